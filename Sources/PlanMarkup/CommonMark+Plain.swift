import PlanProsa

extension CommonMark {
  /// The text as paragraphs, when CommonMark would read it as nothing but paragraphs of the same characters,
  /// so that libcmark need not be asked; else nil. Most texts in a plan are such: names, titles, sentences.
  static func plainBlocks(_ text: String) -> [Prosablokk]? {
    var text = text
    return text.withUTF8 { bytes in
      guard !hasMarkup(bytes) else { return nil }
      var blocks: [Prosablokk] = []
      var paragraph: [Inline] = []
      var start = 0
      while start < bytes.count {
        let rest = bytes[start...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if line.isEmpty {
          // A text that begins with an empty line is left to libcmark, and so are its places.
          guard start > 0 else { return nil }
          if !paragraph.isEmpty { blocks.append(.avsnitt(paragraph)) }
          paragraph = []
        } else {
          guard isPlainLine(line) else { return nil }
          if !paragraph.isEmpty { paragraph.append(.mykLinjeskift) }
          paragraph.append(.tekst(String(decoding: line, as: UTF8.self)))
        }
        start = end + 1
      }
      if !paragraph.isEmpty { blocks.append(.avsnitt(paragraph)) }
      return blocks.isEmpty ? nil : blocks
    }
  }

  /// Whether nothing at either end of the line could begin a block or break it.
  private static func isPlainLine(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last, first != 32, last != 32 else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "~"): return false
    case 0xEF: return false  // perhaps a byte order mark
    default: return !startsLikeNumberedItem(line)
    }
  }

  /// Whether any byte may be markup wherever it stands: control characters but the line break, and
  /// ``\ ` * _ [ ] < > & ! #``.
  ///
  /// One bit for each byte below 128, and no way out before the end: that is three times as fast as asking in turn.
  private static func hasMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let low: UInt64 = 0x5000_044A_FFFF_FBFF
    let high: UInt64 = 0x8000_0001_B800_0000
    var found: UInt64 = 0
    for byte in bytes {
      let bits = byte < 64 ? low : byte < 128 ? high : 0
      found |= bits >> UInt64(byte & 63)
    }
    return found & 1 == 1
  }

  private static func startsLikeNumberedItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard digits > 0, digits < bytes.count else { return false }
    return bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
  }
}
