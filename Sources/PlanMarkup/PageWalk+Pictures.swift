internal import CLibXML2

extension PageWalk {
  /// A figure is explained by its figcaption, or by a label or text alternative in it.
  mutating func figure(_ node: xmlNodePtr) {
    if node.isLabelled { return }
    for child in node.elements {
      switch elementNames.name(child.pointee.name) {
      case .figcaption:
        if child.saysSomething { return }
      case .img:
        if hasText(child.attribute("alt")) { return }
      case .svg:
        if hasTitle(child) { return }
      default:
        if child.isLabelled { return }
      }
    }
    report("SIDE-006", at: node, "figuren mangler «figcaption» eller innhold med navn")
  }

  mutating func picture(_ svg: xmlNodePtr) {
    let hidden = svg.attribute("aria-hidden") == "true" || svg.attribute("role") == "presentation"
    if !hidden, !hasTitle(svg) { report("SIDE-006", at: svg, "tegningen mangler «title» eller «aria-label»") }
    drawingRules(svg)
  }

  private func hasTitle(_ svg: xmlNodePtr) -> Bool {
    svg.isLabelled || svg.elements.contains { $0.name == "title" && $0.saysSomething }
  }

  /// Nothing in an svg may run, fetch or look like HTML.
  mutating func drawingRules(_ node: xmlNodePtr) {
    let name = node.name
    if !Self.drawingElements.contains(name) || node.namespace != "http://www.w3.org/2000/svg" {
      report("SIDE-012", at: node, "elementet «\(name)» er ikke tillatt i en tegning")
    }
    var next = node.pointee.properties
    while let attribute = next {
      let name = LibXML.string(attribute.pointee.name)
      if name.hasPrefix("on") || name == "style" {
        report("SIDE-012", at: node, "attributtet «\(name)» er ikke tillatt i en tegning")
      } else if name == "href", !attribute.value.hasPrefix("#") {
        report("SIDE-012", at: node, "tegningen henter «\(attribute.value)» utenfra")
      }
      next = attribute.pointee.next
    }
  }

  private static let drawingElements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line",
    "polyline",
    "polygon", "text", "tspan", "textPath", "clipPath", "mask", "pattern", "marker", "linearGradient",
    "radialGradient", "stop", "a",
  ]
}
