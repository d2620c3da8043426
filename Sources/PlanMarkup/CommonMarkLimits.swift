/// How much text one value may hold, so that no text can make us slow or exhaust the stack.
package struct CommonMarkLimits: Sendable {
  /// Bytes of UTF-8 in the whole text.
  package var bytes = 1 << 20
  /// Bytes without a blank line between; libcmark 0.30.2 is quadratic inside one paragraph (`![[]()`).
  package var paragraphBytes = 1 << 16
  /// Quotes and list items inside each other.
  package var blockDepth = 32
  /// Emphasis, links and images inside each other.
  package var inlineDepth = 32

  package init() {}
}

/// What a cheap look at the bytes says of a text, before libcmark may see it.
///
/// libcmark keeps every open quote and list item in a chain it walks once a line: thousands of them on one
/// line, followed by thousands of blank lines, take minutes.
struct TextShape {
  private(set) var longestParagraph = 0
  /// The line (1-based) of the first with more quote and list markers than asked for, if any.
  private(set) var crowdedLine: Int?
  /// Whether some list marker is indented as far as one at the forbidden depth would have to be.
  private(set) var farIndented = false

  init(_ text: String.UTF8View, depth limit: Int) {
    var text = String(text)
    text.withUTF8 { bytes in
      var start = 0
      var line = 0
      var paragraph = 0
      while start < bytes.count {
        line += 1
        var end = start
        var blank = true
        while end < bytes.count, bytes[end] != 10, bytes[end] != 13 {
          if bytes[end] != 32, bytes[end] != 9 { blank = false }
          end += 1
        }
        if blank {
          paragraph = 0
        } else {
          paragraph += end - start + 1
          longestParagraph = max(longestParagraph, paragraph)
          look(at: UnsafeBufferPointer(rebasing: bytes[start..<end]), line: line, limit: limit)
        }
        start = end + 1
      }
    }
  }

  /// Counts the markers a line begins with, stopping where a rule (`* * *`) or plain text begins.
  private mutating func look(at bytes: UnsafeBufferPointer<UInt8>, line: Int, limit: Int) {
    var i = 0
    var columns = 0
    var markers = 0
    while i < bytes.count, markers <= limit {
      let byte = bytes[i]
      if byte == 32 || byte == 9 {
        if markers == 0 { columns += byte == 9 ? 4 : 1 }
        i += 1
      } else if byte == UInt8(ascii: ">") {
        markers += 1
        i += 1
      } else if let after = listMarker(bytes, at: i), !isRule(bytes, from: i) {
        markers += 1
        i = after
      } else {
        break
      }
    }
    if markers > limit, crowdedLine == nil { crowdedLine = line }
    if markers > 0, columns / 2 + markers > limit { farIndented = true }
  }

  /// The index after «- », «12. » and the like, or nil.
  private func listMarker(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var i = start
    switch bytes[i] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): i += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while i < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[i]) { i += 1 }
      guard i < bytes.count, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")") else {
        return nil
      }
      i += 1
    default: return nil
    }
    return i == bytes.count || bytes[i] == 32 || bytes[i] == 9 ? i : nil
  }

  private func isRule(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let mark = bytes[start]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else { return false }
    var count = 0
    for byte in bytes[start...] where byte != 32 && byte != 9 {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }
}
