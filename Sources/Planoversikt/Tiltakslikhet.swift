package import PlanDiagnostics
package import Planmodell
import PlanProsa

/// A measure a school has written itself, made ready to be held against those of other schools.
package struct Tiltaksavtrykk: Sendable {
  package var skole: String
  package var tittel: String
  package var sted: FileLocation
  /// Every three words in a row, as numbers, sorted; at most `flestBiter`.
  let biter: [UInt32]

  /// A measure of fewer words says too little: that two schools have a «Vaktplan» is no copy.
  static let færrestOrd = 10
  static let flestBiter = 400

  /// nil when the text is too short to tell anything.
  package init?(_ t: Tiltak, skole: String) {
    let tekst = t.tittel.verdi + "\n" + (t.beskrivelse?.renTekst ?? "")
    self.init(skole: skole, tittel: t.tittel.verdi, tekst: tekst, sted: t.sted)
  }

  package init?(skole: String, tittel: String, tekst: String, sted: FileLocation) {
    let ord = tekst.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(Self.flestBiter + 2).map {
      Self.tall($0)
    }
    guard ord.count >= Self.færrestOrd else { return nil }
    self.skole = skole
    self.tittel = tittel
    self.sted = sted
    var sett: Set<UInt32> = []
    for i in 0..<(ord.count - 2) {
      sett.insert((ord[i] &* 0x9E37_79B1 ^ ord[i + 1]) &* 0x85EB_CA6B ^ ord[i + 2])
    }
    biter = sett.sorted()
  }

  /// FNV-1a.
  private static func tall(_ ord: Substring) -> UInt32 {
    ord.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  /// The smallest of the pieces under 16 ways of mixing them. The part of them that are equal in two measures is about
  /// the part of the text that is.
  var minste: [UInt32] {
    Self.blandinger.map { b in biter.reduce(UInt32.max) { min($0, Self.bland($1 ^ b)) } }
  }

  private static let blandinger: [UInt32] = (1...16).map { bland(UInt32($0) &* 0x9E37_79B9) }

  private static func bland(_ x: UInt32) -> UInt32 {
    var x = (x ^ (x >> 16)) &* 0x7FEB_352D
    x = (x ^ (x >> 15)) &* 0x846C_A68B
    return x ^ (x >> 16)
  }

  /// How much of the two texts is the same: 0 nothing, 1 all.
  func likhet(_ annen: Tiltaksavtrykk) -> Double {
    var (i, j, like) = (0, 0, 0)
    while i < biter.count, j < annen.biter.count {
      if biter[i] == annen.biter[j] { like += 1 }
      let (a, b) = (biter[i], annen.biter[j])
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return Double(like) / Double(max(1, biter.count + annen.biter.count - like))
  }
}

/// Measures written nearly the same by several schools of one owner.
package struct Tiltaksgruppe: Sendable {
  package var tittel: String
  /// By place; of two schools or more.
  package var tiltak: [Tiltaksavtrykk]

  package var skoler: [String] {
    var sett: Set<String> = []
    return tiltak.map(\.skole).filter { sett.insert($0).inserted }
  }
}

extension Tiltaksgruppe {
  /// How much of the words must stand in the same order.
  static let grense = 0.8

  /// Groups of what several schools have written nearly the same; those of most schools first.
  ///
  /// Only measures that share four of the smallest pieces are held against each other, and each only against the first
  /// of those: the work grows with the number of measures, not with its square.
  package static func finn(_ alle: [Tiltaksavtrykk]) -> [Tiltaksgruppe] {
    let alle = alle.sorted { $0.sted < $1.sted }
    var over = Array(alle.indices)
    func rot(_ i: Int) -> Int {
      var i = i
      while over[i] != i {
        over[i] = over[over[i]]
        i = over[i]
      }
      return i
    }
    var bøtter: [[UInt32]: Int] = [:]
    for (i, tiltak) in alle.enumerated() {
      let minste = tiltak.minste
      for bånd in 0..<4 {
        let nøkkel = [UInt32(bånd)] + minste[(4 * bånd)..<(4 * bånd + 4)]
        guard let første = bøtter[nøkkel] else {
          bøtter[nøkkel] = i
          continue
        }
        let (a, b) = (rot(første), rot(i))
        if a != b, alle[første].likhet(tiltak) >= grense { over[max(a, b)] = min(a, b) }
      }
    }
    return Dictionary(grouping: alle.indices, by: { rot($0) }).values
      .map { Tiltaksgruppe(tittel: alle[$0[0]].tittel, tiltak: $0.map { alle[$0] }) }
      .filter { $0.skoler.count > 1 }
      .sorted { ($1.skoler.count, $0.tiltak[0].sted) < ($0.skoler.count, $1.tiltak[0].sted) }
  }
}
