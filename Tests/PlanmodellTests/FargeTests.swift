import Foundation
import Planmodell
import Testing

@Suite("Farger regnes som i WCAG")
struct FargeTests {
  /// Fasiten er regnet i Python etter formelen i WCAG 2.1, rundet av til to desimaler.
  @Test(arguments: [
    ("#000000", 21.0), ("#ffffff", 1), ("#777777", 4.48), ("#767676", 4.54), ("#14508c", 8.22), ("#ff0000", 4.0), ("#0000ff", 8.59),
  ])
  func `kontrasten mot hvitt`(_ kode: String, _ kontrast: Double) throws {
    let farge = try #require(Farge(kode))
    #expect(abs(farge.kontrast(mot: Farge.hvit) - kontrast) < 0.01)
    #expect(farge.kontrast(mot: Farge.hvit) == Farge.hvit.kontrast(mot: farge))
  }

  @Test(arguments: ["", "#", "#fff", "14508c", "#14508g", "#14508cc", "blå", "#１４５０８c", "#+12345"])
  func `annet enn # og seks siffer er ingen farge`(_ tekst: String) { #expect(Farge(tekst) == nil) }

  @Test func `en farge blir skrevet som den ble lest`() { #expect(Farge("#0A0b0c")?.kode == "#0a0b0c") }

  @Test func `en lys farge kan gjøres mørk nok til å leses`() throws {
    let gul = try #require(Farge("#ffcc00"))
    let mørkere = gul.blandet(med: .svart, tilKontrast: 4.5, mot: [.hvit])
    #expect(mørkere.kontrast(mot: Farge.hvit) >= 4.5)
    #expect(mørkere.rød > mørkere.grønn && mørkere.blå == 0)
  }

  @Test func `en farge som er god nok, blir stående`() throws {
    let blå = try #require(Farge("#14508c"))
    #expect(blå.blandet(med: .svart, tilKontrast: 4.5, mot: Farge.lyseGrunner) == blå)
  }

  /// Fargene i stilarket finnes ett sted til, for den som skal prøve en farge mot dem.
  @Test func `grunnene er de samme som i stilarket`() throws {
    let stil = try String(contentsOfFile: "Templates/stil.css", encoding: .utf8)
    let deler = stil.split(separator: "@media (prefers-color-scheme: dark)")
    func grunner(_ del: Substring) -> [Farge] {
      ["papir", "flate", "merk", "god", "fare"].compactMap { navn in
        del.firstMatch(of: try! Regex("--\(navn): (#[0-9a-f]{6})")).flatMap { Farge(String($0.output[1].substring ?? "")) }
      }
    }
    #expect(grunner(deler[0]) == Farge.lyseGrunner)
    #expect(grunner(deler[1]) == Farge.mørkeGrunner)
  }
}
