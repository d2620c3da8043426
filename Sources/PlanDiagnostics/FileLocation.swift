/// A place in a file someone wrote.
///
/// `line` and `column` are 1-based; a column is one Unicode scalar, so «æ» counts as one.
/// `file` is the path as the user would type it from the folder the program runs in.
package struct FileLocation: Sendable, Hashable {
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension FileLocation: Comparable {
  package static func < (a: FileLocation, b: FileLocation) -> Bool {
    if a.file != b.file { return a.file < b.file }
    if a.line != b.line { return a.line < b.line }
    return a.column < b.column
  }
}

extension FileLocation: CustomStringConvertible {
  /// `fil:linje:kolonne`, the form editors and terminals open.
  package var description: String { "\(file):\(line):\(column)" }
}

/// A value that remembers where it was written.
package struct Lokalisert<Verdi> {
  package var verdi: Verdi
  package var sted: FileLocation

  package init(_ verdi: Verdi, sted: FileLocation) {
    self.verdi = verdi
    self.sted = sted
  }

  package func map<Ny>(_ transform: (Verdi) -> Ny) -> Lokalisert<Ny> {
    Lokalisert<Ny>(transform(verdi), sted: sted)
  }
}

extension Lokalisert: Sendable where Verdi: Sendable {}
extension Lokalisert: Equatable where Verdi: Equatable {}
