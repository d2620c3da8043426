import PlanTemplates
import Testing

@Suite struct TemplateCoverageTests {
  static let all = library(
    "{{tittel}}{{#punkter}}{{> punkt}}{{/punkter}}",
    ["punkt": "{{navn}}{{#siste}}.{{/siste}}", "død": "", "rektor": "{{navn}}"])

  @Test("tags no template uses are told by view, for the views a template comes to")
  func unusedTags() throws {
    let coverage = try Self.all.compile("side", for: Side.self).coverage
    #expect(
      coverage.unusedTags == [
        "Punkt.barn", "Side.ingress", "Side.kropp", "Side.låst", "Side.rektor", "Side.åpen",
      ])
    #expect(coverage.usedTags == ["Punkt.navn", "Side.punkter", "Side.tittel"])
  }

  @Test("templates no other reaches are told, over all that are compiled")
  func unusedTemplates() throws {
    var coverage = try Self.all.compile("side", for: Side.self).coverage
    #expect(Self.all.unusedNames(after: coverage) == ["død", "rektor"])
    coverage.add(try Self.all.compile("rektor", for: Person.self).coverage)
    #expect(Self.all.unusedNames(after: coverage) == ["død"])
    #expect(coverage.usedTags.contains("Person.navn"))
    #expect(Self.all.unusedNames(after: TemplateCoverage()) == Self.all.names)
  }
}
