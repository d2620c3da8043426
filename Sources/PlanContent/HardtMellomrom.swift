extension String {
  /// With a no-break space between «§» and its number, so that no line ends in the sign alone. The number of
  /// characters is the same, so places in the text still hold.
  var medHardeMellomrom: String {
    // The last byte of «§» in UTF-8. Most texts have none.
    guard utf8.contains(0xA7) else { return self }
    var ut = String.UnicodeScalarView()
    let tegn = unicodeScalars
    for (i, s) in zip(tegn.indices, tegn) {
      let neste = tegn.index(after: i)
      let erFørTall = neste < tegn.endIndex && ("0"..."9").contains(tegn[neste])
      ut.append(s == " " && ut.last == "§" && erFørTall ? "\u{A0}" : s)
    }
    return String(ut)
  }
}
