import PlanDiagnostics
package import Planmodell
import Skoletid

/// The laws and words plans use, made ready to be looked for and looked up in. Made once for a run.
package struct Lovspeil: Sendable {
  package let lover: [Lov]
  package let ordregler: [Ordregel]
  package let forkortelser: [Kjentforkortelse]
  let oppslag: [Lovoppslag]
  /// Places in `lover` of the two acts that share numbers; nil when the data does not have them.
  package let nå: Int?
  package let før: Int?
  package let privat: Int?

  /// What a pattern of the automaton means.
  enum Mening {
    case lov(Int)
    case gammeltNavn(Int)
    case merke(Henvisningsleser.Merke)
    case ord(Int)
    case forkortelse(Int)
    case forklaring(Int)
    case ekstra(Int)
  }

  private let automat: Ordautomat
  private let meninger: [Mening]
  private let småord: Ordautomat
  let forklarer: Ordautomat
  let bareMed: [Ordautomat?]
  let ikkeMed: [Ordautomat?]
  /// For each rule, the words that are used now.
  private let nye: [Ordautomat]
  private let kjente: Set<Lovnummer>

  /// - Parameter ekstra: other patterns to look for in the same reading, each with a number of the caller's.
  package init(_ lover: [Lov], _ ordlister: [Ordliste], ekstra: [(mønster: String, nr: Int)] = []) {
    self.lover = lover
    ordregler = ordlister.flatMap(\.ord)
    forkortelser = ordlister.flatMap(\.forkortelser)
    oppslag = lover.map(Lovoppslag.init)
    nå = lover.firstIndex { $0.id.verdi == "opplæringslova" }
    før = lover.firstIndex { $0.avløstAv?.verdi == "opplæringslova" }
    privat = lover.firstIndex { $0.id.verdi == "privatskolelova" }
    kjente = Set(oppslag.flatMap { $0.paragrafer.keys })
    var mønstre: [String] = []
    var meninger: [Mening] = []
    func ta(_ m: [String], _ mening: Mening) {
      mønstre += m
      meninger += m.map { _ in mening }
    }
    for (nr, lov) in lover.enumerated() {
      ta(lov.skrivemåter.map(\.verdi), .lov(nr))
      ta(lov.gamleNavn.map(\.verdi), .gammeltNavn(nr))
    }
    ta(["§"], .merke(.paragraftegn))
    ta(
      ["paragraf", "paragrafen", "paragrafer", "paragrafene", "paragrafar", "paragrafane"],
      .merke(.paragraford))
    ta(
      [
        "kap", "kapittel", "kapitel", "kapitlet", "kapittelet", "kapitlene", "kapitla", "kapitler",
        "kaptittel", "kapittal",
      ], .merke(.kapittel))
    ta(
      ["art", "artikkel", "artikkelen", "artiklene", "artikler", "artiklane", "artiklar"], .merke(.artikkel))
    ta(
      ["9a-sak*", "9 a-sak*", "9a sak*", "9a-vedtak*", "9 a-vedtak*", "9a-melding*", "9 a-melding*"],
      .merke(.sak))
    for (nr, ord) in ordregler.enumerated() { ta(ord.former.map(\.verdi), .ord(nr)) }
    for (nr, f) in forkortelser.enumerated() {
      ta([f.kort.verdi.lowercased()], .forkortelse(nr))
      ta(f.former.map(\.verdi), .forklaring(nr))
    }
    for e in ekstra { ta([e.mønster], .ekstra(e.nr)) }
    self.meninger = meninger
    automat = Ordautomat(mønstre)
    småord = Ordautomat(ordlister.flatMap(\.småord).map(\.verdi))
    forklarer = Ordautomat(ordlister.flatMap(\.forklarer).map(\.verdi))
    bareMed = ordregler.map { $0.bareMed.isEmpty ? nil : Ordautomat($0.bareMed.map(\.verdi)) }
    nye = ordregler.map { Self.nyttOrd($0.nytt) }
    ikkeMed = ordregler.map { $0.ikkeMed.isEmpty ? nil : Ordautomat($0.ikkeMed.map(\.verdi)) }
  }

  /// Reads a text once.
  package func les(_ tekst: Lesetekst) -> Lovlesning {
    var ut = Lovlesning()
    var nevninger: [(Henvisningsleser.Nevning, gammelt: Bool)] = []
    var merker: [Henvisningsleser.Merking] = []
    automat.finn(i: tekst, 0..<tekst.tegn.count, småord: småord) { treff in
      switch meninger[treff.mønster] {
      case .lov(let nr): legg(.init(lov: nr, tegn: treff.tegn), false, tekst, til: &nevninger)
      case .gammeltNavn(let nr): legg(.init(lov: nr, tegn: treff.tegn), true, tekst, til: &nevninger)
      case .merke(let m):
        if let siste = merker.last, siste.tegn.lowerBound == treff.tegn.lowerBound { merker.removeLast() }
        merker.append(.init(merke: m, tegn: treff.tegn))
      case .ord(let nr): if gjelder(nr, treff.tegn, tekst) { Self.legg(nr, treff.tegn, tekst, til: &ut.ord) }
      case .forkortelse(let nr):
        if Self.erStor(treff.tegn, tekst) { Self.legg(nr, treff.tegn, tekst, til: &ut.forkortelser) }
      case .forklaring(let nr): ut.forklart.insert(nr)
      case .ekstra(let nr): ut.ekstra.append(Ordtreff(nr: nr, tegn: treff.tegn, byte: tekst.byte(treff.tegn)))
      }
    }
    var leser = Henvisningsleser(
      tekst, nevninger.map(\.0), harParagrafer: oppslag.map { !$0.paragrafer.isEmpty },
      kjent: { kjente.contains($0) })
    ut.henvisninger = leser.les(merker)
    ut.gamleNavn = nevninger.filter(\.gammelt).map(\.0).filter {
      !forklart($0.tegn, tekst) && !tekst.iAdresse($0.tegn.lowerBound)
    }
    .map { Ordtreff(nr: $0.lov, tegn: $0.tegn, byte: tekst.byte($0.tegn)) }
    for i in ut.henvisninger.indices { sett(&ut.henvisninger[i], tekst) }
    settOverganger(&ut.henvisninger, tekst)
    return ut
  }

  // MARK: Results

  /// The longest name from a place, and none inside another. «Lov om … (opplæringslova)» is one name.
  private func legg(
    _ n: Henvisningsleser.Nevning, _ gammelt: Bool, _ tekst: Lesetekst,
    til ut: inout [(Henvisningsleser.Nevning, gammelt: Bool)]
  ) {
    if let siste = ut.last, n.lov == siste.0.lov || n.lov == nå && siste.0.lov == før,
      tekst.tegn[siste.0.tegn.upperBound..<max(n.tegn.lowerBound, siste.0.tegn.upperBound)] == [
        Symbol.mellomrom, Symbol.parentesInn,
      ],
      n.tegn.upperBound < tekst.tegn.count, tekst.tegn[n.tegn.upperBound] == Symbol.parentesUt
    {
      ut[ut.count - 1].0.tegn = siste.0.tegn.lowerBound..<n.tegn.upperBound + 1
      return
    }
    if let siste = ut.last, n.tegn.lowerBound < siste.0.tegn.upperBound {
      guard n.tegn.lowerBound == siste.0.tegn.lowerBound, n.tegn.count > siste.0.tegn.count else { return }
      ut.removeLast()
    }
    ut.append((n, gammelt))
  }

  /// The longest from a place, and one a stretch.
  private static func legg(_ nr: Int, _ tegn: Range<Int>, _ tekst: Lesetekst, til ut: inout [Ordtreff]) {
    if let siste = ut.last, tegn.lowerBound < siste.tegn.upperBound {
      guard siste.nr == nr, tegn.lowerBound == siste.tegn.lowerBound, tegn.count > siste.tegn.count else {
        return
      }
      ut.removeLast()
    }
    ut.append(Ordtreff(nr: nr, tegn: tegn, byte: tekst.byte(tegn)))
  }

  /// «SU» and not «su».
  private static func erStor(_ r: Range<Int>, _ tekst: Lesetekst) -> Bool {
    tekst.tegn[r].allSatisfy { $0 >= Symbol.stor } && !tekst.iAdresse(r.lowerBound)
  }

  func har(_ automat: Ordautomat?, i r: Range<Int>, _ tekst: Lesetekst) -> Bool {
    guard let automat else { return false }
    var funnet = false
    automat.finn(i: tekst, r, småord: nil) { _ in funnet = true }
    return funnet
  }

  /// Whether a word is to be told of where it stands.
  private func gjelder(_ nr: Int, _ r: Range<Int>, _ tekst: Lesetekst) -> Bool {
    if tekst.iAdresse(r.lowerBound) { return false }
    let setning = tekst.setning(rundt: r, vid: true)
    if har(ikkeMed[nr], i: setning, tekst) { return false }
    if let krav = bareMed[nr] {
      let der =
        ordregler[nr].omkrets == .avsnitt ? tekst.omegn(rundt: r) : tekst.setning(rundt: r, vid: false)
      guard har(krav, i: der, tekst) else { return false }
    }
    // «Skolereglene erstattet ordensreglementet»: both words, and what happened.
    if har(Self.overganger, i: setning, tekst), har(nye[nr], i: setning, tekst) { return false }
    return !forklart(r, tekst) && !erKilde(r, tekst, før: ordregler[nr].siden?.verdi.år)
  }

  /// The sentence itself tells that the word, or the law, was of before.
  func forklart(_ r: Range<Int>, _ tekst: Lesetekst) -> Bool {
    har(forklarer, i: tekst.setning(rundt: r, vid: true), tekst)
  }

  /// «(Fylkesmannen i Nordvik, 2016)»: a work from the time when it was called so.
  private func erKilde(_ r: Range<Int>, _ tekst: Lesetekst, før år: Int?) -> Bool {
    guard let år else { return false }
    let s = tekst.setning(rundt: r, vid: true)
    guard let inn = tekst.tegn[s.lowerBound..<r.lowerBound].lastIndex(of: Symbol.parentesInn),
      let ut = tekst.tegn[r.upperBound..<s.upperBound].firstIndex(of: Symbol.parentesUt),
      !tekst.tegn[inn..<r.lowerBound].contains(Symbol.parentesUt)
    else { return false }
    var l = Nummerleser(tekst.tegn, r.upperBound)
    while l.i < ut {
      if Symbol.erSiffer(l.tegn(l.i)) {
        let fra = l.i
        if let tall = l.tall(lengst: 4), l.i - fra == 4 { return tall > 1900 && tall <= år }
      }
      l.i += 1
    }
    return false
  }
}
