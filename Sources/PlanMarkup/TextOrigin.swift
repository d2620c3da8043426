package import PlanDiagnostics

/// Where a text stands in the file it was written in.
///
/// Lines and columns are 1-based, and a column is one Unicode scalar, as in `FileLocation`.
package struct TextOrigin: Sendable, Equatable {
  package var file: String
  package var line: Int
  /// The column of the text's first character.
  package var column: Int
  /// Columns to add on every line after the first: what a literal block scalar was indented by.
  package var indent: Int
  /// False when the file's lines and the text's do not match (folded or quoted scalars, joined texts):
  /// everything is then reported where the text begins.
  package var exact: Bool

  package init(file: String, line: Int = 1, column: Int = 1, indent: Int = 0, exact: Bool = true) {
    self.file = file
    self.line = line
    self.column = column
    self.indent = indent
    self.exact = exact
  }

  /// The place in the file of a place in the text.
  package func location(line l: Int, column c: Int) -> FileLocation {
    guard exact, l > 1 || c > 1 else { return FileLocation(file: file, line: line, column: column) }
    return l == 1
      ? FileLocation(file: file, line: line, column: column + c - 1)
      : FileLocation(file: file, line: line + l - 1, column: indent + c)
  }
}
