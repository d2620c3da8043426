import PlanDiagnostics
import PlanTemplates
import Testing

@Suite struct TemplateRenderingTests {
  static let full = Side(
    tittel: "Plan", ingress: "Kort", rektor: Person(navn: "Kari"),
    punkter: [Punkt(navn: "a"), Punkt(navn: "b"), Punkt(navn: "c")])
  static let bare = Side(tittel: "Plan", åpen: false)

  @Test(
    "a full view prints",
    arguments: [
      ("", ""), ("bare tekst }} { {", "bare tekst }} { {"), ("{{tittel}}", "Plan"),
      ("«{{ tittel }}»", "«Plan»"),
      ("{{\ttittel }}", "Plan"), ("{{ingress}}", "Kort"), ("{{{kropp}}}", "<p>Plan</p>"),
      ("{{{ kropp }}}", "<p>Plan</p>"), ("{{#åpen}}{{tittel}}{{/åpen}}", "Plan"), ("{{^åpen}}x{{/åpen}}", ""),
      ("{{#låst}}x{{/låst}}", ""), ("{{^låst}}x{{/låst}}", "x"), ("{{ # åpen }}x{{ / åpen }}", "x"),
      ("{{#ingress}}<i>{{ingress}}</i>{{/ingress}}", "<i>Kort</i>"), ("{{^ingress}}x{{/ingress}}", ""),
      ("{{#rektor}}{{navn}}{{/rektor}}", "Kari"), ("{{^rektor}}x{{/rektor}}", ""),
      ("{{#punkter}}{{navn}};{{/punkter}}", "a;b;c;"), ("{{^punkter}}x{{/punkter}}", ""),
      ("{{#åpen}}1{{#åpen}}2{{/åpen}}3{{/åpen}}", "123"), ("1{{! {{tittel}} 2", "1 2"), ("1{{!\n\n}}2", "12"),
      ("{{tittel}}}", "Plan}"), ("{{{kropp}}}}", "<p>Plan</p>}"), ("{{#åpen}}{{/åpen}}", ""),
    ])
  func aFullView(template: String, expected: String) throws {
    #expect(try render(template, Self.full) == expected)
  }

  @Test(
    "a bare view prints",
    arguments: [
      ("{{ingress}}", ""), ("{{#ingress}}x{{/ingress}}", ""),
      ("{{^ingress}}x{{tittel}}{{/ingress}}", "xPlan"),
      ("{{#rektor}}x{{/rektor}}", ""), ("{{^rektor}}{{tittel}}{{/rektor}}", "Plan"),
      ("{{#punkter}}x{{/punkter}}", ""), ("{{^punkter}}{{tittel}}{{/punkter}}", "Plan"),
      ("{{#åpen}}x{{/åpen}}", ""), ("{{^åpen}}x{{/åpen}}", "x"),
    ])
  func aBareView(template: String, expected: String) throws {
    #expect(try render(template, Self.bare) == expected)
  }

  @Test("an empty text is there, though it prints nothing")
  func anEmptyTextIsThere() throws {
    #expect(try render("{{#ingress}}[{{ingress}}]{{/ingress}}", Side(ingress: "")) == "[]")
  }

  @Test("parts come in order however many there are", arguments: 1...17)
  func partsComeInOrder(count: Int) throws {
    let template = (0..<count).map { "\($0){{#åpen}},{{/åpen}}" }.joined()
    #expect(try render(template) == (0..<count).map { "\($0)," }.joined())
  }

  @Test("rendering twice appends to what is there")
  func renderingAppends() throws {
    let template = try library("{{tittel}};").compile("side", for: Side.self)
    var out = Output()
    out.append("Før: ")
    template.render(Side(tittel: "a"), into: &out)
    template.render(Side(tittel: "b"), into: &out)
    #expect(out.text == "Før: a;b;")
    #expect(out.fault == nil)
  }

  @Test("a name written with a combining ring is the same name")
  func decomposedNames() throws {
    #expect(try render("{{#a\u{30A}pen}}x{{/\u{E5}pen}}") == "x")
  }
}

@Suite struct FirstAndLastTests {
  static let three = Side(punkter: [
    Punkt(navn: "a"), Punkt(navn: "b", barn: [Punkt(navn: "d")]), Punkt(navn: "c"),
  ])

  @Test(
    "each element knows its place in the row",
    arguments: [
      ("{{#punkter}}{{navn}}{{^siste}}, {{/siste}}{{/punkter}}", "a, b, c"),
      ("{{#punkter}}{{#første}}[{{/første}}{{navn}}{{#siste}}]{{/siste}}{{/punkter}}", "[abc]"),
      ("{{#punkter}}{{#barn}}{{#første}}1{{/første}}{{#siste}}2{{/siste}}{{/barn}}{{/punkter}}", "12"),
      ("{{#punkter}}{{#barn}}{{/barn}}{{#første}}{{navn}}{{/første}}{{/punkter}}", "a"),
      ("{{#punkter}}{{^første}}{{^siste}}{{navn}}{{/siste}}{{/første}}{{/punkter}}", "b"),
    ])
  func placeInRow(template: String, expected: String) throws {
    #expect(try render(template, Self.three) == expected)
  }

  @Test("a partial inside each knows the place too")
  func partialsKnowThePlace() throws {
    let partials = ["punkt": "{{navn}}{{^siste}}, {{/siste}}"]
    #expect(try render("{{#punkter}}{{> punkt}}{{/punkter}}", Self.three, partials) == "a, b, c")
  }

  @Test("a view's own tag goes before the built-in flag")
  func ownTagGoesFirst() throws {
    let sources = [(name: "rad", file: "rad", text: "{{#celler}}{{#siste}}{{siste}}{{/siste}}{{/celler}}")]
    let template = try TemplateLibrary(sources: sources, format: .plain).compile("rad", for: Rad.self)
    #expect(String(decoding: template.render(Rad()), as: UTF8.self) == "xy")
  }

  @Test("outside each there is no place")
  func notOutsideEach() {
    #expect(faults("{{#siste}}x{{/siste}}") == ["MAL-001 side.mustache:1:1"])
    #expect(faults("{{#rektor}}{{#siste}}x{{/siste}}{{/rektor}}") == ["MAL-001 side.mustache:1:12"])
  }

  @Test("a partial that asks for the place is refused where the same view stands alone")
  func partialOutsideEach() {
    let part = (name: "del", file: "del", text: "{{#første}}x{{/første}}")
    let both = "{{#celler}}{{> del}}{{/celler}}{{#celle}}{{> del}}{{/celle}}"
    do throws(TemplateErrors) {
      let sources = [(name: "rad", file: "rad", text: both), part]
      _ = try TemplateLibrary(sources: sources, format: .plain).compile("rad", for: Rad.self)
      Issue.record("compiled")
    } catch {
      #expect(error.diagnostics.map(\.code) == ["MAL-001"])
    }
  }

  struct Rad: TemplateView {
    static var tags: [TemplateTag<Rad>] {
      [
        .each("celler") { _ in [Celle(siste: "x"), Celle(siste: "y")] },
        .view("celle") { _ in Celle(siste: "z") },
      ]
    }
  }

  struct Celle: TemplateView {
    var siste: String?
    static var tags: [TemplateTag<Celle>] { [.text("siste") { $0.siste }] }
  }
}
