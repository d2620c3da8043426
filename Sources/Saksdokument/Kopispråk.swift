package import Planmodell
package import Skoletid

/// The language of the fixed words in a copy. What the school has written stays as it is written.
package enum Kopispråk: String, Valgmengde {
  case nb, nn, en

  package init(_ målform: Målform) { self = målform == .nb ? .nb : .nn }

  /// nil for English, which names of roles do not have.
  package var målform: Målform? {
    switch self {
    case .nb: .nb
    case .nn: .nn
    case .en: nil
    }
  }

  /// «17. august 2026», «17 August 2026».
  package func dato(_ d: Dato) -> String { self == .en ? "\(d.dag) \(Self.måneder[d.måned - 1]) \(d.år)" : d.lang }

  /// For the cells of a table: «17.8.2026», «17 Aug 2026».
  package func kortDato(_ d: Dato) -> String {
    self == .en ? "\(d.dag) \(Self.måneder[d.måned - 1].prefix(3)) \(d.år)" : "\(d.dag).\(d.måned).\(d.år)"
  }

  /// From one day to another, short: «12.10.2026 – 6.11.2026».
  package func tidsrom(_ fra: Dato, _ til: Dato) -> String {
    fra == til ? kortDato(fra) : "\(kortDato(fra)) – \(kortDato(til))"
  }

  private static let måneder = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// «a», «a og b», «a, b og c».
  package func ramse(_ ledd: [String]) -> String {
    guard let siste = ledd.last, ledd.count > 1 else { return ledd.first ?? "" }
    return "\(ledd.dropLast().joined(separator: ", ")) \(self == .en ? "and" : "og") \(siste)"
  }
}
