import PlanDiagnostics

/// Cuts a template into text and tags. Lines with nothing but one section, partial or comment tag leave no trace.
struct TemplateScanner {
  enum Token {
    case literal([UInt8])
    case variable(Mark)
    case raw(Mark)
    case open(Mark, inverted: Bool)
    case close(Mark)
    case partial(Mark)
  }

  private(set) var tokens: [Token] = []
  private(set) var faults: [Diagnostic] = []
  private let bytes: [UInt8]
  private var places: PlaceCounter
  /// First byte not yet taken.
  private var at = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    places = PlaceCounter(file: file)
  }

  mutating func scan() {
    while let open = find([Self.left, Self.left], from: at, to: bytes.count) { takeTag(open) }
    takeLiteral(to: bytes.count)
  }

  /// Where the last byte was; call after `scan`.
  mutating func end() -> FileLocation { places.place(of: bytes.count, in: bytes) }

  private mutating func takeTag(_ open: Int) {
    let isRaw = open + 2 < bytes.count && bytes[open + 2] == Self.left
    var inner = open + (isRaw ? 3 : 2)
    while inner < bytes.count, Self.isBlank(bytes[inner]) { inner += 1 }
    let sigil = !isRaw && inner < bytes.count ? bytes[inner] : 0
    let isComment = sigil == UInt8(ascii: "!")
    let limit = isComment ? bytes.count : endOfTagText(from: inner)
    let closing = [UInt8](repeating: Self.right, count: isRaw ? 3 : 2)
    guard let close = find(closing, from: inner, to: limit) else {
      takeLiteral(to: open)
      faults.append(.unclosedTag(places.place(of: open, in: bytes), raw: isRaw))
      at = limit
      return
    }
    let end = close + closing.count
    let isBlock = "#^/>!".utf8.contains(sigil)
    let line = isBlock ? wholeLine(open, end) : nil
    takeLiteral(to: line?.lowerBound ?? open)
    at = line?.upperBound ?? end
    guard !isComment else { return }
    let written = String(decoding: bytes[(isBlock ? inner + 1 : inner)..<close], as: UTF8.self)
    let mark = Mark(name: Self.trim(written), place: places.place(of: open, in: bytes))
    take(mark, isRaw ? Self.left : isBlock ? sigil : 0)
  }

  private mutating func take(_ mark: Mark, _ kind: UInt8) {
    let isPartial = kind == UInt8(ascii: ">")
    guard !mark.name.isEmpty else { return faults.append(.emptyName(mark.place)) }
    guard mark.name.allSatisfy({ Self.mayStandInName($0) || (isPartial && $0 == "/") }) else {
      return faults.append(.badName(mark))
    }
    switch kind {
    case UInt8(ascii: "#"): tokens.append(.open(mark, inverted: false))
    case UInt8(ascii: "^"): tokens.append(.open(mark, inverted: true))
    case UInt8(ascii: "/"): tokens.append(.close(mark))
    case UInt8(ascii: ">"): tokens.append(.partial(mark))
    case Self.left: tokens.append(.raw(mark))
    default: tokens.append(.variable(mark))
    }
  }

  private mutating func takeLiteral(to end: Int) {
    if at < end { tokens.append(.literal(Array(bytes[at..<end]))) }
    at = end
  }
}

extension TemplateScanner {
  private static let left = UInt8(ascii: "{")
  private static let right = UInt8(ascii: "}")

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func mayStandInName(_ c: Character) -> Bool {
    c.isLetter || c.isNumber || c == "-" || c == "_"
  }

  private static func trim(_ name: String) -> String {
    var name = Substring(name)
    while name.first?.isWhitespace == true { name.removeFirst() }
    while name.last?.isWhitespace == true { name.removeLast() }
    return String(name)
  }

  /// A tag must end before its line does and before another begins; then one forgotten `}}` is one finding.
  private func endOfTagText(from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != UInt8(ascii: "\n") {
      if bytes[i] == Self.left, i + 1 < bytes.count, bytes[i + 1] == Self.left { break }
      i += 1
    }
    return i
  }

  private func find(_ what: [UInt8], from start: Int, to end: Int) -> Int? {
    var i = start
    while i + what.count <= end {
      if bytes[i] == what[0], bytes[i..<(i + what.count)].elementsEqual(what) { return i }
      i += 1
    }
    return nil
  }

  /// The whole line or lines, with line break, when only blanks stand around the tag.
  private func wholeLine(_ start: Int, _ end: Int) -> Range<Int>? {
    var lower = start
    while lower > 0, Self.isBlank(bytes[lower - 1]) { lower -= 1 }
    guard lower == 0 || bytes[lower - 1] == UInt8(ascii: "\n") else { return nil }
    var upper = end
    while upper < bytes.count, Self.isBlank(bytes[upper]) { upper += 1 }
    if upper < bytes.count, bytes[upper] == UInt8(ascii: "\r") { upper += 1 }
    if upper == bytes.count { return lower..<upper }
    return bytes[upper] == UInt8(ascii: "\n") ? lower..<(upper + 1) : nil
  }
}
