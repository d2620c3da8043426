extension CommonMark {
  /// Whether CommonMark would read the text as one paragraph of the same characters, so that libcmark
  /// need not be asked. Most texts in a plan are such: names, titles, one sentence.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last, first != 32, last != 32 else { return false }
      switch first {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "~"): return false
      case 0xEF: return false  // perhaps a byte order mark
      default: break
      }
      if startsLikeNumberedItem(bytes) { return false }
      return !bytes.contains(where: isMarkup)
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<32, 127: true
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "!"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  private static func startsLikeNumberedItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard digits > 0, digits < bytes.count else { return false }
    return bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
  }
}
