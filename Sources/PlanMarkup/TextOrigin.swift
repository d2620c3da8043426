package import PlanDiagnostics

/// Where a text stands in the file it was written in.
///
/// Lines and columns are 1-based, and a column is one Unicode scalar, as in `FileLocation`.
package struct TextOrigin: Sendable, Equatable {
  /// The place of the text's first character.
  package var start: FileLocation
  /// Columns to add on every line after the first: what a literal block scalar was indented by.
  package var indent: Int
  /// False when the file's lines and the text's do not match (folded or quoted scalars, joined texts):
  /// everything is then reported where the text begins.
  package var exact: Bool

  package init(file: String, line: Int = 1, column: Int = 1, indent: Int = 0, exact: Bool = true) {
    self.init(FileLocation(file: file, line: line, column: column), indent: indent, exact: exact)
  }

  package init(_ start: FileLocation, indent: Int = 0, exact: Bool = true) {
    self.start = start
    self.indent = indent
    self.exact = exact
  }

  /// The place in the file of a place in the text.
  package func location(line l: Int, column c: Int) -> FileLocation {
    guard exact, l > 1 || c > 1 else { return start }
    return start.moved(toLine: start.line + l - 1, column: l == 1 ? start.column + c - 1 : indent + c)
  }
}
