extension CommonMarkNode {
  /// What must be known of a tree before it is read by recursion.
  struct Shape {
    var blockDepth = 0
    var inlineDepth = 0
    /// The line of the first block at `blockDepth` or inline at `inlineDepth`.
    var deepestLine = 1
    /// 1–6, or nil without headings.
    var smallestHeading: Int?
  }

  /// Walks the tree without recursion, so that depth costs nothing.
  var shape: Shape {
    var shape = Shape()
    var node = self
    var blocks = 0
    var inlines = 0
    var line = 1
    while true {
      switch node.kind {
      case .quote, .item: blocks += 1
      case .emphasis, .strong, .link, .image: inlines += 1
      case .heading: shape.smallestHeading = min(shape.smallestHeading ?? 6, node.headingLevel)
      default: break
      }
      if node.isBlock { line = node.line }
      if blocks > shape.blockDepth || inlines > shape.inlineDepth { shape.deepestLine = line }
      shape.blockDepth = max(shape.blockDepth, blocks)
      shape.inlineDepth = max(shape.inlineDepth, inlines)
      if let child = node.firstChild {
        node = child
        continue
      }
      while true {
        switch node.kind {
        case .quote, .item: blocks -= 1
        case .emphasis, .strong, .link, .image: inlines -= 1
        default: break
        }
        if let sibling = node.next {
          node = sibling
          break
        }
        guard let parent = node.parent else { return shape }
        node = parent
      }
    }
  }

  var isBlock: Bool {
    switch kind {
    case .document, .quote, .list, .item, .code, .html, .paragraph, .heading, .rule: true
    default: false
    }
  }
}
