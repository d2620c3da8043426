internal import CCmark

/// Owns what libcmark read.
struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// nil only when memory is out.
  init?(_ text: String) {
    var text = text
    // Source positions also make libcmark count lines inside code spans and raw HTML.
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS
    guard
      let node = text.withUTF8({ bytes in
        bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, options) }
      })
    else { return nil }
    cmark_consolidate_text_nodes(node)
    root = node
  }

  deinit { cmark_node_free(root) }

  /// The nodes are valid inside `body` only.
  borrowing func withRoot<R>(_ body: (CommonMarkNode) -> R) -> R {
    body(CommonMarkNode(root))
  }
}

/// A node in a tree someone else owns.
struct CommonMarkNode {
  enum Kind {
    case document, quote, list, item, code, html, paragraph, heading, rule
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image, other
  }

  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }

  var firstChild: CommonMarkNode? { CommonMarkNode(cmark_node_first_child(pointer)) }
  var next: CommonMarkNode? { CommonMarkNode(cmark_node_next(pointer)) }
  var parent: CommonMarkNode? { CommonMarkNode(cmark_node_parent(pointer)) }
  var children: some Sequence<CommonMarkNode> {
    sequence(first: firstChild, next: { $0?.next }).lazy.compactMap(\.self)
  }

  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// nil for bullets.
  var listStart: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }
  /// «1.» and not «1)».
  var listHasPeriods: Bool { cmark_node_get_list_delim(pointer) == CMARK_PERIOD_DELIM }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// 1-based; columns count bytes. Exact for blocks; only a guess for inlines.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  var column: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
}
