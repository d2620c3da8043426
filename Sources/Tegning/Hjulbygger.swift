/// Lays a year wheel: first what goes where, then how large the text can be, then the numbers.
struct Hjulbygger {
  /// What shares a place: a month of a ring, or one thing in a band.
  struct Plass {
    var ring: Int
    /// 0–11, where it begins.
    var måned: Int
    var erBånd: Bool
    var bit: Ringbit
    /// The part text may use.
    var felt: Ringbit
    /// Places in `hjul.innslag`, in the order of the year.
    var innslag: [Int] = []
  }

  /// Longer than this (about five and a half weeks) is drawn as a band and not as text in one month.
  static let lenge = 0.105

  let hjul: Hjul
  let mål: Hjulmål
  let sentrum: Punkt
  /// Where each month begins, and 1 at the end.
  let månedsskifter: [Double]
  /// By place in `hjul.innslag`; nil for what is left out.
  private(set) var titler: [Tittel?] = []
  private var tidsrom: [Hjul.Tidsrom] = []
  private(set) var ringer: [Ringbit] = []
  /// In the order of the year, the outermost ring first.
  private(set) var plasser: [Plass] = []

  init?(_ hjul: Hjul, mål: Hjulmål) {
    guard hjul.måneder.count == 12, hjul.måneder.allSatisfy({ (1...366).contains($0.dager) }),
      (1...Hjul.flestRinger).contains(hjul.ringer.count), hjul.innslag.count <= Hjul.flest
    else { return nil }
    self.hjul = hjul
    self.mål = mål
    sentrum = Punkt(mål.radius + Hjulmål.marg, mål.radius + Hjulmål.marg)
    let dager = Double(hjul.måneder.reduce(0) { $0 + $1.dager })
    var brukt = 0
    månedsskifter = hjul.måneder.map { m in
      defer { brukt += m.dager }
      return Double(brukt) / dager
    } + [1]
    for i in hjul.innslag {
      let tittel = Tittel(Self.kuttet(i.tittel))
      let tidsrom = Hjul.tidsrom(i.fra, i.til)
      titler.append(tittel.ord.isEmpty || tidsrom == nil || !hjul.ringer.indices.contains(i.ring) ? nil : tittel)
      self.tidsrom.append(tidsrom ?? Hjul.Tidsrom(fra: 0, til: 0))
    }
    fordel()
  }

  /// By scalars and not by letters: a letter may be as long as it likes.
  static func kuttet(_ tekst: String) -> String {
    let skalarer = tekst.unicodeScalars
    guard let slutt = skalarer.index(skalarer.startIndex, offsetBy: Hjul.lengste, limitedBy: skalarer.endIndex),
      slutt != skalarer.endIndex
    else { return tekst }
    return String(skalarer[..<slutt]) + "…"
  }

  func måned(_ sted: Double) -> Int { (månedsskifter.dropLast().lastIndex { $0 <= sted + 1e-9 }) ?? 0 }

  /// Gives everything its ring and its month or band.
  private mutating func fordel() {
    let rekkefølge = titler.indices.filter { titler[$0] != nil }.sorted {
      (tidsrom[$0].fra, tidsrom[$0].til, $0) < (tidsrom[$1].fra, tidsrom[$1].til, $1)
    }
    // The first lane that is free, for each that lasts.
    var slutt: [[Double]] = Array(repeating: [], count: hjul.ringer.count)
    var spor: [Int: Int] = [:]
    for i in rekkefølge where tidsrom[i].til - tidsrom[i].fra > Self.lenge {
      let r = hjul.innslag[i].ring
      let fritt = slutt[r].firstIndex { $0 <= tidsrom[i].fra + 1e-9 } ?? slutt[r].count
      if fritt == slutt[r].count { slutt[r].append(0) }
      slutt[r][fritt] = tidsrom[i].til
      spor[i] = fritt
    }
    let rom = Hjulringer(innhold: innhold(spor), spor: slutt.map(\.count), mål: mål)
    ringer = rom.ringer
    // What there is no lane for stands in the month it begins.
    for (i, s) in spor where s >= rom.spor[hjul.innslag[i].ring] { spor[i] = nil }

    for r in ringer.indices {
      for m in 0..<12 {
        let (fra, til) = (månedsskifter[m], månedsskifter[m + 1])
        let over = rekkefølge.filter {
          hjul.innslag[$0].ring == r && tidsrom[$0].fra < til - 1e-9 && tidsrom[$0].til > fra + 1e-9
        }
        let opptatt = (over.compactMap { spor[$0] }.max() ?? -1) + 1
        var bit = ringer[r]
        (bit.indre, bit.fra, bit.til) = (bit.indre + Double(opptatt) * mål.bånd, fra * 2 * .pi, til * 2 * .pi)
        // Beside the letters of the rings.
        let side = Hjulmål.luft + 1 + mål.skive / 2
        let felt = bit.innenfor(Hjulmål.luft, side: (m == 0 ? side : Hjulmål.luft, m == 11 ? side : Hjulmål.luft))
        let her = rekkefølge.filter { hjul.innslag[$0].ring == r && spor[$0] == nil && måned(tidsrom[$0].fra) == m }
        plasser.append(Plass(ring: r, måned: m, erBånd: false, bit: bit, felt: felt, innslag: her))
      }
    }
    for i in rekkefølge {
      guard let s = spor[i] else { continue }
      let r = hjul.innslag[i].ring
      let indre = ringer[r].indre + Double(s) * mål.bånd
      let bit = Ringbit(
        indre: indre, ytre: indre + mål.bånd, fra: tidsrom[i].fra * 2 * .pi, til: tidsrom[i].til * 2 * .pi)
      let felt = bit.innenfor(1.5, side: (4, 4))
      plasser.append(Plass(ring: r, måned: måned(tidsrom[i].fra), erBånd: true, bit: bit, felt: felt, innslag: [i]))
    }
    plasser = plasser.enumerated().sorted { a, b in
      (a.element.måned, a.element.ring, a.element.erBånd ? 0 : 1, a.offset)
        < (b.element.måned, b.element.ring, b.element.erBånd ? 0 : 1, b.offset)
    }.map(\.element)
  }

  /// The text of the fullest months of each ring, in px² at a middling size, and a little for the empty ones.
  private func innhold(_ spor: [Int: Int]) -> [Double] {
    let skrift = mål.skrift[mål.skrift.count / 2]
    return hjul.ringer.indices.map { r in
      var måneder = Array(repeating: 0.0, count: 12)
      for (i, tittel) in titler.enumerated() where hjul.innslag[i].ring == r && spor[i] == nil {
        guard let tittel else { continue }
        måneder[måned(tidsrom[i].fra)] += (min(tittel.bredde, 60) + 2) * skrift * skrift * 1.6
      }
      return 1200 + måneder.sorted(by: >).prefix(2).reduce(0, +) / 2
    }
  }
}
