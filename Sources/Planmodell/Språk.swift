package import PlanDiagnostics

/// The written Norwegian a plan is in. Opplæringslova § 15-2: the school's hovedmål also governs
/// what it writes to pupils and parents (read 2026-11-21).
package enum Målform: String, Valgmengde { case nb, nn }

/// The language of a quotation; nil elsewhere means the plan's own.
package enum Språk: String, Valgmengde { case nb, nn, se, en }

/// A text the program or an owner gives in both målformer.
package struct Tospråklig: Sendable, Equatable {
  package let nb: String
  package let nn: String
  package let sted: FileLocation

  package init(nb: String, nn: String, sted: FileLocation) {
    self.nb = nb
    self.nn = nn
    self.sted = sted
  }

  package subscript(målform: Målform) -> String { målform == .nb ? nb : nn }
}
