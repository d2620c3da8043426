import PlanTemplates

/// Making running text safe in GitHub Flavored Markdown.
enum MarkdownTekst {
  /// Escapes what could begin markup inside a line: `\ ` * _ [ ] < > & ~ |`. Line breaks become spaces.
  ///
  /// `|` is always escaped, so that the same text may stand in a table.
  /// - Parameter linjestart: also escapes what could begin a heading, a list or a rule.
  static func trygg(_ tekst: String, linjestart: Bool = false, til ut: inout Output) {
    var tekst = tekst
    tekst.withUTF8 { b in
      var i = linjestart ? start(b, &ut) : 0
      var fra = i
      while true {
        while i < b.count, !spesiell(b[i]) { i += 1 }
        guard i < b.count else { break }
        ut.append(UnsafeBufferPointer(rebasing: b[fra..<i]))
        if b[i] == 10 || b[i] == 13 {
          ut.bytes.append(32)
          fra = i + 1
        } else {
          ut.bytes.append(UInt8(ascii: "\\"))
          fra = i
        }
        i += 1
      }
      ut.append(UnsafeBufferPointer(rebasing: b[fra...]))
      // At the end of a heading it would be taken for a closing mark.
      if let siste = b.last, siste == UInt8(ascii: "#"), fra < b.count {
        ut.bytes.insert(UInt8(ascii: "\\"), at: ut.bytes.count - 1)
      }
    }
  }

  /// One bit for each byte below 128: line breaks and ``\ ` * _ [ ] < > & ~ |``.
  @inline(__always)
  private static func spesiell(_ c: UInt8) -> Bool {
    let bits: UInt64 = c < 64 ? 0x5000_0440_0000_2400 : c < 128 ? 0x5000_0001_B800_0000 : 0
    return bits >> UInt64(c & 63) & 1 == 1
  }

  /// Writes the first characters of a line, escaped where they would begin a block, and says how many.
  private static func start(_ b: UnsafeBufferPointer<UInt8>, _ ut: inout Output) -> Int {
    guard let første = b.first else { return 0 }
    switch første {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"):
      ut.bytes.append(UInt8(ascii: "\\"))
      ut.bytes.append(første)
      return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let siffer = b.prefix { (48...57).contains($0) }.count
      guard siffer <= 9, siffer < b.count, b[siffer] == UInt8(ascii: ".") || b[siffer] == UInt8(ascii: ")") else {
        return 0
      }
      ut.append(UnsafeBufferPointer(rebasing: b[..<siffer]))
      ut.bytes.append(UInt8(ascii: "\\"))
      ut.bytes.append(b[siffer])
      return siffer + 1
    case 32, 9:
      // Leading space could make code of the line.
      let luft = b.prefix { $0 == 32 || $0 == 9 }.count
      let rest = start(UnsafeBufferPointer(rebasing: b[luft...]), &ut)
      return luft + rest
    default: return 0
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
    return gjerde + luft + tekst.split(separator: "\n").joined(separator: " ") + luft + gjerde
  }

  /// An address between `(` and `)`.
  static func adresse(_ mål: String) -> String {
    guard mål.utf8.contains(where: { $0 == 32 || $0 == 92 || "()<>|".utf8.contains($0) }) else { return mål }
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
