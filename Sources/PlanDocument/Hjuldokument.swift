import PlanDiagnostics
import PlanProsa
import Planmodell
package import Skoletid

/// The year of a school: what happens, in order of time, and what has no date.
package struct Hjuldokument: Sendable {
  package struct Aktivitet: Sendable {
    package var id: String
    package var tittel: String
    package var beskrivelse: String?
    /// The school's own words.
    package var når: String
    package var hvem: String?
    package var hvor: String?
    /// Place in `kategorier`, 0-based; nil without one.
    package var kategori: Int?
    package var tider: [Tidsrom]
    /// What comes again on days the calendar knows.
    package var gjentatt: [Gjentatt]
  }

  /// Whole days, both included; or one day with a time of day.
  package struct Tidsrom: Sendable, Hashable {
    package var fra: Dato
    package var til: Dato
    /// The last day is a deadline, and the first the same day.
    package var erFrist: Bool
    /// Only with a single day.
    package var klokke: Klokkeslett?

    /// Short enough to be a day in the calendar and not a time of the year.
    package var erKort: Bool { til.dagnummer - fra.dagnummer < 14 }
  }

  /// The days of something that comes again, in order; never empty.
  package struct Gjentatt: Sendable {
    package var regel: Gjentakelse
    package var dager: [Dato]
    package var klokke: Klokkeslett?
  }

  /// One time of one activity.
  package struct Innslag: Sendable {
    package var aktivitet: Aktivitet
    package var tid: Tidsrom
  }

  package var tittel: String
  package var skoleår: Skoleår
  package var kategorier: [String]
  /// What each category is called in addresses; all different.
  package var kategoriadresser: [String]
  /// As written; the national days last.
  package var aktiviteter: [Aktivitet]
  /// Holidays, when the owner's calendar is known.
  package var fri: [Skolekalender.Fri]
  /// Every dated time, first in the year first.
  package let innslag: [Innslag]
  /// The day «det neste som skjer» counts from; nil when nobody asked for it.
  package var dag: Dato?

  package var utenDato: [Aktivitet] { aktiviteter.filter { $0.tider.isEmpty && $0.gjentatt.isEmpty } }
  package var faste: [Aktivitet] { aktiviteter.filter { !$0.gjentatt.isEmpty } }

  /// What goes on or comes after a day, first what is soonest: at most `antall`.
  ///
  /// What began long ago and goes on stands where it ends; what comes again stands once, on its next day.
  package func neste(fra dag: Dato, antall: Int) -> [Innslag] {
    let gjentatte = aktiviteter.flatMap { a in
      a.gjentatt.compactMap { g in
        g.dager.first { $0 >= dag }.map { Innslag(aktivitet: a, tid: Tidsrom(fra: $0, til: $0, erFrist: false, klokke: g.klokke)) }
      }
    }
    func plass(_ i: Innslag) -> Dato { i.tid.fra < dag ? i.tid.til : i.tid.fra }
    return (innslag.filter { $0.tid.til >= dag } + gjentatte).enumerated()
      .sorted { (plass($0.element), $0.offset) < (plass($1.element), $1.offset) }
      .prefix(max(0, antall)).map(\.element)
  }
}

extension Dokumentbygger {
  /// nil without a year wheel, and until the owner has written its calendar for the year: without one, «første
  /// skoleuke» and «etter høstferien» have no dates, and a wheel would leave out what matters.
  mutating func hjul() -> Hjuldokument? {
    guard let hjul = innhold.årshjul, let kalender = innhold.kalender, let år = Skoleår(innhold.plassering.mappe) else {
      return nil
    }
    // The table of the year wheel may have told of the same roles already.
    let før = funn
    defer { funn = før + funn[før.count...].filter { !før.contains($0) } }
    prøvKategorier(hjul)
    let plass = Dictionary(hjul.kategorier.enumerated().map { ($0.element.id.verdi, $0.offset) }, uniquingKeysWith: { a, _ in a })
    func aktivitet(_ a: Aktivitet, kategori: Int?) -> Hjuldokument.Aktivitet {
      Hjuldokument.Aktivitet(
        id: a.id.verdi, tittel: a.tittel.verdi, beskrivelse: a.beskrivelse?.renTekst, når: a.når.map { når($0) }.joined(separator: ", "),
        hvem: hvem(a.ansvar)?.storForbokstav, hvor: a.hvor?.verdi, kategori: kategori,
        tider: a.når.flatMap { tidsrom($0, år) }, gjentatt: a.når.flatMap { gjentatt($0, kalender) })
    }
    var aktiviteter = hjul.aktiviteter.map { a in aktivitet(a, kategori: a.kategori.flatMap { plass[$0.verdi] }) }
    aktiviteter += hjul.merkedager.map { aktivitet($0, kategori: hjul.kategorier.count) }
    let innslag = aktiviteter.flatMap { a in a.tider.map { Hjuldokument.Innslag(aktivitet: a, tid: $0) } }
      .enumerated().sorted { ($0.element.tid.fra, $0.element.tid.til, $0.offset) < ($1.element.tid.fra, $1.element.tid.til, $1.offset) }
      .map(\.element)
    let merkedager = hjul.merkedager.isEmpty ? [] : ["merkedager"]
    return Hjuldokument(
      tittel: hjul.tittel?.verdi ?? ord.årshjul, skoleår: år,
      kategorier: hjul.kategorier.map { $0.navn[ord.målform] } + merkedager.map { _ in ord.merkedager },
      kategoriadresser: adresser(hjul.kategorier.map(\.id.verdi) + merkedager),
      aktiviteter: aktiviteter, fri: kalender.fri, innslag: innslag, dag: innhold.dag)
  }

  private func adresser(_ kategorier: [String]) -> [String] {
    var brukt: Set<String> = []
    return kategorier.enumerated().map { i, k in
      let adresse = anker(k)
      return brukt.insert(adresse).inserted ? adresse : "\(adresse)-\(i + 1)"
    }
  }

  private func tidsrom(_ n: Når, _ år: Skoleår) -> [Hjuldokument.Tidsrom] {
    (n.uttrykk.tolket ?? []).compactMap { tid in
      switch tid.løst(år, innhold.kalender) {
      case .dager(let a, let b): Hjuldokument.Tidsrom(fra: a, til: b, erFrist: false, klokke: a == b ? tid.klokke : nil)
      case .frist(let d): Hjuldokument.Tidsrom(fra: d, til: d, erFrist: true)
      case .fra(let d): Hjuldokument.Tidsrom(fra: d, til: d, erFrist: false)
      case .til(let d): Hjuldokument.Tidsrom(fra: d, til: d, erFrist: true)
      case .uløst: nil
      }
    }
  }

  private func gjentatt(_ n: Når, _ kalender: Skolekalender) -> [Hjuldokument.Gjentatt] {
    (n.uttrykk.tolket ?? []).compactMap { tid in
      guard case .gjentas(let regel) = tid.innhold, let dager = kalender.dager(regel), !dager.isEmpty else { return nil }
      return Hjuldokument.Gjentatt(regel: regel, dager: dager, klokke: tid.klokke)
    }
  }
}
