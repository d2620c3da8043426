package import PlanProsa

extension Prosa {
  /// Somebody has written it: see `String.erUtfylt`.
  package var erUtfylt: Bool { renTekst.erUtfylt }
}

extension String {
  /// Whether somebody has written what is to stand here.
  ///
  /// Not so when there is no letter or digit («…», «?»), when something waits in brackets («[Hva er galt?]», as the
  /// suggestions have it), or when it says itself that it waits («TODO»).
  package var erUtfylt: Bool {
    guard contains(where: { $0.isLetter || $0.isNumber }) else { return false }
    if let fra = firstIndex(of: "["), self[fra...].contains("]") { return false }
    return !split { !$0.isLetter }.contains { ["todo", "xxx"].contains($0.lowercased()) }
  }
}
