import Foundation
import PlanDiagnostics
import Planmodell
import Testing

@testable import PlanChecks

@Suite struct RiktigeSetninger {
  private static func setninger(_ målform: Målform) -> [String] {
    let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "riktige-setninger-\(målform.rawValue).txt")
    let tekst = (try? String(contentsOf: fil, encoding: .utf8)) ?? ""
    return tekst.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  @Test(arguments: Målform.allCases)
  func `gir ingen funn`(_ målform: Målform) throws {
    let setninger = Self.setninger(målform)
    #expect(setninger.count > 25)
    let yaml =
      "seksjoner:\n  endre:\n    - id: ordene\n      innhold:\n"
      + setninger.map { "        - |\n          \($0)\n" }.joined()
    let skole = Prøveskole(.plan(yaml, målform))
    #expect(skole.lesefunn.map(\.message) == [])
    let sak = try #require(skole.sak)
    let funn = (Planregler.alle.spør(sak) + Tekstregler.alle.spør(sak.tekst)).flatMap(\.funn)
    let linjer = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    for f in funn {
      let linje = f.location.map { $0.line <= linjer.count ? linjer[$0.line - 1] : "" } ?? ""
      Issue.record("\(f.code) \(f.message): \(linje)")
    }
  }
}
