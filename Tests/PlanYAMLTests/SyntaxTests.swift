import PlanDiagnostics
import PlanYAML
import Testing

@Suite struct `Syntax errors are told with code and place` {
  @Test(arguments: [
    ("a:\n\tb: 1\n", "YAML-021 2:1"),
    ("a: 1\n\tb: 2\n", "YAML-021 2:1"),
    ("a: |\n\tb\n", "YAML-021 2:1"),
    ("a: 1\nbare tekst\nb: 2\n", "YAML-022 2:1"),
    ("tittel: Plan: 2026\n", "YAML-023 1:13"),
    ("a: {b:, c: 1}\n", "YAML-023 1:6"),
    ("a: 1\n  b: 2\n", "YAML-024 2:4"),
    ("a: - b\n", "YAML-025 1:4"),
    ("a: ? b\n", "YAML-026 1:4"),
    ("æ: @ole\n", "YAML-027 1:4"),
    ("a: 1\nb: `x`\n", "YAML-027 2:4"),
    ("a:\n  b: 1\n c: 2\n", "YAML-028 3:2"),
    ("a:\n  - b\n  c: 1\n", "YAML-029 3:3"),
    ("a: [1, 2}\nb: 2\n", "YAML-030 1:9"),
    ("a: [1, 2\nb: 3\n", "YAML-030 1:4"),
    ("a: {b: 1, c: 2]\n", "YAML-031 1:15"),
    ("a: {b: 1\nc: 3\n", "YAML-031 1:4"),
    ("a: \"b\nc: d\n", "YAML-032 1:4"),
    ("a: \"b\nc: \"d\"\ne: f\n", "YAML-032 1:4"),
    ("a: 'b\n---\nc'\n", "YAML-032 1:4"),
    ("a: 'det's bra'\n", "YAML-033 1:9"),
    ("a: \"x\" y\nb: 1\n", "YAML-033 1:8"),
    ("a: \"C:\\dokument\\q\"\n", "YAML-034 1:7"),
    ("a: \"\\u12\"\n", "YAML-035 1:7"),
    ("a: \"\\ud800\"\n", "YAML-035 1:7"),
    ("a: | tekst\n", "YAML-036 1:6"),
    ("a: |0\n", "YAML-036 1:5"),
    ("a: * b\n", "YAML-037 1:4"),
    ("a: *å\n", "YAML-037 1:4"),
    ("a: !<x y\n", "YAML-038 1:4"),
    ("a: !x!y z\n", "YAML-038 1:4"),
    ("%ABC\n---\na: 1\n", "YAML-039 1:5"),
    ("%YAML 3.0\n---\na: 1\n", "YAML-039 1:1"),
    ("a: %b\n", "YAML-039 1:4"),
    ("a: [b, , c]\n", "YAML-040 1:8"),
    ("[a]\nb: 1\n", "YAML-041 2:1"),
  ])
  func `a syntax error`(_ text: String, _ expected: String) {
    let (root, diagnostics) = read(text)
    #expect(diagnostics.map(\.short) == [expected])
    #expect(root == nil)
  }

  @Test func `reading goes on at the next key, and finds the rest`() {
    let text = "a: @x\nb: 1\nc: 'd'e\n  - y\nd:\n\tx: 1\ne: [1, 2}\nf: ok\n"
    #expect(
      read(text).diagnostics.map(\.short) == ["YAML-027 1:4", "YAML-033 3:7", "YAML-021 6:1", "YAML-030 7:9"])
  }

  @Test func `twenty syntax errors are enough`() {
    let text = String(repeating: "a: @x\n", count: 50)
    #expect(read(text).diagnostics.count == 20)
  }

  @Test(arguments: ["a: [1,\nb: @\nc: @\n", "a: \"x\nb: @\nc: @\n", "a: {x: @\nb: @\n"])
  func `nothing is told after an open bracket or quote`(_ text: String) {
    #expect(read(text).diagnostics.count == 1)
  }

  @Test func `messages are Norwegian, start low and end without a stop`() throws {
    for text in ["a:\n\tb: 1\n", "a: 1\nb\nc: 2\n", "a: [1\nb: 2\n", "a: 'b", ""] {
      let finding = try #require(read(text).diagnostics.first)
      #expect(finding.message.first?.isUppercase == false)
      #expect(finding.message.last != ".")
      #expect(finding.advice?.isEmpty == false)
    }
  }

  @Test func `a misplaced key shows where its group begins`() {
    let finding = read("a:\n  b: 1\n c: 2\n").diagnostics.first
    #expect(finding?.related.map(\.location.line) == [1])
  }

  @Test func `codes are unique`() {
    #expect(Set(YAMLFault.allCases.map(\.rawValue)).count == YAMLFault.allCases.count)
  }
}
