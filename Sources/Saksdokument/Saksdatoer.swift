package import Elevsak
import PlanDiagnostics
package import Skoletid

extension Aktivitetsplan {
  /// The rounds that have been, the first first; of those without a date, as they are written.
  package var runderITid: [Evalueringsrunde] {
    evalueringer.enumerated().sorted {
      ($0.element.dato?.verdi.dagnummer ?? .max, $0.offset) < ($1.element.dato?.verdi.dagnummer ?? .max, $1.offset)
    }.map(\.element)
  }
}

extension Aktivitetsplan {
  /// The meeting that is still to come, by the same judgement as `frister`; nil when it has been or the case is closed.
  package var kommendeMøte: Saksmøte? { frister.contains { $0.slag == .møte } ? nesteMøte : nil }
}

extension Saksinnhold {
  /// The evaluations to come, in order: the days that are agreed, and after the last of them the steps of the ladder.
  /// None that has been. A closed case has none.
  package var kommendeEvalueringer: [Dato] {
    guard plan.status != .avsluttet else { return [] }
    let gjort = plan.evalueringer.compactMap { $0.dato?.verdi }.max()
    func kommer(_ d: Dato) -> Bool { gjort.map { d > $0 } ?? true }
    var avtalt = Set(plan.løpendeTiltak.compactMap { $0.evalueres?.verdi }.filter(kommer))
    if let neste = plan.nesteEvaluering?.verdi, kommer(neste) { avtalt.insert(neste) }
    guard let siste = avtalt.max() else { return planlagteEvalueringer.filter(kommer) }
    return avtalt.sorted() + planlagteEvalueringer.filter { $0 > siste }
  }
}
