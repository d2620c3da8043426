#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Text along a band, each word straight and turned for itself: every program that shows SVG can do that.
struct Buetekst {
  struct Ord {
    var tekst: String
    var retning: Leseretning
    var radius: Double
    var bredde: Double
  }

  /// The words, where no one is upside down; nil when there is no room.
  static func legg(_ tittel: Tittel, i bit: Ringbit, skrift: Double) -> [Ord]? {
    guard !tittel.ord.isEmpty, let bredest = tittel.bredder.max() else { return nil }
    let høyde = skrift * Hjulmål.linje
    // The corners of the widest word reach as far out as its middle reaches in.
    let halv = bredest * skrift / 2
    guard halv < bit.ytre else { return nil }
    let høyest = (bit.ytre * bit.ytre - halv * halv).squareRoot() - høyde
    guard høyest >= bit.indre else { return nil }
    let innerst = (bit.indre + høyest) / 2
    let vinkler = tittel.bredder.map { 2 * atan($0 * skrift / 2 / innerst) }
    let mellom = Tittel.mellomrom * skrift * 1.2 / innerst
    let lengde = vinkler.reduce(0, +) + Double(vinkler.count - 1) * mellom

    // Nothing lies across the places where up and down change.
    let halvdeler = [(0, 0.5), (0.5, 1.5), (1.5, 2)].map { (max(bit.fra, $0.0 * .pi), min(bit.til, $0.1 * .pi)) }
      .filter { $0.1 - $0.0 >= lengde }
    let lengst = halvdeler.max { $0.1 - $0.0 < $1.1 - $1.0 }
    let langt = bit.til - bit.fra > .pi
    return lengst.map { lengst in
      halvdeler.filter { langt || $0 == lengst }.flatMap { fra, til in
        let midt = (fra + til) / 2
        let bakover = cos(midt) < 0
        var vinkel = midt + (bakover ? 1 : -1) * lengde / 2
        return zip(zip(tittel.ord, tittel.bredder), vinkler).map { ord, v in
          let ved = vinkel + (bakover ? -1 : 1) * v / 2
          vinkel += (bakover ? -1 : 1) * (v + mellom)
          return Ord(tekst: ord.0, retning: Leseretning(.langs, ved), radius: innerst + høyde / 2, bredde: ord.1 * skrift)
        }
      }
    }
  }
}
