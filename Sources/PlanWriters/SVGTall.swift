import Tegning

/// Numbers and shapes as SVG writes them.
enum SVGTall {
  /// With at most one decimal, a point between.
  static func tekst(_ x: Double) -> String {
    let tideler = Int((x * 10).rounded())
    let (hel, rest) = abs(tideler).quotientAndRemainder(dividingBy: 10)
    return (tideler < 0 ? "-" : "") + (rest == 0 ? "\(hel)" : "\(hel).\(rest)")
  }

  static func tekst(_ p: Punkt) -> String { "\(tekst(p.x)) \(tekst(p.y))" }

  /// The outline of a piece of a ring; all the way round as two circles.
  static func bane(_ bit: Ringbit, om sentrum: Punkt) -> String {
    func bue(_ radius: Double, _ vinkler: [Double]) -> String {
      let medKlokka = (vinkler.last ?? 0) > (vinkler.first ?? 0) ? 1 : 0
      let r = tekst(radius)
      return vinkler.dropFirst().map { "A\(r) \(r) 0 0 \(medKlokka) \(tekst(sentrum.ut(radius, $0)))" }.joined()
    }
    // An arc of a half at most is never ambiguous.
    let vinkler = stride(from: 0, through: 4, by: 1).map { bit.fra + (bit.til - bit.fra) * Double($0) / 4 }
    let (ytre, indre) = (bue(bit.ytre, vinkler), bue(bit.indre, vinkler.reversed()))
    let helt = bit.til - bit.fra > 2 * .pi - 1e-6
    return "M\(tekst(sentrum.ut(bit.ytre, bit.fra)))\(ytre)\(helt ? "ZM" : "L")\(tekst(sentrum.ut(bit.indre, bit.til)))\(indre)Z"
  }
}
