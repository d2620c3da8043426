import PlanDiagnostics
import Planmodell
import Planoversikt
import Testing

@Suite struct Rekkefølgen {
  @Test func `de som trenger oppmerksomhet først, står øverst`() {
    let planer: [Planvurdering] = [
      Planer.plan("Åsen"), Planer.plan("Berg"), Planer.plan("Aasen"),
      Planer.plan("Snart", neste: "2026-12-01"), Planer.plan("Passert", neste: "2026-06-15"),
      Planer.plan("Udatert", neste: nil),
      Planer.plan("Advarsel", [Planer.mangler("HP18", .advarsel)]),
      Planer.plan("To advarsler", [Planer.mangler("HP18", .advarsel), Planer.mangler("HP21", .advarsel)]),
      Planer.plan("Feil", [Planer.mangler("HP03", .feil)]),
      Planer.plan("Merknad", [Planer.mangler("HP26", .merknad)]),
      Planer.plan("Tillatt", [Planer.mangler("HP03", .feil, tillatt: true)]),
      Planer.plan("Uten plan", [], .utenPlan), Planer.plan("Uleselig", [], .kanIkkeLeses),
    ]
    let ventet = [
      "Uleselig", "Uten plan", "Feil", "To advarsler", "Advarsel", "Passert", "Snart", "Berg", "Merknad",
      "Tillatt", "Aasen", "Åsen",
      "Udatert",
    ]
    #expect(planer.etterTur().map(\.navn) == ventet)
    #expect(Array(planer.reversed()).etterTur().map(\.navn) == ventet)
  }

  @Test func `et krav telles én gang, med det tyngste som ikke er tillatt`() {
    var svar = Planer.mangler("HP24", .merknad)
    svar.mangler +=
      Planer.mangler("HP24", .advarsel).mangler + Planer.mangler("HP24", .feil, tillatt: true).mangler
    let p = Planer.plan(
      "Berg", [svar, Planer.svar("HP01", .kanIkkeSjekkes), Planer.mangler("HP05", .feil, tillatt: true)])
    #expect([Severity.feil, .advarsel, .merknad].map { p.mangler($0) } == [0, 1, 0])
    #expect(p.antall(.mangler) == 1)
    #expect(p.antall(.kanIkkeSjekkes) == 1)
    #expect(p.svar("HP05")?.erTillatt == true)
  }

  @Test func `ingen er over tiden når ingen vet hvilken dag det er`() {
    let p = Planer.plan("Berg", neste: "2020-01-01")
    #expect(p.erPassert(Planer.idag))
    #expect(!p.erPassert(nil))
  }
}

@Suite struct Kravene {
  static let krav = Kravinfo(kode: "HP03", spørsmål: Hjelp("?", "?"), hjemmel: [], gruppe: "HP")

  @Test func `hver plan står ett sted på linjen til kravet`() {
    let planer: [Planvurdering] = [
      Planer.plan("A", [Planer.mangler("HP03", .feil)]), Planer.plan("B", [Planer.svar("HP03", .funnet)]),
      Planer.plan("C", [Planer.svar("HP03", .kanIkkeSjekkes)]),
      Planer.plan("D", [Planer.svar("HP03", .gjelderIkke)]),
      Planer.plan("E", [Planer.mangler("HP03", .feil, tillatt: true)]), Planer.plan("F"),
    ]
    let l = Kravlinje(Self.krav, planer)
    #expect(l.mangler.map(\.navn) == ["A"])
    #expect(l.funnet.map(\.navn) == ["B", "E"])
    #expect(l.kanIkkeSjekkes.map(\.navn) == ["C"])
    #expect(l.gjelderIkke == 1)
    #expect(l.spurte.map(\.navn) == ["A", "B", "C", "E"])
    #expect(!l.erStille)
  }

  @Test func `det som står hos eieren, er ett sted å rette`() {
    let planer = (1...4).map {
      Planer.plan(
        "S\($0)", [Planer.mangler("HP03", .feil, felles: $0 < 4 ? "felles/a.yaml" : "felles/b.yaml")])
    }
    let l = Kravlinje(Self.krav, planer)
    #expect(l.felles.map { "\($0.sted.file) \($0.planer)" } == ["felles/a.yaml 3", "felles/b.yaml 1"])
  }

  /// Ingen liste er lengre enn halvparten, og ingen blir borte.
  @Test(arguments: 1...12) func `mange blir nevnt ved dem som ikke er med`(_ antall: Int) {
    let alle = (1...12).map { Planer.plan("S\($0)") }
    switch Utvalgte(Array(alle.prefix(antall)), av: alle) {
    case .ingen: Issue.record("borte")
    case .alle(let n): #expect(antall == 12 && n == 12)
    case .disse(let p): #expect(p.count == antall && antall <= 6)
    case .alleUnntatt(let n, let andre): #expect(n == antall && andre.count == 12 - antall && antall > 6)
    }
  }
}
