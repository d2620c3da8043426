/// Monday first, as ISO 8601 and Norwegian calendars count.
package enum Ukedag: Int, Sendable, CaseIterable {
  case mandag = 1, tirsdag, onsdag, torsdag, fredag, lørdag, søndag

  /// Bokmål.
  package var navn: String {
    switch self {
    case .mandag: "mandag"
    case .tirsdag: "tirsdag"
    case .onsdag: "onsdag"
    case .torsdag: "torsdag"
    case .fredag: "fredag"
    case .lørdag: "lørdag"
    case .søndag: "søndag"
    }
  }

  package var erHelg: Bool { self == .lørdag || self == .søndag }
}

/// A week by ISO 8601: Monday first, week 1 is the one with the year's first Thursday.
package struct Uke: Sendable, Hashable, Comparable {
  /// The year the week belongs to, which in early January and late December may not be the date's.
  package let år: Int
  /// 1–52 or 53.
  package let nr: Int

  /// nil when the year has no such week.
  package init?(år: Int, nr: Int) {
    guard nr >= 1, nr <= Uke.antall(i: år) else { return nil }
    self.år = år
    self.nr = nr
  }

  init(kjentÅr år: Int, nr: Int) {
    self.år = år
    self.nr = nr
  }

  /// 53 when the year begins or ends on a Thursday, else 52.
  package static func antall(i år: Int) -> Int {
    func erTorsdag(_ måned: Int, _ dag: Int) -> Bool {
      Dato(år: år, måned: måned, dag: dag).map { $0.ukedag == .torsdag } ?? false
    }
    return erTorsdag(1, 1) || erTorsdag(12, 31) ? 53 : 52
  }

  /// The week's Monday.
  package var mandag: Dato {
    // 4 January is always in week 1.
    let fjerde = Dato.dagnummer(år: år, måned: 1, dag: 4)
    let ukedag = Dato(dagnummer: fjerde).ukedag.rawValue
    return Dato(dagnummer: fjerde - (ukedag - 1) + (nr - 1) * 7)
  }

  package static func < (a: Uke, b: Uke) -> Bool { (a.år, a.nr) < (b.år, b.nr) }
}

extension Dato {
  /// Days since 1 March 2000, which is day 0. Used for counting, never shown.
  package var dagnummer: Int { Dato.dagnummer(år: år, måned: måned, dag: dag) }

  static func dagnummer(år: Int, måned: Int, dag: Int) -> Int {
    // Years counted from March put the leap day last.
    let m = (måned + 9) % 12
    let å = år - m / 10
    return 365 * å + Dato.gulv(å, 4) - Dato.gulv(å, 100) + Dato.gulv(å, 400) + (m * 306 + 5) / 10 + dag - 1 - 730_485
  }

  /// - Parameter dagnummer: within the years a date may be in; outside them the nearest is given.
  package init(dagnummer: Int) {
    let lavest = Dato.dagnummer(år: 1900, måned: 1, dag: 1)
    let høyest = Dato.dagnummer(år: 2199, måned: 12, dag: 31)
    let n = min(max(dagnummer, lavest), høyest) + 730_485
    var å = (10_000 * n + 14_780) / 3_652_425
    func rest(_ å: Int) -> Int { n - (365 * å + Dato.gulv(å, 4) - Dato.gulv(å, 100) + Dato.gulv(å, 400)) }
    if rest(å) < 0 { å -= 1 }
    let r = rest(å)
    let m = (100 * r + 52) / 3060
    self.init(kjent: (å + (m + 2) / 12, (m + 2) % 12 + 1, r - (m * 306 + 5) / 10 + 1))
  }

  private static func gulv(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

  package func plus(dager: Int) -> Dato { Dato(dagnummer: dagnummer + dager) }

  package var ukedag: Ukedag {
    // Day 0, 1 March 2000, was a Wednesday.
    let n = (dagnummer + 2) % 7
    return Ukedag.allCases[n < 0 ? n + 7 : n]
  }

  package var uke: Uke {
    // The week's Thursday decides which year the week belongs to.
    let torsdag = plus(dager: 4 - ukedag.rawValue)
    let førsteJanuar = Dato.dagnummer(år: torsdag.år, måned: 1, dag: 1)
    return Uke(kjentÅr: torsdag.år, nr: (torsdag.dagnummer - førsteJanuar) / 7 + 1)
  }
}
