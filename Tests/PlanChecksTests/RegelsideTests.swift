import Foundation
import Planmodell
import Testing

@testable import PlanChecks

@Suite struct Regelsider {
  /// Siden med alle reglene. Etter en villet endring: `SKRIV_FASIT=1 swift test`, og les forskjellen.
  @Test func `siden med alle reglene er den som ligger her`() throws {
    let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fasit/regler.md")
    let ny = Regelside.oversikt()
    let gammel = try? String(contentsOf: fil, encoding: .utf8)
    guard ny != gammel else { return }
    if ProcessInfo.processInfo.environment["SKRIV_FASIT"] == "1" {
      try ny.write(to: fil, atomically: true, encoding: .utf8)
    }
    Issue.record("Fasit/regler.md stemmer ikke; kjør med SKRIV_FASIT=1 og les forskjellen")
  }

  @Test func `hver lenke i oversikten fører til en overskrift`() {
    let side = Regelside.oversikt()
    let overskrifter = Set(
      side.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4).lowercased() })
    let lenker = side.matches(of: #/\n\| \[[A-Z]+[0-9]+\]\(#([^)]+)\)/#).map { String($0.1) }
    #expect(lenker.count == Regler.alle.count && Set(lenker) == overskrifter)
  }

  @Test(arguments: Målform.allCases)
  func `siden til en regel har spørsmålet, hjemmelen og grunnen`(_ målform: Målform) throws {
    for r in Regler.alle {
      let side = Regelside.tekst(r, målform)
      #expect(side.contains(r.spørsmål[målform]) && side.contains(r.hjemmel[0]) && side.hasPrefix(r.kode))
    }
  }
}
