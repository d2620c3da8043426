import PlanDiagnostics
import PlanProsa
import Testing

@testable import PlanMarkup

@Suite struct PlainTextTests {
  private let origin = TextOrigin(file: "f", line: 3, column: 7)

  @Test(arguments: [
    "Rektor", "Før uke 40 (høstferie)", "2. kl.", "a - b", "«Vi»; 1) 2)", "https://x.no", "a=b+c~d", "😀",
    "én linje\nog en til", "et avsnitt\n", "ett\n\nto\ntre\n", "ett\n\n\nto", "a\n\n",
  ])
  func fastWayGivesWhatTheSlowWayGives(_ text: String) {
    let fast = CommonMark.read(text, at: origin)
    #expect(fast == CommonMark.readMarkup(text, at: origin))
  }

  @Test(arguments: [
    "", " a", "a ", "- a", "+", "1. a", "1) a", "=", "~~~", "# a", "> a", "a*b*", "a\tb", "a\n b", "a \nb", "a\n- b", "a\n1. b", "a\n===", "\na", "\n", "\u{FEFF}a",
  ])
  func whatMayBeMarkupIsNotPlain(_ text: String) {
    #expect(CommonMark.plainBlocks(text) == nil)
  }

  /// Random texts of what markup is made of, with the seed to make them again.
  @Test func fastWayIsNeverDifferent() {
    let pieces = [
      "a", "Å", " ", "  ", "1", "23", ".", ")", "-", "+", "=", "~", "~~~", "---", "- ", "1. ", "#", ">", "*",
      "_",
      "`", "[", "]", "(", "!", "<", "&", "amp;", "\\", "\n", "\n", "\n\n", "\t", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{0}",
      "\r",
      ":", "http://x", "|", "\"", "'", "--", "...", "$", "^", "{", "%", "é", "e\u{301}",
    ]
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(state: seed)
    var plain = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      guard CommonMark.plainBlocks(text) != nil else { continue }
      plain += 1
      let same = CommonMark.read(text, at: origin) == CommonMark.readMarkup(text, at: origin)
      #expect(same, "seed \(seed): \(text.debugDescription)")
    }
    #expect(plain > 1000)
  }
}
