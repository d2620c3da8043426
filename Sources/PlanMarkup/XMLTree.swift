internal import CLibXML2

/// Owns a document libxml2 has read.
struct XMLTree: ~Copyable {
  /// Valid as long as the owner lives.
  let document: xmlDocPtr

  /// nil when the bytes are not well-formed; `log` then says why.
  ///
  /// Reads nothing but the bytes: no network, no DTD, no entities but the five of XML.
  init?(_ bytes: [UInt8], name: String, log: ErrorLog) {
    LibXML.ready
    guard let parser = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(parser) }
    parser.pointee._private = Unmanaged.passUnretained(log).toOpaque()
    parser.pointee.sax.pointee.serror = ErrorLog.parserHandler
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    let document = withExtendedLifetime(log) {
      bytes.withUnsafeBytes {
        xmlCtxtReadMemory(
          parser, $0.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: $0.count), name,
          "UTF-8",
          Int32(options))
      }
    }
    guard let document, parser.pointee.wellFormed != 0, parser.pointee.nsWellFormed != 0 else {
      xmlFreeDoc(document)
      return nil
    }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// nil only for an empty document, which is not well-formed.
  var root: xmlNodePtr? { xmlDocGetRootElement(document) }

  /// `<!DOCTYPE html>` has a name and nothing more.
  var hasPlainDoctype: Bool {
    guard let subset = document.pointee.intSubset else { return false }
    return LibXML.string(subset.pointee.name) == "html" && !declaresSomething
  }

  /// Whether the doctype names a file or declares entities, elements or attributes.
  var declaresSomething: Bool {
    guard let subset = document.pointee.intSubset?.pointee else { return false }
    return subset.children != nil || subset.ExternalID != nil || subset.SystemID != nil
  }
}
