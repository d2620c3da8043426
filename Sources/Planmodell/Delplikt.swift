package import PlanDiagnostics
package import PlanProsa

/// One of the five duties of opplæringslova § 12-4 first and second ledd (read 2026-11-21): følge med,
/// gripe inn, melde fra, undersøke, sette inn tiltak – and how this school carries it out.
package struct Delplikt: Modelltype {
  package var id: Tekst
  /// 1–5, in the order of the law.
  package var nr: Lokalisert<Int>
  package var tittel: Tekst
  /// The duty as the law or a guideline puts it.
  package var plikt: Sitat?
  package var ansvar: [Ansvar] = []
  package var rader: [Delpliktrad] = []
  /// Who is told next, and when: rektor, skoleeier, statsforvalter.
  package var eskalering: [Eskalering] = []
  package var kontakter: [Tekst] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    nr = Lokalisert(0, sted: sted)
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Delplikt>(
    "delplikt", hjelp: Hjelp("En av de fem pliktene i § 12-4", "Ei av dei fem pliktene i § 12-4"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "gripe-inn"),
      .tall("nr", \.nr, Hjelp("Nummeret, 1 til 5", "Nummeret, 1 til 5"), eksempel: "2"),
      .tekst("tittel", \.tittel, Hjelp("Navnet på plikten", "Namnet på plikta"), eksempel: "Gripe inn"),
      .objekt("plikt", \.plikt, Hjelp("Plikten slik loven sier den", "Plikta slik lova seier ho")),
      .liste("ansvar", \.ansvar, Hjelp("Hvem plikten ligger på", "Kven plikta ligg på"), eksempel: "[alle-ansatte]"),
      .liste("rader", \.rader, påkrevd: true, Hjelp("Spørsmål og svar om hvordan skolen gjør det", "Spørsmål og svar om korleis skulen gjer det"), eksempel: "[{spørsmål: Hvordan griper vi inn?, svar: Vi stopper det vi ser}]"),
      .liste("eskalering", \.eskalering, Hjelp("Hvem som får beskjed videre", "Kven som får beskjed vidare")),
      .ider("kontakter", \.kontakter, Hjelp("Kontakter som hører til", "Kontaktar som høyrer til"), eksempel: "[skoleeier]"),
    ])
}

package struct Delpliktrad: Modelltype {
  package var spørsmål: Tekst
  package var svar: [Blokk] = []
  /// Whether the row says how the duty is documented (opplæringslova § 12-4 fourth ledd).
  package var dokumentasjon = false
  package let sted: FileLocation

  package init(sted: FileLocation) {
    spørsmål = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Delpliktrad>(
    "rad", hjelp: Hjelp("Ett spørsmål og svaret på det", "Eitt spørsmål og svaret på det"),
    [
      .tekst("spørsmål", \.spørsmål, Hjelp("Spørsmålet", "Spørsmålet"), eksempel: "Hvordan griper vi inn?"),
      .blokker("svar", \.svar, påkrevd: true, Hjelp("Svaret", "Svaret"), eksempel: "Vi stopper det vi ser"),
      .sannUsann("dokumentasjon", \.dokumentasjon, Hjelp("Raden sier hvordan plikten dokumenteres", "Rada seier korleis plikta blir dokumentert")),
    ])
}

package struct Eskalering: Modelltype {
  package var fra: Ansvar?
  package var til: Ansvar?
  package var når: [Når] = []
  package var vilkår: Prosa?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Eskalering>(
    "eskalering", hjelp: Hjelp("Hvem som sier fra til hvem, og når", "Kven som seier frå til kven, og når"),
    [
      .objekt("fra", \.fra, Hjelp("Hvem som sier fra", "Kven som seier frå"), eksempel: "rektor"),
      .objekt("til", \.til, Hjelp("Hvem som får beskjed", "Kven som får beskjed"), eksempel: "skoleeier"),
      .liste("når", \.når, Hjelp("Hvor raskt", "Kor raskt"), eksempel: "Straks"),
      .prosa("vilkår", \.vilkår, Hjelp("I hvilke saker", "I kva saker"), eksempel: "I alvorlige saker"),
    ])
}
