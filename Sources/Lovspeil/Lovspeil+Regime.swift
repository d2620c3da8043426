/// What the words around a reference say of which act it is.
extension Lovspeil {
  private static let gamle: Set<String> = [
    "gamle", "gammel", "gammal", "tidligere", "tidlegare", "forrige", "førre", "opphevede", "oppheva",
    "opphevet", "dåværende", "dåverande", "daværende",
  ]
  private static let nye: Set<String> = [
    "ny", "nye", "gjeldende", "gjeldande", "nåværende", "noverande", "dagens", "2023", "2024",
  ]

  private static func erLov(_ ord: String) -> Bool {
    ["opplæringslov", "lov", "kap", "paragraf"].contains { ord.hasPrefix($0) }
  }

  func sett(_ h: inout Henvisning, _ tekst: Lesetekst) {
    h.regime = regime(h, tekst)
    h.omtaltSomGammel = h.regime == .gammel && !h.iAdresse && fortellerAtDetErBorte(h, tekst)
  }

  private func regime(_ h: Henvisning, _ tekst: Lesetekst) -> Henvisning.Regime {
    if let lov = h.lov, lov == før { return .gammel }
    // A few words before, and those right after, within the sentence.
    let setning = tekst.setning(rundt: h.tegn, vid: true)
    let foran = ord(før: h.tegn.lowerBound, setning.lowerBound, 3, tekst)
    for (i, ord) in foran.enumerated() {
      // «Før skolestart …» says nothing of the law, and «nye elever» no more.
      if Self.gamle.contains(ord) || ord == "før" && i < 2 { return .gammel }
      if Self.nye.contains(ord), i == 0 || Self.erLov(foran[i - 1]) { return .ny }
    }
    let etter = ord(etter: h.tegn.upperBound, setning.upperBound, 5, tekst)
    if let f = etter.first, f == "i" || f == "av" || f == "frå" || f == "fra" {
      for ord in etter.dropFirst() {
        if Self.gamle.contains(ord) || ord == "1998" { return .gammel }
        if Self.nye.contains(ord) { return .ny }
      }
    }
    return .ingen
  }

  /// «tidligere § 9 A-4», «som erstattet kapittel 9 A»: told of as gone, not leaned on.
  private func fortellerAtDetErBorte(_ h: Henvisning, _ tekst: Lesetekst) -> Bool {
    if h.lov == før, h.lov != nil { return forklart(h.tegn, tekst) || erNevntSomFør(h, tekst) }
    return true
  }

  private func erNevntSomFør(_ h: Henvisning, _ tekst: Lesetekst) -> Bool {
    let setning = tekst.setning(rundt: h.tegn, vid: true)
    return ord(før: h.tegn.lowerBound, setning.lowerBound, 8, tekst).contains { Self.gamle.contains($0) }
  }

  /// The words before a place, the nearest first.
  private func ord(før i: Int, _ grense: Int, _ antall: Int, _ tekst: Lesetekst) -> [String] {
    var ut: [String] = []
    var j = i
    while j > grense, ut.count < antall {
      while j > grense, !Symbol.erOrdtegn(tekst.tegn[j - 1]) { j -= 1 }
      let slutt = j
      while j > grense, Symbol.erOrdtegn(tekst.tegn[j - 1]) { j -= 1 }
      if j < slutt { ut.append(tekst.ord(j..<slutt)) }
    }
    return ut
  }

  private func ord(etter i: Int, _ grense: Int, _ antall: Int, _ tekst: Lesetekst) -> [String] {
    var ut: [String] = []
    var j = i
    while j < grense, ut.count < antall {
      while j < grense, !Symbol.erOrdtegn(tekst.tegn[j]) { j += 1 }
      let start = j
      while j < grense, Symbol.erOrdtegn(tekst.tegn[j]) { j += 1 }
      if j > start { ut.append(tekst.ord(start..<j)) }
    }
    return ut
  }
}
