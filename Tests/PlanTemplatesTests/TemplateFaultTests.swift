import PlanDiagnostics
import PlanTemplates
import Testing

@Suite struct TemplateFaultTests {
  @Test(
    "each fault is told with its place",
    arguments: [
      ("æ {{titel}}", ["MAL-001 side.mustache:1:3"]),
      ("{{{titel}}}", ["MAL-001 side.mustache:1:1"]),
      ("\n  {{#titel}}{{finnes-ikke}}{{/titel}}", ["MAL-001 side.mustache:2:3"]),
      ("{{#rektor}}{{tittel}}{{/rektor}}", ["MAL-001 side.mustache:1:12"]),
      ("{{#punkter}}{{#åpen}}x{{/åpen}}{{/punkter}}", ["MAL-001 side.mustache:1:13"]),
      ("{{{tittel}}}", ["MAL-002 side.mustache:1:1"]), ("{{{ingress}}}", ["MAL-002 side.mustache:1:1"]),
      ("{{{åpen}}}", ["MAL-002 side.mustache:1:1"]), ("{{kropp}}", ["MAL-002 side.mustache:1:1"]),
      ("{{åpen}}", ["MAL-002 side.mustache:1:1"]), ("{{rektor}}", ["MAL-002 side.mustache:1:1"]),
      ("{{punkter}}", ["MAL-002 side.mustache:1:1"]), ("{{{punkter}}}", ["MAL-002 side.mustache:1:1"]),
      ("{{#kropp}}x{{/kropp}}", ["MAL-002 side.mustache:1:1"]),
      ("{{^tittel}}{{feil}}{{/tittel}}", ["MAL-002 side.mustache:1:1", "MAL-001 side.mustache:1:12"]),
      ("x\n{{> mangler}}", ["MAL-003 side.mustache:2:1"]),
      ("{{#åpen}}\nx", ["MAL-004 side.mustache:1:1"]),
      ("{{#åpen}}{{^låst}}x{{/åpen}}", ["MAL-004 side.mustache:1:10"]),
      ("{{#åpen}}{{#låst}}", ["MAL-004 side.mustache:1:1", "MAL-004 side.mustache:1:10"]),
      ("x{{/åpen}}", ["MAL-005 side.mustache:1:2"]),
      ("{{#åpen}}x{{/opne}}{{/åpen}}", ["MAL-005 side.mustache:1:11"]),
      ("{{#punkter}}x{{/punkte}}", ["MAL-005 side.mustache:1:14"]),
      ("a{{tittel", ["MAL-006 side.mustache:1:2"]), ("a{{", ["MAL-006 side.mustache:1:2"]),
      ("{{tittel\n}}", ["MAL-006 side.mustache:1:1"]), ("{{{kropp}}", ["MAL-006 side.mustache:1:1"]),
      ("{{! x", ["MAL-006 side.mustache:1:1"]),
      ("{{tittel {{feil}}", ["MAL-006 side.mustache:1:1", "MAL-001 side.mustache:1:10"]),
      ("{{}}", ["MAL-007 side.mustache:1:1"]), ("{{ }}", ["MAL-007 side.mustache:1:1"]),
      ("{{#}}x{{/}}", ["MAL-007 side.mustache:1:1", "MAL-007 side.mustache:1:7"]),
      ("{{>}}", ["MAL-007 side.mustache:1:1"]), ("{{{}}}", ["MAL-007 side.mustache:1:1"]),
      ("{{&tittel}}", ["MAL-008 side.mustache:1:1"]), ("{{=<% %>=}}", ["MAL-008 side.mustache:1:1"]),
      ("{{rektor.navn}}", ["MAL-008 side.mustache:1:1"]), ("{{.}}", ["MAL-008 side.mustache:1:1"]),
      ("{{to ord}}", ["MAL-008 side.mustache:1:1"]),
      ("{{$blokk}}{{/blokk}}", ["MAL-008 side.mustache:1:1", "MAL-005 side.mustache:1:11"]),
      ("{{a/b}}", ["MAL-008 side.mustache:1:1"]), ("{{> a/b}}", ["MAL-003 side.mustache:1:1"]),
    ])
  func faultsWithPlaces(template: String, expected: [String]) {
    #expect(faults(template) == expected)
  }

  @Test("all faults of all reached templates come at once, sorted, each once")
  func allAtOnce() {
    let partials = ["del": "{{navnn}}\n{{", "ubrukt": "{{/x}}"]
    let template =
      "{{> del}}{{#punkter}}{{> del}}{{/punkter}}{{#rektor}}{{> del}}{{/rektor}}{{feil}}{{> nei}}"
    #expect(
      faults(template, partials) == [
        "MAL-001 del.mustache:1:1", "MAL-001 del.mustache:1:1", "MAL-001 del.mustache:1:1",
        "MAL-006 del.mustache:2:1", "MAL-001 side.mustache:1:74", "MAL-003 side.mustache:1:82",
      ])
    #expect(
      diagnostics(template, partials).prefix(3).map(\.message) == [
        "taggen «navnn» finnes ikke i Person", "taggen «navnn» finnes ikke i Punkt",
        "taggen «navnn» finnes ikke i Side",
      ])
  }

  @Test("a template that is too large is not read")
  func tooLarge() throws {
    let most = 256 * 1024
    #expect(try render(String(repeating: "a", count: most)).utf8.count == most)
    #expect(faults(String(repeating: "{", count: most + 1)) == ["MAL-009 side.mustache:1:1"])
  }

  @Test("sections may be 32 deep, not 33, and far deeper does no harm")
  func sectionDepth() throws {
    func nested(_ n: Int) -> String {
      String(repeating: "{{#åpen}}", count: n) + "x" + String(repeating: "{{/åpen}}", count: n)
    }
    #expect(try render(nested(32)) == "x")
    #expect(faults(nested(33)) == ["MAL-010 side.mustache:1:289"])
    #expect(faults(nested(12_000)) == ["MAL-010 side.mustache:1:289"])
  }

  @Test("two templates of one name are a fault of the second")
  func sameName() {
    let sources = [(name: "a", file: "a.mustache", text: "1"), (name: "a", file: "b/a.mustache", text: "2")]
    #expect(throws: TemplateErrors.self) {
      try TemplateLibrary(sources: sources, format: .plain).compile("a", for: Side.self)
    }
    do throws(TemplateErrors) {
      _ = try TemplateLibrary(sources: sources, format: .plain).compile("a", for: Side.self)
    } catch {
      #expect(error.diagnostics.map(\.code) == ["MAL-013"])
      #expect(error.diagnostics.first?.location == FileLocation(file: "b/a.mustache"))
      #expect(error.diagnostics.first?.related.first?.location == FileLocation(file: "a.mustache"))
    }
  }

  @Test("a view with two tags of one name is a fault")
  func repeatedTag() {
    let sources = [(name: "a", file: "a.mustache", text: "{{x}}")]
    do throws(TemplateErrors) {
      _ = try TemplateLibrary(sources: sources, format: .plain).compile("a", for: Dobbel.self)
      Issue.record("compiled")
    } catch {
      #expect(error.diagnostics.map(\.message) == ["taggen «x» står to ganger i TemplateFaultTests.Dobbel"])
    }
  }

  struct Dobbel: TemplateView {
    static var tags: [TemplateTag<Dobbel>] { [.text("x") { _ in "" }, .flag("x") { _ in true }] }
  }
}
