package import Lovspeil
import PlanDiagnostics
package import Planmodell

/// References and laws in words.
extension Lovspeil {
  func navn(_ lov: Int, _ målform: Målform) -> String { lover[lov].navn[målform] }

  /// «§ 12-4 og § 12-5», or of another law «kommuneloven § 25-1».
  package func nye(_ del: Lovdel, _ målform: Målform, kapittel: Bool) -> String {
    del.ble.map { ny in
      let ord = ny.verdi.split(separator: " ", maxSplits: 1)
      guard ord.count == 2, let lov = lover.first(where: { $0.id.verdi == ord[0] }) else {
        return (kapittel ? "kapittel " : "§ ") + ny.verdi
      }
      return "\(lov.navn[målform]) § \(ord[1])"
    }.medOg
  }

  /// How an old section is called, on one line: «§ 9 A-4».
  func gammel(_ del: Lovdel, kapittel: Bool) -> String {
    (kapittel ? "kapittel " : "§ ") + (Lovnummer(del.nr.verdi)?.tekst ?? del.nr.verdi)
  }
}

extension Henvisning {
  /// A whole chapter, also when it is written «§ 9 A».
  package var erKapittel: Bool {
    switch del {
    case .kapittel: true
    case .paragraf(let nr): nr.nummer == nil
    case .artikkel, .lov: false
    }
  }
}

extension String {
  var medLitenForbokstav: String { prefix(1).lowercased() + dropFirst() }
}
