/// The chain laid in rows (after Sugiyama, Tagawa and Toda 1981): boxes, the texts on the ways, and where a way
/// passes a row.
struct Rekker {
  /// What stands in a row.
  struct Ting {
    var størrelse: Størrelse
    var rekke: Int
    /// The middle, set by `plasser`.
    var x = 0.0
  }

  /// A piece of a way, from a thing to one in the row below; or back up, by the right margin.
  struct Stykke {
    var fra: Int
    var til: Int
    var vei: Int
    var opp = false
  }

  let kjede: Kjede
  /// The boxes first, in their order; then texts; then passings.
  var ting: [Ting]
  /// In the order they are walked, for each way.
  var stykker: [Stykke] = []
  /// The thing that holds the text of each way.
  var merke: [Int?]
  /// Places in `ting`, from left to right.
  var rekker: [[Int]] = []

  /// How wide a way is where it passes a row.
  private static let passering = Størrelse(8, 0)

  init(_ kjede: Kjede) {
    self.kjede = kjede
    let tilbake = Self.tilbake(kjede)
    let nivå = Self.nivå(kjede, tilbake)
    ting = kjede.bokser.enumerated().map { Ting(størrelse: $0.element, rekke: nivå[$0.offset]) }
    merke = Array(repeating: nil, count: kjede.veier.count)
    for (i, vei) in kjede.veier.enumerated() {
      var fra = vei.fra
      if let m = vei.merke {
        ting.append(Ting(størrelse: m, rekke: ting[fra].rekke + 1))
        merke[i] = ting.count - 1
        stykker.append(Stykke(fra: fra, til: ting.count - 1, vei: i))
        fra = ting.count - 1
      }
      if tilbake.contains(i) {
        stykker.append(Stykke(fra: fra, til: vei.til, vei: i, opp: true))
        continue
      }
      for rekke in ting[fra].rekke + 1..<max(ting[vei.til].rekke, ting[fra].rekke + 1) {
        ting.append(Ting(størrelse: Self.passering, rekke: rekke))
        stykker.append(Stykke(fra: fra, til: ting.count - 1, vei: i))
        fra = ting.count - 1
      }
      stykker.append(Stykke(fra: fra, til: vei.til, vei: i))
    }
    rekker = Array(repeating: [], count: (ting.map(\.rekke).max() ?? 0) + 1)
    for i in ting.indices { rekker[ting[i].rekke].append(i) }
  }

  /// The ways that lead back to where we have come from, walking from the first box.
  private static func tilbake(_ kjede: Kjede) -> Set<Int> {
    var ut: [[Int]] = Array(repeating: [], count: kjede.bokser.count)
    for (i, vei) in kjede.veier.enumerated() { ut[vei.fra].append(i) }
    var tilbake: Set<Int> = []
    // 0 not seen, 1 on the way here, 2 done.
    var tilstand = Array(repeating: 0, count: kjede.bokser.count)
    func gå(_ boks: Int) {
      tilstand[boks] = 1
      for i in ut[boks] {
        let til = kjede.veier[i].til
        if tilstand[til] == 1 { tilbake.insert(i) } else if tilstand[til] == 0 { gå(til) }
      }
      tilstand[boks] = 2
    }
    for boks in kjede.bokser.indices where tilstand[boks] == 0 { gå(boks) }
    return tilbake
  }

  /// The row of each box: below all that lead to it, with a row between for a text.
  private static func nivå(_ kjede: Kjede, _ tilbake: Set<Int>) -> [Int] {
    var nivå = Array(repeating: 0, count: kjede.bokser.count)
    // Without the ways back there is no ring, so as many rounds as boxes are enough.
    for _ in kjede.bokser.indices {
      var endret = false
      for (i, vei) in kjede.veier.enumerated() where !tilbake.contains(i) {
        let minst = nivå[vei.fra] + (vei.merke == nil ? 1 : 2)
        if nivå[vei.til] < minst {
          nivå[vei.til] = minst
          endret = true
        }
      }
      if !endret { break }
    }
    return nivå
  }
}
