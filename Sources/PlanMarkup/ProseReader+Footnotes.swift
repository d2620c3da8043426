internal import PlanDiagnostics
internal import PlanProsa

extension ProseReader {
  /// Text with `[^id]` in it taken apart.
  mutating func text(_ node: CommonMarkNode) -> [Inline] {
    let literal = node.literal
    guard literal.utf8.contains(UInt8(ascii: "^")) else { return [.tekst(literal)] }
    var inlines: [Inline] = []
    var rest = literal[...]
    var offset = 0
    while let mark = Self.footnoteMark(in: rest) {
      let before = rest[..<mark.range.lowerBound]
      Self.append(.tekst(String(before)), to: &inlines)
      offset += before.utf8.count
      let written = rest[mark.range]
      Self.append(footnote(mark.id, as: String(written), node, offset: offset), to: &inlines)
      offset += written.utf8.count
      rest = rest[mark.range.upperBound...]
    }
    Self.append(.tekst(String(rest)), to: &inlines)
    return inlines
  }

  /// A mark that does not stand in the source, or stands there after `\`, was meant to be shown.
  private mutating func footnote(_ id: String, as written: String, _ node: CommonMarkNode, offset: Int)
    -> Inline
  {
    var place = block.place
    switch source.find(written, at: node.line, node.column + offset, among: block.lines) {
    case .nowhere: return .tekst(written)
    case .many: break
    case .at(let line, let column):
      if source.isEscaped(line: line, column: column) { return .tekst(written) }
      place = origin.location(line: line, column: source.column(line: line, byte: column))
    }
    if isInsideLink { diagnostics.append(.footnoteInLink(id, at: place)) }
    hasReferences = true
    return .fotnote(id: id, sted: place)
  }

  /// The first `[^id]`; an id is letters, digits and «-».
  private static func footnoteMark(in text: Substring) -> (id: String, range: Range<String.Index>)? {
    var rest = text
    while let start = rest.firstIndex(of: "[") {
      let after = rest[start...].dropFirst()
      if after.first == "^" {
        let id = after.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        if !id.isEmpty, id.endIndex < rest.endIndex, rest[id.endIndex] == "]" {
          return (String(id), start..<rest.index(after: id.endIndex))
        }
      }
      rest = after
    }
    return nil
  }

  /// `[^id]: …` first on a line explains a footnote in other dialects of Markdown. In CommonMark it is plain
  /// text or, worse, a link definition that vanishes.
  mutating func reportExplainedFootnotes(outside code: [ClosedRange<Int>]) {
    // In the order they stand, so that one look ahead is enough.
    var ahead = code.sorted { $0.lowerBound < $1.lowerBound }[...]
    for number in 1...source.lineCount {
      while let first = ahead.first, first.upperBound < number { ahead.removeFirst() }
      if ahead.first?.contains(number) == true { continue }
      let line = source.line(number)
      let indent = line.prefix { " >-*+\t".utf8.contains($0) }.count
      let mark = line.dropFirst(indent)
      guard mark.starts(with: "[^".utf8) else { continue }
      let text = String(decoding: mark, as: UTF8.self)
      guard let found = Self.footnoteMark(in: text[...]), found.range.lowerBound == text.startIndex,
        found.range.upperBound < text.endIndex, text[found.range.upperBound] == ":"
      else { continue }
      diagnostics.append(.footnoteExplained(found.id, at: origin.location(line: number, column: indent + 1)))
    }
  }
}
