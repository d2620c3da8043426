package import PlanDiagnostics

package enum Hjemmelslag: String, Valgmengde {
  case lov, forskrift, konvensjon, læreplan, lokal, retningslinje
}

/// A legal basis as the school wrote it, with its parts when they are given.
package struct Hjemmel: Modelltype {
  /// The spelling that is printed: «opplæringslova § 12-4».
  package var tekst: Tekst
  package var slag: Hjemmelslag?
  /// Key of the law: «opplæringslova».
  package var lov: Tekst?
  package var paragraf: Tekst?
  package var ledd: Tekst?
  package var bokstav: Tekst?
  package var merknad: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tekst = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Hjemmel>(
    "hjemmel", hjelp: Hjelp("En lov, forskrift eller retningslinje", "Ei lov, ei forskrift eller ei retningslinje"),
    kortform: "tekst",
    [
      .tekst("tekst", \.tekst, Hjelp("Henvisningen slik den skal stå", "Tilvisinga slik ho skal stå"), eksempel: "opplæringslova § 12-4"),
      .valg("slag", \.slag, Hjelp("Hva slags regel det er", "Kva slags regel det er"), eksempel: "lov"),
      .tekst("lov", \.lov, Hjelp("Lovens navn", "Namnet på lova"), eksempel: "opplæringslova"),
      .tekst("paragraf", \.paragraf, Hjelp("Paragraf uten tegn", "Paragraf utan teikn"), eksempel: "12-4"),
      .tekst("ledd", \.ledd, Hjelp("Ledd", "Ledd"), eksempel: "tredje"),
      .tekst("bokstav", \.bokstav, Hjelp("Bokstav", "Bokstav"), eksempel: "b"),
      .tekst("merknad", \.merknad, Hjelp("Forbehold eller forklaring", "Atterhald eller forklaring"), eksempel: "gjelder også SFO"),
    ])
}

/// A work that is quoted or built upon.
package struct Kilde: Modelltype {
  package var id: Tekst?
  package var tittel: Tekst
  package var forfatter: Tekst?
  package var utgiver: Tekst?
  package var år: Lokalisert<Int>?
  package var lenke: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Kilde>(
    "kilde", hjelp: Hjelp("Noe planen bygger på eller siterer", "Noko planen byggjer på eller siterer"),
    kortform: "tittel",
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "overordnet-del"),
      .tekst("tittel", \.tittel, Hjelp("Tittel", "Tittel"), eksempel: "Overordnet del av læreplanverket"),
      .tekst("forfatter", \.forfatter, Hjelp("Hvem som har skrevet det", "Kven som har skrive det"), eksempel: "Helgeland og Lund"),
      .tekst("utgiver", \.utgiver, Hjelp("Hvem som har gitt det ut", "Kven som har gitt det ut"), eksempel: "Utdanningsdirektoratet"),
      .tall("år", \.år, Hjelp("Utgivelsesår", "Utgivingsår"), eksempel: "2020"),
      .nettadresse("lenke", \.lenke, Hjelp("Nettadresse", "Nettadresse"), eksempel: "https://www.udir.no"),
    ])
}

/// Who can open a link.
package enum Tilgang: String, Valgmengde {
  case offentlig, intern
  /// The address was lost; the text is kept.
  case mangler
}

package struct Lenke: Modelltype {
  package var tekst: Tekst
  package var adresse: Tekst?
  package var tilgang: Tilgang = .offentlig
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tekst = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Lenke>(
    "lenke", hjelp: Hjelp("En lenke med forklarende tekst", "Ei lenkje med forklarande tekst"),
    [
      .tekst("tekst", \.tekst, Hjelp("Hva man finner der", "Kva ein finn der"), eksempel: "Statsforvalteren om skolemiljø"),
      .nettadresse("adresse", \.adresse, Hjelp("Nettadresse", "Nettadresse"), eksempel: "https://www.statsforvalteren.no"),
      .valg("tilgang", \.tilgang, påkrevd: false, Hjelp("Hvem som kan åpne lenken", "Kven som kan opne lenkja"), eksempel: "offentlig"),
    ])
}
