extension Tidstolk {
  /// Something with a place in the year. `etter` is what it is the end of: in «20.–24. november» the first day has
  /// its month from the second.
  mutating func punkt(etter første: Punkt? = nil) -> Punkt? {
    if let p = prøv({ $0.forskjøvet() }) { return p }
    if let p = prøv({ $0.skoledagVed() }) { return p }
    if let p = prøv({ $0.helligdag() }) { return p }
    if let p = prøv({ $0.delAvMåned() }) { return p }
    if let p = prøv({ $0.ukeIMåned() }) { return p }
    if let p = prøv({ $0.hendelse() }) { return p }
    if let p = prøv({ $0.uke(etter: første) }) { return p }
    if let p = prøv({ $0.dag() }) { return p }
    if let p = prøv({ $0.månedEllerÅrstid() }) { return p }
    if let p = prøv({ $0.semester() }) { return p }
    if let p = prøv({ $0.år() }) { return p }
    return nil
  }

  /// «medio januar», «midten av mars», «slutten av august», «tidlig i mai».
  private mutating func delAvMåned() -> Punkt? {
    let del: Punkt.Del
    if ta("primo") || ta("tidlig", "i") || ta("begynnelse", "av") {
      del = .primo
    } else if ta("medio") || ta("midten", "av") || ta("midten", "i") {
      del = .medio
    } else if ta("ultimo") || ta("sent", "i") || ta("seint", "i") || ta("utgang", "av") {
      del = .ultimo
    } else {
      return nil
    }
    guard let m = måned() else { return nil }
    return .delAvMåned(del, år: årstall(), m)
  }

  /// «første uke i september», «siste uken av mai», «første onsdag i november», «andre torsdag i oktober».
  private mutating func ukeIMåned() -> Punkt? {
    _ = ta("den")
    if let p = prøv({ t -> Punkt? in
      guard let dag = t.ukedag(), t.ta("i", "uke") || t.ta("uke"), let n = t.nå?.tall, (1...53).contains(n) else { return nil }
      t.i += 1
      return .ukedagIUke(dag, n)
    }) {
      return p
    }
    let siste = ta("siste")
    guard siste || nå.map({ Tidsordliste.tall($0.tekst) != nil || $0.tall != nil }) == true else { return nil }
    let nr = siste ? -1 : etTall() ?? 0
    if let dag = ukedag() {
      if nr > 0, dag == .søndag, ta("i", "advent") { return nr <= 4 ? .advent(nr) : nil }
      guard taEtt(av: ["i", "av"]) != nil, let m = måned(), nr == -1 || (1...5).contains(nr) else { return nil }
      return .ukedagIMåned(nr: nr, dag, m)
    }
    guard nr == 1 || nr == -1, ta("uke"), taEtt(av: ["i", "av"]) != nil, let m = måned() else { return nil }
    return .ukeIMåned(nr == 1 ? .første : .siste, m)
  }

  /// «skolestart», «første skoleuke i august», «planleggingsdagene», «høstferien», «overgang mellom semester 1 og 2».
  private mutating func hendelse() -> Punkt? {
    if ta("overgang", "mellom") {
      guard taEtt(av: ["semester"]) != nil || (ta("høstsemester")) else { return nil }
      _ = prøv { t in t.etTall().flatMap { _ in t.ta("og") ? t.etTall() : nil } }
      _ = ta("og", "vårsemester")
      return .hendelse(.semesterskifte)
    }
    if ta("oppstart", "av") || ta("begynnelse", "av") {
      _ = ta("et")
      _ = ta("nytt")
      guard ta("skoleår") || ta("skole") else { return nil }
      return .hendelse(.skolestart)
    }
    if ta("et", "nytt", "skoleår") || ta("nytt", "skoleår") {
      _ = ta("oppstart")
      return .hendelse(.skolestart)
    }
    if ta("skoleår", "oppstart") || ta("skole", "oppstart") { return .hendelse(.skolestart) }
    if ta("utgang", "av", "skoleår") || ta("skoleår", "utgang") { return .hendelse(.skoleslutt) }
    if ta("periode", "for", "elevundersøkelse") || ta("periode", "til", "elevundersøkelse") || ta("elevundersøkelse") {
      _ = ta("periode")
      return .hendelse(.elevundersøkelsen)
    }
    _ = taEtt(av: ["de", "dei", "den"])
    if let nr = prøv({ t -> Int? in
      guard let n = t.etTall() ?? (t.ta("siste") ? -1 : nil), n <= 40 else { return nil }
      if t.ta("skoleuke") || (t.er("uke") && !t.er(["i", "av", "før", "etter"], 1) && { t.i += 1; return true }()) || t.ta("fullte", "skoleuke") { return n }
      return nil
    }) {
      _ = prøv { t in t.taEtt(av: ["i", "av"]).flatMap { _ in t.måned() ?? (t.ta("skoleår") ? 0 : nil) } }
      return nr == -1 ? .hendelse(.sisteSkoleuke) : .skoleuker(nr...nr)
    }
    // «de to første skoleukene», «de første fire skoleukene».
    if let antall = prøv({ t -> Int? in
      let foran = t.ta("første")
      guard let n = t.etTall(), (1...40).contains(n), foran || t.ta("første"), t.ta("skoleuke") else { return nil }
      return n
    }) {
      return .skoleuker(1...antall)
    }
    if ta("første", "skoledag") || ta("skolestart") { return månedEtter(.skolestart) }
    if ta("siste", "skoledag") || ta("skoleslutt") { return månedEtter(.skoleslutt) }
    let navn: [(String, Skolehendelse)] = [
      ("planleggingsdag", .planleggingsdager), ("høstferie", .høstferie), ("juleferie", .juleferie), ("vinterferie", .vinterferie),
      ("påskeferie", .påskeferie), ("sommerferie", .sommerferie), ("semesterskifte", .semesterskifte), ("jul", .jul), ("påske", .påske), ("pinse", .pinse),
    ]
    for (o, h) in navn where ta(o) { return månedEtter(h) }
    return nil
  }

  /// «i august» after a happening says what is known.
  private mutating func månedEtter(_ h: Skolehendelse) -> Punkt {
    _ = prøv { t in t.ta("i") ? t.måned() : nil }
    return .hendelse(h)
  }

  private mutating func uke(etter første: Punkt?) -> Punkt? {
    if case .uke? = første, nå?.slag == .tall, let n = nå?.tall, (1...53).contains(n) {
      i += 1
      return .uke(n)
    }
    guard ta("uke") else { return nil }
    _ = ta("nr")
    guard let n = nå?.tall, (1...53).contains(n) else { return nil }
    i += 1
    return .uke(n)
  }

  /// «20. november», «20.11.», «20.11.2026», «2026-11-20», «fredag 20. november», «20.–24. november».
  private mutating func dag() -> Punkt? {
    _ = prøv { t in t.ukedag().map { _ in _ = t.ta("den") } }
    guard let d = nå?.tall else { return nil }
    if d >= 1900, er("–", 1), i + 4 < ord.count, er("–", 3), let m = ord[i + 2].tall, let dag = ord[i + 4].tall, Dato(år: d, måned: m, dag: dag) != nil {
      i += 5
      return .dag(år: d, måned: m, dag: dag)
    }
    guard (1...31).contains(d) else { return nil }
    i += 1
    _ = ta(".")
    if let m = nå?.tall, (1...12).contains(m) {
      i += 1
      _ = ta(".")
      let år = årstall() ?? toSifret()
      return finnes(år, m, d)
    }
    if let m = måned() { return finnes(årstall(), m, d) }
    // «15/9», «5/10-2026».
    if er("/"), i + 1 < ord.count, let m = ord[i + 1].tall, (1...12).contains(m), ord[i].plass.lowerBound == ord[i - 1].plass.upperBound {
      i += 2
      let år = prøv { t in t.ta("–") ? t.årstall() : nil }
      return finnes(år, m, d)
    }
    // «20.–24. november», «4. og 5. mai» is read as two, where the first borrows its month.
    var fram = self
    if fram.taEtt(av: ["–", "til", "og", ",", "/"]) != nil, case .dag(let år, let m, _)? = fram.dag() { return finnes(år, m, d) }
    return nil
  }

  /// «26» of «03.09.26».
  private mutating func toSifret() -> Int? {
    guard er(".", -1), let n = nå?.tall, n < 100, tekstlengde(i) == 2, ord[i].plass.lowerBound == ord[i - 1].plass.upperBound else { return nil }
    i += 1
    return 2000 + n
  }

  private func finnes(_ år: Int?, _ m: Int, _ d: Int) -> Punkt? {
    // Without a year, 29 February exists in some.
    Dato(år: år ?? 2024, måned: m, dag: d) == nil ? nil : .dag(år: år, måned: m, dag: d)
  }

  private mutating func månedEllerÅrstid() -> Punkt? {
    if let m = måned() { return .måned(år: årstall(), m) }
    guard let o = nå else { return nil }
    // «høst-» of «høst- og vårsemesteret».
    if let å = Årstid(rawValue: o.tekst) {
      i += 1
      return .årstid(år: årstall(), å)
    }
    return nil
  }

  private mutating func semester() -> Punkt? {
    if ta("høstsemester") { return .semester(.høst) }
    if ta("vårsemester") { return .semester(.vår) }
    if ta("semester"), let n = nå?.tall, let s = Semester(rawValue: n) {
      i += 1
      return .semester(s)
    }
    if let n = prøv({ $0.etTall() }), let s = Semester(rawValue: n) { return ta("semester") ? .semester(s) : nil }
    return nil
  }

  private mutating func år() -> Punkt? {
    if ta("skoleår"), let a = nå?.tall, a >= 1900, a < 2200 {
      i += 1
      if er(["–", "/"]), i + 1 < ord.count, ord[i + 1].slag == .tall { i += 2 }
      return .skoleår(a)
    }
    _ = ta("år")
    return årstall().map { .år($0) }
  }

  mutating func måned() -> Int? {
    guard let o = nå, let m = Tidsordliste.måned(o.tekst) else { return nil }
    i += 1
    // «des.»
    if er("."), i + 1 < ord.count, ord[i + 1].slag != .ord || Tidsordliste.måned(ord[i + 1].tekst) == nil { i += 1 }
    return m
  }

  private mutating func årstall() -> Int? {
    guard let n = nå?.tall, n >= 1900, n < 2200 else { return nil }
    i += 1
    return n
  }

  /// Whether the weekday was written in the plural. The word list has made it singular.
  func erFlertall(_ plass: Int) -> Bool {
    let skrevet = tekst[ord[plass].plass].lowercased()
    return skrevet != ord[plass].tekst && ["er", "ar", "ene", "ane"].contains { skrevet.hasSuffix($0) }
  }
}
