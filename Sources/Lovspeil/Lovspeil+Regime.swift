import Planmodell

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
    h.erEgneRegler = h.lov == nil && erEgneRegler(h, tekst)
    h.omtaltSomGammel = h.regime == .gammel && !h.iAdresse && fortellerAtDetErBorte(h, tekst)
  }

  /// «SFO-vedtektene § 9A», «§ 9A i vedtektene».
  private func erEgneRegler(_ h: Henvisning, _ tekst: Lesetekst) -> Bool {
    let setning = tekst.setning(rundt: h.tegn, vid: true)
    if ord(før: h.tegn.lowerBound, setning.lowerBound, 1, tekst).first?.hasPrefix("vedtekt") == true { return true }
    let etter = ord(etter: h.tegn.upperBound, setning.upperBound, 2, tekst)
    return etter.count == 2 && (etter[0] == "i" || etter[0] == "av") && etter[1].hasPrefix("vedtekt")
  }

  /// «Kapittel 12 erstattet kapittel 9 A», «fra § 9 A-4 til § 12-4»: an old reference and a new one in a sentence
  /// that tells how the one became the other. The old is then told of, and not leaned on.
  func settOverganger(_ alle: inout [Henvisning], _ tekst: Lesetekst) {
    guard let nå, let før else { return }
    func erGammel(_ h: Henvisning) -> Bool { oppslag[før][h.del] != nil && (h.regime == .gammel || oppslag[nå][h.del] == nil) }
    func erNy(_ del: Henvisning.Del) -> Bool { oppslag[nå][del] != nil && oppslag[før][del] == nil }
    // «fra § 9 A-4 til § 12-4» is read as one, from and to.
    func harNy(_ h: Henvisning) -> Bool { erNy(h.del) || h.til.map { erNy(.paragraf($0)) } == true }
    for i in alle.indices where !alle[i].omtaltSomGammel && !alle[i].iAdresse && erOpplæringslov(alle[i]) && erGammel(alle[i]) {
      let setning = tekst.setning(rundt: alle[i].tegn, vid: true)
      let nær = max(0, i - 6)..<min(alle.count, i + 7)
      alle[i].omtaltSomGammel =
        alle[nær].contains { setning.overlaps($0.tegn) && erOpplæringslov($0) && harNy($0) }
        && har(Self.overganger, i: setning, tekst)
    }
  }

  /// What one thing that takes over for another does.
  static let overganger = Ordautomat([
    "erstattet", "erstatta", "erstatter", "erstattar", "avløste", "avløyste", "avløser", "avløyser", "avløst",
    "avløyst", "tok over for", "tek over for", "gikk vi fra", "gjekk vi frå", "gikk fra", "gjekk frå", "gikk over fra", "gjekk over frå",
    "flyttet fra", "flytta frå", "flyttet til", "flytta til", "byttet ut", "bytte ut", "bytta ut", "heter", "heiter",
    "ble til", "vart til", "blei til",
  ])

  /// «skoleregler» → «skoleregl*»: the new word however it is inflected.
  static func nyttOrd(_ nytt: Tospråklig) -> Ordautomat {
    Ordautomat([nytt.nb, nytt.nn].map { $0.count > 8 ? $0.lowercased().dropLast(2) + "*" : $0.lowercased() })
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
