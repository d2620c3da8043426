package import PlanDiagnostics
package import PlanProsa
package import Planmodell
package import Skoletid

package enum Videreføring: String, Valgmengde { case videreføre, justere, avslutte }

/// One time the measures were judged, with the pupil.
package struct Evalueringsrunde: Modelltype {
  package var dato: Lokalisert<Dato>?
  package var resultater: [Tiltaksresultat] = []
  /// The pupil's own judgement.
  package var elevensVurdering: Prosa?
  package var neste: Lokalisert<Dato>?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Evalueringsrunde>(
    "evalueringsrunde", hjelp: Hjelp("Én gang tiltakene ble vurdert", "Éin gong tiltaka vart vurderte"),
    [
      .dato("dato", \.dato, Hjelp("Når", "Når"), eksempel: "2026-10-13"),
      .liste("resultater", \.resultater, Hjelp("Hva som kom ut av hvert tiltak", "Kva som kom ut av kvart tiltak"), eksempel: "[{tiltak: lekegruppe, virkning: Eleven leker, videre: videreføre}]"),
      .prosa("elevens-vurdering", \.elevensVurdering, Hjelp("Det eleven selv mener", "Det eleven sjølv meiner"), eksempel: "Det er litt bedre"),
      .dato("neste", \.neste, Hjelp("Neste vurdering", "Neste vurdering"), eksempel: "2026-10-27"),
    ])
}

package struct Tiltaksresultat: Modelltype {
  package var tiltak: Tekst
  package var virkning: Prosa?
  package var videre: Videreføring = .videreføre
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tiltak = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Tiltaksresultat>(
    "resultat", hjelp: Hjelp("Hva som kom ut av et tiltak", "Kva som kom ut av eit tiltak"),
    [
      .id("tiltak", \.tiltak, Hjelp("Id-en til tiltaket", "Id-en til tiltaket"), eksempel: "lekegruppe"),
      .prosa("virkning", \.virkning, Hjelp("Hvordan det virket", "Korleis det verka"), eksempel: "Eleven leker hver dag"),
      .valg("videre", \.videre, Hjelp("Videreføre, justere eller avslutte", "Vidareføre, justere eller avslutte"), eksempel: "justere"),
    ])
}
