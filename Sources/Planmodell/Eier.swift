package import PlanDiagnostics

package enum Eierslag: String, Valgmengde { case kommune, fylkeskommune, privat }

/// The one who answers for the schools: opplæringslova §§ 28-1 and 28-2 (read 2026-11-21).
package struct Eier: Modelltype {
  package var navn: Tekst
  package var slag: Eierslag = .kommune
  package var orgnr: Tekst?
  package var målform: Målform = .nb
  package var nettsted: Tekst?
  package var tilgjengelighetserklæring: Tekst?
  package var kontakter: [Kontakt] = []
  package var farge: Lokalisert<Farge>?
  package var logo: Logo?
  package var krav: [Krav] = []
  package var saksrutine: Saksrutine?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    navn = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Eier>(
    "eier", hjelp: Hjelp("Den som eier skolene", "Den som eig skulane"),
    [
      .tekst("navn", \.navn, Hjelp("Navnet på eieren", "Namnet på eigaren"), eksempel: "Lysvik kommune"),
      .valg("slag", \.slag, Hjelp("Hva slags eier det er", "Kva slags eigar det er"), eksempel: "kommune"),
      .tekst("orgnr", \.orgnr, Hjelp("Organisasjonsnummer", "Organisasjonsnummer"), eksempel: "\"999 999 999\""),
      .valg("målform", \.målform, påkrevd: false, Hjelp("Målformen eieren skriver", "Målforma eigaren skriv"), eksempel: "nb"),
      .nettadresse("nettsted", \.nettsted, Hjelp("Nettstedet til eieren", "Nettstaden til eigaren"), eksempel: "https://www.eksempel.no"),
      .nettadresse("tilgjengelighetserklæring", \.tilgjengelighetserklæring, Hjelp("Adressen til tilgjengelighetserklæringen", "Adressa til tilgjengeerklæringa"), eksempel: "https://uustatus.no/…"),
      .liste("kontakter", \.kontakter, Hjelp("Steder å henvende seg", "Stader å vende seg")),
      .farge(
        "farge", \.farge,
        Hjelp("Fargen på streker og lenker, mørk nok til å leses på hvitt", "Fargen på strekar og lenkjer, mørk nok til å lesast på kvitt"),
        eksempel: "\"#14508c\""),
      .objekt("logo", \.logo, Hjelp("Merket til eieren, øverst på sidene", "Merket til eigaren, øvst på sidene")),
      .objekt("aktivitetsplaner", \.saksrutine, Hjelp("Eierens rutine for aktivitetsplaner", "Eigaren sin rutine for aktivitetsplanar"), eksempel: "{evaluering-etter-uker: [1, 2, 4]}"),
      .liste("krav", \.krav, Hjelp("Regler eieren vil ha med, vekte om eller slå av", "Reglar eigaren vil ha med, vekte om eller slå av"), eksempel: "[HP27, {kode: HP37, grense: 24, grunn: Planen revideres hvert annet år}]"),
    ])
}

/// The owner's mark, a picture beside `eier.yaml`.
package struct Logo: Modelltype {
  package var fil: Tekst
  package var alternativ: Tekst
  package let sted: FileLocation

  package init(sted: FileLocation) {
    fil = Tekst("", sted: sted)
    alternativ = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Logo>(
    "logo", hjelp: Hjelp("Et merke", "Eit merke"),
    [
      .tekst("fil", \.fil, Hjelp("Bildet, ved siden av eier.yaml", "Biletet, ved sida av eier.yaml"), eksempel: "logo.svg"),
      .tekst(
        "alternativ", \.alternativ, Hjelp("Hva som står i merket, for den som ikke ser det", "Kva som står i merket, for den som ikkje ser det"),
        eksempel: "Lysvik kommune"),
    ])
}
