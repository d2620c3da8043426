import PlanDiagnostics

/// A file's name and bytes, as stored.
///
/// Kept by whoever shows or changes the file; nodes only remember their places in it.
package final class YAMLSource: Sendable {
  package let file: String
  let name: FileName
  package let bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    name = FileName(file)
    self.bytes = bytes
  }

  /// Line `n` (1-based) without its line break, or nil past the end. Bytes that are not UTF-8 become «�».
  ///
  /// A byte order mark is not part of line 1. Only LF, CRLF and CR break lines.
  package func line(_ n: Int) -> String? {
    guard n >= 1 else { return nil }
    var start = firstByte
    for _ in 1..<n {
      guard let next = lineStart(after: start) else { return nil }
      start = next
    }
    return String(decoding: bytes[start..<lineEnd(from: start)], as: UTF8.self)
  }

  /// 3 after a UTF-8 byte order mark, else 0.
  var firstByte: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  var firstMark: YAMLMark { YAMLMark(byte: firstByte, line: 1, column: 1) }

  /// The line break that ends the line `byte` stands in, or the end of the file.
  func lineEnd(from byte: Int) -> Int {
    var i = byte
    while i < bytes.count, bytes[i] != UInt8.lf, bytes[i] != UInt8.cr { i += 1 }
    return i
  }

  /// Where the line after the one `byte` stands in begins; nil on the last line.
  func lineStart(after byte: Int) -> Int? {
    let end = lineEnd(from: byte)
    guard end < bytes.count else { return nil }
    let isPair = bytes[end] == .cr && end + 1 < bytes.count && bytes[end + 1] == .lf
    return end + (isPair ? 2 : 1)
  }

  func location(_ mark: YAMLMark) -> FileLocation {
    FileLocation(name, line: mark.line, column: mark.column)
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lf = UInt8(ascii: "\n")
  static let cr = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
}
