import PlanDiagnostics
import PlanProsa
import Testing

@testable import PlanMarkup

@Suite struct FootnoteTests {
  private func read(_ text: String) -> (prosa: Prosa, diagnostics: [Diagnostic]) {
    CommonMark.read(text, at: TextOrigin(file: "f"))
  }

  private func place(_ line: Int, _ column: Int) -> FileLocation {
    FileLocation(file: "f", line: line, column: column)
  }

  @Test func marksAreTakenOutOfTheText() {
    let prosa = read("a[^1] og *b[^åpen-skole]*.").prosa
    #expect(
      prosa.blokker == [
        .avsnitt([
          .tekst("a"), .fotnote(id: "1", sted: place(1, 2)), .tekst(" og "),
          .utheving([.tekst("b"), .fotnote(id: "åpen-skole", sted: place(1, 12))]), .tekst("."),
        ])
      ])
    #expect(prosa.harHenvisninger)
  }

  @Test(arguments: [
    "`[^1]`", "\\[^1]", "&#91;^1]", "[^]", "[^a b]", "[1]", "^1", "    [^1]", "[^1](https://x.no)",
  ])
  func whatIsNotAMarkIsLeft(_ text: String) {
    #expect(!read(text).prosa.harHenvisninger)
  }

  @Test func placeIsFoundAfterAnEntity() {
    #expect(
      read("a &amp; b[^1]").prosa.blokker
        == [.avsnitt([.tekst("a & b"), .fotnote(id: "1", sted: place(1, 10))])])
  }

  @Test(arguments: [
    "a[^1]\n\n[^1]: forklart", "a\n\n[^1]: forklart med flere ord", "> [^1]: forklart med ord",
  ])
  func explanationInTheTextIsReported(_ text: String) {
    #expect(read(text).diagnostics.map(\.code) == ["PROSA-008"])
  }

  @Test func explanationInCodeIsNot() {
    #expect(read("```\n[^1]: x\n```").diagnostics.isEmpty)
  }

  @Test func markInsideLinkIsReported() {
    #expect(read("[x[^1]](https://x.no)").diagnostics.map(\.code) == ["PROSA-010"])
  }
}
