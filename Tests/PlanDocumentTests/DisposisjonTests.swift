import PlanDocument
import Testing

@Suite struct Disposisjonen {
  /// Hvert punkt har en tekst, så ingen faller bort.
  static func mal(_ nummerering: String, _ seksjoner: String) -> String { "nummerering: \(nummerering)\nseksjoner:\n\(seksjoner)" }

  static let toNivåer = """
      - {id: a, tittel: A, innhold: x}
      - id: b
        tittel: B
        seksjoner:
          - {id: b-en, tittel: En, innhold: x}
          - {id: b-to, tittel: To, innhold: x}
      - {id: c, tittel: C, innhold: x}
    """

  @Test func `desimaltall følger rekkefølgen og nivået`() throws {
    #expect(
      try Sak("").med(\.mal, Self.mal("desimal", Self.toNivåer)).dokument().omriss == [
        "2 1 A #a", "2 2 B #b", "3 2.1 En #b-en", "3 2.2 To #b-to", "2 3 C #c",
      ])
  }

  @Test func `uten nummerering står titlene alene`() throws {
    #expect(
      try Sak("").med(\.mal, Self.mal("ingen", Self.toNivåer)).dokument().omriss == [
        "2 A #a", "2 B #b", "3 En #b-en", "3 To #b-to", "2 C #c",
      ])
  }

  @Test func `egne numre telles ikke, og tellingen begynner på nytt i hver del`() throws {
    let mal = Self.mal(
      "desimal",
      """
        - {id: innledning, tittel: Innledning, innhold: x}
        - id: del-1
          nummer: Del 1
          tittel: Ansatte
          seksjoner: [{id: mål-1, nummer: {nb: Mål 1, nn: Mål 1}, tittel: Fremme, innhold: x}, {id: annet, tittel: Annet, innhold: x}]
        - id: del-2
          nummer: Del 2
          tittel: Elever
          seksjoner: [{id: del-2-a, tittel: Først, innhold: x}]
        - {id: slutt, tittel: Slutt, innhold: x}
      """)
    #expect(
      try Sak("").med(\.mal, mal).dokument().omriss == [
        "2 1 Innledning #innledning", "2 Del 1: Ansatte #del-1", "3 Mål 1: Fremme #mal-1", "3 Del 1.1: Annet #annet",
        "2 Del 2: Elever #del-2", "3 Del 2.1: Først #del-2-a", "2 2 Slutt #slutt",
      ])
  }

  @Test func `planens nummer og tittel går foran malens`() throws {
    let sak = Sak("seksjoner: [{id: b, nummer: Del B, tittel: Vår egen}]").med(\.mal, Self.mal("desimal", Self.toNivåer))
    #expect(try sak.dokument().omriss == ["2 1 A #a", "2 Del B: Vår egen #b", "3 Del B.1: En #b-en", "3 Del B.2: To #b-to", "2 2 C #c"])
  }

  @Test(arguments: [
    // planens rekkefølge, hvor «ny» og «nyere» havner
    ("{id: ny, tittel: Ny, innhold: x}", ["ny", "a", "b", "b-en", "b-to", "c"]),
    ("{id: a}, {id: ny, tittel: Ny, innhold: x}", ["a", "ny", "b", "b-en", "b-to", "c"]),
    ("{id: a}, {id: ny, tittel: Ny, innhold: x}, {id: nyere, tittel: Nyere, innhold: x}", ["a", "ny", "nyere", "b", "b-en", "b-to", "c"]),
    ("{id: c}, {id: ny, tittel: Ny, innhold: x}", ["a", "b", "b-en", "b-to", "c", "ny"]),
    ("{id: b, seksjoner: [{id: b-en}, {id: ny, tittel: Ny, innhold: x}]}", ["a", "b", "b-en", "ny", "b-to", "c"]),
    ("{id: ny, tittel: Ny, seksjoner: [{id: nyere, tittel: Nyere, innhold: x}]}", ["ny", "nyere", "a", "b", "b-en", "b-to", "c"]),
    // Planens rekkefølge flytter ikke malens punkter.
    ("{id: c}, {id: a}, {id: ny, tittel: Ny, innhold: x}", ["a", "ny", "b", "b-en", "b-to", "c"]),
  ])
  func `egne punkter kommer etter det de står etter i planen`(_ seksjoner: String, _ venter: [String]) throws {
    let sak = Sak("seksjoner: [\(seksjoner)]").med(\.mal, Self.mal("ingen", Self.toNivåer))
    #expect(try sak.dokument().omriss.map { $0.split(separator: "#").last.map(String.init) } == venter)
  }

  @Test func `egne punkter telles med`() throws {
    let sak = Sak("seksjoner: [{id: a}, {id: ny, tittel: Ny, innhold: x}]").med(\.mal, Self.mal("desimal", Self.toNivåer))
    #expect(try sak.dokument().omriss == ["2 1 A #a", "2 2 Ny #ny", "2 3 B #b", "3 3.1 En #b-en", "3 3.2 To #b-to", "2 4 C #c"])
  }

  @Test(arguments: [
    ("innhold: [{eget: true}, Malens]", ["Vårt", "Malens"]), ("innhold: [Malens, {eget: true}]", ["Malens", "Vårt"]),
    ("innhold: [Før, {eget: true}, Etter]", ["Før", "Vårt", "Etter"]), ("innhold: Malens", ["Vårt", "Malens"]), ("", ["Vårt"]),
  ])
  func `det egne kommer der malen sier «eget», ellers først`(_ malens: String, _ venter: [String]) throws {
    let sak = Sak(innhold: "- Vårt").med(\.mal, "seksjoner:\n  - id: alt\n    tittel: Alt\n    \(malens)")
    #expect(try sak.blokker() == venter)
  }

  @Test func `et tomt punkt som ikke er påkrevd, faller bort, også under et annet`() throws {
    let mal = "nummerering: desimal\nseksjoner: [{id: a, tittel: A}, {id: b, tittel: B, seksjoner: [{id: c, tittel: C}]}, {id: d, tittel: D, innhold: x}]"
    #expect(try Sak("").med(\.mal, mal).dokument().omriss == ["2 3 D #d"])
  }
}
