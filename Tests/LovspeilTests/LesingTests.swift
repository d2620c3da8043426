import Testing

@testable import Lovspeil

@Suite struct Henvisninger {
  struct Rad: Sendable, CustomTestStringConvertible {
    var skrevet: String
    var lest: String
    var testDescription: String { skrevet }
  }

  static let rader = tabell("henvisninger.md").filter { $0.count == 2 }.map {
    Rad(skrevet: $0[0], lest: $0[1])
  }

  @Test func `lovene og ordene er lest uten feil`() { #expect(grunnlag.feil == []) }

  @Test func `tabellen er lest`() { #expect(Self.rader.count >= 150) }

  @Test(arguments: rader) func `leses slik tabellen sier`(_ rad: Rad) {
    let lest = speil.les(Lesetekst(rad.skrevet)).henvisninger.map(vis).joined(separator: "; ")
    #expect(lest == rad.lest)
  }
}
