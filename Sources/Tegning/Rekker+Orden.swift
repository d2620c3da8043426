extension Rekker {
  /// Orders each row so that few ways cross.
  mutating func ordne() {
    let (over, under) = naboer()
    var beste = rekker
    var færrest = kryss(under)
    for runde in 0..<12 where færrest > 0 {
      let ned = runde % 2 == 0
      for r in ned ? Array(rekker.indices) : rekker.indices.reversed() { sorter(r, etter: ned ? over : under) }
      let antall = kryss(under)
      if antall < færrest {
        færrest = antall
        beste = rekker
      }
    }
    rekker = beste
  }

  /// The things each thing is tied to in the row above and the row below.
  func naboer() -> (over: [[Int]], under: [[Int]]) {
    var over: [[Int]] = Array(repeating: [], count: ting.count)
    var under = over
    for s in stykker where !s.opp {
      under[s.fra].append(s.til)
      over[s.til].append(s.fra)
    }
    return (over, under)
  }

  /// By the mean place of the neighbours; what has none stays where it is.
  private mutating func sorter(_ rekke: Int, etter naboer: [[Int]]) {
    var plass = Array(repeating: 0, count: ting.count)
    for r in rekker { for (i, t) in r.enumerated() { plass[t] = i } }
    let ønske = rekker[rekke].enumerated().map { i, t -> (Double, Int, Int) in
      let n = naboer[t]
      return (n.isEmpty ? Double(i) : Double(n.reduce(0) { $0 + plass[$1] }) / Double(n.count), i, t)
    }
    rekker[rekke] = ønske.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private func kryss(_ under: [[Int]]) -> Int {
    var antall = 0
    for (øvre, nedre) in zip(rekker, rekker.dropFirst()) {
      var plass: [Int: Int] = [:]
      for (i, t) in nedre.enumerated() { plass[t] = i }
      let ender = øvre.map { under[$0].compactMap { plass[$0] } }
      for (i, a) in ender.enumerated() {
        for b in ender[(i + 1)...] {
          for x in a { antall += b.count { $0 < x } }
        }
      }
    }
    return antall
  }
}
