import PlanDiagnostics

/// Line and column of offsets that only grow, so that a file is counted once however long its lines are.
struct PlaceCounter {
  let file: String
  private var offset = 0
  private var line = 1
  private var column = 1

  init(file: String) { self.file = file }

  mutating func place(of target: Int, in bytes: [UInt8]) -> FileLocation {
    while offset < target {
      if bytes[offset] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return FileLocation(file: file, line: line, column: column)
  }
}
