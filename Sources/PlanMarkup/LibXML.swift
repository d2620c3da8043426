internal import CLibXML2

/// What libxml2 keeps for the whole process.
///
/// Never `xmlCleanupParser()`: it takes the ground away under every other thread.
enum LibXML {
  /// Touch before any other call.
  static let ready: Void = {
    xmlInitParser()
    // The table of built-in schema types is filled, without a lock, by the first schema that is compiled.
    let xsd = "<schema xmlns='http://www.w3.org/2001/XMLSchema'/>"
    let context = xmlSchemaNewMemParserCtxt(xsd, Int32(xsd.utf8.count))
    xmlSchemaFree(xmlSchemaParse(context))
    xmlSchemaFreeParserCtxt(context)
  }()

  static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

/// Receives libxml2's errors. One for each parse, validation or compilation; never shared.
final class ErrorLog {
  struct Entry {
    var code: Int
    var line: Int
    var message: String
    var anchor: String?
  }

  private(set) var entries: [Entry] = []

  func add(_ error: xmlErrorPtr, near node: xmlNodePtr?) {
    // A page broken in a thousand places is not better described by a thousand lines.
    guard entries.count < 1000 else { return }
    let message = error.pointee.message.map { String(cString: $0) } ?? ""
    entries.append(
      Entry(
        code: Int(error.pointee.code), line: max(1, Int(error.pointee.line)),
        message: message.split(whereSeparator: \.isNewline).joined(separator: " "),
        anchor: node.flatMap(anchor)))
  }

  /// `context` is the log itself.
  static let schemaHandler: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    let node = error.pointee.node?.assumingMemoryBound(to: xmlNode.self)
    Unmanaged<ErrorLog>.fromOpaque(context).takeUnretainedValue().add(error, near: node)
  }

  /// `context` is the parser, which carries the log.
  static let parserHandler: xmlStructuredErrorFunc = { context, error in
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), let error,
      let log = parser.pointee._private
    else { return }
    Unmanaged<ErrorLog>.fromOpaque(log).takeUnretainedValue().add(error, near: parser.pointee.node)
  }
}

/// The id of the nearest element around a node, itself included.
func anchor(of node: xmlNodePtr) -> String? {
  var next: xmlNodePtr? = node
  while let node = next {
    if node.pointee.type == XML_ELEMENT_NODE, let id = xmlHasProp(node, "id"), let text = id.pointee.children
    {
      return LibXML.string(text.pointee.content)
    }
    next = node.pointee.parent
  }
  return nil
}
