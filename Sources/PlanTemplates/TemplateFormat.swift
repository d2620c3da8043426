/// How running text is made safe in the format a template writes.
package struct TemplateFormat: Sendable {
  package let name: String
  package let escape: @Sendable (String, inout Output) -> Void

  package init(name: String, escape: @escaping @Sendable (String, inout Output) -> Void) {
    self.name = name
    self.escape = escape
  }

  /// `& < > " '` as entities; what XML cannot hold, as U+FFFD.
  package static let xhtml = TemplateFormat(name: "xhtml") { $1.appendXHTML($0) }

  /// Text as it stands.
  package static let plain = TemplateFormat(name: "plain") { $1.append($0) }
}
