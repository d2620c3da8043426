import PlanDocument
import Planmodell
import Testing

@testable import PlanWriters

/// Samme plan i begge målformer, og hvor en del av planen er arvet fra.
@Suite struct MålformOgArv {
  private static func knyttet(_ planer: [(mappe: String, målform: Målform)]) throws -> [String: String] {
    var d = try planer.map { try Nettstedet.plan(nil, $0.mappe, $0.målform) }
    Språkversjon.knytt(&d)
    return Dictionary(uniqueKeysWithValues: d.compactMap { p in p.språkversjon.map { (p.plassering.mappe, "\($0.målform) \($0.mappe)") } })
  }

  @Test func `mapper som er like bortsett fra målformen, er samme plan`() throws {
    #expect(try Self.knyttet([("plan", .nb), ("plan-nn", .nn), ("annen", .nn)]) == ["plan": "nn plan-nn", "plan-nn": "nb plan"])
    #expect(try Self.knyttet([("plan-nb", .nb), ("plan-nn", .nn)]) == ["plan-nb": "nn plan-nn", "plan-nn": "nb plan-nb"])
    #expect(try Self.knyttet([("plan", .nn), ("plan-nb", .nb)]) == ["plan": "nb plan-nb", "plan-nb": "nn plan"])
  }

  @Test func `mapper som sier noe annet enn planen, knyttes ikke`() throws {
    #expect(try Self.knyttet([("plan", .nb), ("plan-nn", .nb)]) == [:])
    #expect(try Self.knyttet([("plan", .nn), ("plan-nn", .nn)]) == [:])
    #expect(try Self.knyttet([("plan", .nb)]) == [:])
    #expect(try Self.knyttet([("plan", .nb), ("planen-nn", .nn)]) == [:])
  }

  @Test func `siden lenker til den andre målformen, for lesere og for maskiner`() throws {
    var d = try [Nettstedet.plan(nil, "plan"), Nettstedet.plan(nil, "plan-nn", .nn)]
    Språkversjon.knytt(&d)
    let side = String(decoding: try Verktøy.xhtml().skriv(d[0])[0].byte, as: UTF8.self)
    #expect(side.contains("<link rel=\"alternate\" hreflang=\"nn\" href=\"../plan-nn/index.html\"/>"))
    #expect(side.contains("<a href=\"../plan-nn/index.html\" hreflang=\"nn\" lang=\"nn\" xml:lang=\"nn\">Les planen på nynorsk</a>"))
  }

  /// En del fra eieren, med en del under seg fra samme sted og en som er skolens egen.
  private static func arvet(_ målform: String) throws -> [String: String] {
    var sak = Sak("seksjoner: [{id: a, innhold: x, seksjoner: [{id: b, innhold: y}, {id: c, innhold: z}]}]")
    sak.mal = "seksjoner: [{id: a, tittel: {nb: A, nn: A}, seksjoner: [{id: b, tittel: {nb: B, nn: B}}, {id: c, tittel: {nb: C, nn: C}}]}]"
    sak.skole = "målform: \(målform)"
    var d = try sak.bygg()
    d.seksjoner[0].fra = "Lysvik kommune"
    d.seksjoner[0].seksjoner[0].fra = "Lysvik kommune"
    return try Verktøy.skriv(d)
  }

  @Test func `det som er felles, merkes én gang i hvert format`() throws {
    let filer = try Self.arvet("nb")
    for fil in ["index.html", "utdrag.html"] {
      #expect(filer[fil]?.matches(of: /<p class="fra">Felles for skolene i Lysvik kommune<\/p>/).count == 1)
    }
    let md = try #require(filer["plan.md"])
    #expect(md.contains("## A\n\n*Felles for skolene i Lysvik kommune*\n\nx\n\n\n### B\n\ny\n"), "\(md)")
    #expect(filer["plan.json"]?.matches(of: /"fra":"Lysvik kommune"/).count == 2)
    #expect(try Self.arvet("nn")["index.html"]?.contains("Felles for skulane i Lysvik kommune") == true)
  }

  /// Står i kopier av saker; hvert format tegner den likevel likt med de andre blokkene.
  @Test func `en del på et annet språk sier det, og er ellers som om den sto alene`() throws {
    var d = try Sak("seksjoner: [{id: alt, innhold: x}]").bygg()
    d.seksjoner[0].blokker = [.språkdel(Språkdel(språk: "nn", innhold: [.tekst("Kvar dag"), .merke("merk")]))]
    let filer = try Verktøy.skriv(d)
    #expect(filer["index.html"]?.lest.contains("<div lang=\"nn\" xml:lang=\"nn\"> <p>Kvar dag</p> <p class=\"fra\">merk</p> </div>") == true)
    #expect(filer["plan.md"]?.contains("Kvar dag\n\n*merk*") == true)
    #expect(filer["plan.json"]?.contains("\"språk\":\"nn\"") == true)
  }
}
