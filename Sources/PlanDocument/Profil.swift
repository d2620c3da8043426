import PlanDiagnostics
package import Planmodell

/// How the pages of an owner and its schools look: the owner's colour and mark.
package struct Profil: Sendable {
  /// Folder name of the owner.
  package var eier: String
  package var farge: Farge?
  package var logo: Logo?

  package init(_ eier: Eier, id: String) {
    self.eier = id
    farge = eier.farge?.verdi
    logo = eier.logo
  }
}
