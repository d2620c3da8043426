import PlanDiagnostics
import PlanProsa
import Testing

@testable import PlanMarkup

private let origin = TextOrigin(file: "plan.yaml")

private func place(_ line: Int, _ column: Int) -> FileLocation {
  FileLocation(file: "plan.yaml", line: line, column: column)
}

private func blocks(_ text: String) -> [Prosablokk] { CommonMark.read(text, at: origin).prosa.blokker }

@Suite struct CommonMarkTests {
  @Test func blocksBecomeOurBlocks() {
    let text = "Først\n\n3. a\n4. b\n\n> sitat\n\n```\nkode\n```\n\n***\n\n- x\n\n- y"
    #expect(
      blocks(text) == [
        .avsnitt([.tekst("Først")]),
        .liste(
          Prosaliste(start: 3, tett: true, punkter: [[.avsnitt([.tekst("a")])], [.avsnitt([.tekst("b")])]])),
        .sitat([.avsnitt([.tekst("sitat")])]),
        .kode("kode\n"),
        .skillelinje,
        .liste(
          Prosaliste(
            start: nil, tett: false, punkter: [[.avsnitt([.tekst("x")])], [.avsnitt([.tekst("y")])]])),
      ])
  }

  @Test(arguments: ["24. oktober er en lørdag", "1. Mai", "31. desember", "8. mars: vi markerer *dagen*"])
  func aDateIsNoList(_ text: String) {
    guard case .avsnitt(let inlines)? = blocks(text).first, case .tekst(let start)? = inlines.first else {
      Issue.record("\(blocks(text))")
      return
    }
    #expect(text.hasPrefix(start))
    #expect(blocks(text).count == 1)
  }

  @Test(arguments: ["24. a", "32. mai", "1. mai\n2. juni", "1. mailen sendes", "2) mai"])
  func whatOnlyLooksLikeADateIsAList(_ text: String) {
    guard case .liste? = blocks(text).first else {
      Issue.record("\(blocks(text))")
      return
    }
  }

  @Test func inlinesBecomeOurInlines() {
    #expect(
      blocks("«a» *b* **c** `d`\ne  \nf & g") == [
        .avsnitt([
          .tekst("«a» "), .utheving([.tekst("b")]), .tekst(" "), .sterk([.tekst("c")]), .tekst(" "),
          .kode("d"),
          .mykLinjeskift, .tekst("e"), .linjeskift, .tekst("f & g"),
        ])
      ])
  }

  @Test func quotesAndDashesAreLeftAsWritten() {
    #expect(blocks("\"a\" -- b... *c*") == [.avsnitt([.tekst("\"a\" -- b... "), .utheving([.tekst("c")])])])
  }

  @Test func linksAndPicturesKnowTheirPlace() {
    let prosa = CommonMark.read("se\nåå [u*d*ir](https://udir.no) ![x](a.png)", at: origin).prosa
    #expect(
      prosa.blokker == [
        .avsnitt([
          .tekst("se"), .mykLinjeskift, .tekst("åå "),
          .lenke(
            Prosalenke(
              mål: "https://udir.no", innhold: [.tekst("u"), .utheving([.tekst("d")]), .tekst("ir")],
              sted: place(2, 4))),
          .tekst(" "), .bilde(Prosabilde(kilde: "a.png", tekst: "x", sted: place(2, 30))),
        ])
      ])
    #expect(prosa.harHenvisninger, "a picture is a file that must be copied")
    #expect(!CommonMark.read("se [her](https://udir.no) og *der*", at: origin).prosa.harHenvisninger)
  }

  @Test func linkToPlaceInDocumentIsAReference() {
    #expect(CommonMark.read("se [her](#tiltak)", at: origin).prosa.harHenvisninger)
    #expect(CommonMark.read("se [](#tiltak)", at: origin).diagnostics.isEmpty)
  }

  @Test func smallestHeadingBecomesLevelOne() {
    #expect(
      blocks("### a\n\n#### b\n\n### c") == [
        .overskrift(nivå: 1, [.tekst("a")]), .overskrift(nivå: 2, [.tekst("b")]),
        .overskrift(nivå: 1, [.tekst("c")]),
      ])
  }

  @Test func placesFollowTheTextIntoTheFile() {
    let text = "a\n<b>"
    func places(_ origin: TextOrigin) -> [FileLocation?] {
      CommonMark.read(text, at: origin).diagnostics.map(\.location)
    }
    #expect(places(TextOrigin(file: "plan.yaml", line: 10, column: 5, indent: 4)) == [place(11, 5)])
    #expect(places(TextOrigin(file: "plan.yaml", line: 10, column: 5, exact: false)) == [place(10, 5)])
  }

  @Test func columnsAreCharactersNotBytes() {
    #expect(CommonMark.read("æøå <b>", at: origin).diagnostics.map(\.location) == [place(1, 5)])
  }

  @Test func inlineWithoutTrustworthyPlaceGetsThatOfItsBlock() {
    // The definition makes libcmark count one line wrong, and «[x» stands twice.
    let text = "[k]: /u\n[x](a:b) og [x](a:b)"
    #expect(CommonMark.read(text, at: origin).diagnostics.map(\.location) == [place(1, 1), place(1, 1)])
    #expect(CommonMark.read("[k]: /u\nog [x](a:b)", at: origin).diagnostics.map(\.location) == [place(2, 4)])
  }
}
