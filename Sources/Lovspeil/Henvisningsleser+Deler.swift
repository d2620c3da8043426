/// The parts of a section: ledd, letters and sentences.
extension Henvisningsleser {
  /// «tredje ledd bokstav b», «andre og tredje ledd», «(3)», «1. ledd», «nr. 2», «første punktum».
  mutating func deler(_ l: inout Nummerleser) {
    while true {
      var p = l
      if p.tegn(p.i) == Symbol.komma { p.i += 1 }
      p.mellomrom()
      if p.tegn(p.i) == Symbol.parentesInn, Symbol.erSiffer(p.tegn(p.i + 1)),
        p.tegn(p.i + 2) == Symbol.parentesUt
      {
        ut[ut.count - 1].ledd = Self.ordenstall["\(p.tegn(p.i + 1) - Symbol.null)"]
        l.i = p.i + 3
      } else if let ledd = ledd(p) {
        ut[ut.count - 1].ledd = ledd.verdi
        l.i = ledd.slutt
      } else if let bokstav = bokstav(p) {
        ut[ut.count - 1].bokstav = bokstav.verdi
        l.i = bokstav.slutt
      } else {
        return
      }
      utvid(til: l.i)
    }
  }

  private static let ordenstall: [String: String] = [
    "første": "første", "fyrste": "første", "andre": "andre", "annet": "andre", "anna": "andre",
    "tredje": "tredje", "fjerde": "fjerde", "femte": "femte",
    "sjette": "sjette", "siste": "siste", "1": "første", "2": "andre", "3": "tredje", "4": "fjerde",
    "5": "femte", "6": "sjette",
  ]

  private func lesOrd(_ p: inout Nummerleser) -> String {
    let fra = p.i
    while Symbol.erOrdtegn(p.tegn(p.i)) { p.i += 1 }
    return tekst.ord(fra..<p.i)
  }

  private func ledd(_ leser: Nummerleser) -> (verdi: String, slutt: Int)? {
    var p = leser
    var funnet: String?
    for _ in 0..<4 {
      let ord = lesOrd(&p)
      if let tall = Self.ordenstall[ord] {
        funnet = funnet ?? tall
        if p.tegn(p.i) == Symbol.punktum { p.i += 1 }
      } else if ord == "ledd", let funnet {
        return (funnet, p.i)
      } else if ord == "ledd" {
        p.mellomrom()
        return Self.ordenstall[lesOrd(&p)].map { ($0, p.i) }
      } else if ["punktum", "pkt", "setning"].contains(ord), funnet != nil {
        return (ut.last?.ledd ?? "første", p.i)
      } else if !["og", "til"].contains(ord) || funnet == nil {
        return nil
      }
      p.mellomrom()
    }
    return nil
  }

  private func bokstav(_ leser: Nummerleser) -> (verdi: String, slutt: Int)? {
    var p = leser
    let ord = lesOrd(&p)
    guard ["bokstav", "bokstaven", "bokstavene", "bokstavane", "litra", "bokst", "nr", "punkt"].contains(ord)
    else { return nil }
    if p.tegn(p.i) == Symbol.punktum { p.i += 1 }
    p.mellomrom()
    let verdi = lesOrd(&p)
    guard verdi.utf8.count == 1 else { return nil }
    if p.tegn(p.i) == Symbol.parentesUt { p.i += 1 }
    // «a og b», «a til e»
    var mer = p
    mer.mellomrom()
    if ["og", "til"].contains(lesOrd(&mer)) {
      mer.mellomrom()
      if lesOrd(&mer).utf8.count == 1 { p = mer }
    }
    return (verdi, p.i)
  }
}
