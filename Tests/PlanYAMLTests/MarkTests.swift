import PlanDiagnostics
import PlanYAML
import Testing

@Suite struct `Every node knows its exact place` {
  @Test(arguments: [
    ("a: bø # c\n", "1:4@3", "1:6@6"),
    ("b: ææ\na: 'å''å'  \n", "2:4@11", "2:10@19"),
    ("\u{FEFF}a: b", "1:4@6", "1:5@7"),
    ("#\r\n\r\na: b\r\n", "3:4@8", "3:5@9"),
    ("#\r\ra: b\r", "3:4@6", "3:5@7"),
    ("a: \"x\u{85}y\u{2028}\"\nb: 1", "1:4@3", "1:10@12"),
    ("a:\nb: 1", "1:3@2", "1:3@2"),
    ("a: &x\nb: 1", "1:6@5", "1:6@5"),
    ("a: &x !!str b\n", "1:13@12", "1:14@13"),
    ("a: !!str &x\n  # c\n  b\n", "3:3@20", "3:4@21"),
    ("a: # c\n  - b\n  - c # d\n\n# e\n", "2:3@9", "3:6@18"),
    ("a:\n- b\n-\n\nc: 1\n", "2:1@3", "3:2@8"),
    ("a: &x\n  &y b: 1\n\n\nc: 1\n", "2:3@8", "2:10@15"),
    ("a: [b,\n  c ] # d\n", "1:4@3", "2:6@12"),
    ("a: |\n  b\n\n\nc: 1\n", "1:4@3", "2:4@8"),
    ("a: |+\n  b\n\n\nc: 1\n", "1:4@3", "4:1@11"),
    ("a: >-\r\n  b\r\n   \r\n\r\nc: 1\r\n", "1:4@3", "3:4@15"),
    ("a: >-\n  b\n  \n\nc: 1\n", "1:4@3", "2:4@9"),
    ("a: |2 # d\n   b\n#c\n", "1:4@3", "2:5@14"),
    ("a: |\n\nc: 1\n", "1:4@3", "1:5@4"),
    ("a: b\n  æ\n\n  c\n\n# d\n", "1:4@3", "4:4@14"),
    ("a: {b , c: }\n", "1:4@3", "1:13@12"),
    ("a:\n  ? b\n  ? c # d\nf: 1\n", "2:3@5", "3:6@14"),
    ("b: &x 1\na:\n  c: *x\nd: 1\n", "3:3@13", "3:8@18"),
    ("a: &x:y z\nb: 1\n", "1:6@5", "1:10@9"),
  ])
  func `the value of « a »`(_ text: String, _ start: String, _ end: String) throws {
    let (root, diagnostics) = read(text)
    #expect(diagnostics.filter { $0.severity == .feil } == [])
    let node = try #require(root?["a"])
    #expect(node.start.short == start)
    #expect(node.end.short == end)
  }

  @Test func `empty values stand right after what they belong to`() throws {
    let flow = try #require(tree("a: {b , c}\n")["a"])
    #expect(flow.pairs.map(\.value.start.short) == ["1:6@5", "1:10@9"])
    let text = "a: [b: c , d]\n"
    let pair = try #require(tree(text)["a"]?.items.first)
    #expect(pair.written(in: text.utf8) == "b: c")
  }

  @Test func `an alias gives the value where it is written`() throws {
    let root = try tree("a: &x [1]\nb: *x\n")
    #expect(root["b"]?.location == FileLocation(file: "a.yaml", line: 1, column: 7))
    #expect(root.end.short == "2:6@15")
  }

  @Test func `every scalar of the sample reads the same from its own bytes`() throws {
    for lineBreak in ["\n", "\r\n", "\r"] {
      let text = "\u{FEFF}" + sample.replacing("\n", with: lineBreak)
      let scalars = try tree(text).all.filter { $0.text != nil && $0.start != $0.end }
      #expect(scalars.count > 40)
      for node in scalars {
        let again = read(node.written(in: text.utf8) + lineBreak).root
        #expect(again?.text == node.text)
      }
    }
  }

  @Test func `a line is shown without its break`() {
    let source = YAMLSource(file: "a.yaml", bytes: Array("\u{FEFF}å\r\nb\rc\n".utf8))
    #expect((0...5).map { source.line($0) } == [nil, "å", "b", "c", "", nil])
  }
}

@Suite struct `Lines of a literal text are found in the file` {
  @Test(arguments: [
    ("a: |\n  én\n    to\n\n  tre\n", 0, 1, "2:3"),
    ("a: |\n  én\n    to\n\n  tre\n", 1, 3, "3:5"),
    ("a: |\n  én\n    to\n\n  tre\n", 3, 2, "5:4"),
    ("a: |\n  én\n    to\n\n  tre\n", 9, 1, "5:3"),
    ("- a: |2+ # x\n\n      b\n", 1, 1, "3:5"),
    ("a: |\r\n   b\r\n   c\r\n", 1, 2, "3:5"),
    ("a: >\n  b\n  c\n", 1, 2, "1:4"),
    ("a: b\n", 1, 2, "1:4"),
    ("a: |\n", 0, 1, "1:4"),
  ])
  func `a line`(_ text: String, _ line: Int, _ column: Int, _ expected: String) throws {
    let root = try tree(text)
    let node = try #require(root["a"] ?? root.items.first?["a"])
    let place = node.position(ofTextLine: line, column: column)
    #expect("\(place.line):\(place.column)" == expected)
  }
}
