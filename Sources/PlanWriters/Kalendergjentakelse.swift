package import Skoletid

/// How an event comes again, when it can be said exactly. «Hver tredje eller fjerde uke» cannot, and is no
/// repetition: the words belong in the description.
///
/// Rules after RFC 5545 sections 3.3.10 and 3.8.5.3 (read 2026-11-21): the event's first day is always one of the days, the day
/// it ends is inclusive and of the same kind as the first day, and a day that does not exist is skipped.
package enum Kalendergjentakelse: Sendable, Hashable {
  /// Every n weeks on the weekday of the first day.
  case uker(Int, til: Dato)
  /// Every n months on the day of the month of the first day; without end when `til` is nil.
  case måneder(Int, til: Dato? = nil)
  /// Every year on the date of the first day; without end when `til` is nil.
  case år(til: Dato? = nil)
  /// Every week on these weekdays, the first day's among them.
  case ukedager([Ukedag], til: Dato)
  /// Every month on the n-th of a weekday, -1 for the last; the first day is one.
  case ukedagIMåned(nr: Int, Ukedag, til: Dato)

  /// Whether every reader will find the days that are meant.
  ///
  /// Not with 29–31 every n months or 29 February every year, which readers skip where the day is missing; not when
  /// it ends before it begins.
  package func erNøyaktig(fra: Dato) -> Bool {
    switch self {
    case .uker(let n, let til): n >= 1 && til >= fra
    case .måneder(let n, let til): n >= 1 && fra.dag <= 28 && til.map { $0 >= fra } ?? true
    case .år(let til): (fra.måned, fra.dag) != (2, 29) && til.map { $0 >= fra } ?? true
    case .ukedager(let dager, let til): dager.contains(fra.ukedag) && til >= fra
    case .ukedagIMåned(let nr, let dag, let til): dag == fra.ukedag && (nr == -1 || (1...5).contains(nr)) && til >= fra
    }
  }

  /// The value of `RRULE`. The day is written out although it follows from the first day: not all readers infer it.
  ///
  /// - Parameter medTid: the event has a time of day, and then the end has one too, in UTC: after the last, before the next.
  func regel(fra: Dato, medTid: Bool = false) -> String {
    func slutt(_ til: Dato?) -> String { til.map { ";UNTIL=\($0.kalenderdato)\(medTid ? "T225959Z" : "")" } ?? "" }
    return switch self {
    case .uker(let n, let til):
      "FREQ=WEEKLY\(Self.hver(n));BYDAY=\(Self.ukedag(fra.ukedag))\(slutt(til))"
    case .måneder(let n, let til): "FREQ=MONTHLY\(Self.hver(n));BYMONTHDAY=\(fra.dag)\(slutt(til))"
    case .år(let til): "FREQ=YEARLY;BYMONTH=\(fra.måned);BYMONTHDAY=\(fra.dag)\(slutt(til))"
    case .ukedager(let dager, let til):
      "FREQ=WEEKLY;BYDAY=\(Ukedag.allCases.filter { dager.contains($0) }.map(Self.ukedag).joined(separator: ","))\(slutt(til))"
    case .ukedagIMåned(let nr, let dag, let til): "FREQ=MONTHLY;BYDAY=\(nr)\(Self.ukedag(dag))\(slutt(til))"
    }
  }

  private static func hver(_ n: Int) -> String { n == 1 ? "" : ";INTERVAL=\(n)" }

  private static func ukedag(_ dag: Ukedag) -> String {
    switch dag {
    case .mandag: "MO"
    case .tirsdag: "TU"
    case .onsdag: "WE"
    case .torsdag: "TH"
    case .fredag: "FR"
    case .lørdag: "SA"
    case .søndag: "SU"
    }
  }
}

extension Dato {
  /// `20260817`, a `DATE` of RFC 5545 section 3.3.4.
  var kalenderdato: String { iso.filter { $0 != "-" } }

  /// The `DATE` of the next day: where an event that lasts to and including this day ends. Also right on the last
  /// day a `Dato` can be.
  var kalenderdatoEtter: String {
    let neste = plus(dager: 1)
    return neste == self ? "\(år + 1)0101" : neste.kalenderdato
  }
}
