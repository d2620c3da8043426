import Synchronization

/// A file's name, kept once for the whole run: a place then copies a number and not a text.
///
/// The names of a run stay in memory until it ends; they are some tens of bytes each.
package struct FileName: Sendable, Hashable {
  private let id: UInt32

  private struct Names {
    var texts: [String] = []
    var ids: [String: UInt32] = [:]
  }

  private static let names = Mutex(Names())

  package init(_ text: String) {
    id = FileName.names.withLock { names in
      if let known = names.ids[text] { return known }
      let new = UInt32(names.texts.count)
      names.texts.append(text)
      names.ids[text] = new
      return new
    }
  }

  package var text: String { FileName.names.withLock { $0.texts[Int(id)] } }
}

/// A place in a file someone wrote.
///
/// `line` and `column` are 1-based; a column is one Unicode scalar, so «æ» counts as one.
/// `file` is the path as the user would type it from the folder the program runs in.
package struct FileLocation: Sendable, Hashable {
  private var name: FileName
  private var storedLine: UInt32
  private var storedColumn: UInt32

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.init(FileName(file), line: line, column: column)
  }

  package init(_ name: FileName, line: Int, column: Int) {
    self.name = name
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// Another place in the same file.
  package func moved(toLine line: Int, column: Int) -> FileLocation {
    FileLocation(name, line: line, column: column)
  }

  package func isInSameFile(as other: FileLocation) -> Bool { name == other.name }

  package func isInOne(of files: Set<FileName>) -> Bool { files.contains(name) }

  package var file: String { name.text }
  package var line: Int { Int(storedLine) }
  package var column: Int { Int(storedColumn) }
}

extension FileLocation: Comparable {
  package static func < (a: FileLocation, b: FileLocation) -> Bool {
    if a.name != b.name { return a.file < b.file }
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
