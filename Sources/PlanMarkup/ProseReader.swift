internal import PlanDiagnostics
internal import PlanProsa

/// Turns libcmark's tree into ours, block by block. Inlines and footnotes are in files of their own.
struct ProseReader {
  let origin: TextOrigin
  let source: SourceText
  /// The level the author's largest headings have, which becomes level 1.
  private let smallestHeading: Int
  private var previousHeading = 0
  /// Lines whose content is code, where nothing is a reference.
  private var codeLines: [ClosedRange<Int>] = []

  var diagnostics: [Diagnostic] = []
  var hasReferences = false
  /// The leaf block being read.
  var block = (place: FileLocation(file: ""), lines: 1...1)
  var isInsideLink = false

  init(_ text: String, origin: TextOrigin, smallestHeading: Int) {
    self.origin = origin
    self.source = SourceText(text)
    self.smallestHeading = smallestHeading
  }

  mutating func read(_ root: CommonMarkNode) -> (Prosa, [Diagnostic]) {
    let blocks = self.blocks(in: root)
    reportExplainedFootnotes(outside: codeLines)
    let start = origin.location(line: 1, column: 1)
    return (Prosa(blocks, sted: start, harHenvisninger: hasReferences), diagnostics.sorted())
  }

  private mutating func blocks(in parent: CommonMarkNode) -> [Prosablokk] {
    var blocks: [Prosablokk] = []
    for node in parent.children {
      if let block = block(node) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block(_ node: CommonMarkNode) -> Prosablokk? {
    enter(node)
    switch node.kind {
    case .paragraph:
      let inlines = self.inlines(in: node)
      return inlines.isEmpty ? nil : .avsnitt(inlines)
    case .heading: return heading(node)
    case .list:
      let items = node.children.compactMap { item($0) }
      if node.listHasPeriods, let date = Self.date(start: node.listStart, items: items) { return date }
      return items.isEmpty
        ? nil : .liste(Prosaliste(start: node.listStart, tett: node.isTight, punkter: items))
    case .quote:
      let place = block.place
      let blocks = self.blocks(in: node)
      if node.firstChild == nil { diagnostics.append(.emptyBlock("sitat", at: place)) }
      return blocks.isEmpty ? nil : .sitat(blocks)
    case .code:
      codeLines.append(block.lines)
      return .kode(node.literal)
    case .rule: return .skillelinje
    case .html:
      if isComment(node.literal) { return nil }
      let firstLine = node.literal.prefix { !$0.isNewline }
      diagnostics.append(.html(String(firstLine), at: block.place))
      return nil
    default: return nil
    }
  }

  /// A comment to the program, which no reader sees: `<!-- tillat: HP23 … -->`. Other HTML is refused.
  func isComment(_ html: String) -> Bool {
    let text = html.drop(while: \.isWhitespace)
    guard text.hasPrefix("<!-- tillat:"), let end = text.firstRange(of: "-->") else { return false }
    return text[end.upperBound...].allSatisfy(\.isWhitespace)
  }

  private mutating func item(_ node: CommonMarkNode) -> [Prosablokk]? {
    enter(node)
    guard node.firstChild != nil else {
      diagnostics.append(.emptyBlock("listepunkt", at: block.place))
      return nil
    }
    let blocks = self.blocks(in: node)
    return blocks.isEmpty ? nil : blocks
  }

  private mutating func heading(_ node: CommonMarkNode) -> Prosablokk? {
    let level = node.headingLevel - smallestHeading + 1
    if level > previousHeading + 1 {
      diagnostics.append(.skippedHeading(from: previousHeading, to: level, at: block.place))
    }
    previousHeading = level
    guard node.firstChild != nil else {
      diagnostics.append(.emptyBlock("overskrift", at: block.place))
      return nil
    }
    let inlines = self.inlines(in: node)
    return inlines.isEmpty ? nil : .overskrift(nivå: level, inlines)
  }

  private mutating func enter(_ node: CommonMarkNode) {
    let line = min(max(1, node.line), source.lineCount)
    let column = source.column(line: line, byte: node.column)
    block = (
      origin.location(line: line, column: column), line...max(line, min(node.endLine, source.lineCount))
    )
  }
}
