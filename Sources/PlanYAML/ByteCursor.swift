/// Turns libyaml's places (characters from where it began) into places in the file.
///
/// Walks forward and remembers where it stands, so a whole file costs one pass. The bytes must be valid UTF-8.
struct ByteCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where libyaml began to read.
  let origin: YAMLMark
  private(set) var mark: YAMLMark
  private var character = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from origin: YAMLMark) {
    self.bytes = bytes
    self.origin = origin
    mark = origin
  }

  /// The byte the cursor stands before; nil at the end.
  var next: UInt8? { mark.byte < bytes.count ? bytes[mark.byte] : nil }

  /// The byte `offset` bytes from the cursor, or nil outside the file.
  func byte(_ offset: Int) -> UInt8? {
    bytes.indices.contains(mark.byte + offset) ? bytes[mark.byte + offset] : nil
  }

  @discardableResult
  mutating func move(toCharacter target: Int) -> YAMLMark {
    if target < character { restart() }
    walk(toCharacter: target, toByte: bytes.count)
    return mark
  }

  /// The mark of a byte a little before the cursor, which stays where it is.
  func mark(ofEarlier byte: Int) -> YAMLMark {
    var at = YAMLMark(byte: byte, line: mark.line, column: 1)
    var i = byte
    while i < mark.byte {
      if isBreak(at: i) { at.line -= 1 }
      i += 1
    }
    i = byte
    while i > origin.byte, !isBreak(at: i - 1) {
      i -= 1
      if bytes[i] & 0xC0 != 0x80 { at.column += 1 }
    }
    return at
  }

  /// The byte there is the last of a line break.
  private func isBreak(at i: Int) -> Bool {
    bytes[i] == .lf || (bytes[i] == .cr && !(i + 1 < bytes.count && bytes[i + 1] == .lf))
  }

  @discardableResult
  mutating func move(toByte target: Int) -> YAMLMark {
    if target < mark.byte { restart() }
    walk(toCharacter: .max, toByte: min(target, bytes.count))
    return mark
  }

  private mutating func restart() {
    mark = origin
    character = 0
  }

  private mutating func walk(toCharacter target: Int, toByte limit: Int) {
    var at = mark
    var character = character
    while character < target, at.byte < limit {
      if target - character >= 8, limit - at.byte >= 8, bytes.isPlainASCII(eightFrom: at.byte) {
        character += 8
        at.byte += 8
        at.column += 8
        continue
      }
      let b = bytes[at.byte]
      character += 1
      at.byte += 1
      at.column += 1
      if b >= 0x80 {
        at.byte = min(at.byte + (b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1), bytes.count)
      } else if b == .lf || (b == .cr && !(at.byte < bytes.count && bytes[at.byte] == .lf)) {
        at.line += 1
        at.column = 1
      }
    }
    mark = at
    self.character = character
  }
}
