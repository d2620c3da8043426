/// A place between two characters of a file.
package struct YAMLMark: Sendable, Hashable {
  /// 0-based offset in the file as stored, byte order mark included.
  package var byte: Int
  /// 1-based. LF, CRLF and CR break lines, nothing else.
  package var line: Int
  /// 1-based, in Unicode scalars; a byte order mark does not count.
  package var column: Int

  package init(byte: Int, line: Int, column: Int) {
    self.byte = byte
    self.line = line
    self.column = column
  }
}
