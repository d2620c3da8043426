internal import CLibXML2

/// Reading a tree without copying more of it than needed. Pointers are valid as long as the tree.
extension UnsafeMutablePointer where Pointee == xmlNode {
  var isElement: Bool { pointee.type == XML_ELEMENT_NODE }
  var name: String { LibXML.string(pointee.name) }
  /// 1-based.
  var line: Int { Swift.max(1, xmlGetLineNo(self)) }
  /// The URI of the element's namespace.
  var namespace: String { LibXML.string(pointee.ns?.pointee.href) }

  var elements: some Sequence<xmlNodePtr> {
    sequence(first: pointee.children, next: { $0?.pointee.next }).lazy.compactMap(\.self).filter(\.isElement)
  }

  /// The value of an attribute without namespace.
  func attribute(_ name: String) -> String? {
    xmlHasNsProp(self, name, nil).map(\.value)
  }

  /// Whether the node says something: text, the text of a picture, or a label.
  var saysSomething: Bool {
    switch pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: return !isBlank(pointee.content)
    case XML_ELEMENT_NODE: break
    default: return false
    }
    var child = pointee.children
    while let node = child {
      if node.saysSomething { return true }
      child = node.pointee.next
    }
    return isLabelled || (pointee.name[0] == UInt8(ascii: "i") && name == "img" && hasText(attribute("alt")))
  }

  var isLabelled: Bool {
    pointee.properties != nil && (hasText(attribute("aria-label")) || hasText(attribute("aria-labelledby")))
  }
}

extension UnsafeMutablePointer where Pointee == xmlAttr {
  var value: String {
    var text = ""
    var next = pointee.children
    while let node = next {
      text += LibXML.string(node.pointee.content)
      next = node.pointee.next
    }
    return text
  }

  /// The prefix is `xml`, whatever namespaces the page declares.
  var isXML: Bool { LibXML.string(pointee.ns?.pointee.prefix) == "xml" }
}

private func isBlank(_ text: UnsafePointer<xmlChar>?) -> Bool {
  guard var text else { return true }
  while text.pointee != 0 {
    guard [32, 9, 10, 13].contains(text.pointee) else { return false }
    text += 1
  }
  return true
}

/// Whether a value has more than XML's white space.
func hasText(_ value: String?) -> Bool {
  value.map { !$0.utf8.allSatisfy { [32, 9, 10, 13].contains($0) } } ?? false
}
