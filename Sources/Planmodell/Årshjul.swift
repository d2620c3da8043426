package import PlanDiagnostics
package import PlanProsa

/// The school's year: what happens when, and who sees to it. One file a school year.
package struct Årshjul: Modelltype {
  package var tittel: Tekst?
  package var kategorier: [Kategori] = []
  package var aktiviteter: [Aktivitet] = []
  /// Days marked all over the country; inherited, and each may be removed with a reason. Not in the plan's own table.
  package var merkedager: [Aktivitet] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Årshjul>(
    "årshjul", hjelp: Hjelp("Det skolen gjør gjennom året", "Det skulen gjer gjennom året"),
    [
      .tekst("tittel", \.tittel, Hjelp("Navn på årshjulet", "Namn på årshjulet"), eksempel: "Årshjul for det sosiale livet"),
      .liste("kategorier", \.kategorier, Hjelp("Slag av aktiviteter", "Slag av aktivitetar")),
      .liste("aktiviteter", \.aktiviteter, påkrevd: true, Hjelp("Aktivitetene, i den rekkefølgen de skal stå", "Aktivitetane, i den rekkjefølgja dei skal stå"), eksempel: "[{id: fest, tittel: Skolestartfest, når: September}]"),
      .liste("merkedager", \.merkedager, Hjelp("Dager som markeres over hele landet", "Dagar som blir markerte over heile landet"), eksempel: "[{id: fn-dagen, tittel: FN-dagen, når: 24. oktober}]"),
    ])
}

package struct Kategori: Modelltype {
  package var id: Tekst
  package var navn: Tospråklig
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    navn = Tospråklig(nb: "", nn: "", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Kategori>(
    "kategori", hjelp: Hjelp("Et slag av aktiviteter", "Eit slag av aktivitetar"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "fellesskap"),
      .tospråklig("navn", \.navn, Hjelp("Navnet slik det skal stå", "Namnet slik det skal stå"), eksempel: "{nb: Fellesskap, nn: Fellesskap}"),
    ])
}

/// One thing in the year.
package struct Aktivitet: Modelltype {
  package var id: Tekst
  package var tittel: Tekst
  package var når: [Når] = []
  package var ansvar: [Ansvar] = []
  package var målgruppe: [Tekst] = []
  package var hvor: Tekst?
  package var kategori: Tekst?
  package var lenke: Lenke?
  package var beskrivelse: Prosa?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Aktivitet>(
    "aktivitet", hjelp: Hjelp("Noe som skjer i løpet av året", "Noko som skjer i løpet av året"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "skolestartfest"),
      .tekst("tittel", \.tittel, Hjelp("Aktiviteten med få ord", "Aktiviteten med få ord"), eksempel: "Skolestartfest"),
      .liste("når", \.når, påkrevd: true, Hjelp("Når den skjer", "Når han skjer"), eksempel: "2. september"),
      .liste("ansvar", \.ansvar, Hjelp("Hvem som har ansvaret", "Kven som har ansvaret"), eksempel: "[fau]"),
      .tekster("målgruppe", \.målgruppe, Hjelp("Hvem den er for", "Kven han er for"), eksempel: "[alle trinn]"),
      .tekst("sted", \.hvor, Hjelp("Hvor den foregår", "Kvar han går føre seg"), eksempel: "Skolegården"),
      .id("kategori", \.kategori, Hjelp("Id-en til kategorien", "Id-en til kategorien"), eksempel: "fellesskap"),
      .objekt("lenke", \.lenke, Hjelp("Mer å lese", "Meir å lese")),
      .prosa("beskrivelse", \.beskrivelse, Hjelp("Hva som skjer", "Kva som skjer"), eksempel: "Felles grilling"),
    ])
}
