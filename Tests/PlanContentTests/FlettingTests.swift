@testable import PlanContent
import Foundation
import PlanDiagnostics
import PlanYAML
import Planmodell
import Testing

@Suite struct Flettingen {
  @Test(arguments: Flettedokument.alle)
  func `gir det sakene viser`(_ dokument: Flettedokument) throws {
    let (ventet, fått) = (try dokument.les(), try dokument.gjennomfør())
    guard ventet != fått else { return }
    if ProcessInfo.processInfo.environment["SKRIV_FASIT"] == "1" {
      try dokument.skriv(fått)
      Issue.record("\(dokument.navn) er skrevet på nytt; les forskjellen, og kjør uten SKRIV_FASIT")
      return
    }
    let (a, b) = (ventet.components(separatedBy: "\n"), fått.components(separatedBy: "\n"))
    let forskjell = b.difference(from: a).map {
      switch $0 {
      case .remove(let nr, let linje, _): "- \(nr + 1): \(linje)"
      case .insert(let nr, let linje, _): "+ \(nr + 1): \(linje)"
      }
    }
    Issue.record("\(dokument.navn) stemmer ikke:\n\(forskjell.joined(separator: "\n"))")
  }

  @Test func `det er mange nok saker, og hver har sitt navn`() throws {
    let alle = try Flettedokument.alle.flatMap { try $0.saker().map(\.tittel) }
    #expect(alle.count >= 60)
    #expect(Set(alle).count == alle.count)
  }

  /// Hvilken rekkefølge mappen leses i, om vi skriver historie, og om vi gjør det to ganger, er det samme.
  @Test(arguments: Flettedokument.alle)
  func `er den samme hver gang`(_ dokument: Flettedokument) throws {
    for (tittel, sak) in try dokument.saker() {
      let en = sak.flett()
      for to in [sak.flett(), sak.flett(snudd: true), sak.flett(fører: true)] {
        #expect(en.funn == to.funn, "\(tittel)")
        #expect(en.deler.map(\.yaml) == to.deler.map(\.yaml), "\(tittel)")
      }
    }
  }

  /// Stykker tatt på måfå, i filer med navn delt ut på måfå: det samme kommer ut, og er det feil, er det feil hver gang.
  @Test func `navnene på filer som ikke bygger på hverandre, betyr ikke noe`() {
    let stykker = [
      "undertittel: A", "undertittel: B", "avgrensning: {påkrevd: true}", "undertittel: {låst: true}",
      "tiltak: {legg-til: [{id: x, tittel: X}]}", "tiltak: {legg-til: [{id: y, tittel: Y, før: a}]}",
      "tiltak: [{id: z, tittel: Z}]", "tiltak: [{id: a, tittel: Ny A}]",
      "tiltak: {endre: [{id: a, når: Mai}]}",
      "tiltak: {endre: [{id: a, status: I gang}]}", "tiltak: {erstatt: [{id: b, tittel: Ny B}]}",
      "tiltak: {fjern: [{id: b, grunn: Nei.}]}", "tiltak: {endre: [{id: x, når: Juni}]}",
      "tiltak: {endre: [{id: c, ansvar: {legg-til: [fau]}}]}", "tiltak: {endre: [{id: c, ansvar: [rektor]}]}",
      "tiltak: {endre: [{id: c, påkrevd: true}]}", "tiltak: {endre: [{id: b, låst: true}]}",
    ]
    let felles =
      "plan:\n  undertittel: F\n  tiltak: [{id: a, tittel: A}, {id: b, tittel: B}, {id: c, tittel: C, ansvar: [sfo]}]\n"
    for frø in UInt64(0)..<400 {
      var g = Tilfeldig(tilstand: frø)
      let valgt = Array(stykker.shuffled(using: &g).prefix(4))
      func flett(_ rekkefølge: [String]) -> Flettesak.Resultat {
        let filer = rekkefølge.enumerated().map {
          ("eier/\("abcd".dropFirst($0.offset).prefix(1)).yaml", "plan:\n  \($0.element)\n")
        }
        return Flettesak(filer: [("felles", felles)] + filer + [("skole", "tittel: Plan\n")]).flett()
      }
      let (en, to) = (flett(valgt), flett(valgt.shuffled(using: &g)))
      #expect(
        en.funn.harFeil == to.funn.harFeil,
        "frø \(frø): \(valgt)\n\(en.funn.map(\.helt))\n\(to.funn.map(\.helt))")
      guard !en.funn.harFeil else { continue }
      // Rekkefølgen på det som legges til på samme sted, følger navnene; alt annet er likt.
      let ord = [en, to].map { $0.deler.map { $0.yaml.split(separator: "\n").sorted() } }
      #expect(ord[0] == ord[1], "frø \(frø): \(valgt)")
    }
  }

  @Test func `hver nøkkel som styrer, kjennes igjen`() throws {
    func erStyring(_ nøkkel: String) throws -> Bool {
      try #require(YAMLReader.read(Array("\"\(nøkkel)\": a\n".utf8), file: "a.yaml").root).harStyring
    }
    for nøkkel in Styringsord.allCases.map(\.rawValue) + Styring.operasjoner { #expect(try erStyring(nøkkel), "\(nøkkel)") }
  }

  /// Nøkler som hører til typen selv, er aldri styring.
  @Test func `en egen nøkkel som heter det samme som styring, er en vanlig nøkkel`() throws {
    let yaml = "id: a\npåkrevd: true\nlåst: true\n"
    let node = try #require(YAMLReader.read(Array(yaml.utf8), file: "a.yaml").root)
    var funn: [Diagnostic] = []
    let egen = Styring(node, Typeregister.type("Malseksjon"), .element, &funn)
    #expect(egen.påkrevd == nil)
    #expect(egen.låst == FileLocation(file: "a.yaml", line: 3, column: 1))
    #expect(egen.verdi.map(Kanonisk.yaml) == "id: a\npåkrevd: true")
    #expect(Styring(node, Typeregister.type("Tiltak"), .element, &funn).påkrevd != nil)
    #expect(funn == [])
  }
}

/// SplitMix64, så frøet gir det samme hver gang.
private struct Tilfeldig: RandomNumberGenerator {
  var tilstand: UInt64

  mutating func next() -> UInt64 {
    tilstand &+= 0x9E37_79B9_7F4A_7C15
    var z = tilstand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
