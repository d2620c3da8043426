#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Titles as words with their widths, measured once.
struct Tittel: Sendable {
  let ord: [String]
  /// At size 1.
  let bredder: [Double]
  let bredde: Double

  init(_ tekst: String) {
    ord = tekst.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    bredder = ord.map { Skriftmål.bredde($0, størrelse: 1) }
    bredde = bredder.reduce(0, +) + Double(max(0, bredder.count - 1)) * Self.mellomrom
  }

  static let mellomrom = Skriftmål.bredde(" ", størrelse: 1)
}

/// Lines of text, then rows of discs, one under the other in a piece of a ring no wider than a quarter.
struct Stabel {
  struct Rad {
    /// Words of a title, or places among the discs.
    var tekst: String?
    var skiver: Range<Int> = 0..<0
    /// The middle, from the ray and from the middle of the piece.
    var bort: Double
    var ned: Double
    var bredde: Double
  }

  let bit: Ringbit
  let retning: Leseretning
  let titler: [Tittel]
  let skrift: Double
  /// The widths of the discs, and how high they are.
  let skiver: [Double]
  let skivehøyde: Double

  private static let mellomSkiver = 2.0

  private var radius: Double { (bit.indre + bit.ytre) / 2 }
  private var linje: Double { skrift * Hjulmål.linje }
  private var mellom: Double { skrift * Hjulmål.mellom }

  /// As few lines as it can be done with, as near the middle as it can be; nil when there is no room.
  func rader() -> [Rad]? {
    let mest = retning.slag == .langs ? bit.ytre - bit.indre : 2 * bit.ytre * tan((bit.til - bit.fra) / 2)
    for skiverader in skiver.isEmpty ? 0...0 : 1...skiver.count {
      let fast = høyde(linjer: titler.count, skiverader: skiverader)
      if fast > mest { break }
      for ekstra in 0...Int((mest - fast) / linje) {
        let linjer = titler.count + ekstra
        if titler.isEmpty && ekstra > 0 { break }
        let høyde = fast + Double(ekstra) * linje
        let spillerom = mest - høyde
        for del in retning.slag == .langs ? [0, -0.15, 0.15, -0.3, 0.3, -0.48, 0.48] : [0] {
          if let rader = rader(fra: -høyde / 2 + del * spillerom, linjer: linjer, skiverader: skiverader) { return rader }
        }
      }
    }
    return nil
  }

  private func høyde(linjer: Int, skiverader: Int) -> Double {
    let grupper = titler.count + (skiverader > 0 ? 1 : 0)
    return Double(linjer) * linje + Double(max(0, grupper - 1)) * mellom + Double(skiverader) * skivehøyde
      + Double(max(0, skiverader - 1)) * Self.mellomSkiver
  }

  private func rader(fra topp: Double, linjer: Int, skiverader: Int) -> [Rad]? {
    var ut: [Rad] = []
    var y = topp
    for tittel in titler {
      var i = 0
      while i < tittel.ord.count {
        guard ut.count < linjer else { return nil }
        let plass = plass(y, y + linje)
        guard let (til, bredde) = fylt(tittel.bredder, fra: i, skala: skrift, mellom: Tittel.mellomrom * skrift, plass.bredde)
        else { return nil }
        ut.append(Rad(tekst: tittel.ord[i..<til].joined(separator: " "), bort: plass.midt, ned: y + linje / 2, bredde: bredde))
        i = til
        y += linje
      }
      y += mellom
    }
    var i = 0
    var brukt = 0
    while i < skiver.count {
      guard brukt < skiverader else { return nil }
      let plass = plass(y, y + skivehøyde)
      guard let (til, bredde) = fylt(skiver, fra: i, skala: 1, mellom: Self.mellomSkiver, plass.bredde) else { return nil }
      ut.append(Rad(skiver: i..<til, bort: plass.midt, ned: y + skivehøyde / 2, bredde: bredde))
      i = til
      brukt += 1
      y += skivehøyde + Self.mellomSkiver
    }
    return ut
  }

  /// As many as there is room for, at least one.
  private func fylt(
    _ bredder: [Double], fra: Int, skala: Double, mellom: Double, _ plass: Double
  ) -> (til: Int, bredde: Double)? {
    var bredde = bredder[fra] * skala
    if bredde > plass { return nil }
    var til = fra + 1
    while til < bredder.count, bredde + mellom + bredder[til] * skala <= plass {
      bredde += mellom + bredder[til] * skala
      til += 1
    }
    return (til, bredde)
  }

  /// The room for a row between two heights: its middle along the row, and its width. All four corners of a box
  /// there are inside the piece.
  private func plass(_ y1: Double, _ y2: Double) -> (midt: Double, bredde: Double) {
    let halv = tan((bit.til - bit.fra) / 2)
    switch retning.slag {
    case .langs:
      let (innerst, ytterst) = retning.snudd ? (radius + y1, radius + y2) : (radius - y2, radius - y1)
      guard innerst >= bit.indre - 1e-9, ytterst < bit.ytre else { return (0, 0) }
      return (0, 2 * min(innerst * halv, (bit.ytre * bit.ytre - ytterst * ytterst).squareRoot()))
    case .ut:
      let lengst = max(abs(y1), abs(y2))
      guard lengst < bit.ytre else { return (0, 0) }
      let fra = max(bit.indre, lengst / halv)
      let til = (bit.ytre * bit.ytre - lengst * lengst).squareRoot()
      return ((retning.snudd ? -1 : 1) * ((fra + til) / 2 - radius), max(0, til - fra))
    }
  }
}
