extension Saksyaml {
  /// `nøkkel: Markdown`, left out when there is nothing. Over several lines, or where a quotation mark would double every
  /// backslash, it stands as a block, as one would write it by hand.
  mutating func prosa(_ nøkkel: String, _ verdi: String?, innrykk: Int = 0) {
    guard let verdi, verdi.contains(where: { $0 == "\n" || $0 == "\\" }) else { return felt(nøkkel, verdi, innrykk: innrykk) }
    let luft = String(repeating: " ", count: innrykk)
    rå("\(luft)\(nøkkel): |")
    for linje in verdi.split(separator: "\n", omittingEmptySubsequences: false) { rå(linje.isEmpty ? "" : "\(luft)  \(linje)") }
  }
}

/// What someone answers is words, and never markup they do not know of.
enum RenMarkdown {
  /// The text as Markdown that reads as the same text, a paragraph each line.
  static func skriv(_ linjer: [String]) -> String { linjer.map { linje($0, fraStart: true) }.joined(separator: "\n\n") }

  /// The text as Markdown, for a place inside a line.
  static func inni(_ tekst: String) -> String { linje(tekst, fraStart: false) }

  private static func linje(_ tekst: String, fraStart: Bool) -> String {
    var ut = ""
    let tegn = Array(tekst.unicodeScalars)
    let sifre = tegn.prefix { ("0"..."9").contains($0) }.count
    for (i, s) in tegn.enumerated() {
      let neste: Unicode.Scalar? = i + 1 < tegn.count ? tegn[i + 1] : nil
      let beskytt =
        switch s {
        case "\\", "`", "*", "_", "[", "]": true
        // A tag or an address in angle brackets, and an entity; «3 < 4» and «R & D» are neither.
        case "<": neste.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) } ?? false
        case "&": neste.map { $0.properties.isAlphabetic || $0 == "#" } ?? false
        // Headings, lists, quotations, fences and lines, where a line begins.
        case "#", "+", "-", "=", ">", "~": fraStart && i == 0
        // «14. september» is no list.
        case ".", ")": fraStart && i > 0 && i == sifre
        default: false
        }
      if beskytt { ut += "\\" }
      ut.unicodeScalars.append(s)
    }
    return ut
  }
}
