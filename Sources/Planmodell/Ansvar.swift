package import PlanDiagnostics
package import PlanProsa

/// How someone takes part in a task.
package enum Ansvarsform: String, Valgmengde {
  case ansvarlig
  /// «i samarbeid med»: takes part, does not lead.
  case samarbeid
}

/// One who answers for something. Exactly one of the four ways to name them is used.
package struct Ansvar: Modelltype {
  /// Id of a rolle or an organ in the register.
  package var rolle: Tekst?
  /// A group of people the register does not hold: «6. trinn».
  package var gruppe: Tekst?
  /// A unit or organisation outside the school: «PPT Nordbyen».
  package var enhet: Tekst?
  /// A named person. Never needed in a public plan; a role is better.
  package var person: Tekst?
  package var form: Ansvarsform = .ansvarlig
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Ansvar>(
    "ansvar", hjelp: Hjelp("Hvem som har ansvaret", "Kven som har ansvaret"), kortform: "rolle",
    [
      .id(
        "rolle", \.rolle,
        Hjelp("Id-en til en rolle eller et organ", "Id-en til ei rolle eller eit organ"), eksempel: "kontaktlærer"),
      .tekst("gruppe", \.gruppe, Hjelp("En gruppe uten egen rolle", "Ei gruppe utan eiga rolle"), eksempel: "6. trinn"),
      .tekst("enhet", \.enhet, Hjelp("En enhet utenfor skolen", "Ei eining utanfor skulen"), eksempel: "Politiet"),
      .tekst("person", \.person, Hjelp("En navngitt person; bruk helst en rolle", "Ein namngitt person; bruk helst ei rolle"), eksempel: "Kari Nordmann"),
      .valg("form", \.form, påkrevd: false, Hjelp("Ansvarlig eller med i samarbeid", "Ansvarleg eller med i samarbeid"), eksempel: "samarbeid"),
    ])
}

/// What kind of participant a role is. A measure may never be carried by pupils or parents alone.
package enum Rolleslag: String, Valgmengde {
  case ledelse, ansatt, elev, foresatt, enhet, ekstern
}

/// Someone who can be given responsibility, by function and not by name.
package struct Rolle: Modelltype {
  package var id: Tekst
  package var navn: Tospråklig
  package var slag: Rolleslag = .ansatt
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    navn = Tospråklig(nb: "", nn: "", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Rolle>(
    "rolle", hjelp: Hjelp("En funksjon noen har på skolen", "Ein funksjon nokon har på skulen"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "kontaktlærer"),
      .tospråklig("navn", \.navn, Hjelp("Navnet slik det skal stå", "Namnet slik det skal stå"), eksempel: "{nb: kontaktlærer, nn: kontaktlærar}"),
      .valg("slag", \.slag, Hjelp("Hva slags deltaker rollen er", "Kva slags deltakar rolla er"), eksempel: "ansatt"),
    ])
}

/// A body or team: who sits in it, what it is for, how often it meets.
package struct Organ: Modelltype {
  package var id: Tekst
  package var navn: Tospråklig
  package var forkortelse: Tekst?
  package var medlemmer: [Ansvar] = []
  /// Those who always attend without being members.
  package var fasteDeltakere: [Ansvar] = []
  package var mandat: Prosa?
  package var møter: [Når] = []
  /// Where it was decided that the body exists; opplæringslova § 10-5 leaves most bodies to the owner.
  package var grunnlag: [Hjemmel] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    navn = Tospråklig(nb: "", nn: "", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Organ>(
    "organ", hjelp: Hjelp("Et råd, utvalg eller team", "Eit råd, utval eller team"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "elevråd"),
      .tospråklig("navn", \.navn, Hjelp("Navnet slik det skal stå", "Namnet slik det skal stå"), eksempel: "{nb: elevrådet, nn: elevrådet}"),
      .tekst("forkortelse", \.forkortelse, Hjelp("Kortform som brukes i planen", "Kortform som blir brukt i planen"), eksempel: "FAU"),
      .liste("medlemmer", \.medlemmer, Hjelp("Hvem som sitter i organet", "Kven som sit i organet"), eksempel: "[rektor, sosiallærer]"),
      .liste("faste-deltakere", \.fasteDeltakere, Hjelp("Hvem som alltid møter uten å være medlem", "Kven som alltid møter utan å vere medlem"), eksempel: "[ppt]"),
      .prosa("mandat", \.mandat, Hjelp("Hva organet skal gjøre", "Kva organet skal gjere"), eksempel: "Drøfter skolemiljøet"),
      .liste("møter", \.møter, Hjelp("Hvor ofte organet møtes", "Kor ofte organet møtest"), eksempel: "Hver 8. uke"),
      .liste("grunnlag", \.grunnlag, Hjelp("Lov eller vedtak organet bygger på", "Lov eller vedtak organet byggjer på"), eksempel: "opplæringslova § 10-5"),
    ])
}

/// Who may see a contact point. Only `offentlig` reaches a public document.
package enum Synlighet: String, Valgmengde { case offentlig, intern, aldri }

/// Where to turn.
package struct Kontakt: Modelltype {
  package var id: Tekst?
  package var navn: Tekst
  package var rolle: Tekst?
  package var telefon: Tekst?
  package var epost: Tekst?
  package var lenke: Tekst?
  package var omtale: Prosa?
  package var synlighet: Synlighet = .offentlig
  package let sted: FileLocation

  package init(sted: FileLocation) {
    navn = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Kontakt>(
    "kontakt", hjelp: Hjelp("Et sted å henvende seg", "Ein stad å vende seg"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "skolen"),
      .tekst("navn", \.navn, Hjelp("Hvem eller hva man kontakter", "Kven eller kva ein kontaktar"), eksempel: "Skolens kontor"),
      .id("rolle", \.rolle, Hjelp("Id-en til rollen som svarer", "Id-en til rolla som svarer"), eksempel: "rektor"),
      .telefon("telefon", \.telefon, Hjelp("Telefonnummer til tjenesten", "Telefonnummer til tenesta"), eksempel: "\"116 111\""),
      .epost("epost", \.epost, Hjelp("E-postadresse til tjenesten", "E-postadresse til tenesta"), eksempel: "post@eksempel.no"),
      .nettadresse("lenke", \.lenke, Hjelp("Nettadresse", "Nettadresse"), eksempel: "https://www.eksempel.no"),
      .prosa("omtale", \.omtale, Hjelp("Hva man kan få hjelp til", "Kva ein kan få hjelp til"), eksempel: "Svarer hele døgnet"),
      .valg("synlighet", \.synlighet, påkrevd: false, Hjelp("Hvem som kan se kontakten", "Kven som kan sjå kontakten"), eksempel: "offentlig"),
    ])
}
