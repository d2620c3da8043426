/// A time of day, with or without an end. Local Norwegian time.
package struct Klokkeslett: Sendable, Hashable {
  /// Minutes from midnight, 0–1439.
  package let fra: Int
  /// Minutes from midnight; always after `fra`. nil when no end is said.
  package let til: Int?

  /// nil when one of them is no time of day, or the end is not after the beginning.
  package init?(fra: Int, til: Int? = nil) {
    guard (0..<1440).contains(fra), til.map({ $0 > fra && $0 < 1440 }) ?? true else { return nil }
    self.fra = fra
    self.til = til
  }

  /// «18.00», «18.00–19.30».
  package var tekst: String { Self.tekst(fra) + (til.map { "–" + Self.tekst($0) } ?? "") }

  private static func tekst(_ minutt: Int) -> String {
    let (t, m) = (minutt / 60, minutt % 60)
    return "\(t).\(m < 10 ? "0" : "")\(m)"
  }
}
