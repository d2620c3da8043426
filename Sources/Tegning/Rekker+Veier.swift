extension Rekker {
  private static let stubb = 8.0
  private static let spor = 9.0
  private static let pil = 14.0
  private static let marg = 8.0
  /// Room between ways side by side.
  private static let mellom = 12.0

  /// A horizontal run in the space between two rows.
  private struct Løp {
    var stykke: Int
    /// The end above (or, for a way back up, the end it comes from) and the end below.
    var fra: Double
    var til: Double
    var spor = 0
  }

  /// Where a piece leaves its box and where it comes in.
  private struct Porter {
    var ut: Double
    var inn: Double
  }

  func oppsett() -> Kjedeoppsett {
    var porter = porter()
    // A bend too small to see is none. A box may be met a little to the side; texts and passings may not.
    for (i, s) in stykker.enumerated() where !s.opp && abs(porter[i].ut - porter[i].inn) < 4 {
      if s.til < kjede.bokser.count {
        porter[i].inn = porter[i].ut
      } else if s.fra < kjede.bokser.count {
        porter[i].ut = porter[i].inn
      }
    }
    // The lane at the right of each way back, the shortest innermost.
    let ytterst = ting.map { $0.x + $0.størrelse.bredde / 2 }.max() ?? 0
    let opp = stykker.indices.filter { stykker[$0].opp }.sorted { a, b in
      (lengde(a), a) < (lengde(b), b)
    }
    var bane: [Int: Double] = [:]
    for (i, s) in opp.enumerated() { bane[s] = ytterst + 20 + Double(i) * Self.mellom }

    // Space r lies above row r; the last one below the last row.
    var rom: [[Løp]] = Array(repeating: [], count: rekker.count + 1)
    for (i, s) in stykker.enumerated() {
      if let x = bane[i] {
        rom[ting[s.fra].rekke + 1].append(Løp(stykke: i, fra: porter[i].ut, til: x))
        rom[ting[s.til].rekke].append(Løp(stykke: i, fra: x, til: porter[i].inn))
      } else {
        rom[ting[s.til].rekke].append(Løp(stykke: i, fra: porter[i].ut, til: porter[i].inn))
      }
    }
    for r in rom.indices { Self.fordel(&rom[r]) }

    var y = Self.marg
    var topp: [Double] = []
    var rekketopp: [Double] = []
    for r in rom.indices {
      topp.append(y)
      if !rom[r].isEmpty {
        // Straight ways need no room to turn in, and only boxes are met with an arrow.
        let erRett = rom[r].allSatisfy { $0.fra == $0.til }
        let harPil = rom[r].contains { stykker[$0.stykke].til < kjede.bokser.count && $0.til == porter[$0.stykke].inn }
        y += erRett ? Self.stubb : 2 * Self.stubb + Double((rom[r].map(\.spor).max() ?? 0)) * Self.spor
        if harPil { y += Self.pil }
      }
      rekketopp.append(y)
      if r < rekker.count { y += rekker[r].map { ting[$0].størrelse.høyde }.max() ?? 0 }
    }

    let venstre = (ting.map { $0.x - $0.størrelse.bredde / 2 }.min() ?? 0) - Self.marg
    let høyre = max(ytterst, bane.values.max() ?? ytterst) + Self.marg
    func rektangel(_ i: Int) -> Rektangel {
      let t = ting[i]
      let høyest = rekker[t.rekke].map { ting[$0].størrelse.høyde }.max() ?? 0
      return Rektangel(
        x: t.x - t.størrelse.bredde / 2 - venstre,
        y: rekketopp[t.rekke] + (høyest - t.størrelse.høyde) / 2, størrelse: t.størrelse)
    }

    var veier: [[Punkt]] = Array(repeating: [], count: kjede.veier.count)
    for (i, s) in stykker.enumerated() {
      let løp = rom.enumerated().flatMap { r, l in l.filter { $0.stykke == i }.map { (topp[r] + Self.stubb + Double($0.spor) * Self.spor, $0) } }
      // A way back goes down, out to its lane, up and in.
      let rekkefølge = s.opp ? løp.sorted { ($0.1.til == bane[i] ? 0 : 1) < ($1.1.til == bane[i] ? 0 : 1) } : løp
      var punkter = [Punkt(porter[i].ut - venstre, rektangel(s.fra).bunn)]
      for (sporhøyde, l) in rekkefølge {
        punkter.append(Punkt(l.fra - venstre, sporhøyde))
        punkter.append(Punkt(l.til - venstre, sporhøyde))
      }
      punkter.append(Punkt(porter[i].inn - venstre, rektangel(s.til).y))
      veier[s.vei] += punkter
    }
    return Kjedeoppsett(
      størrelse: Størrelse(høyre - venstre, y + Self.marg), bokser: kjede.bokser.indices.map(rektangel),
      merker: merke.map { $0.map(rektangel) }, veier: veier.map(Self.forenklet))
  }

  private func lengde(_ stykke: Int) -> Int { ting[stykker[stykke].fra].rekke - ting[stykker[stykke].til].rekke }

  /// Spreads the ways along the bottom and the top of each box, in the order of where they come from or go:
  /// those that go on about the middle, those that go back to their right.
  private func porter() -> [Porter] {
    var porter = stykker.map { Porter(ut: ting[$0.fra].x, inn: ting[$0.til].x) }
    func spre(_ gruppe: [Int], _ boks: Int, mot: (Stykke) -> Int, _ sett: (Int, Double) -> Void) {
      let fram = gruppe.filter { !stykker[$0].opp }.sorted {
        (ting[mot(stykker[$0])].x, $0) < (ting[mot(stykker[$1])].x, $1)
      }
      let opp = gruppe.filter { stykker[$0].opp }
      let ytterst = Double(max(fram.count, 1) - 1) / 2 + Double(fram.isEmpty ? max(opp.count, 1) - 1 : opp.count)
      let steg = ytterst == 0 ? 0 : min(28, max(0, ting[boks].størrelse.bredde / 2 - 12) / ytterst)
      let første = -Double(max(fram.count, 1) - 1) / 2
      for (i, s) in (fram + opp).enumerated() { sett(s, ting[boks].x + (første + Double(i)) * steg) }
    }
    let fra = Dictionary(grouping: stykker.indices) { stykker[$0].fra }
    let til = Dictionary(grouping: stykker.indices) { stykker[$0].til }
    for boks in ting.indices {
      spre(fra[boks] ?? [], boks, mot: \.til) { porter[$0].ut = $1 }
      spre(til[boks] ?? [], boks, mot: \.fra) { porter[$0].inn = $1 }
    }
    return porter
  }

  /// Gives runs that would touch each a height of their own.
  ///
  /// Those going right are taken from the right and those going left from the left, so that a run passes under
  /// the ends it would otherwise cross.
  private static func fordel(_ løp: inout [Løp]) {
    let orden = løp.indices.sorted { a, b in
      let (p, q) = (løp[a], løp[b])
      let mot = (p.til > p.fra, q.til > q.fra)
      if mot.0 != mot.1 { return mot.0 }
      return mot.0 ? (p.fra, p.til, a) > (q.fra, q.til, b) : (p.fra, p.til, a) < (q.fra, q.til, b)
    }
    var lagt: [Int] = []
    for i in orden {
      let (venstre, høyre) = (min(løp[i].fra, løp[i].til) - 6, max(løp[i].fra, løp[i].til) + 6)
      let opptatt = Set(
        lagt.filter { min(løp[$0].fra, løp[$0].til) < høyre && max(løp[$0].fra, løp[$0].til) > venstre }.map { løp[$0].spor })
      // At most as many as there are runs, so there is always one free.
      løp[i].spor = (0...løp.count).first { !opptatt.contains($0) } ?? 0
      lagt.append(i)
    }
  }

  /// Without points in the middle of a straight piece.
  private static func forenklet(_ punkter: [Punkt]) -> [Punkt] {
    punkter.reduce(into: []) { ut, p in
      if ut.last == p { return }
      if ut.count > 1 {
        let (a, b) = (ut[ut.count - 2], ut[ut.count - 1])
        let rett = (a.x == b.x && b.x == p.x) || (a.y == b.y && b.y == p.y)
        if rett { ut.removeLast() }
      }
      ut.append(p)
    }
  }
}
