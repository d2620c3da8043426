/// Which law a reference is to.
extension Henvisningsleser {
  mutating func kobleGruppe(_ start: Int, etter i: Int) {
    guard start < ut.count else { return }
    let fra = ut[start].tegn.lowerBound
    let (lov, kobling) = lov(før: fra, etter: i)
    for k in start..<ut.count {
      ut[k].lov = lov
      ut[k].kobling = kobling
    }
  }

  private mutating func lov(før fra: Int, etter i: Int) -> (Int?, Henvisning.Kobling) {
    if let nr = etterfølgende(i, tett: false) ?? nærmeste(fra) ?? etterfølgende(i, tett: true) {
      brukt.insert(nr)
      return (nevninger[nr].lov, .skrevet)
    }
    // The one before it in the same cell or sentence.
    let setning = tekst.setning(rundt: fra..<fra + 1, vid: true)
    if let forrige = ut.last(where: { $0.gruppe != gruppe }), forrige.lov != nil,
      forrige.tegn.lowerBound >= setning.lowerBound,
      nevnt < 0 || nevninger[nevnt].tegn.lowerBound <= forrige.tegn.lowerBound
    {
      return (forrige.lov, .arvet)
    }
    guard nevnt >= 0 else { return (nil, .ingen) }
    let n = nevninger[nevnt]
    if n.tegn.lowerBound >= setning.lowerBound {
      brukt.insert(nevnt)
      return (n.lov, .arvet)
    }
    // Of a law we can look up in, the whole paragraph may be.
    if harParagrafer[n.lov], !tekst.tegn[n.tegn.upperBound..<fra].contains(Symbol.avsnitt) {
      return (n.lov, .arvet)
    }
    return (nil, .ingen)
  }

  /// A name right before: only signs, a chapter or small words between.
  func nærmeste(_ fra: Int) -> Int? {
    guard nevnt >= 0 else { return nil }
    let n = nevninger[nevnt]
    guard fra >= n.tegn.upperBound, fra - n.tegn.upperBound <= 40 else { return nil }
    var j = n.tegn.upperBound
    while j < fra {
      let s = tekst.tegn[j]
      // A dash before the break says that it goes on.
      if s == Symbol.avsnitt, !Symbol.erStrek(tekst.tegn[j - 1]) { return nil }
      if s == Symbol.celle || s == Symbol.utrop || s == Symbol.spørsmål { return nil }
      if Symbol.erOrdtegn(s) {
        let start = j
        while j < fra, Symbol.erOrdtegn(tekst.tegn[j]) { j += 1 }
        let ord = tekst.ord(start..<j)
        guard Self.mellomord.contains(ord) || ord.utf8.allSatisfy({ (48...57).contains($0) }) else {
          return nil
        }
      } else {
        // «… opplæringslova. § 5 i planen» is a new sentence; «oppll. § 5» is not.
        if s == Symbol.punktum, !erForkortet(n, ved: j), j + 2 <= fra, Symbol.erMellomrom(tekst.tegn[j + 1]) {
          return nil
        }
        j += 1
      }
    }
    return nevnt
  }

  private func erForkortet(_ n: Nevning, ved i: Int) -> Bool {
    i == n.tegn.upperBound && (n.tegn.count <= 5 || tekst.tegn[i - 1] & 0x7F == Symbol.a(UInt8(ascii: "l")))
  }

  private static let mellomord: Set<String> = [
    "sin", "sitt", "sine", "si", "i", "jf", "jfr", "og", "kapittel", "kap", "a", "etter", "særlig", "særleg",
    "bl", "blant", "annet", "mellom", "anna", "ny",
    "av", "fra", "frå", "se", "sjå", "spesielt", "her",
  ]

  /// «§ 12-4 i opplæringslova», «§ 9 A-4 i den gamle opplæringslova».
  ///
  /// - Parameter tett: «§ 12-4 opplæringsloven», with no word between.
  func etterfølgende(_ i: Int, tett: Bool) -> Int? {
    var nr = nevnt + 1
    while nr < nevninger.count, nevninger[nr].tegn.lowerBound < i { nr += 1 }
    guard nr < nevninger.count, nevninger[nr].tegn.lowerBound - i <= 32 else { return nil }
    var j = i
    var antall = 0
    let start = nevninger[nr].tegn.lowerBound
    while j < start {
      let s = tekst.tegn[j]
      if Symbol.erOrdtegn(s) {
        let fra = j
        while j < start, Symbol.erOrdtegn(tekst.tegn[j]) { j += 1 }
        let ord = tekst.ord(fra..<j)
        guard
          antall == 0
            ? ["i", "av", "etter", "frå", "fra", "første", "andre", "tredje", "fjerde", "femte", "ledd"]
              .contains(ord) : Self.foran.contains(ord)
        else { return nil }
        antall += 1
      } else if Symbol.erMellomrom(s) || s == Symbol.anførsel {
        j += 1
      } else {
        return nil
      }
    }
    return antall > 0 || tett && harIkkeEgetNummer(nevninger[nr]) ? nr : nil
  }

  /// Not «§ 4-3 opplæringsloven § 12-4».
  private func harIkkeEgetNummer(_ n: Nevning) -> Bool {
    let l = Nummerleser(tekst.tegn, n.tegn.upperBound)
    let neste =
      Symbol.erMellomrom(l.tegn(l.i)) || l.tegn(l.i) == Symbol.punktum ? l.tegn(l.i + 1) : l.tegn(l.i)
    return !Symbol.erMellomrom(neste) && neste != Symbol.paragraf
      && neste & 0x7F != Symbol.a(UInt8(ascii: "k")) && !Symbol.erSiffer(neste)
  }

  private static let foran: Set<String> = [
    "den", "ny", "nye", "gamle", "gammel", "tidligere", "tidlegare", "gjeldende", "gjeldande", "nåværende",
    "noverande", "opphevede", "oppheva", "dagens", "norsk", "norske", "i", "ledd",
  ]
}
