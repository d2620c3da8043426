package import PlanDiagnostics

/// Findings that were there before, so that only new ones are told.
///
/// A finding is known by its code, its file, the path to the value and what is said of it, and not by its line: what
/// is written above it may grow. The file is text with one finding a line, made to be read in a diff.
package struct Grunnlinje: Sendable, Equatable {
  /// How many of each.
  private var kjente: [String: Int] = [:]

  package static let hode =
    "# Kjente funn i skoleplan: kode, fil, sti og melding, skilt med tabulator. Nye funn blir meldt.\n"

  /// - Parameter mappe: the content folder, which is left out of the paths.
  package init(_ funn: [Diagnostic], mappe: String) {
    for f in funn where Self.kan(f) { kjente[Self.linje(f, mappe), default: 0] += 1 }
  }

  package init(tekst: String) {
    for linje in tekst.split(whereSeparator: \.isNewline) where !linje.hasPrefix("#") {
      kjente[String(linje), default: 0] += 1
    }
  }

  package var tekst: String {
    Self.hode
      + kjente.sorted { $0.key < $1.key }.map {
        String(repeating: $0.key + "\n", count: min($0.value, 10_000))
      }.joined()
  }

  package var antall: Int { kjente.values.reduce(0, +) }

  /// The findings that are not known, and how many of the known are no more.
  package func nye(_ funn: [Diagnostic], mappe: String) -> (nye: [Diagnostic], borte: Int) {
    var rest = kjente
    let nye = funn.filter { f in
      let linje = Self.linje(f, mappe)
      guard Self.kan(f), let n = rest[linje], n > 0 else { return true }
      rest[linje] = n - 1
      return false
    }
    return (nye, rest.values.reduce(0, +))
  }

  /// What stops a page from being made can never be left as it is.
  private static func kan(_ f: Diagnostic) -> Bool { f.severity < .feil || Regler.regel(f.code) != nil }

  private static func linje(_ f: Diagnostic, _ mappe: String) -> String {
    let fil = f.location?.file ?? ""
    let kort = fil.hasPrefix(mappe + "/") ? String(fil.dropFirst(mappe.utf8.count + 1)) : fil
    return [f.code, kort, f.path ?? "", f.message].map {
      $0.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
    }
    .joined(separator: "\t")
  }
}
