import PlanDiagnostics
import Saksdokument
import Testing

@Suite struct Lesbarheten {
  @Test(arguments: [
    ("", 0, 0), ("   \n ", 0, 0), ("§ – …", 0, 0),
    // 3 ord / 1 setning + 0 lange.
    ("Jeg er her.", 3, 3),
    // 6 / 2 + 0.
    ("Jeg er her. Du er der.", 3, 6),
    // 4 / 1 + 100 · 1 / 4.
    ("Jeg liker lange fotballkamper.", 29, 4),
    // Sju bokstaver er langt, seks er ikke.
    ("skolene", 101, 1), ("skolen", 1, 1),
    // Et tall er et ord; punktum etter det er ikke slutt når det fortsetter med liten bokstav.
    ("Vi møtes 12. oktober igjen.", 25, 5),
    ("Det var 12. Ingen kom.", 3, 5),
    // Kolon, spørsmål og utrop slutter setninger; linjeskift òg.
    ("Hør: vi gjør dette! Gjør du? Ja", 2, 7),
    ("Første linje\nAndre linje", 2, 4),
    ("Han sa «nei.» Så gikk han.", 3, 6),
  ])
  func `regnes ut som ord per setning og andel lange ord`(_ tekst: String, _ lix: Int, _ ord: Int) {
    #expect(Lesbarhet(tekst).lix == lix)
    #expect(Lesbarhet(tekst).ord == ord)
  }

  @Test func `flere tekster regnes samlet, og setninger går ikke over fra den ene til den andre`() {
    let tekster = ["Jeg er her", "Du er der"].map { Skoletekst(felt: "a", tekst: $0, sted: FileLocation(file: "a")) }
    #expect(Lesbarhet(av: tekster) == Lesbarhet("Jeg er her. Du er der."))
  }

  private static let tungt =
    "Tverrfaglige oppfølgingstiltak iverksettes fortløpende innenfor gjeldende organisatoriske rammebetingelser, samtidig som relasjonsbyggende aktiviteter videreføres."

  @Test func `en tung tekst gir en merknad ved det tyngste feltet`() throws {
    let tekster = [
      Skoletekst(felt: "problemer/tekst", tekst: "Eleven er alene.", sted: FileLocation(file: "sak.yaml", line: 3, column: 5)),
      Skoletekst(felt: "tiltak/hva", tekst: Self.tungt, sted: FileLocation(file: "sak.yaml", line: 9, column: 10)),
    ]
    let funn = try #require(Lesbarhet.merknad(tekster))
    #expect(funn.code == "LIX-001")
    #expect(funn.severity == .merknad)
    #expect(funn.location == tekster[1].sted)
    #expect(funn.path == "tiltak/hva")
    #expect(funn.message.contains("«tiltak/hva» med \(Lesbarhet(Self.tungt).lix)"))
    #expect(!funn.message.contains("oppfølgingstiltak"))
  }

  @Test func `et enkelt langt ord får ikke skylden når det finnes en lengre tekst`() throws {
    let tekster = [
      Skoletekst(felt: "kort", tekst: "Oppfølgingssamtale", sted: FileLocation(file: "a")),
      Skoletekst(felt: "lang", tekst: Self.tungt, sted: FileLocation(file: "b")),
    ]
    #expect(try #require(Lesbarhet.merknad(tekster)).path == "lang")
  }

  @Test func `et navn eller noen ord i en celle teller ikke med`() {
    let ord = Skoletekst(felt: "a", tekst: "Oppfølgingssamtale", sted: FileLocation(file: "a"), erLøpende: false)
    #expect(Lesbarhet(av: [ord]).ord == 0)
    #expect(Lesbarhet.merknad([ord]) == nil)
  }

  @Test func `en lett tekst gir ingen merknad, og ingen tekst heller ikke`() {
    #expect(Lesbarhet.merknad([Skoletekst(felt: "a", tekst: "Vi går ut. Det er fint.", sted: FileLocation(file: "a"))]) == nil)
    #expect(Lesbarhet.merknad([]) == nil)
  }

  /// Samme formel regnet ut på en annen måte, for tilfeldige tekster der svaret er kjent når de lages.
  @Test func `tilfeldige tekster`() {
    for frø in UInt64(1)...200 {
      var r = frø &* 0x9E37_79B9_7F4A_7C15
      func neste(_ n: Int) -> Int {
        r = r &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((r >> 33) % UInt64(n))
      }
      var (setninger, ord, lange) = ([String](), 0, 0)
      for _ in 0...neste(6) {
        let antall = 1 + neste(12)
        let biter = (0..<antall).map { _ in
          let lengde = 1 + neste(11)
          lange += lengde > 6 ? 1 : 0
          return String(repeating: "a", count: lengde)
        }
        ord += antall
        setninger.append(biter.joined(separator: " ") + ".")
      }
      let fasit = Double(ord) / Double(setninger.count) + 100 * Double(lange) / Double(ord)
      let lix = Lesbarhet(setninger.joined(separator: " "))
      #expect(lix.ord == ord, "frø \(frø)")
      #expect(abs(Double(lix.lix) - fasit) <= 0.5000001, "frø \(frø)")
    }
  }
}
