internal import CLibXML2
internal import PlanDiagnostics

/// The schema our pages must follow, compiled once and used by every thread.
package final class PageSchema: Sendable {
  /// libxml2 only reads it after compilation; every check has a context of its own.
  private nonisolated(unsafe) let schema: xmlSchemaPtr
  /// The schema points into the document it was made from.
  private nonisolated(unsafe) let tree: XMLTree

  /// - Parameter name: the schema's file as the user knows it, for the diagnostics.
  package init(xsd bytes: [UInt8], name: String) throws(SchemaError) {
    let log = ErrorLog()
    guard let tree = XMLTree(bytes, name: name, log: log) else { throw SchemaError(log, file: name) }
    try Self.refuseReferences(in: tree, file: name)
    let context = xmlSchemaNewDocParserCtxt(tree.document)
    defer { xmlSchemaFreeParserCtxt(context) }
    xmlSchemaSetParserStructuredErrors(
      context, ErrorLog.schemaHandler, Unmanaged.passUnretained(log).toOpaque())
    guard let schema = xmlSchemaParse(context) else { throw SchemaError(log, file: name) }
    self.schema = schema
    self.tree = tree
  }

  // The tree goes after the schema.
  deinit { xmlSchemaFree(schema) }

  /// Whether the schema accepts a document; `log` says why not.
  func validate(_ tree: borrowing XMLTree, log: ErrorLog) -> Bool {
    let context = xmlSchemaNewValidCtxt(schema)
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(
      context, ErrorLog.schemaHandler, Unmanaged.passUnretained(log).toOpaque())
    return withExtendedLifetime(log) { xmlSchemaValidateDoc(context, tree.document) == 0 }
  }

  /// A schema that fetches other files would be fetched from the disk or the net, behind our back.
  private static func refuseReferences(in tree: borrowing XMLTree, file: String) throws(SchemaError) {
    var next = tree.root?.pointee.children
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE,
        ["import", "include", "redefine"].contains(LibXML.string(node.pointee.name))
      {
        let place = FileLocation(file: file, line: max(1, xmlGetLineNo(node)))
        throw SchemaError(diagnostics: [
          Diagnostic(
            .feil, "XSD-002", at: place, "skjemaet henter en annen fil", advice: "skriv alt i én fil")
        ])
      }
      next = node.pointee.next
    }
  }
}

extension SchemaError {
  fileprivate init(_ log: ErrorLog, file: String) {
    diagnostics = log.entries.map {
      Diagnostic(
        .feil, "XSD-001", at: FileLocation(file: file, line: $0.line),
        "skjemaet kan ikke brukes: \($0.message)")
    }
    if diagnostics.isEmpty {
      diagnostics = [Diagnostic(.feil, "XSD-001", at: FileLocation(file: file), "skjemaet kan ikke brukes")]
    }
  }
}
