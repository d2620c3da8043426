/// How wide each ring is: what holds much text gets much room.
struct Hjulringer {
  /// The outermost first; the bands of a ring lie along its inner edge.
  let ringer: [Ringbit]
  /// How many bands side by side each ring has room for.
  let spor: [Int]

  /// - Parameters:
  ///   - innhold: the text of each ring's fullest months, in px².
  ///   - spor: how many bands side by side each ring would like.
  init(innhold: [Double], spor ønsket: [Int], mål: Hjulmål) {
    let bredde = mål.radius - mål.månedsbånd - mål.nav
    var spor = ønsket.map { min($0, 4) }
    func minst(_ r: Int) -> Double { Double(spor[r]) * mål.bånd + mål.minsteCelle }
    while spor.indices.reduce(0, { $0 + minst($1) }) > bredde {
      guard let flest = spor.indices.max(by: { (spor[$0], $0) < (spor[$1], $1) }), spor[flest] > 0 else { break }
      spor[flest] -= 1
    }

    /// From the innermost and out, when each px² of text gets `romslighet` px².
    func legg(_ romslighet: Double) -> [Double] {
      var kanter = [mål.nav]
      for r in innhold.indices.reversed() {
        let fra = kanter[kanter.count - 1] + Double(spor[r]) * mål.bånd
        // A twelfth of a ring from `fra` to `fra + x` is as large as wanted.
        let x = (fra * fra + innhold[r] * romslighet * 12 / .pi).squareRoot() - fra
        kanter.append(fra + max(mål.minsteCelle, x))
      }
      return kanter
    }
    let ytterst = mål.radius - mål.månedsbånd
    var (lite, mye) = (0.0, 1000.0)
    for _ in 0..<60 {
      let midt = (lite + mye) / 2
      if (legg(midt).last ?? 0) > ytterst { mye = midt } else { lite = midt }
    }
    var kanter = legg(lite)
    // What rounding left over.
    kanter[kanter.count - 1] = ytterst
    self.spor = spor
    ringer = innhold.indices.map { r in
      let i = innhold.count - 1 - r
      return Ringbit(indre: kanter[i], ytre: kanter[i + 1], fra: 0, til: 2 * .pi)
    }
  }
}
