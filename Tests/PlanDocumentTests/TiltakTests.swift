import PlanDocument
import Testing

/// Tabellen over tiltak med disse kolonnene.
private func tabell(_ tiltak: String, kolonner: String = "tiltak, ansvar, når", utvalg: String = "") throws -> Dokumenttabell {
  let sak = Sak(innhold: "- tiltak:\n    kolonner: [\(kolonner)]\n    \(utvalg)", "tiltak:\n\(tiltak)")
  let tabeller = try sak.dokument().tabeller
  #expect(tabeller.count == 1)
  return try #require(tabeller.first)
}

@Suite struct Tiltakene {
  @Test func `en rad for hvert tiltak, og verdiene i kolonnene`() throws {
    let t = try tabell(
      """
        - {id: a, tittel: Vaktplan, ansvar: [rektor, lærer], når: Mai, målgruppe: [1. trinn, 2. trinn], skoleslag: barneskole, nivå: skole, fase: fremme, hjemmel: § 12-3, status: I gang, metode: Samtale, dokumentasjon: Arkiv, evaluering: Juni, beskrivelse: Gul vest}
      """,
      kolonner: "nr, tiltak, beskrivelse, skoleslag, målgruppe, hjemmel, ansvar, metode, når, nivå, fase, dokumentasjon, evaluering, status")
    #expect(t.kolonner == ["Nr.", "Tiltak", "Beskrivelse", "Skoleslag", "Målgruppe", "Hjemmel", "Ansvar", "Metode", "Når", "Nivå", "Fase", "Dokumentasjon", "Evaluering", "Status"])
    #expect(t.bilde == ["1 | Vaktplan | Gul vest | Barneskole | punkter(1. trinn; 2. trinn) | § 12-3 | Rektor og lærer | Samtale | Mai | Skole | Fremme | Arkiv | Juni | I gang"])
    #expect(t.hodekolonne == 1)
  }

  @Test func `numrene telles, og et eget nummer som 6A telles ikke`() throws {
    let t = try tabell(
      "  - {id: a, tittel: A}\n  - {id: a2, nr: 1A, tittel: B}\n  - {id: c, tittel: C}", kolonner: "nr, tiltak")
    #expect(t.bilde == ["1 | A", "1A | B", "2 | C"])
  }

  @Test func `tiltak i to deler kan ha samme id, og får hver sin adresse`() throws {
    let sak = Sak(
      innhold: "- {tiltak: {del: del-1}}\n- {tiltak: {del: del-2}}\n- Se [](#del-1/6a) og [](#del-2/6a).",
      """
      tiltak:
        - {id: 6a, nr: 6A, del: del-1, tittel: Øvelse}
        - {id: 6a, nr: 6A, del: del-2, tittel: Samtale}
      """)
    let d = try sak.dokument()
    #expect(d.tabeller.map { $0.rader.map(\.anker) } == [["del-1-6a"], ["del-2-6a"]])
    #expect(d.seksjoner[0].blokker[2].visning == "Se Øvelse<#del-1-6a> og Samtale<#del-2-6a>.")
  }

  @Test(arguments: [
    ("nivå: klasse", ["B"]), ("fase: fremme", ["A", "B"]), ("nivå: skole\nfase: fremme", ["A"]), ("mål: m", ["C"]),
    ("ider: [c, a]", ["C", "A"]), ("ider: c", ["C"]),
  ])
  func `et utvalg tar de tiltakene som passer`(_ utvalg: String, _ venter: [String]) throws {
    let sak = Sak(
      innhold: "- tiltak:\n" + utvalg.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n") + "\n- {tiltak: {}}\n- {mål: alle}",
      """
      mål: [{id: m, tekst: Mål}]
      tiltak:
        - {id: a, tittel: A, nivå: skole, fase: fremme}
        - {id: b, tittel: B, nivå: klasse, fase: fremme}
        - {id: c, tittel: C, nivå: individ, fase: forebygge, mål: m}
      """)
    #expect(try sak.dokument().tabeller[0].rader.map { $0.celler[0].innhold.first?.visning } == venter)
  }

  @Test func `et tiltak som vises to ganger, har adressen bare første gang`() throws {
    let d = try Sak(innhold: "- {tiltak: {}}\n- {tiltak: {ider: a}}", "tiltak: [{id: a, tittel: A}, {id: b, tittel: B}]").dokument()
    #expect(d.tabeller.map { $0.rader.map(\.anker) } == [["a", "b"], [nil]])
  }

  @Test func `overskriftene kan byttes`() throws {
    let sak = Sak(
      innhold: "- tiltak:\n    tittel: {nb: Vårt, nn: Vår}\n    kolonner: [{felt: tiltak, overskrift: Rutine}, {felt: når}]",
      "tiltak: [{id: a, tittel: A}]")
    let t = try #require(try sak.dokument().tabeller.first)
    #expect(t.tittel == "Vårt")
    #expect(t.kolonner == ["Rutine", "Når"])
  }

  // MARK: Flere verdier

  @Test func `flere verdier i en celle er en liste, i rekkefølge`() throws {
    let t = try tabell(
      """
        - id: a
          tittel: A
          ansvar: [rektor, {gruppe: 6. trinn}, {enhet: PPT, form: samarbeid}, {person: Kari, form: samarbeid}]
          metode: [Samtale, "Lek *ute*"]
          når: [{merkelapp: Oppstart, tid: vår 2026}, vinter 2027]
          hjemmel: [{tekst: § 12-4, merknad: også SFO}, LK20]
      """, kolonner: "tiltak, ansvar, metode, når, hjemmel")
    #expect(
      t.bilde == [
        "A | Rektor og 6. trinn, i samarbeid med PPT og Kari | punkter(Samtale; Lek ute) | punkter(Oppstart: vår 2026; Vinter 2027) | punkter(§ 12-4 (også SFO); LK20)"
      ])
  }

  @Test func `lister i teksten overlever i cellen`() throws {
    let t = try tabell(
      """
        - id: a
          tittel: A
          beskrivelse: |
            Først:

            - en
              - en og en halv
            - to
      """, kolonner: "tiltak, beskrivelse")
    #expect(t.bilde == ["A | Først: (en (en og en halv); to)"])
  }

  @Test func `det som ikke har egen kolonne, står under tittelen`() throws {
    let alt = """
        - id: a
          tittel: A
          beskrivelse: Hva
          skoleslag: [barneskole, videregående]
          målgruppe: [1. trinn, 2. trinn]
          ansvar: rektor
          metode: Samtale
          hjemmel: § 12-3
          når: Mai
          status: I gang
          dokumentasjon: Arkiv
          evaluering: Juni
          merknad: Nytt
          lenker: {tekst: Les, adresse: "https://a.no"}
      """
    #expect(
      try tabell(alt, kolonner: "tiltak").bilde == [
        "A Hva {Målgruppe: 1. trinn og 2. trinn; Skoleslag: Barneskole og videregående skole; Ansvar: Rektor; Metode: Samtale; Når: Mai; Hjemmel: § 12-3; Dokumentasjon: Arkiv; Evaluering: Juni; Status: I gang; Merknad: Nytt; Mer å lese: Les<https://a.no>}"
      ])
    #expect(
      try tabell(alt, kolonner: "tiltak, beskrivelse, målgruppe, skoleslag, ansvar, metode, når, hjemmel, dokumentasjon, evaluering, status").bilde.first?
        .hasPrefix("A {Merknad: Nytt; Mer å lese: Les<https://a.no>} | Hva |") == true)
  }

  // MARK: Deltiltak

  @Test func `seks metoder med seks frister står ved siden av hverandre, og resten dekker dem`() throws {
    let deler = (1...6).map { "      - {metode: Metode \($0), når: Frist \($0)}" }.joined(separator: "\n")
    let t = try tabell("  - id: a\n    tittel: A\n    ansvar: rektor\n    deltiltak:\n\(deler)", kolonner: "nr, tiltak, ansvar, metode, når")
    #expect(
      t.bilde == ["1↓6 | A↓6 | Rektor↓6 | Metode 1 | Frist 1"] + (2...6).map { "^ | ^ | ^ | Metode \($0) | Frist \($0)" })
    #expect(t.rader.map(\.anker) == ["a", nil, nil, nil, nil, nil])
  }

  @Test func `en del som tier, har det tiltaket har`() throws {
    let t = try tabell(
      """
        - id: a
          tittel: A
          ansvar: rektor
          når: Hele året
          deltiltak: [{når: Vår}, {ansvar: lærer}]
      """)
    #expect(t.bilde == ["A↓2 | Rektor | Vår", "^ | Lærer | Hele året"])
  }

  @Test func `navnet på delen står i dens første celle`() throws {
    let t = try tabell(
      """
        - id: a
          tittel: A
          ansvar: rektor
          deltiltak:
            - {tittel: Vårmøte, beskrivelse: Nye elever, når: Mai}
            - {tittel: Høstmøte, når: August}
      """)
    #expect(t.bilde == ["A↓2 | Rektor↓2 | Vårmøte Nye elever Mai", "^ | ^ | Høstmøte August"])
  }

  @Test func `deler uten noe i kolonnene står som liste under tittelen`() throws {
    let t = try tabell(
      """
        - id: a
          tittel: A
          ansvar: rektor
          deltiltak: [{tittel: Se, beskrivelse: Hver dag}, {tittel: Si, metode: Samtale}]
      """)
    #expect(t.bilde == ["A punkter(Se Hver dag; Si {Metode: Samtale}) | Rektor | "])
  }

  @Test func `noe en del har uten kolonne, står ved delen`() throws {
    let t = try tabell(
      "  - {id: a, tittel: A, deltiltak: [{tittel: Se, målgruppe: 1. trinn, når: Vår}, {metode: Lek, når: Høst}]}", kolonner: "tiltak, når")
    #expect(t.bilde == ["A↓2 | Se {Målgruppe: 1. trinn} Vår", "^ | {Metode: Lek} Høst"])
  }

  @Test func `det tiltaket selv har, går ikke tapt når alle delene har sitt`() throws {
    let t = try tabell("  - {id: a, tittel: A, ansvar: rektor, deltiltak: [{ansvar: lærer}, {ansvar: {gruppe: FAU}}]}", kolonner: "tiltak, ansvar")
    #expect(t.bilde == ["A {Ansvar: Rektor}↓2 | Lærer", "^ | FAU"])
  }
}
