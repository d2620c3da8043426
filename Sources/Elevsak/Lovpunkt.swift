import PlanDiagnostics
import PlanProsa
import Planmodell

/// The five things the written plan must say: opplæringslova § 12-4 third ledd (LOV-2023-06-09-30 as in force
/// 1 January 2026, read 2026-11-26).
package enum Lovpunkt: String, Sendable, CaseIterable {
  case problem, tiltak, når, hvem, evaluering

  /// What is missing, in words that stand after «mangler».
  package func ord(nn: Bool) -> String {
    switch self {
    case .problem: nn ? "kva problem kvart tiltak skal løyse" : "hvilket problem hvert tiltak skal løse"
    case .tiltak: nn ? "kva tiltak skulen har planlagt" : "hvilke tiltak skolen har planlagt"
    case .når: nn ? "når tiltaka skal gjennomførast" : "når tiltakene skal gjennomføres"
    case .hvem: nn ? "kven som skal gjennomføre tiltaka" : "hvem som skal gjennomføre tiltakene"
    case .evaluering: nn ? "når tiltaka skal evaluerast" : "når tiltakene skal evalueres"
    }
  }
}

extension Aktivitetsplan {
  /// Which of the five the plan does not say yet, in the order of the law. A plan with any is only a draft.
  package var mangler: [Lovpunkt] {
    Lovpunkt.allCases.filter { punkt in
      switch punkt {
      case .problem: problemer.isEmpty || problemer.contains { !$0.tekst.erUtfylt } || tiltak.contains { !løserNoe($0) }
      case .tiltak: tiltak.isEmpty || manglerTiltak || tiltak.contains { !$0.hva.erUtfylt }
      case .når: tiltak.contains { $0.start == nil || $0.hyppighet?.tid.verdi.erUtfylt == false }
      case .hvem: tiltak.contains { $0.ansvar.isEmpty }
      case .evaluering: tiltak.contains { $0.evalueres == nil } && nesteEvaluering == nil && evalueringer.isEmpty
      }
    }
  }

  /// Whether the measure is tied to problems, and they are there.
  package func løserNoe(_ t: Aktivitetstiltak) -> Bool {
    let kjente = Set(problemer.map(\.id.verdi))
    return !t.problem.isEmpty && t.problem.allSatisfy { kjente.contains($0.verdi) }
  }

  /// Whether a problem waits for a measure. A measure nobody has tied to a problem yet may be for it.
  package var manglerTiltak: Bool { !utenTiltak.isEmpty && tiltak.allSatisfy(løserNoe) }

  /// Problems that no measure is to solve yet, as they are written.
  package var utenTiltak: [Problem] {
    let dekket = Set(tiltak.flatMap(\.problem).map(\.verdi))
    return problemer.filter { !dekket.contains($0.id.verdi) }
  }
}
