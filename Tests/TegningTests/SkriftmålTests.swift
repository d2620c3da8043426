import Tegning
import Testing

@Suite("Tekst får plass der den skal stå")
struct SkriftmålTests {
  static let tekster = [
    "Kontaktlæreren snakker med eleven samme dag",
    "Samarbeidsutvalgsmøteinnkallingsfristen er torsdag",
    "Ærfuglærlingeordningen på Ørland åpner", "§ 12-4", "", "   ", "A", "én\ntil",
  ]

  @Test(arguments: tekster, [40.0, 90, 180]) func `ingen linje er bredere enn plassen`(_ tekst: String, _ bredde: Double) {
    let linjer = Skriftmål.linjer(tekst, størrelse: 13, bredde: bredde)
    for linje in linjer { #expect(Skriftmål.bredde(linje, størrelse: 13) <= bredde, "\(linje)") }
    // Alt er med, bare delt.
    let uten = { (t: String) in t.filter { !$0.isWhitespace && $0 != "-" } }
    #expect(uten(linjer.joined()) == uten(tekst))
  }

  @Test func `ord blir bare delt når de må`() {
    #expect(Skriftmål.linjer("skriv det ned", størrelse: 10, bredde: 60) == ["skriv det", "ned"])
    #expect(Skriftmål.linjer("barnehagebarn", størrelse: 10, bredde: 50) == ["barneha-", "gebarn"])
  }

  @Test func `selv når plassen er mindre enn en bokstav, blir det slutt`() {
    #expect(Skriftmål.linjer("abc", størrelse: 20, bredde: 1) == ["a-", "b-", "c"])
  }

  /// Målene er de bredeste av to vanlige skrifter; noen av dem, lest av skriftene.
  @Test(arguments: [("i", 278), ("m", 974), ("W", 989), ("Æ", 1000), ("5", 636), (" ", 318), ("漢", 1000)])
  func `en bokstav er så bred som i den bredeste skriften`(_ bokstav: String, _ bredde: Int) {
    #expect(Skriftmål.bredde(bokstav, størrelse: 1000) == Double(bredde))
  }
}
