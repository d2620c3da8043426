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

  /// En kort sak får plass på ett ark; `make verify` teller.
  @Test func `en kort sak er som i fasiten`() throws {
    let kort = try Eksempelsak.mellomElever.les { alt in
      // Ett problem, ett tiltak, elevens stemme og kontakten.
      var linjer: [Substring] = []
      var med = true
      for linje in alt.split(separator: "\n", omittingEmptySubsequences: false) {
        if let tegn = linje.first, tegn != " " { med = !["andre-hørt", "andre-elever", "foreldre", "undersøkelser", "opprettholdende", "evalueringer", "interne-notater", "versjoner"].contains { linje.hasPrefix($0 + ":") } }
        if linje.hasPrefix("  - id: ") { med = linje.hasSuffix("utenfor") || linje.hasSuffix("faste-lag") }
        if med { linjer.append(linje) }
      }
      return linjer.joined(separator: "\n")
    }
    #expect(kort.plan.tiltak.count == 1 && kort.plan.problemer.count == 1 && kort.plan.mangler == [])
    try prøv(Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(kort)).side, "kort-foreldrekopi.html")
    try prøv(Verktøy.sakskriver().tekst(Saksbygging.saksmappe(kort)).side, "kort-saksmappe.html")
  }

  @Test(arguments: Eksempelsak.allCases) func `samme sak gir samme byte hver gang`(_ sak: Eksempelsak) throws {
    let (skriver, innhold) = (try Verktøy.sakskriver(), try sak.les())
    let første = try skriver.skriv(Saksbygging.foreldrekopi(innhold), fil: "a")
    for _ in 0..<3 { #expect(try skriver.skriv(Saksbygging.foreldrekopi(innhold), fil: "a") == første) }
  }
}
