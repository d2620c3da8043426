/// A day in the Gregorian calendar, without clock or time zone.
package struct Dato: Sendable, Hashable {
  package let år: Int
  /// 1–12.
  package let måned: Int
  /// 1–31, always a day that exists.
  package let dag: Int

  /// nil when the day does not exist, or the year is outside 1900–2199.
  package init?(år: Int, måned: Int, dag: Int) {
    guard (1900...2199).contains(år), (1...12).contains(måned), dag >= 1,
      dag <= Dato.dager(i: måned, år: år)
    else { return nil }
    self.år = år
    self.måned = måned
    self.dag = dag
  }

  /// For parts that are known to be a day.
  init(kjent d: (år: Int, måned: Int, dag: Int)) {
    år = d.år
    måned = d.måned
    dag = d.dag
  }

  /// Reads `2026-08-17` and nothing else.
  package init?(iso: String) {
    let u = Array(iso.utf8)
    guard u.count == 10, u[4] == 45, u[7] == 45,
      let år = Dato.tall(u[0..<4]), let måned = Dato.tall(u[5..<7]), let dag = Dato.tall(u[8..<10])
    else { return nil }
    self.init(år: år, måned: måned, dag: dag)
  }

  /// Reads «17.08.2026» and «17.8.2026».
  package init?(norsk: String) {
    let deler = norsk.utf8.split(separator: 46, omittingEmptySubsequences: false)
    guard deler.count == 3, (1...2).contains(deler[0].count), (1...2).contains(deler[1].count), deler[2].count == 4,
      let dag = Dato.tall(deler[0]), let måned = Dato.tall(deler[1]), let år = Dato.tall(deler[2])
    else { return nil }
    self.init(år: år, måned: måned, dag: dag)
  }

  /// `2026-08-17`.
  package var iso: String { "\(Dato.pad(år, 4))-\(Dato.pad(måned, 2))-\(Dato.pad(dag, 2))" }

  /// «17. august 2026»; the same in bokmål and nynorsk.
  package var lang: String { "\(dag). \(Dato.månedsnavn[måned - 1]) \(år)" }

  /// Januar first (index 0). Bokmål and nynorsk share the names.
  package static let månedsnavn = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ]

  /// Days in a month (1–12) of a year.
  package static func dager(i måned: Int, år: Int) -> Int {
    switch måned {
    case 2: (år % 4 == 0 && år % 100 != 0) || år % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func tall(_ siffer: some Sequence<UInt8>) -> Int? {
    var n = 0
    for s in siffer {
      guard (48...57).contains(s) else { return nil }
      n = n * 10 + Int(s - 48)
    }
    return n
  }

  private static func pad(_ n: Int, _ bredde: Int) -> String {
    let s = String(n)
    return String(repeating: "0", count: max(0, bredde - s.count)) + s
  }
}

extension Dato: Comparable {
  package static func < (a: Dato, b: Dato) -> Bool {
    (a.år, a.måned, a.dag) < (b.år, b.måned, b.dag)
  }
}
