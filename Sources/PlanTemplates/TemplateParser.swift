import PlanDiagnostics

/// Makes a tree of a template and finds every fault that shows without knowing the view.
struct TemplateParser {
  /// Sections inside each other in one file.
  static let deepest = 32
  /// Bytes in one file.
  static let largest = 256 * 1024

  private struct Open {
    let mark: Mark
    let inverted: Bool
    var nodes: [Node] = []
  }

  private var root: [Node] = []
  private var open: [Open] = []
  private var faults: [Diagnostic] = []

  static func parse(name: String, file: String, text: String) -> ParsedTemplate {
    guard text.utf8.count <= largest else {
      let fault = Diagnostic.tooLarge(name, FileLocation(file: file), bytes: text.utf8.count)
      return ParsedTemplate(name: name, file: file, nodes: [], faults: [fault])
    }
    var scanner = TemplateScanner(Array(text.utf8), file: file)
    scanner.scan()
    var parser = TemplateParser()
    for token in scanner.tokens { parser.take(token) }
    parser.finish(at: scanner.end())
    return ParsedTemplate(
      name: name, file: file, nodes: parser.root, faults: scanner.faults + parser.faults)
  }

  private mutating func take(_ token: TemplateScanner.Token) {
    switch token {
    case .literal(let bytes): add(.literal(bytes))
    case .variable(let mark): add(.variable(mark))
    case .raw(let mark): add(.raw(mark))
    case .partial(let mark): add(.partial(mark))
    case .open(let mark, let inverted):
      open.append(Open(mark: mark, inverted: inverted))
      if open.count == Self.deepest + 1 { faults.append(.tooDeepSections(mark)) }
    case .close(let mark): close(mark)
    }
  }

  private mutating func add(_ node: Node) {
    if open.isEmpty { root.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  private mutating func close(_ mark: Mark) {
    if let i = open.lastIndex(where: { $0.mark.name == mark.name }) {
      while open.count > i + 1 {
        faults.append(.unclosedSection(open[open.count - 1].mark, closedBy: mark))
        closeInnermost()
      }
      closeInnermost()
    } else if let innermost = open.last?.mark,
      Suggestion.nearest(to: mark.name, among: [innermost.name]) != nil
    {
      faults.append(.strayClose(mark, open: innermost, isTypo: true))
      closeInnermost()
    } else {
      faults.append(.strayClose(mark, open: open.last?.mark, isTypo: false))
    }
  }

  /// A section that is too deep is dropped, or the tree would be too deep for those who walk it.
  private mutating func closeInnermost() {
    let level = open.count
    let section = open.removeLast()
    if level <= Self.deepest {
      add(.section(section.mark, inverted: section.inverted, section.nodes))
    }
  }

  private mutating func finish(at end: FileLocation) {
    while let innermost = open.last?.mark {
      faults.append(.unclosedSection(innermost, endsAt: end))
      closeInnermost()
    }
  }
}
