import Elevsak
import PlanDiagnostics
import Planmodell

extension Sak {
  /// Whether it is someone over the school: the owner, or for a private school its board.
  func erOver(_ a: Ansvar) -> Bool {
    guard let id = a.rolle?.verdi else { return false }
    return ["skoleeier", "kommunen", "fylkeskommunen", "kommunedirektør", "skolestyret", "kommunalsjef", "styret"].contains(id)
      || id.hasPrefix("kommune") || id.hasPrefix("fylkeskommune") || id.hasPrefix("skoleeier")
  }
}
