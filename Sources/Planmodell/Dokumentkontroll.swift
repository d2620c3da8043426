package import PlanDiagnostics
package import Skoletid

/// What an archive and a reader need to know about the document itself.
package struct Dokumentkontroll: Modelltype {
  package var dokumentId: Tekst?
  package var versjon: Tekst?
  package var status: Tekst?
  package var kategori: Tekst?
  package var prosess: Tekst?
  package var godkjent: Attestert?
  package var endret: Attestert?
  package var sisteRevisjon: Lokalisert<Dato>?
  package var nesteRevisjon: Lokalisert<Dato>?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Dokumentkontroll>(
    "dokumentkontroll", hjelp: Hjelp("Opplysninger om selve dokumentet", "Opplysningar om sjølve dokumentet"),
    [
      .tekst("id", \.dokumentId, Hjelp("Nummer i kvalitetssystemet", "Nummer i kvalitetssystemet"), eksempel: "SK-12"),
      .tekst("versjon", \.versjon, Hjelp("Versjon", "Versjon"), eksempel: "\"3.0\""),
      .tekst("status", \.status, Hjelp("Hvor langt planen er kommet", "Kor langt planen er komen"), eksempel: "Vedtatt"),
      .tekst("kategori", \.kategori, Hjelp("Kategori i kvalitetssystemet", "Kategori i kvalitetssystemet"), eksempel: "Plan"),
      .tekst("prosess", \.prosess, Hjelp("Sted og prosess i kvalitetssystemet", "Stad og prosess i kvalitetssystemet"), eksempel: "Oppvekst / Skole"),
      .objekt("godkjent", \.godkjent, Hjelp("Når og av hvem planen ble godkjent", "Når og av kven planen vart godkjend"), eksempel: "{dato: 2026-06-15, av: rektor}"),
      .objekt("endret", \.endret, Hjelp("Når og av hvem planen sist ble endret", "Når og av kven planen sist vart endra"), eksempel: "{dato: 2026-06-01, av: rektor}"),
      .dato("siste-revisjon", \.sisteRevisjon, Hjelp("Siste revisjon", "Siste revisjon")),
      .dato("neste-revisjon", \.nesteRevisjon, Hjelp("Når planen skal revideres neste gang", "Når planen skal reviderast neste gong"), eksempel: "2027-06-15"),
    ])
}

/// A date and who stood behind it.
package struct Attestert: Modelltype {
  package var dato: Lokalisert<Dato>?
  package var av: Ansvar?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Attestert>(
    "attest", hjelp: Hjelp("En dato og hvem som sto bak", "Ein dato og kven som stod bak"),
    [
      .dato("dato", \.dato, Hjelp("Datoen", "Datoen")),
      .objekt("av", \.av, Hjelp("Rollen som sto bak", "Rolla som stod bak"), eksempel: "rektor"),
    ])
}

/// An earlier version of the plan.
package struct Versjon: Modelltype {
  package var versjon: Tekst
  package var dato: Lokalisert<Dato>?
  package var endring: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    versjon = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Versjon>(
    "versjon", hjelp: Hjelp("En tidligere versjon", "Ein tidlegare versjon"),
    [
      .tekst("versjon", \.versjon, Hjelp("Versjon", "Versjon"), eksempel: "\"2.1\""),
      .dato("dato", \.dato, Hjelp("Datoen den ble godkjent", "Datoen han vart godkjend")),
      .tekst("endring", \.endring, Hjelp("Hva som ble endret", "Kva som vart endra"), eksempel: "Ny rutine for friminutt"),
    ])
}
