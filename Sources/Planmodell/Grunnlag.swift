package import PlanDiagnostics
package import PlanProsa

/// A value the school stands for. Either half may be missing; plans exist with each.
package struct Verdi: Modelltype {
  package var id: Tekst?
  package var navn: Tekst?
  package var utsagn: Prosa?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Verdi>(
    "verdi", hjelp: Hjelp("En verdi skolen står for", "Ein verdi skulen står for"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "mot"),
      .tekst("navn", \.navn, Hjelp("Verdien med ett ord", "Verdien med eitt ord"), eksempel: "Mot"),
      .prosa("utsagn", \.utsagn, Hjelp("Hva verdien betyr hos oss", "Kva verdien betyr hos oss"), eksempel: "Vi sier fra når noe er galt"),
    ])
}

/// What the plan wants to reach.
package struct Mål: Modelltype {
  package var id: Tekst
  package var tittel: Tekst?
  package var tekst: Prosa
  /// A number to be reached, as written: «100 %».
  package var tallfestet: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tekst = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Mål>(
    "mål", hjelp: Hjelp("Noe planen skal oppnå", "Noko planen skal oppnå"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "alle-har-en-voksen"),
      .tekst("tittel", \.tittel, Hjelp("Kort navn på målet", "Kort namn på målet"), eksempel: "En trygg voksen"),
      .prosa("tekst", \.tekst, Hjelp("Målet med én setning", "Målet med éi setning"), eksempel: "Alle elever har en voksen de kan gå til"),
      .tekst("tallfestet", \.tallfestet, Hjelp("Tallet som skal nås", "Talet som skal nåast"), eksempel: "\"100 %\""),
    ])
}

/// A term and what the school means by it.
package struct Begrep: Modelltype {
  package var id: Tekst
  package var ord: Tekst
  package var forklaring: Prosa
  package var kilde: Kilde?
  package var språk: Språk?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    ord = Tekst("", sted: sted)
    forklaring = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Begrep>(
    "begrep", hjelp: Hjelp("Et ord og hva skolen legger i det", "Eit ord og kva skulen legg i det"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "mobbing"),
      .tekst("ord", \.ord, Hjelp("Ordet som forklares", "Ordet som blir forklart"), eksempel: "Mobbing"),
      .prosa("forklaring", \.forklaring, Hjelp("Hva ordet betyr", "Kva ordet betyr"), eksempel: "Handlinger som hindrer noen i å høre til"),
      .objekt("kilde", \.kilde, Hjelp("Hvor forklaringen er hentet", "Kvar forklaringa er henta"), eksempel: "Helgeland og Lund 2020"),
      .valg("språk", \.språk, Hjelp("Språket når det ikke er planens", "Språket når det ikkje er planen sitt"), eksempel: "nn"),
    ])
}

/// An abbreviation and its words.
package struct Forkortelse: Modelltype {
  package var kort: Tekst
  package var lang: Tekst
  package let sted: FileLocation

  package init(sted: FileLocation) {
    kort = Tekst("", sted: sted)
    lang = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Forkortelse>(
    "forkortelse", hjelp: Hjelp("En forkortelse og hva den står for", "Ei forkorting og kva ho står for"),
    [
      .tekst("kort", \.kort, Hjelp("Forkortelsen", "Forkortinga"), eksempel: "PPT"),
      .tekst("lang", \.lang, Hjelp("Hele navnet", "Heile namnet"), eksempel: "pedagogisk-psykologisk tjeneste"),
    ])
}

/// A note at the foot of the document, reached from text by `[^id]`.
package struct Fotnote: Modelltype {
  package var id: Tekst
  package var tekst: Prosa
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tekst = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Fotnote>(
    "fotnote", hjelp: Hjelp("En merknad nederst i planen", "Ein merknad nedst i planen"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn, brukt i teksten som [^id]", "Fast kjenneteikn, brukt i teksten som [^id]"), eksempel: "eqs"),
      .prosa("tekst", \.tekst, Hjelp("Merknaden", "Merknaden"), eksempel: "System for avviksmeldinger"),
    ])
}

/// Where a piece of a plan came from when it was taken over from an older document.
package struct Proveniens: Modelltype {
  package var fil: Tekst?
  package var linje: Lokalisert<Int>?
  package var råtekst: Tekst?
  package var merknad: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Proveniens>(
    "proveniens", hjelp: Hjelp("Hvor teksten ble hentet fra", "Kvar teksten vart henta frå"),
    [
      .tekst("fil", \.fil, Hjelp("Filen den sto i", "Fila han stod i"), eksempel: "plan-2024.docx"),
      .tall("linje", \.linje, Hjelp("Linjen den sto på", "Linja han stod på"), eksempel: "44"),
      .tekst("råtekst", \.råtekst, Hjelp("Teksten slik den sto", "Teksten slik han stod"), eksempel: "Opp-start høst"),
      .tekst("merknad", \.merknad, Hjelp("Hva som gikk tapt eller ble rettet", "Kva som gjekk tapt eller vart retta"), eksempel: "figur mangler"),
    ])
}
