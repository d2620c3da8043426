/// Reads time expressions as people in schools write them, in bokmål and nynorsk.
///
/// Stands at one word and goes forward; every `prøv…` gives back its place when it does not succeed.
struct Tidstolk {
  let tekst: String
  let ord: [Tidsord]
  var i = 0
  private var funnet: [Tid] = []

  /// What the expression says, in order; nil when something in it was not understood.
  static func tolk(_ tekst: String) -> [Tid]? {
    guard let ord = Tidsord.les(tekst), !ord.isEmpty else { return nil }
    var tolk = Tidstolk(tekst: tekst, ord: ord)
    guard let tider = tolk.alle() else { return nil }
    return tolk.harUnntak && tider.contains(where: \.girDager) ? nil : tider
  }

  private init(tekst: String, ord: [Tidsord]) {
    self.tekst = tekst
    self.ord = ord
  }

  private mutating func alle() -> [Tid]? {
    var merke: String?
    while i < ord.count {
      if hoppSkille() { continue }
      if let m = lesMerke() {
        merke = m
        continue
      }
      let start = i
      var (innhold, foran) = (fortsatt() ?? ledd(), String?.none)
      var klokke = innhold == nil ? nil : self.klokke()
      var etter = innhold == nil ? nil : self.tillegg()
      if innhold == nil || !(i == ord.count || erSkille || begynnerTid) {
        i = start
        (innhold, foran) = medOrdForan()
        klokke = self.klokke()
        etter = self.tillegg()
      }
      guard let innhold else { return nil }
      let tillegg = [foran, etter].compactMap { $0 }.joined(separator: " ")
      let tid = Tid(innhold, merke: merke, tillegg: tillegg.isEmpty ? nil : tillegg, klokke: klokke)
      // Something stands on that is neither the next time nor set apart from this one.
      guard i == ord.count || erSkille || begynnerTid else { return nil }
      // «Hver mandag i september» is neither every Monday nor all of September.
      if tid.innhold.erUkedager, (i < ord.count && !erSkille) || (!funnet.isEmpty && !erSkille(start - 1)) { return nil }
      if i < ord.count, !erSkille, let nøyere = nøyere(tid) {
        funnet.append(nøyere)
      } else {
        funnet.append(tid)
      }
    }
    return funnet.isEmpty ? nil : Self.ferdig(funnet)
  }

  /// What it is the time of, and then the time: «foreldremøtet i september», «vi spør igjen etter to uker»; or the
  /// other way: «høstens foreldremøter». Words that turn the time into another are no word of what it is the time of.
  private mutating func medOrdForan() -> (Tid.Innhold?, foran: String?) {
    let start = i
    while i < ord.count, !erSkille || er("og"), ord[i].slag != .tegn, i - start < 12 {
      let siste = i
      i += 1
      guard i < ord.count, let t = prøv({ $0.ledd(alene: false) }) else { continue }
      if t.girDager, Self.flytter(ord[start...siste]) { return (nil, nil) }
      return (t, String(tekst[ord[start].plass.lowerBound..<ord[siste].plass.upperBound]))
    }
    i = start
    guard let t = prøv({ $0.ledd(alene: false) }), Tid(t).erDatert, ord[i...].prefix(5).allSatisfy({ $0.slag == .ord }) else {
      return (nil, nil)
    }
    let fra = i
    resten()
    return i > fra && !Self.flytter(ord[fra..<i]) ? (t, String(tekst[ord[fra].plass.lowerBound..<ord[i - 1].plass.upperBound])) : (nil, nil)
  }

  /// «Uke 33 og 34», «medio januar og juni»: what goes on from the one before.
  private mutating func fortsatt() -> Tid.Innhold? {
    if i > 0, case .etterHendelse(_, let enhet, let erFrist)? = funnet.last?.innhold {
      return prøv { t in
        guard let n = t.antall() else { return nil }
        var fram = t
        while fram.taEtt(av: [",", "og"]) != nil, fram.antall() != nil {}
        guard fram.er(enhet.rawValue) else { return nil }
        if t.er(enhet.rawValue) { t.i += 1 }
        return .etterHendelse(antall: n, enhet, erFrist: erFrist)
      }
    }
    guard i > 0, case .rundt(let f, let p)? = funnet.last?.innhold else { return nil }
    switch p {
    // «Innen 15.10 og 15.03»: two deadlines.
    case .dag where [.innen, .før, .etter].contains(f) && nå?.slag == .tall && er("og", -1):
      return prøv { t in t.punkt().flatMap { if case .dag = $0 { .rundt(f, $0) } else { nil } } }
    case .uke:
      guard let n = nå?.tall, (1...53).contains(n), i + 1 == ord.count || !er(".", 1) else { return nil }
      i += 1
      return .rundt(f, .uke(n))
    case .delAvMåned(let del, _, _):
      guard case .måned(let år, let m)? = prøv({ t in t.punkt().flatMap { if case .måned = $0 { $0 } else { nil } } }) else { return nil }
      return .rundt(f, .delAvMåned(del, år: år, m))
    default: return nil
    }
  }

  /// «planleggingsdagene i uke 33», «planleggingsdagene 12.–14. august»: a date right after a happening says when it
  /// is; «planleggingsdagene før skolestart» only says more of it.
  private mutating func nøyere(_ tid: Tid) -> Tid? {
    guard case .rundt(_, .hendelse) = tid.innhold else { return nil }
    let start = i
    guard let neste = prøv({ $0.ledd(alene: false) }) else { return nil }
    let ordene = String(tekst[ord[start].plass.lowerBound..<ord[i - 1].plass.upperBound])
    switch neste {
    case .rundt(.på, _), .fraTil: return Tid(neste, merke: tid.merke, tillegg: tid.tillegg)
    // «Første skoledag etter nyttår» is not the first day of school.
    case .rundt where tid.innhold != .rundt(.på, .hendelse(.planleggingsdager)): return nil
    default: return Tid(tid.innhold, merke: tid.merke, tillegg: [tid.tillegg, ordene].compactMap { $0 }.joined(separator: " "))
    }
  }

  /// «hvert år» beside a date says what every school year says anyway; «april og juni 2026» is one year.
  private static func ferdig(_ tider: [Tid]) -> [Tid] {
    var ut = tider
    if ut.contains(where: \.erDatert) { ut.removeAll { $0.innhold == .gjentas(.hver(1...1, .år, nil)) } }
    for i in ut.indices.dropLast().reversed() {
      if case .rundt(let f, let p) = ut[i].innhold, case .rundt(_, let q) = ut[i + 1].innhold, let år = q.årstall {
        ut[i].innhold = .rundt(f, p.medÅr(år))
      }
    }
    return ut
  }

  // MARK: Between the parts

  var nå: Tidsord? { i < ord.count ? ord[i] : nil }
  func er(_ t: String, _ fram: Int = 0) -> Bool { ord.indices.contains(i + fram) && ord[i + fram].tekst == t }
  func er(_ t: Set<String>, _ fram: Int = 0) -> Bool { i + fram < ord.count && t.contains(ord[i + fram].tekst) }

  mutating func ta(_ ordene: String...) -> Bool {
    guard ordene.indices.allSatisfy({ er(ordene[$0], $0) }) else { return false }
    i += ordene.count
    return true
  }

  mutating func taEtt(av ordene: Set<String>) -> String? {
    guard let o = nå, ordene.contains(o.tekst) else { return nil }
    i += 1
    return o.tekst
  }

  /// Tries; goes back when nil.
  mutating func prøv<T>(_ les: (inout Tidstolk) -> T?) -> T? {
    let før = i
    if let t = les(&self) { return t }
    i = før
    return nil
  }

  private static let skilletegn: Set<String> = [",", ";", "/", "|", "–", ".", "·", "+", "og", "eller", "alternativt", "ellers", "men"]
  private var erSkille: Bool { erSkille(i) }
  private func erSkille(_ plass: Int) -> Bool { plass >= ord.count || Self.skilletegn.contains(ord[plass].tekst) || ord[plass].tekst == ":" && plass < i }

  private mutating func hoppSkille() -> Bool {
    guard let o = nå, Self.skilletegn.contains(o.tekst) || (i > 0 && !funnet.isEmpty && ["så", "deretter"].contains(o.tekst)) else { return false }
    i += 1
    return true
  }

  /// «Høst Vinter Vår», «Juni 2026 Høsten 2027»: a new time right after the last.
  private var begynnerTid: Bool {
    var kopi = self
    return kopi.ledd(alene: false) != nil || kopi.lesMerke() != nil
  }

  /// «Oppstart», and any words with a colon after.
  private mutating func lesMerke() -> String? {
    if let kolon = ord[i...].prefix(4).firstIndex(where: { $0.tekst == ":" }), kolon > i, ord[i..<kolon].allSatisfy({ $0.slag == .ord }) {
      let m = String(tekst[ord[i].plass.lowerBound..<ord[kolon - 1].plass.upperBound])
      i = kolon + 1
      return m
    }
    guard er("oppstart") || er("frist") || er("planlagt") || er("ferdig") || er("reserve") else { return nil }
    // «Oppstart av skoleåret» is a time and no label.
    guard i + 1 < ord.count, !er("av", 1) else { return nil }
    let m = String(tekst[ord[i].plass])
    i += 1
    return m
  }

  /// «kl. 18», «kl. 18.30», «klokken 18.00–19.30», «kl. 9 til 11».
  private mutating func klokke() -> Klokkeslett? {
    prøv { t in
      _ = t.ta(",")
      guard t.ta("kl") || t.ta("klokke") else { return nil }
      _ = t.ta(".")
      guard let fra = t.klokkepunkt() else { return nil }
      let til = t.prøv { t -> Int? in t.taEtt(av: ["–", "til"]) != nil ? t.klokkepunkt() : nil }
      return Klokkeslett(fra: fra, til: til)
    }
  }

  /// Minutes from midnight.
  private mutating func klokkepunkt() -> Int? {
    guard let t = nå?.tall, t < 24, tekstlengde(i) <= 2 else { return nil }
    i += 1
    guard er([".", ":"]), i + 1 < ord.count, let m = ord[i + 1].tall, m < 60, tekstlengde(i + 1) == 2 else { return t * 60 }
    i += 2
    return t * 60 + m
  }

  /// What stands in brackets, or «hvert år».
  private mutating func tillegg() -> String? {
    if er("("), let slutt = ord[i...].firstIndex(where: { $0.tekst == ")" }) {
      let t = String(tekst[ord[i].plass.lowerBound..<ord[slutt].plass.upperBound])
      i = slutt + 1
      return t
    }
    return nil
  }

  /// The rest of the part, up to what sets it apart; or, when conditions come in lists, up to a semicolon.
  mutating func resten(medLister: Bool = false) {
    while i < ord.count, medLister ? !er([";", "|"]) : !erSkille { i += 1 }
  }
}

extension Tid {
  /// Whether it may have dates in a school year.
  package var erDatert: Bool {
    switch innhold {
    case .rundt, .fraTil, .mellom: true
    case .gjentas, .hele, .straks, .etterHendelse, .varer, .betinget, .andreBestemmer: false
    }
  }
}

extension Tidstolk {
  /// Letters of a word as it was written.
  func tekstlengde(_ plass: Int) -> Int { tekst[ord[plass].plass].count }
}
