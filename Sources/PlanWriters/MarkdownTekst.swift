import PlanProsa

/// Making running text safe in GitHub Flavored Markdown.
enum MarkdownTekst {
  /// Escapes what could begin markup inside a line: `\ ` * _ [ ] < > & ~ |`.
  ///
  /// `|` is always escaped, so that the same text may stand in a table.
  static func trygg(_ tekst: String) -> String {
    var ut: [UInt8] = []
    ut.reserveCapacity(tekst.utf8.count + 16)
    for b in tekst.utf8 {
      switch b {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "~"),
        UInt8(ascii: "|"):
        ut.append(UInt8(ascii: "\\"))
        ut.append(b)
      case 10, 13: ut.append(32)
      default: ut.append(b)
      }
    }
    // At the end of a heading it would be taken for a closing mark.
    if ut.last == UInt8(ascii: "#") { ut.insert(UInt8(ascii: "\\"), at: ut.count - 1) }
    return String(decoding: ut, as: UTF8.self)
  }

  /// Escapes what could begin a block at the start of a line: headings, lists, rules, numbers.
  static func tryggLinjestart(_ linje: String) -> String {
    guard let første = linje.utf8.first else { return linje }
    switch første {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"):
      return "\\" + linje
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let siffer = linje.utf8.prefix { (48...57).contains($0) }.count
      let etter = linje.utf8.dropFirst(siffer).first
      guard siffer <= 9, etter == UInt8(ascii: ".") || etter == UInt8(ascii: ")") else { return linje }
      return String(linje.prefix(siffer)) + "\\" + String(linje.dropFirst(siffer))
    default:
      return linje
    }
  }

  /// Code between as many backticks as it takes.
  static func kode(_ tekst: String) -> String {
    var lengst = 0
    var nå = 0
    for b in tekst.utf8 {
      nå = b == UInt8(ascii: "`") ? nå + 1 : 0
      lengst = max(lengst, nå)
    }
    let gjerde = String(repeating: "`", count: lengst + 1)
    let luft = tekst.hasPrefix("`") || tekst.hasSuffix("`") ? " " : ""
    return gjerde + luft + tekst.replacing("\n", with: " ") + luft + gjerde
  }

  /// An address between `(` and `)`.
  static func adresse(_ mål: String) -> String {
    var ut = ""
    for s in mål.unicodeScalars {
      switch s {
      case " ": ut += "%20"
      case "(": ut += "%28"
      case ")": ut += "%29"
      case "<": ut += "%3C"
      case ">": ut += "%3E"
      case "|": ut += "%7C"
      case "\\": ut += "%5C"
      default: ut.unicodeScalars.append(s)
      }
    }
    return ut
  }
}
