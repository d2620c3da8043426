package import PlanDiagnostics

/// A value in a YAML file, with its exact place.
///
/// `start..<end` holds the value alone: no anchor, no tag, no comment, no line break after it. Replacing
/// those bytes replaces just the value. An empty value (`navn:`) has `start == end`, right after its colon.
/// A value reached through an alias is the anchored node itself, with the places where it is written.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  /// How the value is written. A plain scalar tagged `!!str` counts as `doubleQuoted`.
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded, flow, block
  }

  package let content: Content
  package let style: Style
  package let start: YAMLMark
  package let end: YAMLMark
  /// A number and not the file itself: nodes are copied often.
  private let file: FileName
  /// Spaces before every line of a literal scalar in the file; 0 for other styles.
  let indentation: UInt16

  init(
    content: Content, style: Style, start: YAMLMark, end: YAMLMark, file: FileName, indentation: UInt16 = 0
  ) {
    self.content = content
    self.style = style
    self.start = start
    self.end = end
    self.file = file
    self.indentation = indentation
  }

  /// The same place with something else in it, as when layers are merged.
  package func with(_ content: Content) -> YAMLNode {
    YAMLNode(content: content, style: style, start: start, end: end, file: file)
  }

  /// Where the value starts.
  package var location: FileLocation { FileLocation(file, line: start.line, column: start.column) }

  /// The value of the first pair named `key`; nil when there is none, or this is no mapping.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.name == key }?.value
  }

  /// The same mapping, with `added` after its own pairs; its places stay. Other nodes come back unchanged.
  package func withAddedPairs(_ added: [YAMLPair]) -> YAMLNode {
    guard case .mapping(let pairs) = content else { return self }
    return with(.mapping(pairs + added))
  }
}

/// A key and its value.
package struct YAMLPair: Sendable {
  /// Always a scalar when it comes from `YAMLReader`.
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// The key's text.
  package var name: String {
    switch key.content {
    case .scalar(let text): text
    case .sequence, .mapping: ""
    }
  }
}
