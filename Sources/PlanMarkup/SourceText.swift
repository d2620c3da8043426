/// The lines of a text, to turn libcmark's byte columns into ours and to find what it lost.
struct SourceText {
  private let bytes: [UInt8]
  /// Where every line begins.
  private let starts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (i, byte) in bytes.enumerated() {
      if byte == 10 || (byte == 13 && !(i + 1 < bytes.count && bytes[i + 1] == 10)) { starts.append(i + 1) }
    }
    self.starts = starts
  }

  var lineCount: Int { starts.count }

  /// The bytes of a line (1-based), with its line break.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    return bytes[starts[number - 1]..<(number < starts.count ? starts[number] : bytes.count)]
  }

  /// The column in scalars of a column in bytes, both 1-based.
  func column(line number: Int, byte: Int) -> Int {
    line(number).prefix(max(0, byte - 1)).count { $0 & 0xC0 != 0x80 } + 1
  }

  enum Found: Equatable {
    case nowhere, many
    /// Column in bytes.
    case at(line: Int, column: Int)
  }

  /// Where `token` begins: at the place libcmark gave if it stands there, else the only place among the
  /// lines where it stands.
  func find(_ token: String, at line: Int, _ column: Int, among lines: ClosedRange<Int>) -> Found {
    let token = Array(token.utf8)
    if column >= 1, self.line(line).dropFirst(column - 1).starts(with: token) {
      return .at(line: line, column: column)
    }
    var found = Found.nowhere
    for number in lines {
      var rest = self.line(number)
      let start = rest.startIndex
      while let first = token.first, let i = rest.firstIndex(of: first) {
        rest = rest[i...]
        if rest.starts(with: token) {
          guard found == .nowhere else { return .many }
          found = .at(line: number, column: i - start + 1)
        }
        rest = rest.dropFirst()
      }
    }
    return found
  }

  /// Whether an odd number of backslashes stand before a byte column.
  func isEscaped(line number: Int, column: Int) -> Bool {
    !line(number).prefix(column - 1).reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
  }
}
