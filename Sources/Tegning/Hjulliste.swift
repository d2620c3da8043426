/// What stands beside the wheel: the rings, the holidays, and the list of what has a number.
struct Hjulliste {
  private enum Post {
    case overskrift(String)
    case ring(Int)
    case fri
    case nummer(Int)
  }

  private(set) var størrelse = Størrelse(0, 0)
  private(set) var overskrifter: [Tekstlinje] = []
  private(set) var forklaringer: [Hjuloppsett.Forklaring] = []
  private(set) var nummererte: [Hjuloppsett.Nummerert] = []

  private let ord: Hjul.Ord
  private let ringnavn: [String]
  private let ringer: [Hjuloppsett.Ring]
  private let innslag: [(innslag: Int, skive: Tallskive)]
  private let titler: [String]
  private let mål: Hjulmål

  /// Between the columns, and between wheel and list.
  private static let mellom = 24.0
  private static let prøve = 30.0

  init(
    _ hjul: Hjul, mål: Hjulmål, ringer: [Hjuloppsett.Ring], nummererte: [(innslag: Int, skive: Tallskive)],
    titler: [Tittel?], harFri: Bool
  ) {
    ord = Hjul.Ord(
      ringene: Hjulbygger.kuttet(hjul.ord.ringene), fri: Hjulbygger.kuttet(hjul.ord.fri),
      tallene: Hjulbygger.kuttet(hjul.ord.tallene))
    ringnavn = hjul.ringer.map (Hjulbygger.kuttet)
    self.ringer = ringer
    self.mål = mål
    innslag = nummererte
    self.titler = nummererte.map { titler[$0.innslag]?.ord.joined(separator: " ") ?? "" }
    var poster: [Post] = [.overskrift(ord.ringene)] + ringer.indices.map { .ring($0) }
    if harFri { poster.append(.fri) }
    if !nummererte.isEmpty { poster += [.overskrift(ord.tallene)] + nummererte.indices.map { .nummer($0) } }
    legg(poster)
  }

  private mutating func legg(_ poster: [Post]) {
    let side = 2 * (mål.radius + Hjulmål.marg)
    let minst = mål.listeskrift.last ?? 9
    if mål.under {
      let spalter = 3
      let bredde = (side - 2 * Hjulmål.marg - Double(spalter - 1) * Self.mellom) / Double(spalter)
      // The least height that holds it all.
      var høyde = 60.0
      while !fyll(poster, Punkt(Hjulmål.marg, side + 8), Størrelse(bredde, høyde), spalter, minst) { høyde += 12 }
      størrelse = Størrelse(side, side + 8 + høyde + Hjulmål.marg)
      return
    }
    let fra = Punkt(side + Self.mellom, Hjulmål.marg + 6)
    let høyde = side - 2 * fra.y
    for skrift in mål.listeskrift {
      for (spalter, bredde) in [(1, 270.0), (1, 340), (2, 200)] where fyll(poster, fra, Størrelse(bredde, høyde), spalter, skrift) {
        størrelse = Størrelse(fra.x + Double(spalter) * (bredde + Self.mellom) - Self.mellom + Hjulmål.marg, side)
        return
      }
    }
    var spalter = 3
    while !fyll(poster, fra, Størrelse(200, høyde), spalter, minst) { spalter += 1 }
    størrelse = Størrelse(fra.x + Double(spalter) * (200 + Self.mellom) - Self.mellom + Hjulmål.marg, side)
  }

  /// Places everything in columns.
  ///
  /// - Returns: whether there was room.
  private mutating func fyll(_ poster: [Post], _ hjørne: Punkt, _ spalte: Størrelse, _ spalter: Int, _ skrift: Double) -> Bool {
    (overskrifter, forklaringer, nummererte) = ([], [], [])
    let linje = skrift * 1.3
    let bredest = innslag.map(\.skive.størrelse.bredde).max() ?? mål.skive
    var nummer = 0
    var y = 0.0
    for (i, post) in poster.enumerated() {
      let (tekst, innrykk): (String, Double) =
        switch post {
        case .overskrift(let t): (t, 0)
        case .ring(let r): (ringnavn[r], Self.prøve + 8)
        case .fri: (ord.fri, Self.prøve + 8)
        case .nummer(let n): (titler[n], bredest + 7)
        }
      let stor = innrykk == 0 ? skrift * 1.15 : skrift
      let linjer = Skriftmål.linjer(tekst, størrelse: stor, bredde: spalte.bredde - innrykk)
      let høyde = max(Double(linjer.count) * linje * stor / skrift, innrykk == 0 ? 0 : mål.skive) + 5
      // A heading goes with what it is above.
      let trengs = innrykk == 0 ? høyde + 2.5 * linje : høyde
      if innrykk == 0, i > 0, y > 0 { y += linje }
      if y > 0, y + trengs > spalte.høyde { (nummer, y) = (nummer + 1, 0) }
      if nummer >= spalter || trengs > spalte.høyde { return false }
      let (x, topp) = (hjørne.x + Double(nummer) * (spalte.bredde + Self.mellom), hjørne.y + y)
      let førsteLinje = max(linje, innrykk == 0 ? 0 : mål.skive) / 2
      let lagte = linjer.enumerated().map { n, l in
        let bredde = Skriftmål.bredde(l, størrelse: stor)
        return Tekstlinje(
          tekst: l, midt: Punkt(x + innrykk + bredde / 2, topp + førsteLinje + Double(n) * stor * 1.3), grader: 0, størrelse: stor,
          bredde: bredde)
      }
      func skive(_ s: Tallskive, midt: Double) -> Tallskive {
        var s = s
        (s.midt, s.grader) = (Punkt(x + midt, topp + førsteLinje), 0)
        return s
      }
      let prøve = Rektangel(x: x, y: topp + førsteLinje - mål.skive / 2, størrelse: Størrelse(Self.prøve, mål.skive))
      switch post {
      case .overskrift: overskrifter += lagte
      case .ring(let r):
        forklaringer.append(
          .init(ring: r, prøve: prøve, skive: skive(ringer[r].merke, midt: Self.prøve / 2), linjer: lagte))
      case .fri: forklaringer.append(.init(ring: nil, prøve: prøve, skive: nil, linjer: lagte))
      case .nummer(let n):
        let s = innslag[n].skive
        nummererte.append(
          .init(nummer: n + 1, innslag: innslag[n].innslag, skive: skive(s, midt: s.størrelse.bredde / 2), linjer: lagte))
      }
      y += høyde
    }
    return true
  }
}
