import Elevsak
import PlanDiagnostics
import Planmodell

extension Sak {
  /// Whether it is someone over the school: the owner, or for a private school its board.
  ///
  /// The national roles are known by name. A unit the owner has declared itself, such as «oppvekstsjef», is the owner's.
  func erOver(_ a: Ansvar) -> Bool {
    guard let id = a.rolle?.verdi else { return false }
    if Self.eierroller.contains(id) { return true }
    return innhold.roller[id]?.slag == .enhet && !Self.tjenester.contains(id)
  }

  private static let eierroller: Set = ["skoleeier", "kommunen", "fylkeskommunen", "kommunedirektør", "skolestyret", "styret"]
  /// Units of the national layer that help the school and are not over it.
  private static let tjenester: Set = [
    "ppt", "helsesykepleier", "skolehelsetjenesten", "barnehagen", "ungdomsskolen", "barnevernstjenesten",
  ]
}
