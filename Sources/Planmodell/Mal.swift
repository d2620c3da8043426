package import PlanDiagnostics

package enum Nummerering: String, Valgmengde { case ingen, desimal }

/// An outline: which sections a kind of plan has, in which order, and what each must hold.
package struct Mal: Modelltype {
  package var id: Tekst
  package var navn: Tospråklig
  package var nummerering: Nummerering = .ingen
  package var seksjoner: [Malseksjon] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    navn = Tospråklig(nb: "", nn: "", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Mal>(
    "mal", hjelp: Hjelp("Punktene i én type plan", "Punkta i éin type plan"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn, likt filnavnet", "Fast kjenneteikn, likt filnamnet"), eksempel: "barneskole"),
      .tospråklig("navn", \.navn, Hjelp("Hva malen er for", "Kva malen er for"), eksempel: "Plan for barneskole"),
      .valg("nummerering", \.nummerering, påkrevd: false, Hjelp("Om punktene nummereres", "Om punkta blir nummererte"), eksempel: "desimal"),
      .liste("seksjoner", \.seksjoner, påkrevd: true, Hjelp("Punktene i rekkefølge", "Punkta i rekkjefølgje"), eksempel: "[{id: visjon, tittel: Visjon}]"),
    ])
}

package struct Malseksjon: Modelltype {
  package var id: Tekst
  /// Printed instead of the counted number: «Del 1».
  package var nummer: Tospråklig?
  package var tittel: Tospråklig
  package var veiledning: Tospråklig?
  /// Must hold something, else the plan is not complete.
  package var påkrevd = false
  package var innhold: [Blokk] = []
  package var seksjoner: [Malseksjon] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tittel = Tospråklig(nb: "", nn: "", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Malseksjon>(
    "malseksjon", hjelp: Hjelp("Et punkt i malen", "Eit punkt i malen"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "visjon"),
      .tospråklig("nummer", \.nummer, Hjelp("Nummer når det ikke skal telles", "Nummer når det ikkje skal teljast"), eksempel: "Del 1"),
      .tospråklig("tittel", \.tittel, Hjelp("Overskriften", "Overskrifta"), eksempel: "{nb: Visjon, nn: Visjon}"),
      .tospråklig("veiledning", \.veiledning, Hjelp("Hva skolen skal skrive her; kommer ikke med i planen", "Kva skulen skal skrive her; kjem ikkje med i planen"), eksempel: "Skriv hva dere vil oppnå"),
      .sannUsann("påkrevd", \.påkrevd, Hjelp("Punktet kan ikke stå tomt", "Punktet kan ikkje stå tomt")),
      .blokker("innhold", \.innhold, Hjelp("Det som alltid er med", "Det som alltid er med"), eksempel: "[{eget: true}]"),
      .liste("seksjoner", \.seksjoner, Hjelp("Punkter under dette", "Punkt under dette")),
    ])
}
