package import PlanDiagnostics
package import Skoletid

/// A file of words a plan should not have: terms that are out of use, and what templates leave behind.
package struct Ordliste: Modelltype {
  /// Words that show that the sentence itself tells of the old one: «tidligere kalt».
  package var forklarer: [Tekst] = []
  /// Words that «…» in a pattern may stand for.
  package var småord: [Tekst] = []
  package var ord: [Ordregel] = []
  package var forkortelser: [Kjentforkortelse] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Ordliste>(
    "ordliste", hjelp: Hjelp("Ord som ikke bør stå i en plan", "Ord som ikkje bør stå i ein plan"),
    [
      .tekster(
        "forklarer", \.forklarer,
        Hjelp(
          "Ord som viser at setningen selv forteller om det gamle ordet",
          "Ord som viser at setninga sjølv fortel om det gamle ordet"), eksempel: "[tidligere kalt]"),
      .tekster(
        "småord", \.småord,
        Hjelp("Ord som kan stå der mønstrene har «…»", "Ord som kan stå der mønstra har «…»"),
        eksempel: "[straks, alltid]"),
      .liste("ord", \.ord, Hjelp("Ordene", "Orda")),
      .liste(
        "forkortelser", \.forkortelser,
        Hjelp("Forkortelser som må forklares", "Forkortingar som må forklarast")),
    ])
}

/// Words that mean the same, and what to write instead.
package struct Ordregel: Modelltype {
  package var id: Tekst
  /// Code of the rule that tells of it.
  package var regel: Tekst
  /// What it is called in messages.
  package var gammelt: Tospråklig
  package var nytt: Tospråklig
  /// Patterns as in `Lov.skrivemåter`, one for each inflection.
  package var former: [Tekst] = []
  /// The word is told of only when one of these stands in the same sentence.
  package var bareMed: [Tekst] = []
  /// … and not when one of these does.
  package var ikkeMed: [Tekst] = []
  /// Where `bare-med` is looked for: the sentence, or the paragraph around it.
  package var omkrets: Omkrets = .setning
  package var siden: Lokalisert<Dato>?
  package var kilde: Tekst?
  package var grunn: Tospråklig?
  package var råd: Tospråklig?
  package let sted: FileLocation

  package enum Omkrets: String, Valgmengde { case setning, avsnitt }

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    regel = Tekst("", sted: sted)
    gammelt = Tospråklig(nb: "", nn: "", sted: sted)
    nytt = gammelt
    self.sted = sted
  }

  package static let tabell = Felttabell<Ordregel>(
    "ordregel", hjelp: Hjelp("Et ord, og hva som skal stå i stedet", "Eit ord, og kva som skal stå i staden"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "helsesøster"),
      .tekst("regel", \.regel, Hjelp("Regelen som sier fra", "Regelen som seier frå"), eksempel: "T02"),
      .tospråklig("gammelt", \.gammelt, Hjelp("Det gamle ordet", "Det gamle ordet"), eksempel: "helsesøster"),
      .tospråklig(
        "nytt", \.nytt, Hjelp("Det nye ordet", "Det nye ordet"),
        eksempel: "{nb: helsesykepleier, nn: helsesjukepleiar}"),
      .tekster(
        "former", \.former, påkrevd: true,
        Hjelp("Alle måter det skrives på; * er resten av et ord", "Alle måtar det blir skrive på; * er resten av eit ord"), eksempel: "[\"helsesøst*\"]"),
      .tekster(
        "bare-med", \.bareMed,
        Hjelp(
          "Gjelder bare når et av disse står i nærheten", "Gjeld berre når eitt av desse står i nærleiken"),
        eksempel: "[\"mobb*\"]"),
      .tekster(
        "ikke-med", \.ikkeMed,
        Hjelp(
          "Gjelder ikke når et av disse står i samme setning",
          "Gjeld ikkje når eitt av desse står i same setning"), eksempel: "[\"brann*\"]"),
      .valg(
        "omkrets", \.omkrets, påkrevd: false,
        Hjelp("Hvor nær ordene i «bare-med» må stå", "Kor nær orda i «bare-med» må stå"), eksempel: "setning"),
      .dato(
        "siden", \.siden, Hjelp("Dagen det nye ordet kom", "Dagen det nye ordet kom"), eksempel: "2019-01-01"),
      .nettadresse("kilde", \.kilde, Hjelp("Hvor det står", "Kvar det står"), eksempel: "https://www.nsf.no"),
      .tospråklig(
        "grunn", \.grunn, Hjelp("Hvorfor det er endret", "Kvifor det er endra"),
        eksempel: "Tittelen ble endret"),
      .tospråklig(
        "råd", \.råd, Hjelp("Hva skolen kan gjøre", "Kva skulen kan gjere"), eksempel: "Skriv det nye ordet"),
    ])
}

/// An abbreviation many schools use, and how to know that a plan has explained it.
package struct Kjentforkortelse: Modelltype {
  package var kort: Tekst
  package var lang: Tospråklig
  /// Patterns; when one of them stands in the plan, it is explained.
  package var former: [Tekst] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    kort = Tekst("", sted: sted)
    lang = Tospråklig(nb: "", nn: "", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Kjentforkortelse>(
    "forkortelse", hjelp: Hjelp("En forkortelse mange skoler bruker", "Ei forkorting mange skular bruker"),
    [
      .tekst("kort", \.kort, Hjelp("Forkortelsen", "Forkortinga"), eksempel: "PPT"),
      .tospråklig(
        "lang", \.lang, Hjelp("Ordene den står for", "Orda ho står for"),
        eksempel: "{nb: pedagogisk-psykologisk tjeneste, nn: pedagogisk-psykologisk teneste}"),
      .tekster(
        "former", \.former, påkrevd: true, Hjelp("Måter ordene kan stå på", "Måtar orda kan stå på"),
        eksempel: "[\"pedagogisk-psykologisk*\"]"),
    ])
}
