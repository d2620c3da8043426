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
