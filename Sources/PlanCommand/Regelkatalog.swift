import PlanChecks
import Sakssjekk

/// Every rule there is, those for plans and those for one pupil's case. The targets of the two may not know each other.
enum Regelkatalog {
  /// Sorted by code.
  static let alle: [Regelinfo] = (Regler.alle + Saksregler.info).sorted { $0.kode < $1.kode }

  static func regel(_ kode: String) -> Regelinfo? { alle.first { $0.kode == kode } }
}
