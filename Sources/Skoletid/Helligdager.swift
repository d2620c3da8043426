/// Public holidays: lov om helligdager og helligdagsfred (LOV-1995-02-24-12) § 2, and lov om 1. og 17. mai
/// (LOV-1947-04-26-1), as set out in the project's facts (read 2026-11-21).
package enum Helligdag: String, Sendable, CaseIterable {
  case førsteNyttårsdag, skjærtorsdag, langfredag, førstePåskedag, andrePåskedag, førsteMai, søttendeMai
  case kristiHimmelfart, førstePinsedag, andrePinsedag, førsteJuledag, andreJuledag

  /// In a calendar year. Two may fall on one day: in 2027 17 May is also second day of Whitsun.
  package func dato(_ år: Int) -> Dato {
    switch self {
    case .førsteNyttårsdag: Helligdag.fast(år, 1, 1)
    case .skjærtorsdag: Helligdag.påske(år).plus(dager: -3)
    case .langfredag: Helligdag.påske(år).plus(dager: -2)
    case .førstePåskedag: Helligdag.påske(år)
    case .andrePåskedag: Helligdag.påske(år).plus(dager: 1)
    case .førsteMai: Helligdag.fast(år, 5, 1)
    case .søttendeMai: Helligdag.fast(år, 5, 17)
    case .kristiHimmelfart: Helligdag.påske(år).plus(dager: 39)
    case .førstePinsedag: Helligdag.påske(år).plus(dager: 49)
    case .andrePinsedag: Helligdag.påske(år).plus(dager: 50)
    case .førsteJuledag: Helligdag.fast(år, 12, 25)
    case .andreJuledag: Helligdag.fast(år, 12, 26)
    }
  }

  private static func fast(_ år: Int, _ måned: Int, _ dag: Int) -> Dato {
    Dato(dagnummer: Dato.dagnummer(år: år, måned: måned, dag: dag))
  }

  /// First day of Easter: the first Sunday after the first full moon on or after 21 March, by the Gregorian
  /// computus (Meeus, Jones and Butcher).
  package static func påske(_ år: Int) -> Dato {
    let a = år % 19
    let (b, c) = (år / 100, år % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let måned = (h + l - 7 * m + 90) / 25
    return fast(år, måned, (h + l - 7 * m + 33 * måned + 19) % 32)
  }
}

extension Dato {
  /// The public holidays that fall on the day, Sundays not counted.
  package var helligdager: [Helligdag] { Helligdag.allCases.filter { $0.dato(år) == self } }

  /// Monday to Friday and no public holiday.
  package var erVirkedag: Bool { !ukedag.erHelg && helligdager.isEmpty }

  /// The day that is `antall` working days later; 0 gives the day itself, or the next working day.
  package func plus(virkedager antall: Int) -> Dato {
    var dag = self
    while !dag.erVirkedag { dag = dag.plus(dager: 1) }
    for _ in 0..<max(0, antall) {
      repeat { dag = dag.plus(dager: 1) } while !dag.erVirkedag
    }
    return dag
  }
}
