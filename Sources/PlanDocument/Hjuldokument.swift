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
  }

  /// Whole days, both included.
  package struct Tidsrom: Sendable, Hashable {
    package var fra: Dato
    package var til: Dato
    /// The last day is a deadline, and the first the same day.
    package var erFrist: Bool

    /// Short enough to be a day in the calendar and not a time of the year.
    package var erKort: Bool { til.dagnummer - fra.dagnummer < 14 }
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
  /// As written.
  package var aktiviteter: [Aktivitet]
  /// Holidays, when the owner's calendar is known.
  package var fri: [Skolekalender.Fri]
  /// Every dated time, first in the year first.
  package let innslag: [Innslag]

  package var utenDato: [Aktivitet] { aktiviteter.filter(\.tider.isEmpty) }
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
    let plass = Dictionary(hjul.kategorier.enumerated().map { ($0.element.id.verdi, $0.offset) }, uniquingKeysWith: { a, _ in a })
    let aktiviteter = hjul.aktiviteter.map { a in
      Hjuldokument.Aktivitet(
        id: a.id.verdi, tittel: a.tittel.verdi, beskrivelse: a.beskrivelse?.renTekst, når: a.når.map { når($0) }.joined(separator: ", "),
        hvem: hvem(a.ansvar)?.storForbokstav, hvor: a.hvor?.verdi, kategori: a.kategori.flatMap { plass[$0.verdi] },
        tider: a.når.flatMap { tidsrom($0, år) })
    }
    let innslag = aktiviteter.flatMap { a in a.tider.map { Hjuldokument.Innslag(aktivitet: a, tid: $0) } }
      .enumerated().sorted { ($0.element.tid.fra, $0.element.tid.til, $0.offset) < ($1.element.tid.fra, $1.element.tid.til, $1.offset) }
      .map(\.element)
    return Hjuldokument(
      tittel: hjul.tittel?.verdi ?? ord.årshjul, skoleår: år, kategorier: hjul.kategorier.map { $0.navn[ord.målform] },
      kategoriadresser: adresser(hjul.kategorier),
      aktiviteter: aktiviteter, fri: kalender.fri, innslag: innslag)
  }

  private func adresser(_ kategorier: [Kategori]) -> [String] {
    var brukt: Set<String> = []
    return kategorier.enumerated().map { i, k in
      let adresse = anker(k.id.verdi)
      return brukt.insert(adresse).inserted ? adresse : "\(adresse)-\(i + 1)"
    }
  }

  private func tidsrom(_ n: Når, _ år: Skoleår) -> [Hjuldokument.Tidsrom] {
    (n.uttrykk.tolket ?? []).compactMap { tid in
      switch tid.løst(år, innhold.kalender) {
      case .dager(let a, let b): Hjuldokument.Tidsrom(fra: a, til: b, erFrist: false)
      case .frist(let d): Hjuldokument.Tidsrom(fra: d, til: d, erFrist: true)
      case .fra(let d): Hjuldokument.Tidsrom(fra: d, til: d, erFrist: false)
      case .til(let d): Hjuldokument.Tidsrom(fra: d, til: d, erFrist: true)
      case .uløst: nil
      }
    }
  }
}
