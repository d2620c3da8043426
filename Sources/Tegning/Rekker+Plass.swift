extension Rekker {
  /// Room between two things in a row.
  private static let avstand = 24.0

  /// Gives every thing its x: as close to its neighbours above and below as the row lets it.
  mutating func plasser() {
    for r in rekker { legg(r, ønsker: r.map { _ in 0 }) }
    let (over, under) = naboer()
    func gjennom(_ rekkefølge: [Int], _ naboer: [[Int]]) {
      for r in rekkefølge {
        let ønsker = rekker[r].map { t in
          let n = naboer[t]
          return n.isEmpty ? ting[t].x : n.reduce(0.0) { $0 + ting[$1].x } / Double(n.count)
        }
        legg(rekker[r], ønsker: ønsker)
      }
    }
    for _ in 0..<6 {
      gjennom(rekker.indices.reversed(), under)
      gjennom(Array(rekker.indices), over)
    }
    // Downwards last: what follows one step stands straight below it, and branches spread evenly to both sides.
  }

  /// Places a row as near the wishes as the distances allow: isotonic regression by pooling adjacent violators.
  private mutating func legg(_ rekke: [Int], ønsker: [Double]) {
    var forskyvning: [Double] = []
    var sum = 0.0
    for (i, t) in rekke.enumerated() {
      if i > 0 {
        sum += (ting[rekke[i - 1]].størrelse.bredde + ting[t].størrelse.bredde) / 2 + Self.avstand
      }
      forskyvning.append(sum)
    }
    var grupper: [(middel: Double, antall: Int)] = []
    for (i, ønske) in ønsker.enumerated() {
      grupper.append((ønske - forskyvning[i], 1))
      while grupper.count > 1, grupper[grupper.count - 2].middel > grupper[grupper.count - 1].middel {
        let (b, a) = (grupper.removeLast(), grupper.removeLast())
        let antall = a.antall + b.antall
        grupper.append(((a.middel * Double(a.antall) + b.middel * Double(b.antall)) / Double(antall), antall))
      }
    }
    var i = 0
    for g in grupper {
      for _ in 0..<g.antall {
        ting[rekke[i]].x = g.middel + forskyvning[i]
        i += 1
      }
    }
  }
}
