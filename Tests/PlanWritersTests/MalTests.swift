import PlanDiagnostics
import PlanDocument
import PlanTemplates
import PlanWriters
import Testing

@Suite struct Malene {
  @Test func `ingen mal ligger ubrukt`() throws {
    var xhtml = TemplateCoverage()
    let dekning = try Verktøy.xhtml().dekning + Verktøy.nettsted().dekning + Verktøy.oversikt().dekning + Verktøy.årshjul().dekning
    for d in dekning { xhtml.add(d) }
    // «sak» tegnes av Sakskriver alene, og prøves der.
    #expect(try Verktøy.bibliotek("xhtml", .xhtml).unusedNames(after: xhtml) == ["sak"])
    var markdown = TemplateCoverage()
    for d in try Verktøy.markdown().dekning { markdown.add(d) }
    #expect(try Verktøy.bibliotek("markdown", MarkdownWriter.format).unusedNames(after: markdown) == ["sak"])
  }

  /// Tagger ingen mal bruker, og hvorfor det er greit.
  static let medVilje: [String: String] = [
    "Blokkview.har-prosa": "«prosa» skriver ingenting når det ikke er prosa"
  ]

  @Test func `hver tagg er i bruk, eller ubrukt med vilje`() throws {
    var alle = TemplateCoverage()
    for d in try Verktøy.xhtml().dekning + Verktøy.nettsted().dekning + Verktøy.oversikt().dekning + Verktøy.årshjul().dekning + Verktøy.markdown().dekning { alle.add(d) }
    #expect(Set(alle.unusedTags) == Set(Self.medVilje.keys))
  }

  @Test func `en feil i en mal sier fil, linje og hva som var ment`() throws {
    let feil = #expect(throws: TemplateErrors.self) {
      try Verktøy.xhtml(endret: ["sitat": "<blockquote>\n{{{tekst}}}\n{{kidle}}</blockquote>\n"])
    }
    let funn = try #require(feil?.diagnostics.first)
    #expect(feil?.diagnostics.count == 1)
    #expect(funn.code == "MAL-001")
    #expect(funn.location == FileLocation(file: "Templates/xhtml/sitat.mustache", line: 3, column: 1))
    #expect(funn.advice?.contains("kilde") == true)
  }

  @Test func `feil i flere maler fortelles samlet`() throws {
    let feil = #expect(throws: TemplateErrors.self) {
      try Verktøy.xhtml(endret: ["side": "{{titel}}", "utdrag": "{{spårk}}", "innmat": "{{borte}}"])
    }
    #expect(Set(feil?.diagnostics.map { $0.location?.file ?? "" } ?? []) == ["side", "utdrag", "innmat"].map { "Templates/xhtml/\($0).mustache" }.reduce(into: []) { $0.insert($1) })
  }

  @Test func `en side malen gjør ugyldig, slipper ikke ut, og funnet viser linjen på siden og stedet i innholdet`() throws {
    let d = try Sak("tiltak:\n  - {id: vaktplan, tittel: Vaktplan}\nseksjoner: [{id: alt, innhold: [{tiltak: {}}]}]").bygg()
    let writer = try Verktøy.xhtml(endret: ["celle": "<blink>{{#tekst}}{{tekst}}{{/tekst}}{{#blokker}}{{> blokk}}{{/blokker}}</blink>"])
    let feil = #expect(throws: Skrivefeil.self) { try writer.skriv(d) }
    let funn = try #require(feil?.funn.first { $0.location?.file == "lysvik/fjellhagen/2026-2027/index.html" })
    #expect(funn.code == "XSD")
    #expect((funn.location?.line ?? 0) > 10)
    #expect(funn.related.first?.location.file == "I/eiere/lysvik/skoler/fjellhagen/2026-2027/plan.yaml")
    #expect(funn.related.first?.location.line == 4)
  }

  @Test func `en side som ikke er XML, slipper ikke ut`() throws {
    let writer = try Verktøy.xhtml(endret: ["stripe": "", "boks": "<aside>{{merke}}"])
    let d = try Sak("seksjoner: [{id: alt, innhold: [{boks: {innhold: x}}]}]").bygg()
    let feil = #expect(throws: Skrivefeil.self) { try writer.skriv(d) }
    #expect(feil?.funn.contains { $0.code == "XML" } == true)
  }

  @Test func `et utdrag med feil i rammen slipper ikke ut`() throws {
    let ramme = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{{språk}}\" xml:lang=\"{{språk}}\"><h3>Feil nivå</h3>{{{innmat}}}</div>"
    let writer = try Verktøy.xhtml(endret: ["utdrag": ramme])
    let feil = #expect(throws: Skrivefeil.self) { try writer.skriv(Sak("seksjoner: [{id: alt, innhold: x}]").bygg()) }
    #expect(feil?.funn.map { "\($0.code) \($0.location?.file ?? "")" } == ["SIDE-002 lysvik/fjellhagen/2026-2027/utdrag.html"])
  }
}
