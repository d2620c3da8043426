import Foundation
import PlanContent
import PlanDiagnostics
import Planmodell
import Skoletid
import Testing

@testable import PlanChecks

/// Én feil plantet i en plan vi leverer, og det ene funnet den skal gi.
private struct Plantet: Sendable, CustomTestStringConvertible {
  var kode: String
  var skole: String
  /// Hva som byttes ut, overalt i filene til skolen og eieren.
  var bytt: [(fra: String, til: String)]
  /// Linjen funnet skal stå på, kjent igjen på det som står der; nil er begynnelsen av planen.
  var ved: String?
  var testDescription: String { "\(kode) \(skole)" }

  init(
    _ kode: String, _ skole: String = "fjellhagen", ved: String? = nil, _ bytt: (fra: String, til: String)...
  ) {
    self.kode = kode
    self.skole = skole
    self.bytt = bytt
    self.ved = ved
  }
}

@Suite struct PlantedeFeil {
  private static let plantede: [Plantet] = [
    .init("HP01", ved: nil, (fra: "§ 12-2", til: "§ 12-3")),
    .init(
      "HP09", ved: nil,
      (fra: "  - fra: rektor\n        til: skoleeier", til: "  - fra: rektor\n        til: skoleledelsen"),
      (fra: "lvorlige tilfelle", til: "iktige tilfelle"), (fra: "lvorlig tilfelle", til: "iktig tilfelle"),
      (fra: "særlig alvorlig", til: "særlig ille")),
    .init(
      "HP14", ved: nil, (fra: "Valg av elevråd", til: "Valg av tillitsvalgte"),
      (fra: "elevråd", til: "elevlag"), (fra: "Elevråd", til: "Elevlag")),
    .init(
      "HP17", ved: nil,
      (
        fra: "  - hvem: [foresatte]\n    når: Foreldremøtene i september",
        til: "  - hvem: [elever]\n    når: Foreldremøtene i september"
      ),
      (
        fra: "Rektor forteller om rettighetene i kapittel 12, skolereglene",
        til: "Rektor forteller om skolereglene"
      ),
      (fra: "familier som kommer til skolen", til: "elever som kommer til skolen"),
      (
        fra: "beskrivelse: Rettighetene i kapittel 12 er fast sak på møtet.",
        til: "beskrivelse: Skolemiljøet er fast sak på møtet."
      )),
    .init(
      "HP29", ved: nil, (fra: "sårbar", til: "stille")),
    .init(
      "HP32", ved: nil, (fra: "fravær", til: "skulk"), (fra: "Fravær", til: "Skulk"),
      (fra: "nærvær", til: "oppmøte"), (fra: "Nærvær", til: "Oppmøte"), (fra: "10-6", til: "10-7")),
    .init(
      "HP34", ved: nil, (fra: "skoleregl", til: "regl"), (fra: "Skoleregl", til: "Regl"),
      (fra: "10-7", til: "10-8")),
    .init(
      "HP35", ved: nil,
      (
        fra: "Bygg, inneklima og uteområder (§ 12-7) følger vi opp i en egen plan.",
        til: "Resten står i andre planer."
      )),
    .init(
      "HP39", ved: "omsorgssvikt", (fra: "barnevern", til: "hjelpe"), (fra: "Barnevern", til: "Hjelpe"),
      (fra: "§ 24-3", til: "§ 24-1"), (fra: "omsorgen barnet får hjemme", til: "omsorgssvikt")),
    .init("K07", ved: "når: Uke 54", (fra: "når: Uke 42", til: "når: Uke 54")),
    .init(
      "HP04", ved: "- id: undersøke",
      (
        fra:
          "kilde: Opplæringslova § 12-4 andre ledd\n    ansvar: [rektor, trygghetsteam]\n    rader:\n      - spørsmål: Når undersøker vi?",
        til: "kilde: Opplæringslova § 12-4 andre ledd\n    rader:\n      - spørsmål: Når undersøker vi?"
      )),
    .init(
      "HP05", ved: "- id: gripe-inn",
      (
        fra: "      - spørsmål: Hvordan dokumenterer vi at vi har grepet inn?\n        dokumentasjon: true\n",
        til: "      - spørsmål: Hva gjør vi etterpå?\n"
      ), (fra: "Den som grep inn, skriver samme dag", til: "Den som grep inn, forteller samme dag")),
    .init(
      "HP06", ved: "Skriftlige planer for enkeltelever",
      (fra: "når tiltakene skal evalueres", til: "hva som skal til"),
      (fra: "Når vi evaluerer", til: "Etterpå")),
    .init(
      "HP08", ved: nil,
      (
        fra: "går meldingen direkte til kommunen, og ikke om\n                  rektor",
        til: "tar vi det opp på\n                  møtet"
      ), (fra: "Meldingen går direkte til kommunen", til: "Vi snakker sammen"),
      (
        fra: "Kommunen eier skolen. Ansatte melder fra hit dersom saken gjelder noen i ledelsen på skolen.",
        til: "Kommunen eier skolen."
      )),
    .init(
      "HP10", ved: nil, (fra: "statsforvalter", til: "fylkesleder"),
      (fra: "Statsforvalter", til: "Fylkesleder")),
    .init(
      "HP11", ved: nil, (fra: "leksehjelp", til: "lekse-stund"), (fra: "Leksehjelp", til: "Lekse-stund"),
      (fra: "lekse-stund: true", til: "leksehjelp: true"), (fra: "lekse-stunden", til: "tiden etterpå")),
    .init(
      "HP13", ved: nil,
      (
        fra:
          "  - hvem: [fau]\n    når:\n      - Oktober\n      - April\n    hvordan: FAU melder inn saker fra trinnene om høsten og gir innspill til ny plan om våren.\n",
        til: ""
      ), (fra: "organer: [elevråd, fau, samarbeidsutvalg]", til: "organer: [elevråd, samarbeidsutvalg]")),
    .init(
      "HP16", ved: "- tekst: vedtak i Lysvik kommune om brukerorganer",
      (
        fra: "slag: lokal\n          merknad: opplæringslova § 10-5 lar",
        til: "slag: lov\n          merknad: opplæringslova § 10-5 lar"
      )),
    .init(
      "HP18", ved: "- id: foreldremøter-høst",
      (
        fra: "    tittel: Foreldremøter på alle trinn\n    når: September",
        til: "    tittel: Foreldremøter på alle trinn\n    når: November"
      ),
      (
        fra: "når: September og februar\n    hjemmel: opplæringslova § 10-3",
        til: "når: November og februar\n    hjemmel: opplæringslova § 10-3"
      )),
    .init("HP21", ved: "når:\n    - Mai", (fra: "  organer: [elevråd, fau, samarbeidsutvalg]\n", til: "")),
    .init(
      "HP22", ved: "- Juli",
      (
        fra: "  når:\n    - Mai\n    - tid: Medio juni\n      merkelapp: Godkjenning",
        til: "  når:\n    - Juli"
      )),
    .init(
      "HP23", ved: "- id: aktivitetsledere",
      (
        fra: "    ansvar: [aktivitetsansvarlig]\n    når: Hver dag i storefri",
        til: "    når: Hver dag i storefri"
      )),
    .init(
      "HP24", ved: "- id: samlinger",
      (
        fra: "    ansvar: [plangruppe, kontaktlærer]\n    når: Hele skoleåret",
        til: "    ansvar: [plangruppe, kontaktlærer]"
      )),
    .init(
      "HP25", ved: "- person: Kari",
      (
        fra: "    ansvar: [aktivitetsansvarlig]\n    når: Hver dag i storefri",
        til: "    ansvar:\n      - person: Kari\n    når: Hver dag i storefri"
      )),
    .init(
      "HP26", ved: "- gruppe: Kontaktlærer",
      (
        fra: "    ansvar: [aktivitetsansvarlig]\n    når: Hver dag i storefri",
        til: "    ansvar:\n      - gruppe: Kontaktlærer\n    når: Hver dag i storefri"
      )),
    .init(
      "HP31", ved: "- id: mobbing",
      (fra: "    kilde: Helgeland og Lund 2020, gjengitt med våre ord\n", til: "")),
    .init("HP36", ved: "id: FJELL-SM-01", (fra: "  versjon: \"4.0\"\n", til: "")),
    .init(
      "HP37", ved: "neste-revisjon: 2026-10-15",
      (fra: "neste-revisjon: 2027-06-15", til: "neste-revisjon: 2026-10-15"),
      (fra: "  når:\n    - Mai\n    - tid: Medio juni", til: "  når:\n    - September\n    - tid: Medio juni")
    ),
    .init(
      "HP38", ved: "Vi ser korleis elevane har det, og seier frå",
      (
        fra:
          "Hensikten er å forstå nok til å hjelpe. Vi undersøker bredt når vi må, men lar aldri undersøkelsene bli en",
        til: "Vi ser korleis elevane har det, og seier frå når noko ikkje er bra, men det må ikkje bli ein"
      )),
    .init(
      "K01", ved: "Vi løper torsdag 16. oktober",
      (fra: "Vi løper fredag. TV-aksjonen går", til: "Vi løper torsdag 16. oktober. TV-aksjonen går")),
    .init("K06", ved: "når: Uke 41", (fra: "når: Uke 42", til: "når: Uke 41")),
    .init(
      "K08", ved: nil, (fra: "tittel: Valg av elevråd", til: "tittel: Klassens dag"),
      (fra: "id: elevrådsvalg", til: "id: klassens-dag"),
      (fra: "gruppe: to foresatte valgt av FAU", til: "gruppe: to foresatte")),
    .init(
      "K09", ved: "- id: samlinger",
      (fra: "    tittel: Fellessamlinger og merkedager", til: "    tittel: Idrettsdag"),
      (
        fra: "    ansvar: [plangruppe, kontaktlærer]\n    når: Hele skoleåret",
        til: "    ansvar: [plangruppe, kontaktlærer]\n    når: August"
      )),
    .init(
      "K10", ved: "til klassene i mars",
      (
        fra: "De sitter slik at ingen\n      ser andres skjerm, og kan få spørsmålene lest opp.",
        til: "Svarene går\n      til klassene i mars."
      ), (fra: "når: Oktober/november\n  - id: trivsel", til: "når: November\n  - id: trivsel")),
    .init(
      "K11", ved: "tid: Hver femte uke",
      (
        fra: "tid: Hver fjerde uke\n        merkelapp: Ressursteamet",
        til: "tid: Hver femte uke\n        merkelapp: Ressursteamet"
      )),
    .init("L01", ved: "statsforvalteren (§ 9 A-6). Dere", (fra: "statsforvalteren (§ 12-6). Dere", til: "statsforvalteren (§ 9 A-6). Dere")),
    .init("L02", ved: "aldri mer enn nødvendig (opplæringsloven § 13-14)", (fra: "aldri mer enn nødvendig (§ 13-4)", til: "aldri mer enn nødvendig (opplæringsloven § 13-14)")),
    .init(
      "L03", ved: "Skjerpet aktivitetsplikt",
      (fra: "Alle får arket «Når", til: "§ 12-5 (Skjerpet aktivitetsplikt) blir forklart. Alle får arket «Når")),
    .init("L04", ved: "(§13-4)", (fra: "aldri mer enn nødvendig (§ 13-4)", til: "aldri mer enn nødvendig (§13-4)")),
    .init(
      "L05", ved: "- id: skoleregler-i-klassen",
      (fra: "    hjemmel: opplæringslova § 10-7\n", til: ""),
      (
        fra: "          - tabell:\n              tittel: Hva evalueringen kan føre til",
        til: "          - tiltak: {ider: [skoleregler-i-klassen], kolonner: [tiltak, hjemmel]}\n          - tabell:\n              tittel: Hva evalueringen kan føre til"
      )),
    .init(
      "S01", ved: "Klikk eller trykk her",
      (fra: "Klassen leser skolereglene høyt,", til: "Klikk eller trykk her. Klassen leser skolereglene høyt,")),
    .init("S02", ved: "- - \"\"", (fra: "- - Noe er bedre, noe er som før\n", til: "- - \"\"\n")),
    .init(
      "S03", ved: "delplikt 3 – undersøke](#undersøke). Da kan",
      (
        fra: "vi de samme metodene som i [delplikt 4 – undersøke](#undersøke)",
        til: "vi de samme metodene som i [delplikt 3 – undersøke](#undersøke)"
      )),
    .init("S04", ved: "MBU", (fra: "Alle får arket «Når", til: "MBU og alle andre får arket «Når")),
    .init(
      "S05", ved: "Plassen til Lia skole",
      (fra: "Klassen er elevens faste plass.", til: "Plassen til Lia skole er elevens faste plass.")),
    .init(
      "S06", ved: "beskrivelse: \"–\"",
      (
        fra: "beskrivelse: Skolen låner ut ski, akebrett og varme klær. Datoen settes når snøen ligger.",
        til: "beskrivelse: \"–\""
      )),
    .init("T01", ved: "Fylkesmannen avgjør", (fra: "Statsforvalteren avgjør om skolen har", til: "Fylkesmannen avgjør om skolen har")),
    .init("T02", ved: "helsesøstra", (fra: "Alle får arket «Når", til: "Alle får av helsesøstra arket «Når")),
    .init(
      "T03", ved: "Skjerpet aktivitetsplikt",
      (fra: "Alle får arket «Når", til: "Skjerpet aktivitetsplikt blir forklart. Alle får arket «Når")),
    .init(
      "T04", ved: "spesialundervisning",
      (fra: "Klassen leser skolereglene høyt,", til: "Klassen, også de med spesialundervisning, leser skolereglene høyt,")),
    .init("T05", ved: "ordensreglementet", (fra: "får dem når reglene skal endres", til: "får dem når ordensreglementet skal endres")),
    .init(
      "T06", ved: "Den ansatte varsler rektor",
      (fra: "Den ansatte melder fra til rektor, og rektor melder fra til de", til: "Den ansatte varsler rektor, og rektor melder fra til de")),
    .init(
      "T07", ved: "særskilt norskopplæring",
      (fra: "Klassen leser skolereglene høyt,", til: "Klassen, også de med særskilt norskopplæring, leser skolereglene høyt,")),
    .init(
      "T08", ved: "enkeltvedtak",
      (fra: "Alle får arket «Når", til: "Rektor gjør enkeltvedtak når en elev er krenket. Alle får arket «Når")),
    .init(
      "T09", ved: "barnets beste",
      (fra: "Alle får arket «Når", til: "Opplæringsloven § 10-1 handler om barnets beste. Alle får arket «Når")),
    .init("T10", ved: "friskolelova", (fra: "Alle får arket «Når", til: "Naboen følger friskolelova. Alle får arket «Når")),
    .init(
      "U07", ved: "navn: Lysvik kommune",
      (fra: "tilgjengelighetserklæring: https://www.lysvik.example/tilgjengelighetserklaering\n", til: "")),
  ]

  private static let filer: [String: String] = {
    let rot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    var filer: [String: String] = [:]
    for mappe in ["Content/felles", "Content/eiere/lysvik", "Templates/maler"] {
      for navn in (try? FileManager.default.subpathsOfDirectory(atPath: "\(rot)/\(mappe)")) ?? [] {
        if let tekst = try? String(contentsOfFile: "\(rot)/\(mappe)/\(navn)", encoding: .utf8) {
          filer["\(mappe)/\(navn)"] = tekst
        }
      }
    }
    return filer
  }()

  private func funn(_ bytt: [(fra: String, til: String)]) throws -> (
    funn: [Diagnostic], filer: [String: String]
  ) {
    var filer = Self.filer
    for (fra, til) in bytt {
      let treff = filer.filter { $0.key.hasPrefix("Content/") && $0.value.contains(fra) }.keys
      #expect(!treff.isEmpty, "fant ikke «\(fra)»")
      for fil in treff { filer[fil] = filer[fil]?.replacing(fra, with: til) }
    }
    let leser = Innholdsleser(filer: .minne(filer), innhold: "Content", maler: "Templates/maler")
    let (innhold, lesefunn) = leser.les(Plassering(eier: "lysvik", skole: "fjellhagen", mappe: "2026-2027"))
    #expect(lesefunn.map(\.message) == [])
    let sak = Plansak(try #require(innhold), idag: Dato(iso: "2026-11-20"), naboskoler: ["Lia skole"],
      lovspeil: Prøveskole.lovspeil)
    return ((Planregler.alle.spør(sak) + Tekstregler.alle.spør(sak.tekst)).flatMap(\.funn), filer)
  }

  @Test func `planen vi leverer, har ingen funn`() throws {
    #expect(try funn([]).funn == [])
  }

  @Test(arguments: plantede)
  private func `feilen gir akkurat sitt funn`(_ p: Plantet) throws {
    let (funn, filer) = try funn(p.bytt)
    #expect(
      funn.map(\.code) == [p.kode],
      "\(funn.map { "\($0.code) \($0.location.map { "\($0)" } ?? "") \($0.message)" })")
    guard let sted = funn.first?.location else { return }
    let linjer = (filer[sted.file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    guard let ved = p.ved else {
      #expect(sted.description == "Content/eiere/lysvik/skoler/fjellhagen/2026-2027/plan.yaml:1:1")
      return
    }
    let her = linjer[(sted.line - 1)...].prefix(3).joined(separator: "\n").drop(while: \.isWhitespace)
    #expect(her.hasPrefix(ved) || her.prefix(while: { !$0.isNewline }).contains(ved), "\(her.prefix(80))")
  }
}
