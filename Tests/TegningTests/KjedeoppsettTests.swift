import Tegning
import Testing

@Suite("Handlingskjeder blir tegnet uten at noe ligger over noe annet")
struct KjedeoppsettTests {
  static let boks = Størrelse(200, 60)
  static let merke = Størrelse(90, 20)

  /// «0-1 1-2 2-0:nei»: veier, noen med tekst.
  static func kjede(_ antall: Int, _ veier: String, boks: Størrelse = boks) -> Kjede {
    Kjede(
      bokser: Array(repeating: boks, count: antall),
      veier: veier.split(separator: " ").map { vei in
        let deler = vei.split(separator: ":")
        let ender = deler[0].split(separator: "-").compactMap { Int($0) }
        return Kjede.Vei(ender[0], ender[1], merke: deler.count > 1 ? merke : nil)
      })
  }

  static let saker: [(navn: String, antall: Int, veier: String)] = [
    ("én boks", 1, ""),
    ("rett ned", 4, "0-1 1-2 2-3"),
    ("valg som møtes", 5, "0-1 1-2:ja 1-3:nei 2-4 3-4"),
    ("tilbake med vilkår", 5, "0-1 1-2 2-3:virker 2-4:virker-ikke 4-1"),
    ("tilbake til seg selv", 2, "0-0:igjen 0-1"),
    ("forbi flere rekker", 5, "0-1 1-2 2-3 3-4 0-4:haster"),
    ("to veier mellom de samme", 2, "0-1:ja 0-1:nei 1-0 1-0:om-igjen"),
    ("løse biter", 4, "0-1 2-3"),
    ("sløyfe i sløyfe", 7, "0-1 1-2 2-3:nei 3-1 2-4:ja 4-5 5-4:nei 5-6:ja 6-0"),
    ("mange fra én", 8, "0-1:a 0-2:b 0-3:c 0-4:d 0-5:e 0-6:f 6-7 1-7 2-7 3-0 4-0"),
  ]

  @Test(arguments: saker) func `ingenting ligger over noe annet`(_ sak: (navn: String, antall: Int, veier: String)) throws {
    let kjede = Self.kjede(sak.antall, sak.veier)
    #expect(Geometri.feil(kjede, try #require(Kjedeoppsett(kjede))) == [])
  }

  @Test(arguments: 1...30) func `heller ikke i en tilfeldig kjede`(_ frø: Int) throws {
    var tall = Tilfeldig(frø: UInt64(frø))
    let antall = tall.neste(2, 16)
    let kjede = Kjede(
      bokser: (0..<antall).map { _ in Størrelse(Double(tall.neste(60, 220)), Double(tall.neste(30, 140))) },
      veier: (0..<tall.neste(antall - 1, antall * 3 / 2)).map { i in
        Kjede.Vei(
          i < antall - 1 ? i : tall.neste(0, antall - 1), i < antall - 1 ? i + 1 : tall.neste(0, antall - 1),
          merke: tall.neste(0, 2) == 0 ? Størrelse(Double(tall.neste(20, 160)), 20) : nil)
      })
    #expect(Geometri.feil(kjede, try #require(Kjedeoppsett(kjede))) == [], "frø \(frø)")
  }

  @Test func `en rett kjede står rett under hverandre`() throws {
    let oppsett = try #require(Kjedeoppsett(Self.kjede(3, "0-1 1-2")))
    #expect(Set(oppsett.bokser.map(\.midt)).count == 1)
    #expect(oppsett.bokser.map(\.y) == oppsett.bokser.map(\.y).sorted())
    #expect(oppsett.veier.allSatisfy { $0.count == 2 })
  }

  @Test func `et valg deler veien symmetrisk`() throws {
    let oppsett = try #require(Kjedeoppsett(Self.kjede(4, "0-1:ja 0-2:nei 1-3 2-3")))
    let bokser = oppsett.bokser
    #expect(bokser[1].y == bokser[2].y)
    #expect(bokser[1].høyre < bokser[2].x)
    #expect(abs((bokser[1].midt + bokser[2].midt) / 2 - bokser[0].midt) < 1)
  }

  @Test func `veien tilbake går på høyre side av alt`() throws {
    let oppsett = try #require(Kjedeoppsett(Self.kjede(3, "0-1 1-2 2-0")))
    let ytterst = try #require(oppsett.bokser.map(\.høyre).max())
    #expect(oppsett.veier[2].contains { $0.x > ytterst })
    #expect(oppsett.veier[2].last == Punkt(oppsett.veier[2].last?.x ?? 0, oppsett.bokser[0].y))
  }

  @Test func `samme kjede blir samme tegning`() {
    let kjede = Self.kjede(8, "0-1:a 0-2:b 0-3:c 1-4 2-4 3-5 4-6 5-6 6-7 7-0:x")
    let første = Kjedeoppsett(kjede)
    for _ in 0..<5 { #expect(Kjedeoppsett(kjede)?.veier == første?.veier) }
  }

  @Test func `det ingen kan lese, blir ikke tegnet`() {
    #expect(Kjedeoppsett(Kjede(bokser: [], veier: [])) == nil)
    #expect(Kjedeoppsett(Self.kjede(61, "0-1")) == nil)
    #expect(Kjedeoppsett(Kjede(bokser: [Self.boks], veier: [Kjede.Vei(0, 1)])) == nil)
    #expect(Kjedeoppsett(Self.kjede(60, (0..<59).map { "\($0)-\($0 + 1)" }.joined(separator: " "))) != nil)
  }
}

/// En enkel tallrekke som er den samme hver gang (SplitMix64).
struct Tilfeldig {
  private var tilstand: UInt64
  init(frø: UInt64) { tilstand = frø }

  mutating func neste(_ minst: Int, _ mest: Int) -> Int {
    tilstand &+= 0x9E37_79B9_7F4A_7C15
    var z = tilstand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return minst + Int((z ^ (z >> 31)) % UInt64(mest - minst + 1))
  }
}
