import PlanDiagnostics
import PlanTemplates
import Testing

@Suite struct PartialTests {
  static let tree = Side(punkter: [
    Punkt(navn: "a", barn: [Punkt(navn: "b"), Punkt(navn: "c", barn: [Punkt(navn: "d")])]), Punkt(navn: "e"),
  ])

  /// One branch, `levels` long.
  static func branch(_ levels: Int) -> Side {
    var punkt = Punkt(navn: "\(levels)")
    for level in (1..<levels).reversed() { punkt = Punkt(navn: "\(level)", barn: [punkt]) }
    return Side(punkter: [punkt])
  }

  @Test("a partial sees the view where it stands")
  func sameView() throws {
    let partials = ["hode": "<h1>{{tittel}}</h1>", "navn": "{{navn}};"]
    #expect(try render("{{> hode}}{{>hode}}", Side(tittel: "x"), partials) == "<h1>x</h1><h1>x</h1>")
    let side = Side(rektor: Person(navn: "Kari"), punkter: [Punkt(navn: "a")])
    #expect(
      try render("{{#rektor}}{{> navn}}{{/rektor}}{{#punkter}}{{> navn}}{{/punkter}}", side, partials)
        == "Kari;a;")
  }

  @Test("a partial may take itself in on the way down a tree")
  func recursion() throws {
    let partials = ["gren": "({{navn}}{{#barn}}{{> gren}}{{/barn}})"]
    #expect(try render("{{#punkter}}{{> gren}}{{/punkter}}", Self.tree, partials) == "(a(b)(c(d)))(e)")
  }

  @Test("two partials may take in each other on the way down, standing on lines of their own")
  func mutualRecursion() throws {
    let partials = [
      "liste": "<ul>\n{{#barn}}\n{{> punkt}}\n{{/barn}}\n</ul>\n",
      "punkt": "<li>{{navn}}\n{{> liste}}\n</li>\n",
    ]
    let text = try render(
      "{{#punkter}}{{> punkt}}{{/punkter}}", Side(punkter: [Punkt(navn: "a", barn: [Punkt(navn: "b")])]),
      partials)
    #expect(text == "<li>a\n<ul>\n<li>b\n<ul>\n</ul>\n</li>\n</ul>\n</li>\n")
  }

  @Test(
    "a ring of partials that never goes down is refused",
    arguments: [
      (["a": "{{> a}}"], ["MAL-011 a.mustache:1:1"]),
      (["a": "{{#åpen}}{{> a}}{{/åpen}}"], ["MAL-011 a.mustache:1:10"]),
      (["a": "x{{> b}}", "b": "{{> c}}", "c": "{{> a}}"], ["MAL-011 c.mustache:1:1"]),
      (["a": "{{> side}}"], ["MAL-011 a.mustache:1:1"]),
    ])
  func endless(partials: [String: String], expected: [String]) {
    #expect(faults("{{> a}}", partials) == expected)
  }

  @Test("data too deep for the stack is cut and told")
  func tooDeepData() throws {
    let partials = ["gren": "{{navn}},{{#barn}}{{> gren}}{{/barn}}"]
    let template = try library("{{#punkter}}{{> gren}}{{/punkter}}", partials).compile("side", for: Side.self)
    var whole = Output()
    template.render(Self.branch(32), into: &whole)
    #expect(whole.text.hasSuffix(",31,32,"))
    #expect(whole.fault == nil)
    var cut = Output()
    template.render(Self.branch(40), into: &cut)
    #expect(cut.text.hasSuffix(",31,32,"))
    #expect(cut.fault?.code == "MAL-012")
    #expect(cut.fault?.location?.description == "gren.mustache:1:19")
  }

  @Test("a chain of partials may be 64 long, not 65")
  func longChain() throws {
    func chain(_ n: Int) -> [String: String] {
      Dictionary(uniqueKeysWithValues: (1...n).map { ("d\($0)", $0 == n ? "slutt" : "{{> d\($0 + 1)}}") })
    }
    #expect(try render("{{> d1}}", Side(), chain(64)) == "slutt")
    #expect(faults("{{> d1}}", chain(65)) == ["MAL-012 d64.mustache:1:1"])
    #expect(faults("{{> d1}}", chain(2000)) == ["MAL-012 d64.mustache:1:1"])
  }

  @Test("a compiled template owns its partials")
  func ownership() throws {
    func compile() throws -> Template<Side> {
      let partials = ["gren": "{{navn}}{{#barn}}{{> gren}}{{/barn}}"]
      return try library("{{#punkter}}{{> gren}}{{/punkter}}", partials).compile("side", for: Side.self)
    }
    let template = try compile()
    #expect(String(decoding: template.render(Self.tree), as: UTF8.self) == "abcde")
  }
}
