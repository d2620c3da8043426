package import PlanDiagnostics

/// Something wrong with a page we were about to write.
package struct PageFault: Sendable, Equatable {
  /// 1-based, in the page.
  package var line: Int
  /// «XML» when the page cannot be read, «XSD» when the schema refuses it, else a rule: «SIDE-001» …
  package var rule: String
  /// Norwegian, without full stop.
  package var message: String
  /// The id of the nearest element around the fault, to find the content it came from.
  package var anchor: String?

  package init(line: Int, rule: String, message: String, anchor: String?) {
    self.line = line
    self.rule = rule
    self.message = message
    self.anchor = anchor
  }
}

extension PageFault: Comparable {
  package static func < (a: PageFault, b: PageFault) -> Bool {
    (a.line, a.rule, a.message, a.anchor ?? "") < (b.line, b.rule, b.message, b.anchor ?? "")
  }
}

/// A schema that cannot be used.
package struct SchemaError: Error, Equatable {
  /// Never empty; each with the schema's name and line.
  package var diagnostics: [Diagnostic]
}
