/// Writes findings as workflow commands, which GitHub shows beside the line in a change.
package enum GitHubReport {
  package static func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map(line).joined()
  }

  private static func line(_ d: Diagnostic) -> String {
    let level =
      switch d.severity {
      case .feil: "error"
      case .advarsel: "warning"
      case .merknad: "notice"
      }
    let place = d.location.map { "file=\(property($0.file)),line=\($0.line),col=\($0.column)," } ?? ""
    let text = d.message + (d.advice.map { "\nråd: \($0)" } ?? "")
    return "::\(level) \(place)title=\(property(d.code))::\(escape(text))\n"
  }

  private static func escape(_ text: String) -> String {
    var out = ""
    for s in text.unicodeScalars {
      switch s {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(s)
      }
    }
    return out
  }

  private static func property(_ text: String) -> String {
    var out = ""
    for s in escape(text).unicodeScalars {
      switch s {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(s)
      }
    }
    return out
  }
}
