package import PlanDiagnostics

extension YAMLNode {
  /// Where a place in the scalar's text stands in the file.
  ///
  /// Exact for literal (`|`) scalars, whose lines stand one below the other; for every other style it is
  /// the start of the node. A line past the last is taken as the last.
  /// - Parameters:
  ///   - n: line of the text, 0-based.
  ///   - column: in that line, 1-based, Unicode scalars.
  package func position(ofTextLine n: Int, column: Int) -> FileLocation {
    guard style == .literal, end.line > start.line else { return location }
    return location.moved(
      toLine: min(start.line + 1 + max(n, 0), end.line), column: Int(indentation) + max(column, 1))
  }
}
