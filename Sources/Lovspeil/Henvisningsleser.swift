/// Puts what the automaton found – names of laws, «§», «kap.», «artikkel» – together with the numbers beside it.
struct Henvisningsleser {
  enum Merke: UInt8 { case paragraftegn, paragraford, kapittel, artikkel, sak }

  struct Nevning {
    var lov: Int
    var tegn: Range<Int>
  }

  struct Merking {
    var merke: Merke
    var tegn: Range<Int>
  }

  let tekst: Lesetekst
  /// Names, by where they stand; none inside another.
  let nevninger: [Nevning]
  let kjent: (Lovnummer) -> Bool
  /// Whether we know the sections of a law.
  let harParagrafer: [Bool]
  var ut: [Henvisning] = []
  var gruppe = 0
  /// The name passed last.
  var nevnt = -1
  /// Names that have a number of their own, so that they are no reference by themselves.
  var brukt: Set<Int> = []

  init(
    _ tekst: Lesetekst, _ nevninger: [Nevning], harParagrafer: [Bool], kjent: @escaping (Lovnummer) -> Bool
  ) {
    self.tekst = tekst
    self.nevninger = nevninger
    self.harParagrafer = harParagrafer
    self.kjent = kjent
  }

  mutating func les(_ merker: [Merking]) -> [Henvisning] {
    var lest = 0
    for m in merker where m.tegn.lowerBound >= lest {
      while nevnt + 1 < nevninger.count, nevninger[nevnt + 1].tegn.upperBound <= m.tegn.lowerBound {
        nevnt += 1
        lest = max(lest, utenTegn(nevnt))
      }
      guard m.tegn.lowerBound >= lest else { continue }
      lest = max(lest, self.les(m))
    }
    while nevnt + 1 < nevninger.count {
      nevnt += 1
      _ = utenTegn(nevnt)
    }
    bareNavn()
    ut.sort { $0.tegn.lowerBound < $1.tegn.lowerBound }
    return ut
  }

  // MARK: One mark

  /// - Returns: how far has been read.
  private mutating func les(_ m: Merking) -> Int {
    switch m.merke {
    case .sak:
      gruppe += 1
      let nr = Lovnummer(9, bokstav: 1)
      legg(.kapittel(nr), til: nil, m.tegn, (nil, .ingen), mellomrom: nil)
      return m.tegn.upperBound
    case .artikkel: return artikler(m)
    case .kapittel: return kapitler(m)
    case .paragraftegn, .paragraford: return paragrafer(m)
    }
  }

  private mutating func paragrafer(_ m: Merking) -> Int {
    var l = Nummerleser(tekst.tegn, m.tegn.upperBound)
    // «§§», «§ §».
    var flere = false
    while Symbol.erMellomrom(l.tegn(l.i)) && l.tegn(l.i + 1) == Symbol.paragraf
      || l.tegn(l.i) == Symbol.paragraf
    {
      l.i += 1
      flere = true
    }
    // The run is read once: a «§» in the middle of it says nothing the first did not.
    let etterTegn = l.i
    let mellomrom = m.merke == .paragraftegn ? Symbol.erMellomrom(l.tegn(l.i)) : nil
    let ukjentLov = nærmeste(m.tegn.lowerBound).map { !harParagrafer[nevninger[$0].lov] } ?? false
    guard let første = l.nummer(kjent: ukjentLov ? { _ in true } : kjent) else { return etterTegn }
    if m.merke == .paragraford, første.nummer == nil, !(nevnt >= 0 && nærmeste(m.tegn.lowerBound) != nil) {
      return m.tegn.upperBound
    }
    gruppe += 1
    let start = ut.count
    legg(.paragraf(første), til: nil, m.tegn.lowerBound..<l.i, (nil, .ingen), mellomrom: mellomrom)
    kobleGruppe(start, etter: l.i)
    l.i = resten(&l, første, flere: flere || m.merke == .paragraford)
    kobleGruppe(start, etter: l.i)
    return l.i
  }

  /// The parts of a section, and more sections in the same list.
  private mutating func resten(_ l: inout Nummerleser, _ første: Lovnummer, flere: Bool) -> Int {
    var forrige = første
    while true {
      deler(&l)
      var prøve = l
      guard let skille = skille(&prøve) else { return l.i }
      var tegn = 0
      while Symbol.erMellomrom(prøve.tegn(prøve.i)) { prøve.i += 1 }
      let start = prøve.i
      while prøve.tegn(prøve.i) == Symbol.paragraf || Symbol.erMellomrom(prøve.tegn(prøve.i)) {
        if prøve.tegn(prøve.i) == Symbol.paragraf { tegn += 1 }
        prøve.i += 1
      }
      let mellomrom: Bool? = tegn > 0 ? Symbol.erMellomrom(prøve.tegn(prøve.i - 1)) : nil
      guard let nr = neste(&prøve, etter: forrige, skille, medTegn: tegn > 0, flere: flere) else {
        return l.i
      }
      if case .til = skille {
        ut[ut.count - 1].til = nr
        utvid(til: prøve.i)
      } else {
        legg(.paragraf(nr), til: nil, start..<prøve.i, (nil, .ingen), mellomrom: mellomrom)
      }
      forrige = nr
      l = prøve
    }
  }

  private mutating func kapitler(_ m: Merking) -> Int {
    var l = Nummerleser(tekst.tegn, m.tegn.upperBound)
    if l.tegn(l.i) == Symbol.punktum { l.i += 1 }
    let iAdresse = tekst.iAdresse(m.tegn.lowerBound)
    if iAdresse {
      while l.tegn(l.i) == Symbol.bindestrek { l.i += 1 }
      guard l.tegn(l.i) == Symbol.null + 9 else { return m.tegn.upperBound }
      l.i += 1
      if l.tegn(l.i) == Symbol.bindestrek { l.i += 1 }
      guard l.tegn(l.i) & 0x7F == 1, !Symbol.erOrdtegn(l.tegn(l.i + 1)) else { return m.tegn.upperBound }
      l.i += 1
      gruppe += 1
      legg(
        .kapittel(Lovnummer(9, bokstav: 1)), til: nil, m.tegn.lowerBound..<l.i, (nil, .ingen), mellomrom: nil)
      return l.i
    }
    guard let første = l.nummer(kjent: { _ in false }), første.kapittel <= 40 else {
      return m.tegn.upperBound
    }
    gruppe += 1
    let start = ut.count
    if første.nummer != nil {
      legg(.paragraf(første), til: nil, m.tegn.lowerBound..<l.i, (nil, .ingen), mellomrom: nil)
    } else {
      legg(.kapittel(første), til: nil, m.tegn.lowerBound..<l.i, (nil, .ingen), mellomrom: nil)
    }
    løkke: while true {
      var prøve = l
      guard let skille = skille(&prøve), skille != .ingenting, let nr = prøve.nummer(kjent: { _ in false }),
        nr.nummer == nil,
        nr.kapittel <= 40, !Symbol.erBokstav(prøve.tegn(prøve.i)),
        prøve.tegn(prøve.i) != Symbol.punktum || skille != .liste || !Symbol.erSiffer(prøve.tegn(prøve.i + 1))
      else { break løkke }
      // «kapittel 12 og 3 vedlegg» has no second chapter.
      if Symbol.erMellomrom(prøve.tegn(prøve.i)), Symbol.erBokstav(prøve.tegn(prøve.i + 1)),
        prøve.tegn(prøve.i + 1) < Symbol.stor, skille == .liste,
        nærmeste(m.tegn.lowerBound) == nil, etterfølgende(prøve.i, tett: true) == nil
      {
        break løkke
      }
      if skille == .til {
        ut[ut.count - 1].til = nr; utvid(til: prøve.i)
      } else {
        legg(.kapittel(nr), til: nil, prøve.i - 1..<prøve.i, (nil, .ingen), mellomrom: nil)
      }
      l = prøve
    }
    kobleGruppe(start, etter: l.i)
    // A chapter of nobody knows what is only a reference when it can be no other: «kap. 9 A».
    if ut[start].kobling == .ingen, første.kapittelbokstav == 0, første.kapittel != 12 {
      ut.removeSubrange(start...)
      return m.tegn.upperBound
    }
    return l.i
  }

  private mutating func artikler(_ m: Merking) -> Int {
    var l = Nummerleser(tekst.tegn, m.tegn.upperBound)
    if l.tegn(l.i) == Symbol.punktum { l.i += 1 }
    l.mellomrom()
    let start = ut.count
    var fra = m.tegn.lowerBound
    gruppe += 1
    while let n = l.tall(lengst: 2), !Symbol.erOrdtegn(l.tegn(l.i)) {
      legg(.artikkel(n), til: nil, fra..<l.i, (nil, .ingen), mellomrom: nil)
      var prøve = l
      guard let skille = skille(&prøve), skille == .liste || skille == .til else { break }
      prøve.mellomrom()
      fra = prøve.i
      guard Symbol.erSiffer(prøve.tegn(prøve.i)) else { break }
      l = prøve
    }
    guard ut.count > start else { return m.tegn.upperBound }
    kobleGruppe(start, etter: l.i)
    // «artikkel 3 i avisen» is no law.
    if ut[start].kobling == .ingen {
      ut.removeSubrange(start...)
      return m.tegn.upperBound
    }
    return l.i
  }

  /// «opplæringslova 12-4», «oppll. 9A-2», «opplæringslovens 9 A».
  private mutating func utenTegn(_ nr: Int) -> Int {
    let slutt = nevninger[nr].tegn.upperBound
    var l = Nummerleser(tekst.tegn, slutt)
    if l.tegn(l.i) == Symbol.punktum { l.i += 1 }
    guard Symbol.erMellomrom(l.tegn(l.i)) else { return slutt }
    guard let første = l.nummer(kjent: kjent),
      første.nummer != nil && !Symbol.erOrdtegn(l.tegn(l.i))
        || første.kapittelbokstav > 0 && første.kapittel == 9
    else { return slutt }
    gruppe += 1
    let start = ut.count
    legg(
      første.nummer == nil ? .kapittel(første) : .paragraf(første), til: nil, slutt..<l.i, (nil, .ingen),
      mellomrom: nil)
    kobleGruppe(start, etter: l.i)
    l.i = resten(&l, første, flere: true)
    kobleGruppe(start, etter: l.i)
    return l.i
  }

  // MARK: Results

  private mutating func legg(
    _ del: Henvisning.Del, til: Lovnummer?, _ tegn: Range<Int>, _ lov: (Int?, Henvisning.Kobling),
    mellomrom: Bool?
  ) {
    var fra = tegn.lowerBound
    while fra < tegn.upperBound - 1, Symbol.erMellomrom(tekst.tegn[fra]) { fra += 1 }
    var h = Henvisning(
      del: del, til: til, lov: lov.0, kobling: lov.1, gruppe: gruppe, tegn: fra..<tegn.upperBound,
      byte: tekst.byte(fra..<tegn.upperBound), mellomrom: mellomrom)
    h.iAdresse = tekst.iAdresse(fra)
    ut.append(h)
  }

  mutating func utvid(til i: Int) {
    let fra = ut[ut.count - 1].tegn.lowerBound
    ut[ut.count - 1].tegn = fra..<i
    ut[ut.count - 1].byte = tekst.byte(fra..<i)
  }

  /// Laws that are named without a number.
  private mutating func bareNavn() {
    for (nr, n) in nevninger.enumerated() where !brukt.contains(nr) && !tekst.iAdresse(n.tegn.lowerBound) {
      gruppe += 1
      legg(.lov, til: nil, n.tegn, (n.lov, .skrevet), mellomrom: nil)
    }
  }
}
