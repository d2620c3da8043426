internal import PlanDiagnostics
internal import PlanProsa

extension ProseReader {
  mutating func inlines(in parent: CommonMarkNode) -> [Inline] {
    var inlines: [Inline] = []
    for node in parent.children {
      for inline in inline(node) { Self.append(inline, to: &inlines) }
    }
    return inlines
  }

  /// Text beside text becomes one, also where something was left out between them.
  static func append(_ inline: Inline, to inlines: inout [Inline]) {
    if case .tekst(let new) = inline {
      if new.isEmpty { return }
      if case .tekst(let old) = inlines.last {
        inlines[inlines.count - 1] = .tekst(old + new)
        return
      }
    }
    inlines.append(inline)
  }

  private mutating func inline(_ node: CommonMarkNode) -> [Inline] {
    switch node.kind {
    case .text: return text(node)
    case .softBreak: return [.mykLinjeskift]
    case .lineBreak: return [.linjeskift]
    case .codeSpan: return [.kode(node.literal)]
    case .emphasis: return wrapped(node) { .utheving($0) }
    case .strong: return wrapped(node) { .sterk($0) }
    case .link: return link(node)
    case .image: return picture(node)
    case .inlineHTML:
      let html = node.literal
      if isComment(html) { return [] }
      diagnostics.append(.html(html, at: place(of: String(html.prefix { !$0.isNewline }), node)))
      return []
    default: return []
    }
  }

  private mutating func wrapped(_ node: CommonMarkNode, _ make: ([Inline]) -> Inline) -> [Inline] {
    let inner = inlines(in: node)
    return inner.isEmpty ? [] : [make(inner)]
  }

  private mutating func link(_ node: CommonMarkNode) -> [Inline] {
    let url = node.url
    let place = place(of: opening(of: node, url), node)
    let outer = isInsideLink
    isInsideLink = true
    let inner = inlines(in: node)
    isInsideLink = outer
    switch LinkTarget(url) {
    case .refused:
      diagnostics.append(.unsafeLink(url, at: place))
      return inner
    case .place: hasReferences = true
    case .page, .contact:
      if inner.renTekst.allSatisfy(\.isWhitespace) {
        diagnostics.append(.linkWithoutText(url, at: place))
        return []
      }
    }
    return [.lenke(Prosalenke(mål: url, innhold: inner, sted: place))]
  }

  private mutating func picture(_ node: CommonMarkNode) -> [Inline] {
    let url = node.url
    let place = place(of: "![" + firstWord(in: node), node)
    guard LinkTarget(url) == .page else {
      diagnostics.append(.unsafePicture(url, at: place))
      return []
    }
    let text = node.plainText
    guard !text.allSatisfy(\.isWhitespace) else {
      diagnostics.append(.pictureWithoutText(url, at: place))
      return []
    }
    hasReferences = true
    return [.bilde(Prosabilde(kilde: url, tekst: text, sted: place))]
  }

  /// What the source must have where a link begins: `[word`, or `<` and the address itself.
  private func opening(of node: CommonMarkNode, _ url: String) -> String {
    if let only = node.firstChild, only.kind == .text, only.next == nil {
      let text = only.literal
      if text == url || "mailto:" + text == url { return "<" + text }
    }
    return "[" + firstWord(in: node)
  }

  private func firstWord(in node: CommonMarkNode) -> String {
    guard let first = node.firstChild, first.kind == .text else { return "" }
    return String(first.literal.prefix { $0.isLetter || $0.isNumber })
  }

  /// The place of an inline, or of its block when libcmark's guess does not hold.
  func place(of token: String, _ node: CommonMarkNode) -> FileLocation {
    switch source.find(token, at: node.line, node.column, among: block.lines) {
    case .at(let line, let column):
      origin.location(line: line, column: source.column(line: line, byte: column))
    case .nowhere, .many: block.place
    }
  }
}

extension CommonMarkNode {
  /// The words in and below the node.
  fileprivate var plainText: String {
    switch kind {
    case .text, .codeSpan: literal
    case .softBreak, .lineBreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}
