import PlanDiagnostics
import PlanTemplates
import Testing

@Suite struct TemplateAdviceTests {
  @Test(
    "advice says what to write",
    arguments: [
      ("{{titel}}", "mente du «tittel»?"), ("{{#apen}}{{/apen}}", "mente du «åpen»?"),
      ("{{#rektor}}{{tittel}}{{/rektor}}", "velg blant «navn»"),
      ("{{{tittel}}}", "skriv {{tittel}}"), ("{{#tittel}}{{/tittel}}", "skriv {{tittel}}"),
      ("{{kropp}}", "skriv {{{kropp}}}"), ("{{åpen}}", "skriv {{#åpen}}…{{/åpen}}"),
      ("{{punkter}}", "skriv {{#punkter}}…{{/punkter}}"), ("{{> rod}}", "mente du «rad»?"),
      ("{{#punkter}}{{/punktar}}", "mente du «punkter»?"), ("{{{kropp}}", "skriv «}}}» på samme linje"),
    ])
  func advice(template: String, expected: String) {
    #expect(diagnostics(template, ["rad": ""]).map(\.advice) == [expected])
  }

  @Test(
    "a message says what is wrong",
    arguments: [
      ("{{titel}}", "taggen «titel» finnes ikke i Side"),
      ("{{{tittel}}}", "taggen «tittel» er en tekst, ikke ferdig markering"),
      ("{{#tittel}}{{/tittel}}", "taggen «tittel» er en tekst som alltid er der, ikke en seksjon"),
      ("{{kropp}}", "taggen «kropp» er ferdig markering, ikke en tekst"),
      ("{{rektor}}", "taggen «rektor» er en seksjon, ikke en tekst"),
      ("{{> rod}}", "malen «rod» finnes ikke"), ("{{#åpen}}", "seksjonen «åpen» er ikke lukket"),
      ("{{/åpen}}", "{{/åpen}} lukker ingen åpen seksjon"), ("{{a b}}", "«a b» kan ikke være et navn"),
    ])
  func message(template: String, expected: String) {
    #expect(diagnostics(template).map(\.message) == [expected])
  }

  @Test("a section that is not closed names the place where that shows")
  func unclosedNamesBothPlaces() throws {
    let inner = try #require(diagnostics("{{#åpen}}\n{{#låst}}\n {{/åpen}}").first)
    #expect(inner.location == FileLocation(file: "side.mustache", line: 2, column: 1))
    #expect(inner.related.map(\.location) == [FileLocation(file: "side.mustache", line: 3, column: 2)])
    let last = try #require(diagnostics("{{#åpen}}\næø").first)
    #expect(last.related.map(\.location) == [FileLocation(file: "side.mustache", line: 2, column: 3)])
    let stray = try #require(diagnostics("{{#punkter}}\n{{/punktar}}").first)
    #expect(stray.related.map(\.location) == [FileLocation(file: "side.mustache", line: 1, column: 1)])
  }

  @Test("a root template that does not exist is told without place")
  func unknownRoot() {
    do throws(TemplateErrors) {
      _ = try library("").compile("sida", for: Side.self)
      Issue.record("compiled")
    } catch {
      #expect(error.diagnostics.map(\.advice) == ["mente du «side»?"])
      #expect(error.diagnostics.map(\.location) == [nil])
    }
  }
}
