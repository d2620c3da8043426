import Tegning
import Testing

@Suite("Årshjul blir tegnet uten at noe ligger over noe annet")
struct HjuloppsettTests {
  static let mål = [Hjulmål.ark, .a4, .side]

  @Test(arguments: [0, 1, 12, 30, 60, 120], [0, 1, 2]) func `alt står i sin egen celle`(_ antall: Int, _ hvilke: Int) throws {
    for ringer in 1...7 {
      let hjul = Prøvehjul.tilfeldig(antall, ringer: ringer, frø: antall + ringer)
      let oppsett = try #require(Hjuloppsett(hjul, mål: Self.mål[hvilke]))
      #expect(Hjulgeometri.feil(oppsett) == [], "\(ringer) ringer")
      #expect(Self.vist(oppsett).count == antall)
    }
  }

  @Test(arguments: 1...20) func `også i et tilfeldig hjul`(_ frø: Int) throws {
    var tall = Tilfeldig(frø: UInt64(frø))
    let hjul = Prøvehjul.tilfeldig(tall.neste(5, 140), ringer: tall.neste(1, 7), frø: frø)
    for mål in Self.mål {
      let oppsett = try #require(Hjuloppsett(hjul, mål: mål))
      #expect(Hjulgeometri.feil(oppsett) == [], "frø \(frø)")
    }
  }

  /// Innslag som står i hjulet, som tekst eller i listen.
  static func vist(_ o: Hjuloppsett) -> [Int] { (o.somTekst + o.nummererte.map(\.innslag)).sorted() }
}
