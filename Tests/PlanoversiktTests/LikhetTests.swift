import PlanDiagnostics
import Testing

@testable import Planoversikt

@Suite struct Like_tiltak {
  static let vakt =
    "Vaktene går med gul vest, fordeler seg på feltene og skriver opp det de ser i elevloggen samme dag"

  static func avtrykk(_ skole: String, _ tekst: String, _ linje: Int = 1) -> Tiltaksavtrykk? {
    Tiltaksavtrykk(
      skole: skole, tittel: "T", tekst: tekst, sted: FileLocation(file: "\(skole)/plan.yaml", line: linje))
  }

  static func grupper(_ tekster: [(String, String)]) -> [[String]] {
    Tiltaksgruppe.finn(tekster.enumerated().compactMap { avtrykk($1.0, $1.1, $0 + 1) }).map(\.skoler)
  }

  @Test func `nesten samme ord hos to skoler er en gruppe`() {
    #expect(Self.grupper([("a", Self.vakt), ("b", Self.vakt)]) == [["a", "b"]])
    #expect(Self.grupper([("a", Self.vakt), ("b", Self.vakt.uppercased() + "!")]) == [["a", "b"]])
    #expect(Self.grupper([("a", Self.vakt), ("b", Self.vakt + " .")]) == [["a", "b"]])
  }

  @Test func `samme skole, annen tekst eller for få ord er ingen gruppe`() {
    #expect(Self.grupper([("a", Self.vakt), ("a", Self.vakt)]) == [])
    #expect(Self.grupper([("a", "Vaktplan for friminuttene"), ("b", "Vaktplan for friminuttene")]) == [])
    let andre =
      "Rektor inviterer alle foreldre til kafé i gymsalen den første torsdagen i oktober og snakker om skolemiljøet"
    #expect(Self.grupper([("a", Self.vakt), ("b", andre)]) == [])
  }

  @Test func `den gruppen flest skoler er med i, står først`() {
    let to = "Elevrådet spør klassene hver måned hvor det er trygt og utrygt og gir svaret videre til rektor"
    #expect(
      Self.grupper([("a", to), ("b", to), ("a", Self.vakt), ("b", Self.vakt), ("c", Self.vakt)]) == [
        ["a", "b", "c"], ["a", "b"],
      ])
  }

  /// Lange tekster der ett ord er byttet skal finnes, tekster av tilfeldige ord skal ikke, i hvilken rekkefølge de enn kommer.
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `kopier blir funnet og andre ikke, uansett rekkefølge`(_ frø: UInt64) throws {
    var tilfeldig = Frø(tilstand: frø)
    func tekst(_ antall: Int) -> [String] {
      (0..<antall).map { _ in "ord\(UInt64.random(in: 0..<500, using: &tilfeldig))" }
    }
    var alle: [Tiltaksavtrykk] = []
    for nr in 0..<40 {
      var ord = tekst(120)
      alle.append(try #require(Self.avtrykk("a\(nr)", ord.joined(separator: " "))))
      guard nr < 10 else { continue }
      ord[60] = "byttet"
      alle.append(try #require(Self.avtrykk("b\(nr)", ord.joined(separator: " "))))
    }
    let ventet = Set((0..<10).map { Set(["a\($0)", "b\($0)"]) })
    for _ in 0..<3 {
      alle.shuffle(using: &tilfeldig)
      #expect(Set(Tiltaksgruppe.finn(alle).map { Set($0.skoler) }) == ventet, "frø \(frø)")
    }
  }
}

/// splitmix64.
struct Frø: RandomNumberGenerator {
  var tilstand: UInt64

  mutating func next() -> UInt64 {
    tilstand &+= 0x9E37_79B9_7F4A_7C15
    var z = tilstand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
