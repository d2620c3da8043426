/// What an eleven-digit number is, when it is one that stands for a person.
///
/// Digits: day, month, year (two each), three individual digits, two check digits. Source: Folkeregisteret,
/// «Nytt fødselsnummer fra 2032» (skatteetaten.github.io/folkeregisteret-api-dokumentasjon, read 2026-11-26).
/// Month +40 (H) and +80 (test) are common knowledge and not in that source.
enum Fødselsnummer {
  /// - Parameter verdi: below 10^11; leading zeros count.
  static func slag(_ verdi: UInt64) -> Persontreff.Slag? {
    // Cheapest first: nine of ten numbers fall at the date.
    var dag = Int(verdi / 1_000_000_000)
    var måned = Int(verdi / 10_000_000 % 100)
    let erD = dag > 40
    if erD { dag -= 40 }
    var slag = erD ? Persontreff.Slag.dNummer : .fødselsnummer
    if måned > 80 {
      måned -= 80
      slag = .testnummer
    } else if måned > 40 {
      måned -= 40
      slag = .hNummer
    }
    guard erDato(dag, måned, år: Int(verdi / 100_000 % 100)), sum(verdi, vekter2) == 0 else { return nil }
    // From 2032 the remainder may be 0–3, also for those born before. Test and H-numbers keep the old rule here:
    // the first are nobody's, and each value let in is one more account number taken for a person.
    let rest = sum(verdi / 10, vekter1)
    return rest == 0 || (rest <= 3 && (slag == .fødselsnummer || slag == .dNummer)) ? slag : nil
  }

  /// With two digits for the year, and from 2032 nothing that tells the century, a date is real when it is so in
  /// 19yy or 20yy; 2000 was a leap year. Those born in the 1800s have no other days than these.
  private static func erDato(_ dag: Int, _ måned: Int, år: Int) -> Bool {
    switch måned {
    case 1, 3, 5, 7, 8, 10, 12: (1...31).contains(dag)
    case 4, 6, 9, 11: (1...30).contains(dag)
    case 2: (1...(år % 4 == 0 ? 29 : 28)).contains(dag)
    default: false
    }
  }

  /// Weights of the digits from the last, the check digit itself first.
  private static let vekter1: [UInt64] = [1, 2, 5, 4, 9, 8, 1, 6, 7, 3]
  private static let vekter2: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 2, 3, 4, 5]

  private static func sum(_ verdi: UInt64, _ vekter: [UInt64]) -> UInt64 {
    var (rest, sum) = (verdi, UInt64(0))
    for v in vekter {
      sum += rest % 10 * v
      rest /= 10
    }
    return sum % 11
  }
}
