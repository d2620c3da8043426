extension SyntaxTranslation {
  /// Where a problem stands, and what stands around it.
  struct Places {
    let problem: YAMLMark
    let context: YAMLMark?
    /// Start of a quote that spans lines and ended on the line of the problem: most likely never closed.
    private(set) var quote: YAMLMark?
    private(set) var quoteLastLine: Int?
    /// Text in quotes ended just before the problem, on the same line.
    private(set) var followsQuote = false
    /// The same, without even a space between.
    private(set) var touchesQuote = false
    private(set) var isOpenBracket = false
    private let cursor: ByteCursor

    init(_ from: SyntaxProblem, _ cursor: ByteCursor) {
      var cursor = cursor
      context = from.contextPlace.map { cursor.move(toCharacter: $0) }
      let flow = from.flowStart.map { cursor.move(toCharacter: $0) }
      let quoted = from.quoted.map {
        (cursor.move(toCharacter: $0.lowerBound), cursor.move(toCharacter: $0.upperBound))
      }
      problem = cursor.move(toCharacter: from.place)
      self.cursor = cursor
      if let flow { isOpenBracket = flow.line != problem.line || !restOfLine.contains(where: isClosing) }
      guard let (start, end) = quoted, end.line == problem.line, end.byte <= problem.byte else { return }
      if start.line < end.line {
        (quote, quoteLastLine) = (start, end.line)
      } else {
        followsQuote = cursor.bytes[end.byte..<problem.byte].allSatisfy { $0 == .space }
        touchesQuote = end == problem
      }
    }

    /// The byte libyaml stopped at.
    var byte: UInt8? { cursor.next }

    /// There is a `: ` earlier on the line, so this one is inside a value.
    var hasColonBefore: Bool {
      let line = cursor.bytes[lineStart..<problem.byte]
      return zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1 == .space }
    }

    func lineStarts(with text: StaticString) -> Bool {
      cursor.bytes[lineStart...].first == text.utf8Start.pointee
    }

    private var lineStart: Int {
      var i = problem.byte
      while i > cursor.origin.byte, cursor.bytes[i - 1] != .lf, cursor.bytes[i - 1] != .cr { i -= 1 }
      return i
    }

    private var restOfLine: Slice<UnsafeBufferPointer<UInt8>> {
      cursor.bytes[problem.byte...].prefix { $0 != .lf && $0 != .cr }
    }

    private func isClosing(_ b: UInt8) -> Bool { b == UInt8(ascii: "]") || b == UInt8(ascii: "}") }
  }
}
