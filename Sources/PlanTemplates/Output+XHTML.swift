extension Output {
  /// Running text in XHTML, safe between tags and inside attributes with either quote.
  ///
  /// Characters XML 1.0 has no way to write (§ 2.2: control characters, U+FFFE, U+FFFF) become U+FFFD, so that
  /// the document stays well-formed whatever the text holds.
  package mutating func appendXHTML(_ text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendXHTML($0) }
    if done == nil {
      var copy = text
      copy.withUTF8 { appendXHTML($0) }
    }
  }

  /// Runs without anything special are copied whole.
  private mutating func appendXHTML(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var i = 0
    while i < utf8.count {
      if i + 8 <= utf8.count, Self.isOrdinary(eightBytesOf: utf8, from: i) {
        i += 8
        continue
      }
      guard isSpecial(utf8[i]), let (replacement, length) = Self.replacement(utf8, at: i) else {
        i += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: utf8[start..<i]))
      append(replacement)
      i += length
      start = i
    }
    append(start == 0 ? utf8 : UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  /// One bit for each byte below 64 that may need replacing: control characters, then `" & ' < >`.
  private static let special: UInt64 = 0x5000_00C4_FFFF_D9FF

  @inline(__always)
  private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? (Self.special >> UInt64(byte)) & 1 == 1 : byte == 0xEF
  }

  /// Whether none of the eight bytes is special, looked at as one word: the usual case, and three times as fast.
  /// Tab and line breaks answer no, and so may the byte after a special one.
  @inline(__always)
  private static func isOrdinary(eightBytesOf utf8: UnsafeBufferPointer<UInt8>, from i: Int) -> Bool {
    let word = UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: i, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The high bit of each byte of `below(x, n)` is set when that byte of x is below n (n ≤ 128).
    func below(_ x: UInt64, _ n: UInt64) -> UInt64 { (x &- ones &* n) & ~x }
    let found =
      below(word, 0x20) | below(word ^ (ones &* 0x22), 1)
      | below((word | ones) ^ (ones &* 0x27), 1)  // & and '
      | below((word | (ones &* 2)) ^ (ones &* 0x3E), 1)  // < and >
      | below(word ^ (ones &* 0xEF), 1)
    return found & (ones &* 0x80) == 0
  }

  /// What to write for the character at `i` and how many bytes it takes, or nil when it may stand.
  private static func replacement(_ utf8: UnsafeBufferPointer<UInt8>, at i: Int) -> (String, Int)? {
    switch utf8[i] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 0xEF: utf8[i + 1] == 0xBF && utf8[i + 2] >= 0xBE ? ("\u{FFFD}", 3) : nil
    default: ("\u{FFFD}", 1)
    }
  }
}
