package import PlanDiagnostics
package import Skoletid

/// One answer to «når?», in the school's own words: a frist, a start, a frequency.
package struct Når: Modelltype {
  package var tid: Tekst
  /// «Oppstart», «Frist», «Planer»: what the time is the time of.
  package var merkelapp: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    tid = Tekst("", sted: sted)
    self.sted = sted
  }

  package var uttrykk: Tidsuttrykk { Tidsuttrykk(tid.verdi) }

  package static let tabell = Felttabell<Når>(
    "tid", hjelp: Hjelp("Når noe skjer, med skolens egne ord", "Når noko skjer, med skulen sine eigne ord"),
    kortform: "tid",
    [
      .tekst(
        "tid", \.tid,
        Hjelp("Tidspunkt, frist eller hyppighet slik det skal stå", "Tidspunkt, frist eller kor ofte, slik det skal stå"),
        eksempel: "Medio januar"),
      .tekst(
        "merkelapp", \.merkelapp, Hjelp("Hva tiden gjelder", "Kva tida gjeld"), eksempel: "Oppstart"),
    ])
}

/// What a plan is in force for: a school year, or a period.
package struct Gyldighet: Modelltype {
  package var skoleår: Lokalisert<Skoleår>?
  package var fra: Lokalisert<Dato>?
  package var til: Lokalisert<Dato>?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Gyldighet>(
    "gyldighet", hjelp: Hjelp("Hva planen gjelder for", "Kva planen gjeld for"), kortform: "skoleår",
    [
      .skoleår("skoleår", \.skoleår, Hjelp("Skoleåret planen gjelder", "Skuleåret planen gjeld")),
      .dato("fra", \.fra, Hjelp("Første dag planen gjelder", "Første dagen planen gjeld"), eksempel: "2026-08-01"),
      .dato("til", \.til, Hjelp("Siste dag planen gjelder", "Siste dagen planen gjeld"), eksempel: "2028-07-31"),
    ])
}
