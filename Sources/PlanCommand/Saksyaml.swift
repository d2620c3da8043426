import PlanDiagnostics

/// Writes a case as YAML a person can read and go on with.
struct Saksyaml {
  private(set) var tekst = ""

  /// A comment, wrapped by the caller.
  mutating func merknad(_ ord: String) { for linje in ord.split(separator: "\n", omittingEmptySubsequences: false) { tekst += "# \(linje)\n" } }
  mutating func luft() { tekst += "\n" }

  /// `nøkkel: verdi`, left out when there is nothing.
  mutating func felt(_ nøkkel: String, _ verdi: String?, innrykk: Int = 0) {
    guard let verdi, !verdi.isEmpty else { return }
    tekst += "\(String(repeating: " ", count: innrykk))\(nøkkel): \(Self.skalar(verdi))\n"
  }

  mutating func rå(_ linje: String) { tekst += linje + "\n" }

  /// Plain when it can only be read as the text it is, else in quotation marks.
  static func skalar(_ t: String) -> String {
    let enkel = t.first.map { $0.isLetter } == true && !t.contains(": ") && !t.contains(" #") && !t.hasSuffix(":")
      && t.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || " .-–/§(),".unicodeScalars.contains($0) }
      && !["true", "false", "null", "ja", "nei"].contains(t.lowercased()) && !t.contains(",") && t.last != " "
    return enkel ? t : JSONReport.quote(t)
  }
}
