import PlanDiagnostics

/// Finds more syntax errors after the first, by starting again at the next key in column 1.
struct Resync {
  private static let most = 20

  let source: YAMLSource
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: YAMLLimits

  /// At most 20, none of them a consequence of a quote or bracket left open.
  func errors(from first: SyntaxProblem) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var cursor = ByteCursor(bytes, from: source.firstMark)
    var problem = first
    while true {
      let translation = SyntaxTranslation(problem, cursor, source)
      found.append(translation.diagnostic)
      guard !translation.mustStop, found.count < Self.most,
        let next = nextKey(after: translation.diagnostic.location?.line ?? .max, from: cursor.origin),
        let more = problemAfter(next)
      else { return found }
      problem = more
      cursor = ByteCursor(bytes, from: next)
    }
  }

  /// The next complaint when libyaml begins at `mark`; nil when it has none, or we would not let it go on.
  private func problemAfter(_ mark: YAMLMark) -> SyntaxProblem? {
    var events = EventStream(UnsafeBufferPointer(rebasing: bytes[mark.byte...]))
    var (depth, nodes) = (0, 0)
    do throws(SyntaxProblem) {
      repeat {
        try events.next()
        nodes += 1
        switch events.kind {
        case .sequenceStart, .mappingStart: depth += 1
        case .sequenceEnd, .mappingEnd: depth -= 1
        default: break
        }
      } while events.kind != .streamEnd && depth <= limits.depth && nodes <= limits.nodes
      return nil
    } catch {
      return error
    }
  }

  private func nextKey(after line: Int, from origin: YAMLMark) -> YAMLMark? {
    var (byte, number) = (origin.byte, origin.line)
    while let next = source.lineStart(after: byte) {
      (byte, number) = (next, number + 1)
      if number > line, isKey(at: byte) { return YAMLMark(byte: byte, line: number, column: 1) }
    }
    return nil
  }

  /// A line such as `tittel: …`: begins with a letter or digit, and has a colon before space or break.
  private func isKey(at byte: Int) -> Bool {
    guard byte < bytes.count else { return false }
    switch bytes[byte] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      break
    default: return false
    }
    let line = bytes[byte..<source.lineEnd(from: byte)]
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return colon + 1 == line.endIndex || bytes[colon + 1] == .space
  }
}
