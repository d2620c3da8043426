package import PlanDiagnostics
package import Skoletid

/// A file of laws: what plans cite, what it is called, and where it went.
package struct Lovverk: Modelltype {
  package var lover: [Lov] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Lovverk>(
    "lovverk",
    hjelp: Hjelp("Lover og andre regler planer viser til", "Lover og andre reglar planar viser til"),
    [.liste("lover", \.lover, påkrevd: true, Hjelp("Lovene i filen", "Lovene i fila"))])
}

/// How sure we are that an old section became a new one.
package enum Sikkerhet: String, Valgmengde {
  /// A public source says so.
  case kilde
  /// Our own reading of both texts.
  case lesning
  /// Not held against any text.
  case uprøvd
}

/// An act, a regulation, a convention or a curriculum.
package struct Lov: Modelltype {
  package var id: Tekst
  /// As it is called in running text.
  package var navn: Tospråklig
  /// The official title.
  package var tittel: Tekst?
  package var slag: Hjemmelslag = .lov
  /// How people write the name, as patterns: `*` is the rest of a word, or before it the beginning; « … » up to three
  /// small words; `^` first the beginning of a line.
  package var skrivemåter: [Tekst] = []
  /// Names it no longer has.
  package var gamleNavn: [Tekst] = []
  package var fra: Lokalisert<Dato>?
  /// The last day it was in force; nil when it still is.
  package var til: Lokalisert<Dato>?
  /// Id of the law that took over.
  package var avløstAv: Tekst?
  package var lest: Lokalisert<Dato>?
  package var kilde: Tekst?
  /// Whether every chapter and section of the law stands here, so that one that does not, does not exist.
  package var fullstendig = false
  package var kapitler: [Lovdel] = []
  package var paragrafer: [Lovdel] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    navn = Tospråklig(nb: "", nn: "", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Lov>(
    "lov", hjelp: Hjelp("En lov, forskrift eller konvensjon", "Ei lov, ei forskrift eller ein konvensjon"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "opplæringslova"),
      .tospråklig(
        "navn", \.navn, Hjelp("Navnet i vanlig tekst", "Namnet i vanleg tekst"),
        eksempel: "{nb: opplæringsloven, nn: opplæringslova}"),
      .tekst(
        "tittel", \.tittel, Hjelp("Den offisielle tittelen", "Den offisielle tittelen"),
        eksempel: "Lov om grunnskoleopplæringa og den vidaregåande opplæringa"),
      .valg(
        "slag", \.slag, påkrevd: false, Hjelp("Hva slags regel det er", "Kva slags regel det er"),
        eksempel: "lov"),
      .tekster(
        "skrivemåter", \.skrivemåter, Hjelp("Måtene folk skriver navnet på; * er resten av et ord", "Måtane folk skriv namnet på; * er resten av eit ord"),
        eksempel: "[opplæringsloven, oppll.]"),
      .tekster(
        "gamle-navn", \.gamleNavn, Hjelp("Navn den ikke har lenger", "Namn ho ikkje har lenger"),
        eksempel: "[friskolelova]"),
      .dato(
        "fra", \.fra, Hjelp("Dagen den begynte å gjelde", "Dagen ho tok til å gjelde"), eksempel: "2024-08-01"
      ),
      .dato("til", \.til, Hjelp("Siste dag den gjaldt", "Siste dag ho galdt"), eksempel: "2024-07-31"),
      .id(
        "avløst-av", \.avløstAv, Hjelp("Loven som tok over", "Lova som tok over"), eksempel: "opplæringslova"),
      .dato(
        "lest", \.lest, Hjelp("Dagen teksten ble lest", "Dagen teksten vart lesen"), eksempel: "2026-11-26"),
      .nettadresse(
        "kilde", \.kilde, Hjelp("Hvor teksten står", "Kvar teksten står"),
        eksempel: "https://lovdata.no/lov/2023-06-09-30"),
      .sannUsann(
        "fullstendig", \.fullstendig,
        Hjelp("Alle paragrafene i loven står her", "Alle paragrafane i lova står her")),
      .liste("kapitler", \.kapitler, Hjelp("Kapitlene", "Kapitla")),
      .liste("paragrafer", \.paragrafer, Hjelp("Paragrafene", "Paragrafane")),
    ])
}

/// A chapter or a section.
package struct Lovdel: Modelltype {
  /// As it is printed: «12-4», «9 A-4».
  package var nr: Tekst
  /// The official title, in the målform of the law.
  package var tittel: Tekst?
  /// The title in the other målform, in our words.
  package var tittelNb: Tekst?
  /// What it says, in one sentence of our own.
  package var kort: Tospråklig?
  /// What it was about, for sections that are gone.
  package var emne: Tospråklig?
  /// What it became: «12-4», or with the id of another law in front, «kommuneloven 25-1».
  package var ble: [Tekst] = []
  package var sikkerhet: Sikkerhet?
  /// Told with the answer: what was not continued, what is different.
  package var merknad: Tospråklig?
  /// Words nearby that show that this section is meant, when another act has one with the same number.
  package var kjennord: [Tekst] = []
  /// Names people give it that are not its title.
  package var feilnavn: [Tekst] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    nr = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Lovdel>(
    "lovdel", hjelp: Hjelp("Et kapittel eller en paragraf", "Eit kapittel eller ein paragraf"),
    [
      .tekst("nr", \.nr, Hjelp("Nummeret", "Nummeret"), eksempel: "12-4"),
      .tekst(
        "tittel", \.tittel, Hjelp("Den offisielle tittelen", "Den offisielle tittelen"),
        eksempel: "Skolereglar"),
      .tekst(
        "tittel-nb", \.tittelNb,
        Hjelp("Tittelen på bokmål, med våre ord", "Tittelen på bokmål, med våre ord"), eksempel: "Skoleregler"
      ),
      .tospråklig(
        "kort", \.kort, Hjelp("Hva den sier, i én setning", "Kva han seier, i éi setning"),
        eksempel: "{nb: Kommunen gir skoleregler, nn: Kommunen gir skolereglar}"),
      .tospråklig(
        "emne", \.emne, Hjelp("Hva den handlet om, når den er borte", "Kva han handla om, når han er borte"),
        eksempel: "{nb: skoleregler, nn: skolereglar}"),
      .tekster("ble", \.ble, Hjelp("Hva den ble til", "Kva han vart til"), eksempel: "[10-7]"),
      .valg("sikkerhet", \.sikkerhet, Hjelp("Hvor sikkert det er", "Kor sikkert det er"), eksempel: "kilde"),
      .tospråklig(
        "merknad", \.merknad, Hjelp("Noe som må sies i tillegg", "Noko som må seiast i tillegg"),
        eksempel: "{nb: Står ikke i loven lenger, nn: Står ikkje i lova lenger}"),
      .tekster(
        "kjennord", \.kjennord,
        Hjelp("Ord i nærheten som viser at det er denne", "Ord i nærleiken som viser at det er denne"),
        eksempel: "[spesialundervisning*]"),
      .tekster(
        "feilnavn", \.feilnavn, Hjelp("Navn den ikke har", "Namn han ikkje har"),
        eksempel: "[Skjerpet aktivitetsplikt]"),
    ])
}
