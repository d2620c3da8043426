internal import CLibXML2

extension PageWalk {
  mutating func attributes(of node: xmlNodePtr) {
    var next = node.pointee.properties
    while let attribute = next {
      if attribute.pointee.ns != nil {
        namespaced(attribute, node)
      } else if let name = attributeNames.name(attribute.pointee.name) {
        read(name, attribute, node)
      }
      next = attribute.pointee.next
    }
  }

  private mutating func read(_ name: PageAttribute, _ attribute: xmlAttrPtr, _ node: xmlNodePtr) {
    switch name {
    case .id:
      let id = attribute.value
      if !ids.insert(id).inserted { report("SIDE-003", at: node, "id-en «\(id)» er brukt før") }
      // Stricter than the schema's own test of an xs:ID, so that nothing it refuses goes unsaid.
      if xmlValidateNCName(id, 0) != 0 || id.isEmpty {
        report(
          "SIDE-009", at: node,
          "id-en «\(id)» må begynne med bokstav og bare ha bokstaver, sifre, «-», «_», «.»")
      }
    case .href:
      guard let text = attribute.pointee.children, text.pointee.content?.pointee == UInt8(ascii: "#") else {
        return
      }
      references.append((String(attribute.value.dropFirst()), "href", node))
    case .headers, .for, .labelledby, .describedby:
      for id in attribute.value.split(whereSeparator: \.isWhitespace) {
        references.append((String(id), name.rawValue, node))
      }
    }
  }

  private mutating func namespaced(_ attribute: xmlAttrPtr, _ node: xmlNodePtr) {
    let name = LibXML.string(attribute.pointee.name)
    guard attribute.isXML, name == "lang" else {
      let prefix = LibXML.string(attribute.pointee.ns?.pointee.prefix)
      return report("SIDE-012", at: node, "attributtet «\(prefix):\(name)» er ikke tillatt")
    }
    // «html» must have both and has a rule of its own.
    guard node.name != "html", let plain = node.attribute("lang"), plain != attribute.value else { return }
    report("SIDE-007", at: node, "«lang» er «\(plain)», men «xml:lang» er «\(attribute.value)»")
  }

  mutating func language(_ html: xmlNodePtr) {
    let plain = html.attribute("lang")
    let xml = xmlHasNsProp(html, "lang", "http://www.w3.org/XML/1998/namespace").map(\.value)
    if !hasText(plain) || !hasText(xml) {
      report("SIDE-007", at: html, "«html» må ha både «lang» og «xml:lang»")
    } else if plain != xml {
      report("SIDE-007", at: html, "«lang» er «\(plain ?? "")», men «xml:lang» er «\(xml ?? "")»")
    }
  }

  mutating func meta(_ node: xmlNodePtr) {
    let hasName = node.attribute("name") != nil
    let hasContent = node.attribute("content") != nil
    if hasName != hasContent || hasName == (node.attribute("charset") != nil) {
      report("SIDE-012", at: node, "«meta» må ha enten «charset» eller «name» og «content»")
    }
  }

  /// A page that stands alone has its style in it; any other has style sheets beside it, and a policy that refuses
  /// styles inside. Neither fetches anything from its style.
  mutating func style(_ node: xmlNodePtr, _ kind: PageElement) {
    if kind == .link, node.attribute("rel")?.split(separator: " ").contains("stylesheet") != true { return }
    styles.insert(kind)
    if styles.count == 2 { report("SIDE-013", at: node, "siden har både «style» og stilark ved siden av") }
    guard kind == .style else { return }
    let css = LibXML.string(node.pointee.children?.pointee.content)
    for mark in ["url(", "@import"] where css.contains(mark) {
      report("SIDE-013", at: node, "stilen i siden henter noe utenfra med «\(mark)»")
    }
  }
}
