import Testing

@testable import Lovspeil

/// Tall som er like for samme frø.
private struct Frø: RandomNumberGenerator {
  var tilstand: UInt64

  mutating func next() -> UInt64 {
    tilstand = tilstand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return tilstand ^ (tilstand >> 29)
  }
}

@Suite struct Fiendtlig {
  private static let biter: [[UInt8]] =
    [
      "§", "§§", "§ ", "9 A-4", "9A", "12-4", "-", "–", " til ", " og ", ", ", "opplæringslova",
      "opplærings-", "kap. ", "artikkel ", "\n", "\n\n", "\t", "|", ".",
      "1", "99999", "A", "a", "(", ")", "ledd", " tredje ledd", " bokstav ", "varsle ", "rektor", "straks ",
      "https://x/kap-9-a/", "@", "<b>", "</b>", "<", "fylkesmann", "å", "å",
    ].map { Array($0.utf8) } + [[0xFF], [0xC2], [0xE2, 0x80], [0xF0, 0x9F], [0x00]]

  @Test(arguments: 0..<400) func `hva som helst kan leses, og stedene er inne i teksten`(_ frø: Int) {
    var g = Frø(tilstand: UInt64(frø) &* 7919 &+ 1)
    let byte = (0..<80).flatMap { _ in Self.biter[Int.random(in: 0..<Self.biter.count, using: &g)] }
    let tekst = Lesetekst(byte)
    let lest = speil.les(tekst)
    for h in speil.vurder(lest, tekst, dato: nil).map(\.henvisning) {
      #expect(h.byte.upperBound <= byte.count && !h.byte.isEmpty, "frø \(frø)")
    }
    for o in lest.ord { #expect(o.byte.upperBound <= byte.count && !o.byte.isEmpty, "frø \(frø)") }
    #expect(
      lest.henvisninger.map(\.byte.lowerBound) == lest.henvisninger.map(\.byte.lowerBound).sorted(),
      "frø \(frø)")
  }

  @Test(arguments: [
    "§ ", "§ 12-4, ", "opplæringslova ", "varsle ", "- ", "(", "9 A-", "kap. 9 A og ", "a", "\n",
    "«§ 9 A-4» ",
  ])
  func `det samme mange ganger tar ikke slutt på noe`(_ bit: String) {
    let tekst = Lesetekst(String(repeating: bit, count: 3_000))
    let lest = speil.les(tekst)
    #expect(speil.vurder(lest, tekst, dato: nil).count == lest.henvisninger.count)
  }

  @Test(arguments: [("§", 400_000), ("§ ", 400_000), ("(§", 200_000), ("helsesøster", 20_000)])
  func `en lang rekke blir lest én gang`(_ bit: String, _ antall: Int) {
    // Read again from each sign, these would not come to an end.
    let tekst = Lesetekst(String(repeating: bit, count: antall) + ". Se § 12-5.")
    #expect(speil.les(tekst).henvisninger.last.map(vis) == "– 12-5")
  }

  @Test func `tom tekst gir ingenting`() {
    #expect(speil.les(Lesetekst("")).henvisninger.isEmpty)
    #expect(Lesetekst("").erTom)
  }

  @Test func `å skrevet med ring er å, og mykt bindestrek er ingenting`() {
    #expect(
      speil.les(Lesetekst("opplæ\u{AD}ringslova § 12-4")).henvisninger.map(vis) == ["opplæringslova 12-4"])
    #expect(Lesetekst("a\u{30A}").tegn == [Symbol.å])
  }
}
