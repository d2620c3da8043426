/// What stands between the numbers of a list, and the next of them.
extension Henvisningsleser {
  enum Skille { case liste, til, skråstrek, ingenting }

  /// What stands between two numbers of a list.
  func skille(_ l: inout Nummerleser) -> Skille? {
    let start = l.i
    l.mellomrom()
    switch l.tegn(l.i) {
    case Symbol.tankestrek, Symbol.bindestrek:
      l.i += 1
      return .til
    case Symbol.skråstrek:
      l.i += 1
      return .skråstrek
    case Symbol.komma, Symbol.semikolon:
      l.i += 1
      l.mellomrom()
      _ = ord(&l, Self.bindeord)
      return .liste
    case Symbol.og:
      l.i += 1
      return .liste
    case Symbol.paragraf where l.i > start: return .ingenting
    default:
      if ord(&l, Self.tilord) { return .til }
      if ord(&l, Self.bindeord) { return .liste }
      l.i = start
      return l.tegn(l.i) == Symbol.paragraf ? .ingenting : nil
    }
  }

  /// Words that part two numbers, as signs.
  private static let bindeord = ["og", "samt", "eller", "jf.", "jfr.", "jf", "jfr", "jamfør"].map(tegn)
  private static let tilord = ["til og med", "t.o.m.", "til"].map(tegn)

  private static func tegn(_ ord: String) -> [UInt8] { ord.unicodeScalars.compactMap { Symbol.av($0.value) } }

  /// Passes one of the words and the space after it.
  private func ord(_ l: inout Nummerleser, _ valg: [[UInt8]]) -> Bool {
    for v in valg {
      var j = l.i
      guard
        v.allSatisfy({ s in
          defer { j += 1 }
          let her = l.tegn(j) & 0x7F
          return (her == Symbol.linje ? Symbol.mellomrom : her) == s
        }), !Symbol.erOrdtegn(l.tegn(j))
      else { continue }
      l.i = j
      l.mellomrom()
      return true
    }
    return false
  }

  /// The next number of a list, also short: «9 A-2, -3», «12-4/5», «§§ 12-2–5».
  func neste(_ l: inout Nummerleser, etter f: Lovnummer, _ skille: Skille, medTegn: Bool, flere: Bool)
    -> Lovnummer?
  {
    l.mellomrom()
    let start = l.i
    if !medTegn, f.nummer != nil, Symbol.erStrek(l.tegn(l.i)), Symbol.erSiffer(l.tegn(l.i + 1)) {
      l.i += 1
      if let n = l.tall(lengst: 2), !Symbol.erOrdtegn(l.tegn(l.i)) {
        return Lovnummer(f.kapittel, bokstav: f.kapittelbokstav, n)
      }
      l.i = start
      return nil
    }
    guard let nr = l.nummer(kjent: kjent) else { return nil }
    if nr.nummer != nil {
      if medTegn || flere || kjent(nr) || kjent(nr.utenBokstav) { return nr }
      // What we do not know the sections of, we believe.
      return skille == .til ? nil : (ut.last?.lov.map { !harParagrafer[$0] } ?? false) ? nr : nil
    }
    if medTegn { return nr }
    // A bare number goes on in the same chapter when it stands close: «12-4/5», «§§ 12-2–5».
    guard nr.kapittelbokstav == 0, f.nummer != nil else {
      // «§§ 24 og 25» in laws that number their sections through.
      return flere && f.nummer == nil && skille != .skråstrek ? nr : nil
    }
    let kort = Lovnummer(f.kapittel, bokstav: f.kapittelbokstav, nr.kapittel)
    let står = tekst.tegn[start - 1]
    let tett =
      skille == .skråstrek && står == Symbol.skråstrek && l.i - start <= 2 && !Symbol.erOrdtegn(l.tegn(l.i))
    return (tett || skille == .til && flere && Symbol.erStrek(står)) && kjent(kort) ? kort : nil
  }
}
