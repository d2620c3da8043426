import Saksdokument
import Skoletid
import Testing

@Suite struct Kopispråket {
  private static func dato(_ iso: String) -> Dato { Dato(iso: iso) ?? Dato(dagnummer: 0) }

  @Test(arguments: [(Kopispråk.nb, "9. november 2026", "9.11.2026"), (.nn, "9. november 2026", "9.11.2026"), (.en, "9 November 2026", "9 Nov 2026")])
  func `datoer på hvert språk`(_ språk: Kopispråk, _ lang: String, _ kort: String) {
    #expect(språk.dato(Self.dato("2026-11-09")) == lang)
    #expect(språk.kortDato(Self.dato("2026-11-09")) == kort)
  }

  @Test(arguments: [
    (Kopispråk.nb, "2026-10-12", "2026-11-06", "12.10.2026 – 6.11.2026"), (.en, "2026-10-12", "2026-11-06", "12 Oct 2026 – 6 Nov 2026"),
    (.nn, "2026-10-12", "2026-10-12", "12.10.2026"),
  ])
  func `tidsrom`(_ språk: Kopispråk, _ fra: String, _ til: String, _ ventet: String) {
    #expect(språk.tidsrom(Self.dato(fra), Self.dato(til)) == ventet)
  }

  @Test(arguments: [([String](), ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")])
  func `ramser`(_ ledd: [String], _ ventet: String) {
    #expect(Kopispråk.nn.ramse(ledd) == ventet)
    #expect(Kopispråk.en.ramse(ledd) == ventet.replacing(" og ", with: " and "))
  }
}
