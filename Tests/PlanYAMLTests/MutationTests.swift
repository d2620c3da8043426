import PlanDiagnostics
import PlanYAML
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Broken bytes never break the reader` {
  static let pieces: [[UInt8]] =
    [
      "\t", "\n", "\r", "[", "]", "{", "}", "- ", ": ", "\"", "'", "|", ">", "&a ", "*a ", "!x ", "%", "? ",
      "#",
      "\u{0}", "\u{2028}", "\u{FEFF}", "æ", "---\n", "...\n", "<<: ", "\\", "  ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80]]

  /// A different seed each run; printed with a failure.
  @Test func `random changes to the sample`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    for round in 0..<500 {
      let bytes = mutate(Array(sample.utf8), &random)
      let (root, diagnostics) = YAMLReader.read(bytes, file: "a.yaml")
      #expect(root != nil || !diagnostics.isEmpty, "frø \(seed), runde \(round)")
      for node in root?.all ?? [] {
        #expect(isSound(node, bytes), "frø \(seed), runde \(round), \(node.location)")
      }
      for d in diagnostics {
        #expect((d.location?.column ?? 0) >= 1 && !d.message.isEmpty, "frø \(seed), runde \(round)")
      }
    }
  }

  private func mutate(_ original: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...9, using: &random)))
      default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: at)
      }
      if bytes.isEmpty { bytes = original }
    }
    return bytes
  }

  /// Places lie in the file and in order, and a one-line value reads the same from its own bytes.
  private func isSound(_ node: YAMLNode, _ bytes: [UInt8]) -> Bool {
    guard node.start.byte <= node.end.byte, node.end.byte <= bytes.count else { return false }
    // libyaml takes U+2028 for a line break, which is a warning of its own.
    guard let text = node.text, node.start.line == node.end.line, !text.isEmpty, !text.contains("\u{2028}") else {
      return true
    }
    let written = node.written(in: bytes)
    return node.style == .plain ? written == text : read(written).root?.text ?? text == text
  }
}
