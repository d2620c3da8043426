/// Writes findings for other programs: one JSON array, sorted as the text is.
package enum JSONReport {
  package static func render(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.sorted().map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ d: Diagnostic) -> String {
    var fields = ["\"grad\": \(quote(d.severity.rawValue))", "\"kode\": \(quote(d.code))"]
    if let at = d.location { fields += place(at) }
    fields.append("\"melding\": \(quote(d.message))")
    if let advice = d.advice { fields.append("\"råd\": \(quote(advice))") }
    if let path = d.path { fields.append("\"sti\": \(quote(path))") }
    if let fix = d.fix { fields.append("\"retting\": {\"fra\": \(quote(fix.old)), \"til\": \(quote(fix.new))}") }
    if !d.related.isEmpty {
      let related = d.related.map {
        "{\((place($0.location) + ["\"melding\": \(quote($0.message))"]).joined(separator: ", "))}"
      }
      fields.append("\"seOgså\": [\(related.joined(separator: ", "))]")
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  private static func place(_ at: FileLocation) -> [String] {
    ["\"fil\": \(quote(at.file))", "\"linje\": \(at.line)", "\"kolonne\": \(at.column)"]
  }

  /// A text as a JSON string.
  package static func quote(_ text: String) -> String {
    var out = "\""
    for s in text.unicodeScalars {
      switch s {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      case "\u{0}"..."\u{1F}":
        let hex = String(s.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(s)
      }
    }
    return out + "\""
  }
}
