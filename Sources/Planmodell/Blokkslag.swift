package import PlanDiagnostics
package import PlanProsa

package enum Listeform: String, Valgmengde { case punkter, tall, bokstaver, avkryssing }

package struct Liste: Modelltype {
  package var form: Listeform = .punkter
  package var innledning: Prosa?
  package var punkter: [Listepunkt] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Liste>(
    "liste", hjelp: Hjelp("En liste", "Ei liste"), kortform: "punkter",
    [
      .valg("form", \.form, påkrevd: false, Hjelp("Hva punktene merkes med", "Kva punkta blir merkte med"), eksempel: "bokstaver"),
      .prosa("innledning", \.innledning, Hjelp("Setningen før listen", "Setninga før lista"), eksempel: "\"Vi gjør dette:\""),
      .liste("punkter", \.punkter, påkrevd: true, Hjelp("Punktene", "Punkta"), eksempel: "[Ser, Spør, Handler]"),
    ])
}

package struct Listepunkt: Modelltype {
  package var tekst: Prosa
  package var punkter: [Listepunkt] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tekst = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Listepunkt>(
    "punkt", hjelp: Hjelp("Et punkt i en liste", "Eit punkt i ei liste"), kortform: "tekst",
    [
      .prosa("tekst", \.tekst, Hjelp("Punktet", "Punktet"), eksempel: "Snakk med eleven"),
      .liste("punkter", \.punkter, Hjelp("Punkter under dette", "Punkt under dette"), eksempel: "[Når, Hvor]"),
    ])
}

package struct Etikett: Modelltype {
  package var etikett: Tekst
  package var innhold: [Blokk] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    etikett = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Etikett>(
    "etikett", hjelp: Hjelp("Et ord og det som hører til", "Eit ord og det som høyrer til"),
    [
      .tekst("etikett", \.etikett, Hjelp("Ordet", "Ordet"), eksempel: "Ansatte"),
      .blokker("innhold", \.innhold, påkrevd: true, Hjelp("Det som hører til", "Det som høyrer til"), eksempel: "Får opplæring i august"),
    ])
}

/// Words taken from a source. `språk` becomes `lang` on the page when it is not the plan's own.
package struct Sitat: Modelltype {
  package var tekst: Prosa
  package var språk: Språk?
  package var kilde: Kilde?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tekst = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Sitat>(
    "sitat", hjelp: Hjelp("Ord hentet fra en kilde", "Ord henta frå ei kjelde"), kortform: "tekst",
    [
      .prosa("tekst", \.tekst, Hjelp("Sitatet", "Sitatet"), eksempel: "Skolen skal arbeide kontinuerlig"),
      .valg("språk", \.språk, Hjelp("Språket når det ikke er planens", "Språket når det ikkje er planen sitt"), eksempel: "nn"),
      .objekt("kilde", \.kilde, Hjelp("Hvor ordene står", "Kvar orda står"), eksempel: "opplæringslova § 12-2"),
    ])
}

package enum Boksslag: String, Valgmengde {
  case definisjon, eksempel, merk, klage, kontakt, godPraksis = "god-praksis"
}

package struct Boks: Modelltype {
  package var slag: Boksslag = .merk
  package var tittel: Tekst?
  package var innhold: [Blokk] = []
  package var kilde: Kilde?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Boks>(
    "boks", hjelp: Hjelp("Noe som skal skille seg ut", "Noko som skal skilje seg ut"),
    [
      .valg("slag", \.slag, påkrevd: false, Hjelp("Hva boksen er", "Kva boksen er"), eksempel: "god-praksis"),
      .tekst("tittel", \.tittel, Hjelp("Overskrift i boksen", "Overskrift i boksen"), eksempel: "Slik gjør vi det"),
      .blokker("innhold", \.innhold, påkrevd: true, Hjelp("Det som står i boksen", "Det som står i boksen"), eksempel: "Snakk sammen først"),
      .objekt("kilde", \.kilde, Hjelp("Hvor det er hentet", "Kvar det er henta"), eksempel: "Barneombudet"),
    ])
}

/// A picture. Without a file it is an honest placeholder for one that was lost.
package struct Figur: Modelltype {
  package var fil: Tekst?
  package var alternativ: Tekst
  package var tekst: Prosa?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    alternativ = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Figur>(
    "figur", hjelp: Hjelp("Et bilde", "Eit bilete"),
    [
      .tekst("fil", \.fil, Hjelp("Bildefil i mappen til planen", "Biletfil i mappa til planen"), eksempel: "modell.svg"),
      .tekst("alternativ", \.alternativ, Hjelp("Det bildet sier, for den som ikke ser det", "Det biletet seier, for den som ikkje ser det"), eksempel: "Fem sirkler rundt eleven"),
      .prosa("tekst", \.tekst, Hjelp("Tekst under bildet", "Tekst under biletet"), eksempel: "Modell for arbeidet"),
    ])
}

/// A free table. The first row of names is the heading of each column.
package struct Tabell: Modelltype {
  package var tittel: Tekst
  package var kolonner: [Tekst] = []
  package var rader: [Tabellrad] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Tabell>(
    "tabell", hjelp: Hjelp("En fri tabell", "Ein fri tabell"),
    [
      .tekst("tittel", \.tittel, Hjelp("Hva tabellen viser", "Kva tabellen viser"), eksempel: "Møter i skoleåret"),
      .tekster("kolonner", \.kolonner, påkrevd: true, Hjelp("Overskrift for hver kolonne", "Overskrift for kvar kolonne"), eksempel: "[Møte, Når]"),
      .liste("rader", \.rader, påkrevd: true, Hjelp("Radene", "Radene"), eksempel: "[[Foreldremøte, September]]"),
    ])
}

package struct Tabellrad: Modelltype {
  package var celler: [Tabellcelle] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Tabellrad>(
    "rad", hjelp: Hjelp("En rad i en tabell", "Ei rad i ein tabell"), kortform: "celler",
    [.liste("celler", \.celler, påkrevd: true, Hjelp("Cellene, fra venstre", "Cellene, frå venstre"), eksempel: "[Foreldremøte, September]")])
}

package struct Tabellcelle: Modelltype {
  package var innhold: [Blokk] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Tabellcelle>(
    "celle", hjelp: Hjelp("En celle i en tabell", "Ei celle i ein tabell"), kortform: "innhold", kanVæreTom: true,
    [.blokker("innhold", \.innhold, Hjelp("Det som står i cellen", "Det som står i cella"), eksempel: "September")])
}

/// Levels or steps beside each other: Nivå 1–3, identitet/tilknytning, system/skole/person.
package struct Matrise: Modelltype {
  package var tittel: Tekst?
  package var kolonner: [Matrisekolonne] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Matrise>(
    "matrise", hjelp: Hjelp("Nivåer ved siden av hverandre", "Nivå ved sida av kvarandre"), kortform: "kolonner",
    [
      .tekst("tittel", \.tittel, Hjelp("Hva matrisen viser", "Kva matrisa viser"), eksempel: "Tre nivåer"),
      .liste("kolonner", \.kolonner, påkrevd: true, Hjelp("Nivåene", "Nivåa"), eksempel: "[{tittel: Nivå 1, innhold: Gjelder alle}]"),
    ])
}

package struct Matrisekolonne: Modelltype {
  package var tittel: Tekst
  package var innhold: [Blokk] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Matrisekolonne>(
    "matrisekolonne", hjelp: Hjelp("Ett nivå", "Eitt nivå"),
    [
      .tekst("tittel", \.tittel, Hjelp("Navnet på nivået", "Namnet på nivået"), eksempel: "Nivå 1"),
      .blokker("innhold", \.innhold, påkrevd: true, Hjelp("Det som hører til nivået", "Det som høyrer til nivået"), eksempel: "Gjelder alle"),
    ])
}
