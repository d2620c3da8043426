package import PlanDiagnostics
package import PlanProsa
package import Planmodell
package import Skoletid

/// What a measure is to solve.
package struct Problem: Modelltype {
  package var id: Tekst
  package var tekst: Prosa
  /// Kind of problem in the tiltaksbank.
  package var slag: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tekst = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Problem>(
    "problem", hjelp: Hjelp("Noe tiltakene skal løse", "Noko tiltaka skal løyse"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "utenfor"),
      .prosa("tekst", \.tekst, Hjelp("Problemet, konkret", "Problemet, konkret"), eksempel: "Eleven står utenfor i friminuttene"),
      .id("slag", \.slag, Hjelp("Slaget i tiltaksbanken", "Slaget i tiltaksbanken"), eksempel: "utestenging"),
    ])
}

/// The pupil's right to be heard: opplæringslova § 10-2 (read 2026-11-21).
package struct Elevstemme: Modelltype {
  package var dato: Lokalisert<Dato>?
  /// As near the pupil's own words as can be.
  package var ord: Prosa?
  /// The pupil did not want to say anything.
  package var ønsketIkke = false
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Elevstemme>(
    "elevens stemme", hjelp: Hjelp("Det eleven har sagt", "Det eleven har sagt"),
    [
      .dato("dato", \.dato, Hjelp("Dagen eleven ble hørt", "Dagen eleven vart høyrd"), eksempel: "2026-10-02"),
      .prosa("ord", \.ord, Hjelp("Med elevens egne ord", "Med elevens eigne ord"), eksempel: "Ingen vil ha meg med"),
      .sannUsann("ønsket-ikke", \.ønsketIkke, Hjelp("Eleven ville ikke si noe", "Eleven ville ikkje seie noko")),
    ])
}

/// What the parents think, and what became of what they proposed.
package struct Foreldresyn: Modelltype {
  package var dato: Lokalisert<Dato>?
  package var syn: Prosa?
  package var forslag: [Forslag] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Foreldresyn>(
    "foreldresyn", hjelp: Hjelp("Det foreldrene mener", "Det foreldra meiner"),
    [
      .dato("dato", \.dato, Hjelp("Dagen foreldrene ble hørt", "Dagen foreldra vart høyrde"), eksempel: "2026-10-03"),
      .prosa("syn", \.syn, Hjelp("Det de mener", "Det dei meiner"), eksempel: "De er bekymret"),
      .liste("forslag", \.forslag, Hjelp("Det de foreslår", "Det dei foreslår"), eksempel: "[{tekst: Bytte gruppe, følges: false, grunn: Eleven vil ikke}]"),
    ])
}

package struct Forslag: Modelltype {
  package var tekst: Prosa
  package var følges = true
  /// Must be there when the proposal is not followed.
  package var grunn: Prosa?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tekst = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Forslag>(
    "forslag", hjelp: Hjelp("Et forslag til tiltak", "Eit forslag til tiltak"),
    [
      .prosa("tekst", \.tekst, Hjelp("Forslaget", "Forslaget"), eksempel: "Bytte gruppe"),
      .sannUsann("følges", \.følges, Hjelp("Om skolen følger det", "Om skulen følgjer det"), eksempel: "false"),
      .prosa("grunn", \.grunn, Hjelp("Hvorfor det ikke følges", "Kvifor det ikkje blir følgt"), eksempel: "Eleven vil ikke"),
    ])
}

package struct Undersøkelse: Modelltype {
  package var hva: Tekst
  package var dato: Lokalisert<Dato>?
  package var ansvar: [Ansvar] = []
  package var funn: Prosa?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    hva = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Undersøkelse>(
    "undersøkelse", hjelp: Hjelp("Noe skolen har undersøkt", "Noko skulen har undersøkt"),
    [
      .tekst("hva", \.hva, Hjelp("Hva som ble gjort", "Kva som vart gjort"), eksempel: "Observasjon i friminuttene"),
      .dato("dato", \.dato, Hjelp("Når", "Når"), eksempel: "2026-10-04"),
      .liste("ansvar", \.ansvar, Hjelp("Hvem som gjorde det", "Kven som gjorde det"), eksempel: "[sosiallærer]"),
      .prosa("funn", \.funn, Hjelp("Hva skolen fant", "Kva skulen fann"), eksempel: "Eleven går alene"),
    ])
}

/// A measure in a case: tied to a problem, with who and when.
package struct Aktivitetstiltak: Modelltype {
  package var id: Tekst
  package var problem: [Tekst] = []
  package var nivå: Nivå = .individ
  package var hva: Prosa
  package var start: Lokalisert<Dato>?
  package var slutt: Lokalisert<Dato>?
  package var hyppighet: Når?
  /// Never only pupils or parents: the school carries its measures out itself.
  package var ansvar: [Ansvar] = []
  package var evalueres: Lokalisert<Dato>?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    hva = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Aktivitetstiltak>(
    "tiltak i saken", hjelp: Hjelp("Et tiltak i én sak", "Eit tiltak i éi sak"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "lekegruppe"),
      .ider("problem", \.problem, Hjelp("Problemet det skal løse", "Problemet det skal løyse"), eksempel: "[utenfor]"),
      .valg("nivå", \.nivå, Hjelp("Hvor tiltaket virker", "Kvar tiltaket verkar"), eksempel: "individ"),
      .prosa("hva", \.hva, Hjelp("Hva som gjøres, konkret", "Kva som blir gjort, konkret"), eksempel: "Fast lekegruppe med en voksen"),
      .dato("start", \.start, Hjelp("Første dag", "Første dag"), eksempel: "2026-10-06"),
      .dato("slutt", \.slutt, Hjelp("Siste dag", "Siste dag"), eksempel: "2026-10-30"),
      .objekt("hyppighet", \.hyppighet, Hjelp("Hvor ofte", "Kor ofte"), eksempel: "Hver dag i storefri"),
      .liste("ansvar", \.ansvar, Hjelp("Hvem på skolen som gjør det", "Kven på skulen som gjer det"), eksempel: "[kontaktlærer]"),
      .dato("evalueres", \.evalueres, Hjelp("Når tiltaket skal vurderes", "Når tiltaket skal vurderast"), eksempel: "2026-10-13"),
    ])
}
