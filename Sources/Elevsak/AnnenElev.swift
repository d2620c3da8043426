package import PlanDiagnostics
package import Planmodell
package import Skoletid

/// Another pupil in a case, by a neutral name; the real one only for the school.
package struct AnnenElev: Modelltype {
  /// «Elev B».
  package var kalles: Tekst
  package var navn: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    kalles = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<AnnenElev>(
    "annen elev", hjelp: Hjelp("En annen elev i saken", "Ein annan elev i saka"), kortform: "kalles",
    [
      .tekst("kalles", \.kalles, Hjelp("Nøytralt kjennetegn, aldri navn", "Nøytralt kjenneteikn, aldri namn"), eksempel: "Elev B"),
      .tekst("navn", \.navn, Hjelp("Navnet; kommer aldri med i kopien til foreldrene", "Namnet; kjem aldri med i kopien til foreldra"), eksempel: "Fornavn Etternavn"),
    ])
}

/// A meeting about the case.
package struct Saksmøte: Modelltype {
  package var dato: Lokalisert<Dato>?
  /// As written: «08.30».
  package var klokke: Tekst?
  package var hvor: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Saksmøte>(
    "møte", hjelp: Hjelp("Et møte i saken", "Eit møte i saka"), kortform: "dato",
    [
      .dato("dato", \.dato, Hjelp("Dagen", "Dagen"), eksempel: "2026-10-13"),
      .tekst("klokke", \.klokke, Hjelp("Klokkeslettet", "Klokkeslettet"), eksempel: "\"08.30\""),
      .tekst("sted", \.hvor, Hjelp("Hvor møtet er", "Kvar møtet er"), eksempel: "Møterom 2"),
    ])
}
