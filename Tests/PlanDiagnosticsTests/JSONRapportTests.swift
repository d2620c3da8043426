import Foundation
import PlanDiagnostics
import Testing

private struct Funn: Decodable, Equatable {
  struct Sted: Decodable, Equatable {
    var fil: String
    var linje: Int
    var kolonne: Int
    var melding: String
  }
  var grad: String
  var kode: String
  var fil: String?
  var linje: Int?
  var kolonne: Int?
  var melding: String
  var råd: String?
  var seOgså: [Sted]?
}

private func lest(_ funn: [Diagnostic]) throws -> [Funn] {
  try JSONDecoder().decode([Funn].self, from: Data(JSONReport.render(funn).utf8))
}

@Suite struct JSONRapport {
  @Test func `ingen funn er en tom liste`() { #expect(JSONReport.render([]) == "[]\n") }

  @Test func `alt i et funn kommer med`() throws {
    let funn = Diagnostic(
      .feil, "DOK-001", at: FileLocation(file: "å.yaml", line: 2, column: 3), "melding", advice: "råd",
      related: [.init(FileLocation(file: "b.yaml", line: 4, column: 5), "her")])
    #expect(
      try lest([funn]) == [
        Funn(
          grad: "feil", kode: "DOK-001", fil: "å.yaml", linje: 2, kolonne: 3, melding: "melding", råd: "råd",
          seOgså: [.init(fil: "b.yaml", linje: 4, kolonne: 5, melding: "her")])
      ])
  }

  @Test func `det som mangler, er ikke med`() {
    #expect(
      JSONReport.render([Diagnostic(.merknad, "X-001", at: nil, "hei")])
        == "[\n  {\"grad\": \"merknad\", \"kode\": \"X-001\", \"melding\": \"hei\"}\n]\n")
  }

  @Test(arguments: [
    "\"sitat\" og \\skråstrek\\", "linje\nskift\r\n", "tab\tog \u{0}\u{1}\u{1F}\u{7F}", "æøå «ÆØÅ» 🎒", "\u{2028}",
    "{\"a\": [1]}", "</script>",
  ])
  func `all tekst overlever`(_ tekst: String) throws {
    let sted = FileLocation(file: tekst)
    let funn = Diagnostic(.advarsel, tekst, at: sted, tekst, advice: tekst, related: [.init(sted, tekst)])
    let les = try #require(try lest([funn]).first)
    #expect(les.kode == tekst && les.fil == tekst && les.melding == tekst && les.råd == tekst)
    #expect(les.seOgså?.first?.melding == tekst)
  }
}
