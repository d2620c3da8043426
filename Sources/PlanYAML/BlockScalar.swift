/// The lines of a literal or folded scalar as they stand in the file.
struct BlockScalar {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Byte of the `|` or `>`.
  let header: Int
  /// What the scalar says, folded and chomped.
  let text: String

  /// Spaces before every line of content; nil when the text is only spaces and breaks.
  ///
  /// The first line with something in it is the same line in the text and in the file, so the difference
  /// in spaces before it is the indentation, also under an explicit indicator such as `|2`.
  var indentation: Int? {
    var kept = 0
    search: do {
      for b in text.utf8 {
        switch b {
        case .space: kept += 1
        case .lf: kept = 0
        default: break search
        }
      }
      return nil
    }
    var spaces = 0
    for b in bytes[bodyStart...] {
      switch b {
      case .space: spaces += 1
      case .lf, .cr: spaces = 0
      default: return max(0, spaces - kept)
      }
    }
    return nil
  }

  /// Where the value ends: after its last line of content, or its last kept blank line, without the break.
  /// - Parameter limit: where libyaml stopped, at the start of a line or the end of the file.
  func end(limit: Int) -> Int {
    if text.isEmpty { return indicatorEnd }
    var end = beforeBreak(limit)
    guard !bytes[header..<indicatorEnd].contains(UInt8(ascii: "+")), let indentation else { return end }
    while end > indicatorEnd {
      var start = end
      while start > 0, bytes[start - 1] == .space { start -= 1 }
      guard start > 0, bytes[start - 1] == .lf || bytes[start - 1] == .cr, end - start <= indentation
      else { break }
      end = beforeBreak(start)
    }
    return end
  }

  /// After `|` or `>` and the characters that belong to it.
  private var indicatorEnd: Int {
    var i = header + 1
    while i < bytes.count, isIndicator(bytes[i]) { i += 1 }
    return i
  }

  private var bodyStart: Int {
    var i = header
    while i < bytes.count, bytes[i] != .lf, bytes[i] != .cr { i += 1 }
    return i
  }

  private func beforeBreak(_ byte: Int) -> Int {
    guard byte > header, byte <= bytes.count else { return byte }
    switch bytes[byte - 1] {
    case .lf: return byte - (byte > 1 && bytes[byte - 2] == .cr ? 2 : 1)
    case .cr: return byte - 1
    default: return byte
    }
  }

  private func isIndicator(_ b: UInt8) -> Bool {
    b == UInt8(ascii: "+") || b == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(b)
  }
}
