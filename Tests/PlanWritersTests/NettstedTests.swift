import PlanDiagnostics
import PlanDocument
import Planmodell
import Testing

@testable import PlanWriters

/// Sidene rundt planene, tegnet av små verdier.
@Suite struct Nettstedet {
  private static let her = FileLocation(file: "skole.yaml")
  private static func tekst(_ t: String) -> Tekst { Tekst(t, sted: her) }

  static func eier(_ navn: String = "Lysvik kommune", _ målform: Målform = .nb) -> Eier {
    var e = Eier(sted: her)
    e.navn = tekst(navn)
    e.målform = målform
    return e
  }

  /// Den lille planen fra `Sak`, et annet sted.
  static func plan(_ skole: String?, _ mappe: String, _ målform: Målform = .nb, tittel: String = "Plan for skolemiljøet") throws -> Plandokument<Offentlig> {
    var d = try Sak("tittel: \(tittel)\ndokumentkontroll: {godkjent: {dato: 2026-06-15}, siste-revisjon: 2026-09-01, neste-revisjon: 2027-06-15}\nseksjoner: [{id: alt, innhold: x}]").bygg()
    d.plassering = Plassering(eier: "lysvik", skole: skole, mappe: mappe)
    d.gjelder = nil
    d.målform = målform
    d.ord = Ledetekster(målform)
    if skole == nil { d.skole = nil }
    return d
  }

  static func skole(_ id: String, _ navn: String, _ planer: [String], rikt: Bool = false) throws -> (side: Skoleside, rad: Skolerad) {
    var s = Skole(sted: her)
    s.navn = tekst(navn)
    if rikt {
      var t = Trinn(sted: her)
      t.fra = Lokalisert(1, sted: her)
      t.til = Lokalisert(7, sted: her)
      s.trinn = t
      s.nettsted = tekst("www.lysvik.example/<fjellhagen>")
      for (navn, synlighet) in [("Kontoret & resepsjonen", Synlighet.offentlig), ("Rektors private telefon", .intern)] {
        var k = Kontakt(sted: her)
        k.navn = tekst(navn)
        k.telefon = tekst("22 00 00 00")
        k.synlighet = synlighet
        s.kontakter.append(k)
      }
    }
    var eier = Self.eier()
    eier.tilgjengelighetserklæring = tekst("https://uustatus.no/nb/lysvik")
    let side = Skoleside(s, id: id, eier: eier, eierId: "lysvik", planer: try planer.map { Planrad(try plan(id, $0)) })
    return (side, Skolerad(side, s))
  }

  static func side(_ skriv: (Nettstedsskriver) throws -> Utfil) throws -> String {
    String(decoding: try skriv(try Verktøy.nettsted()).byte, as: UTF8.self)
  }

  @Test func `siden til en skole er som i fasiten`() throws {
    let (side, _) = try Self.skole("fjellhagen", "Fjellhagen skole", ["2025-2026", "2026-2027"], rikt: true)
    let fil = try Verktøy.nettsted().skriv(side)
    #expect(fil.sti == "lysvik/fjellhagen/index.html")
    try Fasit.prøv(String(decoding: fil.byte, as: UTF8.self), "skole.html")
  }

  @Test func `siden til en eier er som i fasiten`() throws {
    let skoler = try [("aasen", "Åsen skole", []), ("berg", "Berg skole", ["2025-2026", "2026-2027"])].map { try Self.skole($0, $1, $2).rad }
    let felles = [Planrad(try Self.plan(nil, "skolemiljo")), Planrad(try Self.plan(nil, "skolemiljo-nn", .nn, tittel: "Plan for skulemiljøet"))]
    let fil = try Verktøy.nettsted().skriv(Eierside(Self.eier(), id: "lysvik", planer: felles, skoler: skoler))
    #expect(fil.sti == "lysvik/index.html")
    try Fasit.prøv(String(decoding: fil.byte, as: UTF8.self), "eier.html")
  }

  @Test func `forsiden er som i fasiten`() throws {
    let skole = try Self.skole("berg", "Berg skole", ["2026-2027"]).rad
    let eiere = [
      Eierside(Self.eier("Åmot & <Ål>"), id: "amot", planer: [], skoler: []),
      Eierside(Self.eier(), id: "lysvik", planer: [Planrad(try Self.plan(nil, "skolemiljo"))], skoler: [skole]),
    ]
    let fil = try Verktøy.nettsted().skriv(forside: eiere)
    #expect(fil.sti == "index.html")
    try Fasit.prøv(String(decoding: fil.byte, as: UTF8.self), "forside.html")
  }

  @Test func `forsiden er på nynorsk når alle eierne skriver nynorsk`() throws {
    func forside(_ målformer: [Målform]) throws -> String {
      try Self.side { try $0.skriv(forside: målformer.map { Eierside(Self.eier("E", $0), id: "e", planer: [], skoler: []) }) }
    }
    #expect(try forside([.nn, .nn]).contains("<h1>Skuleplanar</h1>"))
    #expect(try forside([.nn, .nb]).contains("<h1>Skoleplaner</h1>"))
  }

  @Test func `en skole uten plan sier det, og er en gyldig side`() throws {
    let side = try Self.side { try $0.skriv(try Self.skole("berg", "Berg skole", []).side) }
    #expect(side.contains("<p>Ingen plan er lagt ut.</p>"))
  }

  @Test func `interne kontakter vises ikke`() throws {
    let side = try Self.side { try $0.skriv(try Self.skole("berg", "Berg skole", [], rikt: true).side) }
    #expect(!side.contains("privat"))
  }

  @Test func `mange skoler får en bokstav over seg og en liste å hoppe i, få får det ikke`() throws {
    func eierside(_ antall: Int) throws -> String {
      let navn = ["Øya", "Ås", "Aasen", "7. juni", "Ærfugl", "Zetterlund", "Øyra"] + (0..<antall).map { "Berg \($0)" }
      let skoler = try navn.enumerated().map { try Self.skole("skole-\($0)", $1, []).rad }
      return try Self.side { try $0.skriv(Eierside(Self.eier(), id: "lysvik", planer: [], skoler: skoler)) }
    }
    #expect(!(try eierside(23).contains("bokstav")))
    let side = try eierside(24)
    #expect(side.matches(of: /<a href="#bokstav-([a-z]+)">/).map { String($0.1) } == ["andre", "b", "z", "ae", "oe", "aa"])
    #expect(side.matches(of: /<tbody id="bokstav-([a-z]+)">/).map { String($0.1) } == ["andre", "b", "z", "ae", "oe", "aa"])
    let rekke = side.matches(of: /index.html">([^<]+)<\/a><\/th>/).map { String($0.1) }
    #expect(rekke.prefix(1) + rekke.suffix(6) == ["7. juni", "Zetterlund", "Ærfugl", "Øya", "Øyra", "Ås", "Aasen"])
  }

  @Test func `en feil i malen slipper ikke ut`() throws {
    let skriver = try Verktøy.nettsted(endret: ["planrad": "<li><blink>{{tittel}}</blink></li>"])
    let feil = #expect(throws: Skrivefeil.self) { try skriver.skriv(try Self.skole("berg", "Berg skole", ["2026-2027"]).side) }
    #expect(feil?.funn.first?.location?.file == "lysvik/berg/index.html")
  }

  @Test func `planene viser veien hjem, og en eiers plan har ett ledd mindre`() throws {
    func vei(_ d: Plandokument<Offentlig>) throws -> [String] {
      let side = String(decoding: try Verktøy.xhtml().skriv(d)[0].byte, as: UTF8.self)
      return side.matches(of: /<li><a href="([^"]+)">([^<]+)<\/a><\/li>\n/).prefix(3).filter { $0.1.hasPrefix("..") }.map { "\($0.1) \($0.2)" }
    }
    #expect(try vei(Self.plan("berg", "2026-2027")) == ["../../../index.html Skoleplaner", "../../index.html Lysvik kommune", "../index.html Fjellhagen skole"])
    #expect(try vei(Self.plan(nil, "skolemiljo")) == ["../../index.html Skoleplaner", "../index.html Lysvik kommune"])
  }
}
