/// The number of a chapter or a section: 12, «9 A», 12-4, «9 A-4», «3-10 b», 30.
package struct Lovnummer: Hashable, Sendable {
  package var kapittel: Int
  /// 1 for A; 0 for none.
  package var kapittelbokstav: UInt8 = 0
  /// nil for a whole chapter, and for laws that number their sections through (§ 30).
  package var nummer: Int?
  /// 1 for a; 0 for none.
  package var bokstav: UInt8 = 0

  package init(_ kapittel: Int, bokstav: UInt8 = 0, _ nummer: Int? = nil, _ etter: UInt8 = 0) {
    self.kapittel = kapittel
    kapittelbokstav = bokstav
    self.nummer = nummer
    self.bokstav = etter
  }

  /// As it is printed in the law: «9 A-4», «3-10 b».
  package var tekst: String {
    var ut = "\(kapittel)"
    if kapittelbokstav > 0 { ut += " " + String(UnicodeScalar(kapittelbokstav + 64)) }
    if let nummer { ut += "-\(nummer)" }
    if bokstav > 0 { ut += " " + String(UnicodeScalar(bokstav + 96)) }
    return ut
  }

  var utenBokstav: Lovnummer { Lovnummer(kapittel, bokstav: kapittelbokstav, nummer) }
  var somKapittel: Lovnummer { Lovnummer(kapittel, bokstav: kapittelbokstav) }

  /// Reads what data says: «12-4», «9A», «11-1 a».
  package init?(_ tekst: String) {
    let lest = Lesetekst(tekst)
    var leser = Nummerleser(lest.tegn, 0)
    guard let nr = leser.nummer(kjent: { _ in true }), leser.i == lest.tegn.count else { return nil }
    self = nr
  }
}

/// Reads numbers of law out of signs.
struct Nummerleser {
  let tegn: [UInt8]
  var i: Int

  init(_ tegn: [UInt8], _ i: Int) {
    self.tegn = tegn
    self.i = i
  }

  func tegn(_ k: Int) -> UInt8 { k >= 0 && k < tegn.count ? tegn[k] : Symbol.avsnitt }

  mutating func mellomrom() { while Symbol.erMellomrom(tegn(i)) { i += 1 } }

  /// One to three digits that are no part of a longer number.
  mutating func tall(lengst: Int = 3) -> Int? {
    let start = i
    var ut = 0
    while Symbol.erSiffer(tegn(i)), i - start <= lengst {
      ut = ut * 10 + Int(tegn(i) - Symbol.null)
      i += 1
    }
    guard i > start, i - start <= lengst else {
      i = start
      return nil
    }
    return ut
  }

  /// - Parameter kjent: whether some law has such a section, asked where a letter stands a space away.
  mutating func nummer(kjent: (Lovnummer) -> Bool) -> Lovnummer? {
    let start = i
    mellomrom()
    guard let kapittel = tall() else {
      i = start
      return nil
    }
    var ut = Lovnummer(kapittel, bokstav: kapittelbokstav())
    let etterKapittel = i
    guard let nummer = etterStrek() else {
      i = etterKapittel
      if ut.kapittelbokstav == 0 { ut.bokstav = bokstav { kjent(Lovnummer(kapittel, bokstav: 0, nil, $0)) } }
      return ut
    }
    ut.nummer = nummer
    ut.bokstav = bokstav { b in
      var med = ut
      med.bokstav = b
      return kjent(med)
    }
    return ut
  }

  /// «A» of «9 A», «9A», «9-a».
  private mutating func kapittelbokstav() -> UInt8 {
    var j = i
    if Symbol.erMellomrom(tegn(j)) { j += 1 }
    let b = tegn(j) & 0x7F
    guard b == 1 || b == 2 else { return 0 }
    let etter = tegn(j + 1)
    // «9AAktivitetsplan»: two words that have lost the space between them.
    let limt = j == i && tegn(j) >= Symbol.stor && etter >= Symbol.stor && Symbol.erBokstav(etter)
    guard !Symbol.erOrdtegn(etter) || limt else { return 0 }
    // «§ 30 b» has its letter after the number.
    if j > i, tegn(j) < Symbol.stor, !stårStrek(j + 1) { return 0 }
    i = j + 1
    return b
  }

  private func stårStrek(_ j: Int) -> Bool {
    var l = Nummerleser(tegn, j)
    l.mellomrom()
    guard Symbol.erStrek(l.tegn(l.i)) else { return false }
    l.i += 1
    l.mellomrom()
    return Symbol.erSiffer(l.tegn(l.i))
  }

  /// «-4», « - 4», «– 4».
  private mutating func etterStrek() -> Int? {
    var j = i
    if Symbol.erMellomrom(tegn(j)) { j += 1 }
    guard Symbol.erStrek(tegn(j)) else { return nil }
    j += 1
    if Symbol.erMellomrom(tegn(j)) { j += 1 }
    var l = Nummerleser(tegn, j)
    guard let n = l.tall(lengst: 2), !Symbol.erSiffer(l.tegn(l.i)) else { return nil }
    i = l.i
    return n
  }

  /// A letter right after, or a space away when there is such a section.
  private mutating func bokstav(_ kjent: (UInt8) -> Bool) -> UInt8 {
    var j = i
    if Symbol.erMellomrom(tegn(j)) { j += 1 }
    let b = tegn(j)
    guard b >= 1, b <= 8, !Symbol.erOrdtegn(tegn(j + 1)), tegn(j + 1) != Symbol.parentesUt else { return 0 }
    guard j == i || kjent(b) else { return 0 }
    i = j + 1
    return b
  }
}
