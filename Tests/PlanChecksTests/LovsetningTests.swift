import Foundation
import PlanDiagnostics
import PlanProsa
import Planmodell
import Skoletid
import Testing

@testable import PlanChecks

/// Setningene i `lovsetninger.md`.
private let setninger: [String] = {
  let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "lovsetninger.md")
  let tekst = (try? String(contentsOf: fil, encoding: .utf8)) ?? ""
  return tekst.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
}()

private func funn(_ tekst: String, dato: String?) -> [String] {
  let råtekst = Råtekst(tekst, start: FileLocation(file: "a.md"), erNøyaktig: true)
  let sak = Tekstsak(
    [Tekststykke(råtekst, .prosa, sti: "a")], dato: dato.flatMap { Dato(iso: $0) },
    lovspeil: Prøveskole.lovspeil)
  return Tekstregler.alle.spør(sak).flatMap(\.funn).map { "\($0.code) \($0.message)" }
}

/// Rådene i T06 og hva teksten blir når de følges, og det som blir sitert.
@Suite struct Sitater {
  @Test(arguments: [
    ("Den som ser det, skal <b>varsle rektor</b>.", "T06 «varsle rektor» er"),
    ("Vi har <i>skjerpet</i> aktivitetsplikt.", "T03 «skjerpet aktivitetsplikt» er"),
    ("Planen gjelder [Skolens navn] og alle.", "S01 «[Skolens navn]» er"),
    ("Planen gjelder [Skolens navn og kommune] og alle.", "S01 «[Skolens navn og kommune]» er"),
    ("Ansvarlig: <navn på skole>.", "S01 «<navn på skole>» er"),
  ])
  func `er hele og uten merker`(_ tekst: String, _ begynner: String) {
    #expect(funn(tekst, dato: nil).contains { $0.hasPrefix(begynner) }, "\(funn(tekst, dato: nil))")
  }

  @Test func `rådet er i målformen til teksten`() {
    let tekst = Råtekst("Alle skal varsle rektor.", start: FileLocation(file: "a.md"), erNøyaktig: true)
    let sak = Tekstsak([Tekststykke(tekst, .prosa, sti: "a")], målform: .nn, lovspeil: Prøveskole.lovspeil)
    let råd = Tekstregler.alle.spør(sak).flatMap(\.funn).compactMap(\.advice)
    #expect(råd.count == 1 && råd.allSatisfy { $0.contains("«melde frå til rektor»") })
  }

  @Test(arguments: [
    "skal alle ansatte varsle rektor om krenkelser", "følge med, gripe inn og varsle rektor",
    "har plikt til å varsle rektor",
  ])
  func `rådet sier hvem det meldes til`(_ tekst: String) {
    let sak = Tekstsak(
      [Tekststykke(Råtekst(tekst, start: FileLocation(file: "a.md"), erNøyaktig: true), .prosa, sti: "a")],
      lovspeil: Prøveskole.lovspeil)
    let råd = Tekstregler.alle.spør(sak).flatMap(\.funn).filter { $0.code == "T06" }.compactMap(\.advice)
    #expect(råd.count == 1 && råd.allSatisfy { $0.contains("«melde fra til rektor»") })
  }
}

@Suite struct Lovsetninger {
  @Test func `det er mange`() { #expect(setninger.count >= 150) }

  @Test(arguments: setninger) func `gir ingen funn`(_ setning: String) {
    #expect(funn(setning, dato: "2026-08-01") == [])
    #expect(funn(setning, dato: nil) == [])
  }

  @Test func `gir ingen funn når de står sammen`() {
    #expect(funn(setninger.joined(separator: "\n\n"), dato: "2026-08-01") == [])
  }
}
