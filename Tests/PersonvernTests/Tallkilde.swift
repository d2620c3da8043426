@testable import Personvern

/// splitmix64: the same seed gives the same numbers.
struct Tallkilde: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes numbers the way those who issue them do, apart from how the scanner reads them.
extension Tallkilde {
  enum Utgave: CaseIterable { case vanlig, d, h, test, dTest, fra2032, dFra2032 }

  mutating func tall(_ fra: Int, _ til: Int) -> Int { Int.random(in: fra...til, using: &self) }
  mutating func en<T>(_ av: [T]) -> T { av[tall(0, av.count - 1)] }

  static func sifre(_ n: Int, _ antall: Int) -> [Int] {
    var (ut, rest) = ([Int](), n)
    for _ in 0..<antall {
      ut.insert(rest % 10, at: 0)
      rest /= 10
    }
    return ut
  }

  static func vektet(_ sifre: [Int], _ vekter: [Int]) -> Int { zip(sifre, vekter).map { $0 * $1 }.reduce(0, +) % 11 }
  static let vekter1 = [3, 7, 6, 1, 8, 9, 4, 5, 2]
  static let vekter2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

  /// Years a series of individual digits was given to (lovas.info 2013, read 2026-11-26).
  private mutating func årOgSerie() -> (år: Int, individ: Int) {
    switch tall(0, 3) {
    case 0: (tall(1854, 1899), tall(500, 749))
    case 1: (tall(1900, 1999), tall(0, 499))
    case 2: (tall(1940, 1999), tall(900, 999))
    default: (tall(2000, 2039), tall(500, 999))
    }
  }

  mutating func fødselsnummer(_ utgave: Utgave) -> [Int] {
    while true {
      var (år, individ) = årOgSerie()
      let ny = utgave == .fra2032 || utgave == .dFra2032
      if ny { (år, individ) = (tall(1930, 2060), tall(0, 999)) }
      let måned = tall(1, 12)
      let skuddår = år % 4 == 0 && (år % 100 != 0 || år % 400 == 0)
      let dag = tall(1, [31, skuddår ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][måned - 1])
      let erD = utgave == .d || utgave == .dTest || utgave == .dFra2032
      let tillegg = utgave == .h ? 40 : utgave == .test || utgave == .dTest ? 80 : 0
      var n = Self.sifre(erD ? dag + 40 : dag, 2) + Self.sifre(måned + tillegg, 2) + Self.sifre(år % 100, 2) + Self.sifre(individ, 3)
      let sum = Self.vektet(n, Self.vekter1)
      // From 2032: 11, 12, 13 or 14 less the sum.
      let k1 = ((ny ? tall(11, 14) : 11) - sum) % 11
      guard k1 >= 0, k1 != 10 else { continue }
      n.append(k1)
      let k2 = (11 - Self.vektet(n, Self.vekter2)) % 11
      guard k2 != 10 else { continue }
      return n + [k2]
    }
  }

  /// A bank account: eleven digits, the last by the same weights as the last of a fødselsnummer.
  mutating func konto() -> [Int] {
    while true {
      let n = (0..<10).map { _ in tall(0, 9) }
      let k = (11 - Self.vektet(n, Self.vekter2)) % 11
      if k != 10 { return n + [k] }
    }
  }

  mutating func orgnr() -> [Int] {
    while true {
      let n = [en([8, 9])] + (0..<7).map { _ in tall(0, 9) }
      let k = (11 - Self.vektet(n, [3, 2, 7, 6, 5, 4, 3, 2])) % 11
      if k != 10 { return n + [k] }
    }
  }
}

extension [Int] {
  /// In groups of these sizes, with a sign between.
  func delt(_ grupper: [Int], _ tegn: String) -> String {
    var rest = self[...]
    var ut: [String] = []
    for g in grupper {
      ut.append(rest.prefix(g).map(String.init).joined())
      rest = rest.dropFirst(g)
    }
    return (ut + (rest.isEmpty ? [] : [rest.map(String.init).joined()])).joined(separator: tegn)
  }

  var samlet: String { map(String.init).joined() }
  var verdi: UInt64 { reduce(0) { $0 * 10 + UInt64($1) } }
}

/// The bytes a hit covers.
func utdrag(_ tekst: String, _ t: Persontreff) -> String {
  String(decoding: Array(tekst.utf8)[t.område], as: UTF8.self)
}
