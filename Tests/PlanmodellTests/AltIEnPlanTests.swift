import Foundation
import Elevsak
import Planmodell
import Testing

@Suite("Alt en plan kan inneholde, har en plass")
struct AltIEnPlanTests {
  struct Rad: CustomTestStringConvertible {
    var hva: String
    var steder: [String]
    var testDescription: String { hva }
  }

  /// Radene i `alt-i-en-plan.md`.
  static let rader: [Rad] = {
    let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "alt-i-en-plan.md")
    let tekst = (try? String(contentsOf: fil, encoding: .utf8)) ?? ""
    return tekst.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") && $0 != "| hva | hvor |" }.map {
      let celler = $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Rad(hva: celler[0], steder: celler[1].components(separatedBy: ", "))
    }
  }()

  @Test func `listen er lest`() { #expect(Self.rader.count > 45) }

  @Test(arguments: rader) func `det har en nøkkel`(_ rad: Rad) {
    for sted in rad.steder {
      let deler = sted.split(separator: "=", maxSplits: 1).map(String.init)
      let sti = deler[0].split(separator: ".").map(String.init)
      guard sti.count == 2, let type = Typeregister.type(sti[0]) ?? Saksregister.type(sti[0]), let felt = type.felt(sti[1]) else {
        Issue.record("\(sted) finnes ikke")
        continue
      }
      if deler.count == 2 { #expect(felt.slag.valg.contains(deler[1]), "\(sted)") }
    }
  }
}
