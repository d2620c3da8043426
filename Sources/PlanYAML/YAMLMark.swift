/// A place between two characters of a file.
package struct YAMLMark: Sendable, Hashable {
  // Narrow, since every node holds two marks; files are far below 4 GiB.
  private var storedByte: UInt32
  private var storedLine: UInt32
  private var storedColumn: UInt32

  package init(byte: Int, line: Int, column: Int) {
    storedByte = UInt32(clamping: byte)
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// 0-based offset in the file as stored, byte order mark included.
  package var byte: Int {
    get { Int(storedByte) }
    set { storedByte = UInt32(clamping: newValue) }
  }

  /// 1-based. LF, CRLF and CR break lines, nothing else.
  package var line: Int {
    get { Int(storedLine) }
    set { storedLine = UInt32(clamping: newValue) }
  }

  /// 1-based, in Unicode scalars; a byte order mark does not count.
  package var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }
}
