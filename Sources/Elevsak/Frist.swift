package import PlanDiagnostics
package import Skoletid

/// What is to be done in a case, and when.
package struct Frist: Sendable, Equatable {
  package enum Slag: String, Sendable { case evaluering, møte }

  package var slag: Slag
  package var dato: Dato
  /// Where the date is written.
  package var sted: FileLocation
}

extension Aktivitetsplan {
  /// What is to come, the first first. A closed case has none.
  package var frister: [Frist] {
    guard status != .avsluttet else { return [] }
    var ut: [Frist] = []
    if let n = nesteEvaluering { ut.append(Frist(slag: .evaluering, dato: n.verdi, sted: n.sted)) }
    if let m = nesteMøte?.dato, sisteEvaluering.map({ $0 < m.verdi }) ?? true { ut.append(Frist(slag: .møte, dato: m.verdi, sted: m.sted)) }
    return ut.sorted { ($0.dato, $0.slag.rawValue) < ($1.dato, $1.slag.rawValue) }
  }

  /// The next evaluation: what the last round says, else the first of the measures'.
  package var nesteEvaluering: Lokalisert<Dato>? {
    if let siste = sisteRunde { return siste.neste ?? avtalt(etter: siste.dato?.verdi) }
    return avtalt(etter: nil)
  }

  package var sisteRunde: Evalueringsrunde? {
    evalueringer.enumerated().max { ($0.element.dato?.verdi.dagnummer ?? 0, $0.offset) < ($1.element.dato?.verdi.dagnummer ?? 0, $1.offset) }?.element
  }

  package var sisteEvaluering: Dato? { sisteRunde?.dato?.verdi }

  /// Measures that go on: not ended by the last round that speaks of them.
  package var løpendeTiltak: [Aktivitetstiltak] {
    var siste: [String: Videreføring] = [:]
    for r in evalueringer { for t in r.resultater { siste[t.tiltak.verdi] = t.videre } }
    return tiltak.filter { siste[$0.id.verdi] != .avslutte }
  }

  private func avtalt(etter dag: Dato?) -> Lokalisert<Dato>? {
    løpendeTiltak.compactMap(\.evalueres).filter { d in dag.map { d.verdi > $0 } ?? true }.min { $0.verdi < $1.verdi }
  }
}
