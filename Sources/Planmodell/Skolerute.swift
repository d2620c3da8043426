package import PlanDiagnostics
package import Skoletid

package enum Ukedagsnavn: String, Valgmengde {
  case mandag, tirsdag, tysdag, onsdag, torsdag, fredag, lørdag, laurdag, søndag, sundag

  package var ukedag: Ukedag {
    switch self {
    case .mandag: .mandag
    case .tirsdag, .tysdag: .tirsdag
    case .onsdag: .onsdag
    case .torsdag: .torsdag
    case .fredag: .fredag
    case .lørdag, .laurdag: .lørdag
    case .søndag, .sundag: .søndag
    }
  }
}

/// The owner's calendar for one school year: a local forskrift (opplæringslova § 14-1; read 2026-11-21).
package struct Skolerute: Modelltype {
  package var skoleår = Lokalisert(Skoleår(start: 2000), sted: FileLocation(file: ""))
  package var førsteSkoledag = Rutedag(sted: FileLocation(file: ""))
  package var sisteSkoledag = Rutedag(sted: FileLocation(file: ""))
  package var ferier: [Ferie] = []
  package var fridager: [Rutedag] = []
  package var planleggingsdager: [Rutedag] = []
  /// The first day of the second half of the year.
  package var semesterskifte: Rutedag?
  /// Weeks set for this year by others, such as those of Elevundersøkelsen.
  package var perioder: [Ferie] = []
  /// How many school days the owner says there are; held against the dates.
  package var skoledager: Lokalisert<Int>?
  package var kilde: Lenke?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Skolerute>(
    "skolerute", hjelp: Hjelp("Skoledager, ferier og fridager i ett skoleår", "Skuledagar, feriar og fridagar i eitt skuleår"),
    [
      .skoleår("skoleår", \.skoleår, Hjelp("Skoleåret", "Skuleåret")),
      .objekt("første-skoledag", \.førsteSkoledag, Hjelp("Elevenes første dag", "Den første dagen til elevane"), eksempel: "2026-08-17"),
      .objekt("siste-skoledag", \.sisteSkoledag, Hjelp("Elevenes siste dag", "Den siste dagen til elevane"), eksempel: "2027-06-18"),
      .liste("ferier", \.ferier, Hjelp("Ferier på flere dager", "Feriar på fleire dagar"), eksempel: "[{navn: Høstferie, fra: 2026-10-05, til: 2026-10-09, uke: 41}]"),
      .liste("fridager", \.fridager, Hjelp("Enkeltdager fri, utenom helligdagene", "Einskilddagar fri, utanom heilagdagane"), eksempel: "[{dato: 2026-11-13, ukedag: fredag}]"),
      .liste("planleggingsdager", \.planleggingsdager, Hjelp("Dager de ansatte er på jobb og elevene har fri", "Dagar dei tilsette er på jobb og elevane har fri"), eksempel: "[2026-08-12, 2026-08-13]"),
      .objekt("semesterskifte", \.semesterskifte, Hjelp("Første dag i andre semester (halvår)", "Første dagen i andre semester (halvår)"), eksempel: "2027-01-18"),
      .liste("perioder", \.perioder, Hjelp("Tidsrom som settes hvert år, som Elevundersøkelsen", "Tidsrom som blir sette kvart år, som Elevundersøkinga"), eksempel: "[{navn: Elevundersøkelsen, fra: 2024-10-28, til: 2024-11-29}]"),
      .tall("skoledager", \.skoledager, Hjelp("Hvor mange skoledager ruten skal ha", "Kor mange skuledagar ruta skal ha"), eksempel: "190"),
      .objekt("kilde", \.kilde, Hjelp("Hvor ruten er vedtatt", "Kvar ruta er vedteken")),
    ])
}

/// One day, with its weekday when it is written out.
package struct Rutedag: Modelltype {
  package var dato = Lokalisert(Dato(dagnummer: 0), sted: FileLocation(file: ""))
  package var ukedag: Ukedagsnavn?
  package var navn: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Rutedag>(
    "dag", hjelp: Hjelp("En dag i skoleruten", "Ein dag i skuleruta"), kortform: "dato",
    [
      .dato("dato", \.dato, Hjelp("Datoen", "Datoen"), eksempel: "2026-11-13"),
      .valg("ukedag", \.ukedag, Hjelp("Ukedagen, for å være sikker", "Vekedagen, for å vere sikker"), eksempel: "fredag"),
      .tekst("navn", \.navn, Hjelp("Hva dagen heter", "Kva dagen heiter"), eksempel: "Elevenes fridag"),
    ])
}

package struct Ferie: Modelltype {
  package var navn: Tekst
  package var fra = Lokalisert(Dato(dagnummer: 0), sted: FileLocation(file: ""))
  package var til = Lokalisert(Dato(dagnummer: 0), sted: FileLocation(file: ""))
  package var uke: Lokalisert<Int>?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    navn = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Ferie>(
    "ferie", hjelp: Hjelp("En ferie", "Ein ferie"),
    [
      .tekst("navn", \.navn, Hjelp("Hva ferien heter", "Kva ferien heiter"), eksempel: "Høstferie"),
      .dato("fra", \.fra, Hjelp("Første fridag", "Første fridag"), eksempel: "2026-10-05"),
      .dato("til", \.til, Hjelp("Siste fridag", "Siste fridag"), eksempel: "2026-10-09"),
      .tall("uke", \.uke, Hjelp("Uken ferien er i, for å være sikker", "Veka ferien er i, for å vere sikker"), eksempel: "41"),
    ])
}

extension Skolerute {
  /// The days alone, for counting.
  ///
  /// - Parameter nasjonale: what is set for the whole country; the owner's own of the same name goes before.
  package func kalender(nasjonale: [Ferie] = []) -> Skolekalender {
    Skolekalender(
      skoleår: skoleår.verdi, førsteSkoledag: førsteSkoledag.dato.verdi, sisteSkoledag: sisteSkoledag.dato.verdi,
      fri: ferier.map { .init($0.navn.verdi, fra: $0.fra.verdi, til: $0.til.verdi) }
        + fridager.map { .init($0.navn?.verdi ?? "fridag", fra: $0.dato.verdi, til: $0.dato.verdi) },
      planleggingsdager: planleggingsdager.map(\.dato.verdi), semesterskifte: semesterskifte?.dato.verdi,
      perioder: (perioder + nasjonale).map { .init($0.navn.verdi, fra: $0.fra.verdi, til: $0.til.verdi) })
  }
}
