import PlanDiagnostics
package import Planmodell

/// A plan's other self, in the other målform.
package struct Språkversjon: Sendable, Equatable {
  package var målform: Målform
  /// Its folder, beside the plan's own.
  package var mappe: String
}

extension Språkversjon {
  /// Ties together the plans of one owner that are the same plan in bokmål and nynorsk.
  ///
  /// The folders say it: `skolemiljo` and `skolemiljo-nn`, or `skolemiljo-nb` and `skolemiljo-nn`. The ending
  /// must be the målform the plan is written in, and the other plan must be in the other. Titles are not
  /// compared: they are free text.
  package static func knytt<K: Leserkrets>(_ planer: inout [Plandokument<K>]) {
    let grunner = planer.map { grunn($0.plassering.mappe, $0.målform) }
    for i in planer.indices {
      guard let grunn = grunner[i] else { continue }
      let andre = planer.indices.filter { grunner[$0] == grunn && planer[$0].målform != planer[i].målform }
      if andre.count == 1 {
        planer[i].språkversjon = Språkversjon(
          målform: planer[andre[0]].målform, mappe: planer[andre[0]].plassering.mappe)
      }
    }
  }

  /// The folder without its ending; nil when the ending says something else than the plan.
  private static func grunn(_ mappe: String, _ målform: Målform) -> String? {
    for m in Målform.allCases where mappe.hasSuffix("-\(m.rawValue)") {
      return m == målform ? String(mappe.dropLast(3)) : nil
    }
    return mappe
  }
}
