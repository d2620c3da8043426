import PlanDiagnostics
import PlanDocument
import Planmodell
import Testing

/// Fra et sted i innholdet til stedet på siden.
@Suite struct Stedene {
  static let fil = "I/eiere/lysvik/skoler/fjell/2026-2027/plan.yaml"

  /// Linje 3 i filen er den første her.
  static let plan = """
    avgrensning: Gjelder ikke voksne.
    dokumentkontroll:
      versjon: "2"
    seksjoner:
      - id: alt
        innhold:
          - Vi ser hver elev.
          - tiltak: {}
      - id: egen
        tittel: Eget punkt
        innhold:
          - tiltak: {}
          - evaluering: true
    evaluering:
      når: I mai
      ansvar: rektor
    roller:
      - {id: vakt, navn: vakt, slag: ansatt}
    tiltak:
      - tittel: Vaktplan
        id: vaktplan
        ansvar: [rektor, vakt]
        deltiltak:
          - tittel: Gule vester
      - {id: fadder, tittel: Fadderordning}
    fotnoter:
      - {id: x, tekst: Ubrukt}
    """

  static func indeks() throws -> Stedsindeks {
    let innhold = try Sak(plan).lest()
    let dokument = try #require(Dokumentbygging.bygg(innhold).dokument)
    return Stedsindeks(dokument, innhold)
  }

  /// Linjen som har ordene, og ankeret den hører til.
  @Test(
    arguments: [
      ("tittel: Plan", nil), ("Gjelder ikke", "om-planen"), ("versjon:", "om-planen"), ("id: alt", "alt"),
      ("Vi ser hver elev", "alt"), ("id: egen", "egen"), ("når: I mai", "egen"), ("id: vakt, ", nil),
      ("tittel: Vaktplan", "vaktplan"), ("id: vaktplan", "vaktplan"), ("Gule vester", "vaktplan"),
      ("id: fadder", "fadder"),
      ("Ubrukt", nil),
    ] as [(String, String?)])
  func `et sted hører til det siste som begynte før det`(_ ord: String, _ anker: String?) throws {
    let linjer = ("mal: m\ntittel: Plan\n" + Self.plan).split(
      separator: "\n", omittingEmptySubsequences: false)
    let nr = try #require(linjer.firstIndex { $0.contains(ord) })
    let linje = String(linjer[nr])
    let kolonne =
      linje.distance(from: linje.startIndex, to: try #require(linje.firstRange(of: ord)).lowerBound) + 1
    let mål = try Self.indeks().mål(FileLocation(file: Self.fil, line: nr + 1, column: kolonne))
    #expect(mål?.anker == anker)
  }

  @Test func `en annen fil blir aldri gjettet på`() throws {
    #expect(try Self.indeks().mål(FileLocation(file: "I/eiere/lysvik/eier.yaml", line: 500)) == nil)
    #expect(try Self.indeks().mål(FileLocation(file: Self.fil, line: 1, column: 1)) == nil)
  }

  @Test func `hvert anker det vises til, finnes på siden`() throws {
    let innhold = try Sak(Self.plan).lest()
    let dokument = try #require(Dokumentbygging.bygg(innhold).dokument)
    let indeks = Stedsindeks(dokument, innhold)
    var ankere: Set = ["om-planen"]
    func ta(_ s: Dokumentseksjon) {
      ankere.insert(s.anker)
      for case .tabell(let t) in s.blokker { ankere.formUnion(t.rader.compactMap(\.anker)) }
      s.seksjoner.forEach(ta)
    }
    dokument.seksjoner.forEach(ta)
    for linje in 1...40 {
      for kolonne in [1, 3, 5, 9] {
        guard let mål = indeks.mål(FileLocation(file: Self.fil, line: linje, column: kolonne)) else {
          continue
        }
        #expect(ankere.contains(mål.anker), "linje \(linje): \(mål)")
        #expect(!mål.tekst.isEmpty)
      }
    }
  }
}
