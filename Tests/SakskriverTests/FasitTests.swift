import Elevsak
import PlanWriters
import Sakskriver
import Saksdokument
import Testing

/// Begge sakene, hver kopi, mot filene i `Fasit`. Etter en villet endring: `SKRIV_FASIT=1 swift test`, og les forskjellen.
@Suite struct Kopiene {
  @Test(arguments: Eksempelsak.allCases) func `skolens eksemplar er som i fasiten`(_ sak: Eksempelsak) throws {
    let kopi = try Verktøy.sakskriver().tekst(Saksbygging.saksmappe(sak.les()))
    try prøv(kopi.side, "\(sak.rawValue)-saksmappe.html")
    try prøv(kopi.markdown, "\(sak.rawValue)-saksmappe.md")
  }

  @Test(arguments: Eksempelsak.allCases, Kopispråk.allCases)
  func `kopien til foreldrene er som i fasiten`(_ sak: Eksempelsak, _ språk: Kopispråk) throws {
    let kopi = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak.les(), på: språk))
    try prøv(kopi.side, "\(sak.rawValue)-foreldrekopi-\(språk.rawValue).html")
    try prøv(kopi.markdown, "\(sak.rawValue)-foreldrekopi-\(språk.rawValue).md")
  }

  @Test(arguments: Eksempelsak.allCases) func `samme sak gir samme byte hver gang`(_ sak: Eksempelsak) throws {
    let (skriver, innhold) = (try Verktøy.sakskriver(), try sak.les())
    let første = try skriver.skriv(Saksbygging.foreldrekopi(innhold), fil: "a")
    for _ in 0..<3 { #expect(try skriver.skriv(Saksbygging.foreldrekopi(innhold), fil: "a") == første) }
  }
}
