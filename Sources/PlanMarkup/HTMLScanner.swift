/// Goes through the bytes of a page once and writes its text in the same shape.
struct HTMLScanner {
  private let bytes: [UInt8]
  private var i = 0
  private(set) var out: [UInt8] = []
  private(set) var links: [(text: String, line: Int, column: Int)] = []
  private(set) var language: String?
  /// Columns owed: what was markup inside a word is paid as space when the word ends.
  private var debt = 0
  private var line = 1
  private var column = 1

  /// Links beyond this are left out.
  private static let mostLinks = 10_000

  init(_ source: String) {
    bytes = Array(source.utf8)
    out.reserveCapacity(bytes.count)
  }

  mutating func run() {
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): entity()
      default: copy()
      }
    }
  }

  // MARK: Text

  private mutating func copy() {
    let b = bytes[i]
    if debt > 0, !isWord(b) { pay() }
    out.append(b)
    step()
  }

  private func isWord(_ b: UInt8) -> Bool {
    b >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(b)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(b | 0x20)
  }

  private mutating func pay() {
    out.append(contentsOf: repeatElement(32, count: debt))
    debt = 0
  }

  /// One byte on, with the line and column.
  private mutating func step() {
    let b = bytes[i]
    if b == 10 { (line, column) = (line + 1, 1) } else if b & 0xC0 != 0x80 { column += 1 }
    i += 1
  }

  /// Passes over `end - i` bytes: line breaks stay, the rest is owed or paid as space.
  private mutating func blank(to end: Int, inWord: Bool) {
    if !inWord { pay() }
    while i < end {
      if bytes[i] == 10 {
        debt = 0
        out.append(10)
      } else if bytes[i] & 0xC0 != 0x80 {
        if inWord { debt += 1 } else { out.append(32) }
      }
      step()
    }
  }

  // MARK: Tags

  private mutating func tag() {
    guard i + 1 < bytes.count else { return copy() }
    if starts("<!--") { return blank(to: find("-->", from: i + 4) ?? bytes.count, inWord: false) }
    let next = bytes[i + 1]
    guard next == 0x2F || next == 0x21 || next == 0x3F || isWord(next) && next < 0x80 else { return copy() }
    let closing = next == 0x2F
    let nameStart = i + (closing ? 2 : 1)
    var end = nameStart
    while end < bytes.count, isWord(bytes[end]), bytes[end] < 0x80 { end += 1 }
    let name = String(decoding: bytes[nameStart..<end], as: UTF8.self).lowercased()
    let close = tagEnd(from: end)
    if !closing { attributes(name, from: end, to: close) }
    if !closing, ["script", "style", "noscript", "template", "svg"].contains(name) {
      return blank(to: find("</\(name)", from: close).map { tagEnd(from: $0) } ?? bytes.count, inWord: false)
    }
    if Self.inline.contains(name) { return blank(to: close, inWord: true) }
    // The first byte becomes the sign for a new block or cell.
    pay()
    out.append(name == "td" || name == "th" ? 9 : 12)
    step()
    blank(to: close, inWord: false)
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup",
    "time", "u", "var", "wbr",
  ]

  /// One past the «>» of a tag; quotes may hold one.
  private func tagEnd(from start: Int) -> Int {
    var j = start
    var quote: UInt8 = 0
    while j < bytes.count {
      let b = bytes[j]
      if quote != 0 {
        if b == quote { quote = 0 }
      } else if b == 0x22 || b == 0x27 {
        quote = b
      } else if b == 0x3E {
        return j + 1
      }
      // A quote that never ends has been forgotten.
      if quote != 0, j - start > 8192 { return find(">", from: start) ?? bytes.count }
      j += 1
    }
    return find(">", from: start) ?? bytes.count
  }

  private mutating func attributes(_ name: String, from: Int, to: Int) {
    if name == "html", language == nil, let r = value("lang", from, to) {
      language = String(decoding: bytes[r], as: UTF8.self)
    }
    guard name == "a", links.count < Self.mostLinks, let r = value("href", from, to), !r.isEmpty else {
      return
    }
    var (l, c) = (line, column)
    for b in bytes[i..<r.lowerBound] {
      if b == 10 { (l, c) = (l + 1, 1) } else if b & 0xC0 != 0x80 { c += 1 }
    }
    links.append((String(decoding: bytes[r], as: UTF8.self), l, c))
  }

  /// The bytes between the quotes of an attribute.
  private func value(_ attribute: String, _ from: Int, _ to: Int) -> Range<Int>? {
    let name = Array(attribute.utf8)
    var j = from
    while j + name.count + 2 < to {
      if j > 0, bytes[j - 1] <= 32, zip(bytes[j...], name).allSatisfy({ $0 | 0x20 == $1 }) {
        var k = j + name.count
        while k < to, bytes[k] <= 32 { k += 1 }
        guard k < to, bytes[k] == 0x3D else { j += 1; continue }
        k += 1
        while k < to, bytes[k] <= 32 { k += 1 }
        guard k < to, bytes[k] == 0x22 || bytes[k] == 0x27 else { return nil }
        let start = k + 1
        let end = bytes[start..<to].firstIndex(of: bytes[k]) ?? to
        return start..<end
      }
      j += 1
    }
    return nil
  }

  private func starts(_ text: StaticString) -> Bool {
    let n = text.utf8CodeUnitCount
    guard i + n <= bytes.count else { return false }
    for k in 0..<n where bytes[i + k] != text.utf8Start[k] { return false }
    return true
  }

  /// One past the first `text` at or after `from`, letters of any case; for a tag's name, where it begins.
  private func find(_ text: String, from: Int) -> Int? {
    let sought = Array(text.utf8)
    guard from < bytes.count else { return nil }
    var j = from
    while j + sought.count <= bytes.count {
      if bytes[j] == sought[0], zip(bytes[j...], sought).allSatisfy({ lower($0) == $1 }) {
        return j + sought.count
      }
      j += 1
    }
    return nil
  }

  private func lower(_ b: UInt8) -> UInt8 { (65...90).contains(b) ? b | 0x20 : b }

  // MARK: Entities

  private static let named: [String: UInt32] = [
    "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "nbsp": 0xA0, "sect": 0xA7, "shy": 0xAD,
    "laquo": 0xAB, "raquo": 0xBB, "ndash": 0x2013,
    "mdash": 0x2014, "hellip": 0x2026, "bull": 0x2022, "aring": 0xE5, "Aring": 0xC5, "aelig": 0xE6,
    "AElig": 0xC6, "oslash": 0xF8, "Oslash": 0xD8,
    "eacute": 0xE9, "egrave": 0xE8, "ograve": 0xF2, "ocirc": 0xF4, "lsquo": 0x2018, "rsquo": 0x2019,
    "ldquo": 0x201C, "rdquo": 0x201D, "middot": 0xB7,
  ]

  private mutating func entity() {
    var end = i + 1
    while end < bytes.count, end - i < 12, bytes[end] != 0x3B { end += 1 }
    guard end < bytes.count, bytes[end] == 0x3B,
      let scalar = scalar(String(decoding: bytes[i + 1..<end], as: UTF8.self))
    else {
      return copy()
    }
    let text = String(UnicodeScalar(scalar) ?? " ")
    let isLetter = scalar == 0xAD || (UnicodeScalar(scalar)?.properties.isAlphabetic ?? false)
    if !isLetter { pay() }
    out += Array(text.utf8)
    debt += end - i
    while i <= end { step() }
    if !isLetter { pay() }
  }

  private func scalar(_ name: String) -> UInt32? {
    if let known = Self.named[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    // What would be a line of its own, or is no character, is left as it was written.
    return value.flatMap { $0 >= 32 && UnicodeScalar($0) != nil ? $0 : nil }
  }
}
