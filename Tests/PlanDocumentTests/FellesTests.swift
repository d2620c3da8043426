import PlanDocument
import Testing

@Suite("Det eieren har skrevet, sier fra i planen til skolen")
struct FellesTests {
  static let tiltak = """
    plan:
      tiltak:
        - {id: vakt, tittel: Vakt i friminuttene, nivå: skole, ansvar: [rektor]}
        - {id: klassemøte, tittel: Klassemøter, nivå: klasse, ansvar: [lærer]}
    """

  /// Punktet «alt» som i planen, med merkene; og om hele punktet er merket.
  static func vist(_ sak: Sak) throws -> (fra: String?, blokker: [String], navn: [String]) {
    let dokument = try sak.dokument()
    let alt = try #require(dokument.seksjoner.first)
    let navn = dokument.tabeller.flatMap(\.rader).compactMap { $0.celler.first { $0.kolonne == 0 }?.innhold.visning }
    return (alt.fra, alt.blokker.map(\.visning), navn)
  }

  @Test func `en tabell med bare eierens rader er eierens punkt`() throws {
    let sak = Sak(innhold: "- tiltak: {}").med(\.fraEieren, Self.tiltak)
    let vist = try Self.vist(sak)
    #expect(vist.fra == "Lysvik")
    #expect(vist.blokker == ["tabell Tiltak"])
    #expect(vist.navn == ["Vakt i friminuttene", "Klassemøter"])
  }

  @Test func `står det noe av skolens ved siden av, sier tabellen det selv`() throws {
    let sak = Sak(innhold: "- Hos oss er dette viktigst.\n- tiltak: {}").med(\.fraEieren, Self.tiltak)
    let vist = try Self.vist(sak)
    #expect(vist.fra == nil)
    #expect(vist.blokker == ["Hos oss er dette viktigst.", "tabell Tiltak", "(Felles for skolene i Lysvik)"])
    #expect(vist.navn == ["Vakt i friminuttene", "Klassemøter"])
  }

  @Test func `er de fleste radene eierens, er skolens egne merket`() throws {
    let egne = "tiltak:\n  legg-til: [{id: leksehjelp, tittel: Leksehjelp}]"
    let vist = try Self.vist(Sak(innhold: "- tiltak: {}", egne).med(\.fraEieren, Self.tiltak))
    #expect(vist.fra == nil)
    #expect(vist.blokker == ["tabell Tiltak", "(Felles for skolene i Lysvik, bortsett fra det som er merket «Skolens eget».)"])
    #expect(vist.navn == ["Vakt i friminuttene", "Klassemøter", "Leksehjelp (Skolens eget)"])
  }

  @Test func `er de fleste radene skolens, er eierens merket`() throws {
    let egne = "tiltak:\n  legg-til: [{id: leksehjelp, tittel: Leksehjelp}, {id: tur, tittel: Turdager}]"
    let vist = try Self.vist(Sak(innhold: "- tiltak: {}", egne).med(\.fraEieren, Self.tiltak))
    #expect(vist.blokker == ["tabell Tiltak", "(Det som er merket «Felles», er felles for skolene i Lysvik.)"])
    #expect(vist.navn == ["Vakt i friminuttene (Felles)", "Klassemøter (Felles)", "Leksehjelp", "Turdager"])
  }

  @Test func `et tiltak skolen har endret, er ikke lenger felles`() throws {
    let egne = "tiltak:\n  endre: [{id: vakt, når: Hver dag}]"
    let vist = try Self.vist(Sak(innhold: "- tiltak: {}", egne).med(\.fraEieren, Self.tiltak))
    #expect(vist.navn == ["Vakt i friminuttene", "Klassemøter (Felles)"])
  }

  @Test func `årshjulet er merket på samme måte`() throws {
    let hjul = "årshjul:\n  aktiviteter: [{id: valg, tittel: Elevrådsvalg, når: September}]"
    let sak = Sak(innhold: "- årshjul: {}").med(\.fraEieren, hjul)
    #expect(try Self.vist(sak).fra == "Lysvik")
    let blandet = sak.med(\.årshjul, "aktiviteter:\n  legg-til: [{id: tur, tittel: Skoletur, når: Mai}]")
    #expect(try Self.vist(blandet).navn == ["Elevrådsvalg (Felles)", "Skoletur"])
  }

  @Test func `radene under en delplikt kan være eierens`() throws {
    let delplikt = """
      plan:
        delplikter:
          - id: følge-med
            nr: 1
            tittel: Følge med
            rader: [{spørsmål: Når følger vi med?, svar: [Hele tiden.]}]
      """
    #expect(try Self.vist(Sak(innhold: "- delplikt: følge-med").med(\.fraEieren, delplikt)).fra == "Lysvik")
  }

  @Test func `en nynorsk plan sier det på nynorsk`() throws {
    let egne = "tiltak:\n  legg-til: [{id: leksehjelp, tittel: Leksehjelp}]"
    let sak = Sak(innhold: "- tiltak: {}", egne).med(\.fraEieren, Self.tiltak).med(\.skole, "målform: nn")
    #expect(try Self.vist(sak).blokker.last == "(Felles for skulane i Lysvik, bortsett frå det som er merkt «Skulen sitt eige».)")
  }

  @Test func `en plan uten noe fra eieren har ingen merker`() throws {
    let vist = try Self.vist(Sak(innhold: "- tiltak: {}", "tiltak: [{id: leksehjelp, tittel: Leksehjelp}]"))
    #expect(vist.fra == nil)
    #expect(vist.blokker == ["tabell Tiltak"])
    #expect(vist.navn == ["Leksehjelp"])
  }
}
