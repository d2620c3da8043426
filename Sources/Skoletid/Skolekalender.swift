/// The school days of one school year, as the owner has decided them (opplæringslova § 14-1; read 2026-11-21).
package struct Skolekalender: Sendable, Equatable {
  package struct Fri: Sendable, Equatable {
    package var navn: String
    package var fra: Dato
    /// Included.
    package var til: Dato

    package init(_ navn: String, fra: Dato, til: Dato) {
      self.navn = navn
      self.fra = fra
      self.til = til
    }
  }

  package var skoleår: Skoleår
  package var førsteSkoledag: Dato
  package var sisteSkoledag: Dato
  /// Holidays and single days off, in order.
  package var fri: [Fri]
  /// Days when the staff work and the pupils are free.
  package var planleggingsdager: [Dato]
  /// The first day of the second half of the year, when the owner says it.
  package var semesterskifte: Dato?
  /// What is set for this year by the owner or nationally, by name: «Elevundersøkelsen».
  package var perioder: [Fri]

  package init(
    skoleår: Skoleår, førsteSkoledag: Dato, sisteSkoledag: Dato, fri: [Fri] = [], planleggingsdager: [Dato] = [],
    semesterskifte: Dato? = nil, perioder: [Fri] = []
  ) {
    self.skoleår = skoleår
    self.førsteSkoledag = førsteSkoledag
    self.sisteSkoledag = sisteSkoledag
    self.fri = fri.sorted { $0.fra < $1.fra }
    self.planleggingsdager = planleggingsdager.sorted()
    self.semesterskifte = semesterskifte
    self.perioder = perioder
  }

  /// Whether pupils are at school.
  package func erSkoledag(_ dag: Dato) -> Bool {
    dag >= førsteSkoledag && dag <= sisteSkoledag && dag.erVirkedag && !planleggingsdager.contains(dag)
      && !fri.contains { $0.fra <= dag && dag <= $0.til }
  }

  /// All school days, in order; at most a year of them.
  package var skoledager: [Dato] {
    let antall = max(0, min(sisteSkoledag.dagnummer - førsteSkoledag.dagnummer, 400))
    return (0...antall).map { førsteSkoledag.plus(dager: $0) }.filter { erSkoledag($0) }
  }

  /// ISO weeks with at least one school day.
  package var skoleuker: Int { Set(skoledager.map(\.uke)).count }
}
