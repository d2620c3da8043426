/// What may stand in the values of iCalendar (RFC 5545 sections 3.1 and 3.3.11, read 2026-11-21).
enum Kalendertekst {
  /// The words without control characters. CR LF, CR and what else Unicode ends a line with become LF.
  ///
  /// Tab is kept. So are the invisible characters that hold emoji and writing from right to left together.
  static func ren(_ tekst: String) -> String {
    // What is removed begins with one of these bytes, and most texts have none of them.
    if !tekst.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) { return tekst }
    var ut = String.UnicodeScalarView()
    var etterCR = false
    for tegn in tekst.unicodeScalars {
      switch tegn.value {
      case 0x0A where etterCR: break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: ut.append("\n")
      case 0x09: ut.append(tegn)
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: ut.append(tegn)
      }
      etterCR = tegn == "\r"
    }
    return String(ut)
  }

  /// An absolute address of a page with only the characters of RFC 3986; others are percent-encoded as UTF-8.
  ///
  /// - Returns: nil when it is not http or https with a host.
  static func adresse(_ tekst: String) -> String? {
    let lav = tekst.lowercased()
    guard let forledd = ["https://", "http://"].first(where: { lav.hasPrefix($0) }),
      let første = tekst.utf8.dropFirst(forledd.utf8.count).first, !"/?#".utf8.contains(første)
    else { return nil }
    var ut = ""
    for b in tekst.utf8 {
      if lovlige.contains(b) {
        ut.unicodeScalars.append(Unicode.Scalar(b))
      } else {
        let hex = String(b, radix: 16, uppercase: true)
        ut += b < 16 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return ut
  }

  /// The value of a parameter: in quotes when it has «:», «;» or «,». A quote cannot stand there, and becomes «'».
  static func parameter(_ verdi: String) -> String {
    let tegn = ren(verdi).unicodeScalars.map { $0 == "\"" ? "'" : $0 == "\n" ? " " : $0 }
    let trygg = String(String.UnicodeScalarView(tegn))
    return trygg.unicodeScalars.contains { ":;,".unicodeScalars.contains($0) } ? "\"\(trygg)\"" : trygg
  }

  private static let lovlige = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%".utf8)
}
