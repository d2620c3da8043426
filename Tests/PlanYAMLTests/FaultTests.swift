import PlanDiagnostics
import PlanYAML
import Testing

@Suite struct `Faults other than syntax` {
  @Test(arguments: [
    ("", "YAML-005 1:1"),
    ("# bare\n\n", "YAML-005 1:1"),
    ("---\n", "YAML-005 1:1"),
    ("a: 1\n---\nb: 2\n", "YAML-006 2:1"),
    ("æ: 1\næ: 2\n", "YAML-010 2:1"),
    ("a: {b: 1, b: 2}\n", "YAML-010 1:11"),
    ("[a, b]: 1\n", "YAML-011 1:1"),
    ("x: &x [a]\n*x : 1\n", "YAML-011 2:1"),
    ("a: &b {c: 1}\nd:\n  <<: *b\n", "YAML-012 3:3"),
    ("a: !!int 12\n", "YAML-013 1:4"),
    ("a: &x !navn b\n", "YAML-013 1:7"),
    ("a: !!str [b]\n", "YAML-013 1:4"),
    ("a: [b, *ukjent]\n", "YAML-014 1:8"),
    ("a: &x\n  - b\n  - *x\n", "YAML-015 3:5"),
    ("æ: \"\\0\"\n", "YAML-004 1:4"),
    ("æ: a\u{2028}  b\n", "YAML-016 1:5"),
  ])
  func `a fault`(_ text: String, _ expected: String) {
    #expect(read(text).diagnostics.map(\.short) == [expected])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "YAML-002 1:1"),
      ([0xFE, 0xFF, 0x00, 0x61], "YAML-002 1:1"),
      ([0x61, 0x3A, 0x20, 0x0A, 0xC3, 0xA6, 0xE6, 0x0A], "YAML-003 2:2"),
      ([0x61, 0xC0, 0x80], "YAML-003 1:2"),
      ([0x61, 0xED, 0xA0, 0x80], "YAML-003 1:2"),
      ([0x61, 0xF4, 0x90, 0x80, 0x80], "YAML-003 1:2"),
      ([0x61, 0xE2, 0x80], "YAML-003 1:2"),
      ([0x61, 0x0D, 0x62, 0x00], "YAML-004 2:2"),
      ([0xC3, 0xA6, 0x0D, 0x0A, 0xC3, 0xA6, 0x0B], "YAML-004 2:2"),
      ([0x61, 0x7F], "YAML-004 1:2"),
      ([0x61, 0xC2, 0x80], "YAML-004 1:2"),
      ([0x61, 0xEF, 0xBB, 0xBF], "YAML-004 1:2"),
    ] as [([UInt8], String)])
  func `bytes that cannot be read`(_ bytes: [UInt8], _ expected: String) {
    let (root, diagnostics) = YAMLReader.read(bytes, file: "a.yaml")
    #expect(diagnostics.map(\.short) == [expected])
    #expect(root == nil)
  }

  @Test func `hidden breaks do not hide what stands after them`() {
    let text = "a: \"" + String(repeating: "\u{2028}", count: 50) + "\"\nb: \u{0}\n"
    #expect(read(text).diagnostics.last?.short == "YAML-004 2:4")
  }

  @Test func `every duplicate is told, with the first place`() {
    let many = (0..<30).map { "k\($0): 1\n" }.joined()
    let (root, diagnostics) = read(many + "k3: 2\nk20: 2\nk3: 3\nny: {a: 1, a: 2}\n")
    #expect(
      diagnostics.map(\.short) == ["YAML-010 31:1", "YAML-010 32:1", "YAML-010 33:1", "YAML-010 34:12"])
    #expect(diagnostics.map { $0.related.first?.location.line } == [4, 21, 4, 34])
    #expect(root?["k3"]?.int == 1)
  }

  @Test func `a quoted « << » is a key like any other`() throws {
    #expect(try tree("'<<': 1\n")["<<"]?.int == 1)
  }

  @Test func `an unknown alias gets the name that was meant`() {
    #expect(read("a: &lærer x\n").diagnostics.first?.code == "YAML-037")
    #expect(read("a: &rektor x\nb: *rektro\n").diagnostics.first?.advice == "mente du «rektor»?")
  }
}
