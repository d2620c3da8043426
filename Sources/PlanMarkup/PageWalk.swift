internal import CLibXML2

/// The page rules the schema cannot say, in one walk over the tree.
///
/// The tests say the same rules once more as XPath, and the two must agree.
struct PageWalk {
  private let fragment: Bool
  private(set) var faults: [PageFault] = []

  var elementNames = NameTable<PageElement>()
  var attributeNames = NameTable<PageAttribute>()
  /// Every id in the page.
  var ids: Set<String> = []
  var references: [(id: String, attribute: String, node: xmlNodePtr)] = []

  private var closings: ArraySlice<TagScan.Fault>
  private var ordinal = 0
  private var hasMainHeading = false
  /// What the page has of styles so far.
  var styles: Set<PageElement> = []
  private var previousHeading: Int

  init(_ page: [UInt8], fragment: Bool) {
    self.fragment = fragment
    self.closings = TagScan.faults(in: page)[...]
    // A fragment goes below the main heading of another page.
    self.previousHeading = fragment ? 1 : 0
  }

  mutating func report(_ rule: String, at node: xmlNodePtr, _ message: String) {
    faults.append(PageFault(line: node.line, rule: rule, message: message, anchor: anchor(of: node)))
  }

  mutating func run(_ root: xmlNodePtr) {
    if root.name != (fragment ? "div" : "html") {
      report("SIDE-012", at: root, "roten er «\(root.name)», ventet «\(fragment ? "div" : "html")»")
    }
    element(root)
    if !fragment, !hasMainHeading { report("SIDE-001", at: root, "siden mangler h1") }
    for reference in references where !ids.contains(reference.id) {
      report(
        "SIDE-004", at: reference.node,
        "«\(reference.attribute)» viser til «\(reference.id)», som ikke finnes")
    }
  }

  private mutating func element(_ node: xmlNodePtr) {
    ordinal += 1
    let kind = elementNames.name(node.pointee.name)
    if let fault = closings.first, fault.ordinal == ordinal {
      closings.removeFirst()
      if kind != .svg { report("SIDE-011", at: node, fault.message) }
    }
    attributes(of: node)
    if let kind { rules(for: kind, node) }
    var child = node.pointee.children
    while let next = child {
      if next.isElement { kind == .svg ? drawing(next) : element(next) }
      child = next.pointee.next
    }
  }

  private mutating func rules(for kind: PageElement, _ node: xmlNodePtr) {
    switch kind {
    case .h1, .h2, .h3, .h4, .h5, .h6: heading(kind.headingLevel ?? 0, node)
    case .a:
      if !node.saysSomething { report("SIDE-008", at: node, "lenken har ikke tekst") }
    case .li:
      if !node.saysSomething { report("SIDE-010", at: node, "listepunktet er tomt") }
    case .th:
      if !node.saysSomething { report("SIDE-010", at: node, "hodecellen er tom; bruk «td»") }
      if !hasText(node.attribute("scope")) { report("SIDE-005", at: node, "hodecellen mangler «scope»") }
    case .table: table(node)
    case .img:
      if node.attribute("alt") == nil { report("SIDE-006", at: node, "bildet mangler «alt»") }
    case .figure: figure(node)
    case .svg: picture(node)
    case .html: language(node)
    case .meta: meta(node)
    case .style, .link: style(node, kind)
    case .section, .caption, .tr, .td, .thead, .tbody, .tfoot, .figcaption: break
    }
  }

  private mutating func heading(_ level: Int, _ node: xmlNodePtr) {
    if level == 1 {
      if fragment {
        report("SIDE-001", at: node, "et utdrag kan ikke ha h1")
      } else if hasMainHeading {
        report("SIDE-001", at: node, "siden har mer enn én h1")
      }
      hasMainHeading = true
    }
    if level > previousHeading + 1 {
      let message =
        previousHeading == 0 ? "siden begynner med h\(level)" : "h\(previousHeading) følges av h\(level)"
      report("SIDE-002", at: node, "\(message), så et nivå er hoppet over")
    }
    previousHeading = level
    if !node.saysSomething { report("SIDE-010", at: node, "overskriften er tom") }
  }

  /// Inside an svg: a list of what may be there, since the schema does not look.
  private mutating func drawing(_ node: xmlNodePtr) {
    ordinal += 1
    if closings.first?.ordinal == ordinal { closings.removeFirst() }
    attributes(of: node)
    drawingRules(node)
    for child in node.elements { drawing(child) }
  }
}
