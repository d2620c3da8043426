/// Writes findings for people: place, weight, message, the source line with a caret, and advice.
package struct TextReport {
  /// Gives line `n` (1-based) of a file without its line break, or nil when it cannot be shown.
  package typealias SourceLine = (_ file: String, _ line: Int) -> String?

  private let sourceLine: SourceLine
  private let colour: Bool

  /// - Parameter colour: ANSI colours; the caller knows whether it writes to a terminal and of `NO_COLOR`.
  package init(colour: Bool = false, sourceLine: @escaping SourceLine = { _, _ in nil }) {
    self.colour = colour
    self.sourceLine = sourceLine
  }

  /// All findings, sorted, each ending in a line break.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map(render).joined()
  }

  package func render(_ d: Diagnostic) -> String {
    let place = d.location.map { "\(Self.shown("\($0)")): " } ?? ""
    var out = "\(place)\(paint(d.severity, "\(d.severity.rawValue)[\(d.code)]")): \(Self.shown(d.message))\n"
    if !d.hidesSource, let at = d.location, let line = sourceLine(at.file, at.line) {
      out += excerpt(line, at: at)
    }
    for r in d.related { out += " se også: \(Self.shown("\(r.location): \(r.message)"))\n" }
    if let advice = d.advice { out += " råd: \(Self.shown(advice))\n" }
    return out
  }

  /// Words from content are quoted in messages: what would steer a terminal is shown as «�», and a text that
  /// may be a whole file is cut.
  private static func shown(_ text: String) -> String {
    let kept = text.unicodeScalars.prefix(longest).map { steers($0) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(kept)) + (text.unicodeScalars.dropFirst(longest).isEmpty ? "" : "…")
  }

  /// Characters of a message that are shown.
  private static let longest = 1000

  /// Control characters, and those that turn the direction of writing.
  private static func steers(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0..<32, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private func excerpt(_ line: String, at place: FileLocation) -> String {
    let number = "\(place.line)"
    let margin = String(repeating: " ", count: number.count)
    // A window of the line, so that one very long line never floods the screen.
    let scalars = Array(line.unicodeScalars.prefix(10_000))
    let column = max(0, min(place.column - 1, scalars.count))
    let start = column > 80 ? column - 60 : 0
    let end = min(scalars.count, start + 110)
    let shown = scalars[start..<end].map { $0.properties.isWhitespace || Self.steers($0) ? " " : String($0) }
    let dots = start > 0 ? "…" : ""
    let caret = String(repeating: " ", count: dots.count + column - start) + "^"
    return " \(number) | \(dots)\(shown.joined())\n \(margin) | \(caret)\n"
  }

  private func paint(_ severity: Severity, _ text: String) -> String {
    guard colour else { return text }
    let code = switch severity {
    case .feil: "31;1"
    case .advarsel: "33;1"
    case .merknad: "36"
    }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
