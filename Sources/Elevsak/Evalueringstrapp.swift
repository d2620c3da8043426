package import Skoletid

/// When the measures of a case are to be evaluated: soon at first, then further apart.
///
/// No law says how often; 1, 2 and 4 weeks is advice (see the project's facts, section b), and an owner may set others.
package struct Evalueringstrapp: Sendable, Equatable {
  /// Weeks from the start to the first, from there to the second, and so on.
  package let uker: [Int]

  package static let vanlig = Evalueringstrapp(uker: [1, 2, 4])

  /// At most twelve steps of 1 to 26 weeks; others are left out.
  package init(uker: [Int]) { self.uker = Array(uker.filter { (1...26).contains($0) }.prefix(12)) }

  /// The dates, none on a day without school. A step that falls on a day off moves to the next school day, and the
  /// next is counted from where it came to stand.
  ///
  /// - Parameter kalender: school days; without it, working days.
  package func datoer(fra start: Dato, _ kalender: Skolekalender?) -> [Dato] {
    var ut: [Dato] = []
    var dag = start
    for n in uker {
      dag = Self.skoledag(dag.plus(dager: n * 7), kalender)
      ut.append(dag)
    }
    return ut
  }

  /// The day itself, or the next with school. After the last school day of the year, the next working day.
  package static func skoledag(_ dag: Dato, _ kalender: Skolekalender?) -> Dato {
    var d = dag
    // The longest holiday is a summer; a day outside the calendar is judged as a working day.
    for _ in 0..<120 {
      let åpen = kalender.map { d >= $0.førsteSkoledag && d <= $0.sisteSkoledag ? $0.erSkoledag(d) : d.erVirkedag } ?? d.erVirkedag
      if åpen { return d }
      d = d.plus(dager: 1)
    }
    return dag
  }
}
