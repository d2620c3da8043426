extension Tidstolk {
  /// One time.
  ///
  /// - Parameter alene: it begins a part of its own, so that «ved …» and «når …» make it a condition.
  mutating func ledd(alene: Bool = true) -> Tid.Innhold? {
    if let t = prøv({ $0.straks() }) { return t }
    if let t = prøv({ $0.hele() }) { return t }
    if let t = prøv({ $0.gjentas() }) { return .gjentas(t) }
    if let t = prøv({ $0.etterHendelse() }) { return t }
    if let t = prøv({ $0.spenn() }) { return t }
    if let t = prøv({ $0.rundt() }) { return t }
    if let t = prøv({ $0.andre() }) { return t }
    return alene ? prøv({ $0.betinget() }) : nil
  }

  private mutating func straks() -> Tid.Innhold? {
    if ta("med", "én", "gang") { return .straks }
    if er("så"), er(["snart", "fort", "raskt"], 1), er("som", 2), er(["mulig", "råd", "mogleg"], 3) {
      i += 4
      return .straks
    }
    if taEtt(av: ["straks", "snarest", "omgående", "akutt"]) != nil {
      _ = ta("mulig") || ta("råd") || ta("mogleg")
      return .straks
    }
    if ta("samme", "dag") || ta("samme", "time") || ta("samme", "uke") || ta("innen", "samme", "dag") {
      return .straks
    }
    return nil
  }

  private mutating func hele() -> Tid.Innhold? {
    let før = i
    if ta("løpende") {
      // «fortløpende, årlig opplæring» goes on after the comma; «fortløpende i henhold til plan» is others' plan.
      _ = prøv { t in t.taEtt(av: ["gjennom", "i", "hel"]).map { _ in t.resten(medLister: t.er("henhold")) } }
      return .hele
    }
    _ = taEtt(av: ["gjennom", "i"])
    _ = taEtt(av: ["i"])
    let hel = ta("hel")
    if (hel || i > før), taEtt(av: ["år", "skoleår"]) != nil, hel || ord[før].tekst == "gjennom" { return .hele }
    if i == før, er("skoleår"), i + 1 == ord.count || !(ord[i + 1].slag == .tall || er("utgang", 1)) {
      i += 1
      return .hele
    }
    i = før
    if ta("hel", "tiden") || ta("heile", "tida") || ta("alltid") || ta("når", "som", "helst") || ta("året", "rundt") || ta("år", "rundt") || ta("hel", "tida") {
      return .hele
    }
    return nil
  }

  /// «fra mars til juni», «uke 34–36», «mars–juni», «oktober/november».
  private mutating func spenn() -> Tid.Innhold? {
    if let t = prøv({ $0.månedsskifte() }) { return t }
    let fra = taEtt(av: ["fra", "mellom"])
    _ = ta("og", "med")
    guard let a = punkt() else { return nil }
    if fra == "mellom" {
      guard ta("og"), let b = punkt(etter: a) else { return nil }
      if case .hendelse = a { return .mellom(a, b) }
      if case .hendelse = b { return .mellom(a, b) }
      return .fraTil(a, b)
    }
    if fra == "fra" {
      guard taEtt(av: ["til", "–"]) != nil else { return nil }
      _ = ta("og", "med")
      guard let b = punkt(etter: a) else { return nil }
      return .fraTil(a, b)
    }
    if taEtt(av: ["–", "til"]) != nil, let b = punkt(etter: a), a.kanSpenne(til: b) { return .fraTil(a, b) }
    return nil
  }

  private mutating func rundt() -> Tid.Innhold? {
    // «Første uke etter jul»: of school, so after the holiday.
    if er("første"), er("uke", 1), er("etter", 2) {
      i += 3
      guard let p = punkt() else { return nil }
      switch p {
      case .hendelse(.jul): return .rundt(.ukenEtter, .hendelse(.juleferie))
      case .hendelse(.påske): return .rundt(.ukenEtter, .hendelse(.påskeferie))
      default: return .rundt(.ukenEtter, p)
      }
    }
    let erFrist = er(["innen", "senest"]) && !er("utgang", 1)
    var f = forhold()
    guard let p = punkt() else { return nil }
    // What is to be done «innen jul» is done before the holiday begins.
    if erFrist, f == .innen, case .hendelse(let h) = p, h.erFerie { f = .før }
    if f == .på || f == nil, er("/"), case .måned(let år, let m) = p {
      // «mai/juni»: one stretch of time.
      let b = prøv { t -> Punkt? in t.ta("/") ? t.punkt() : nil }
      if case .måned(let år2, let m2)? = b, m2 == m % 12 + 1 {
        return .fraTil(.måned(år: år ?? år2, m), .måned(år: år2 ?? år, m2))
      }
      if b != nil { i -= 2 }
    }
    return .rundt(f ?? .på, p)
  }

  private mutating func forhold() -> Forhold? {
    if ta("innen", "utgang", "av") || ta("innen", "utgang", ".", "av") || ta("før", "utgang", "av") { return .innen }
    if ta("senest", "innen") || ta("ikke", "senere", "enn") { return .innen }
    if taEtt(av: ["innen", "senest"]) != nil {
      _ = ta("til")
      return .innen
    }
    if ta("i", "løp", "av") { return .på }
    if ta("fram", "til") || ta("frem", "til") || ta("inntil") { return .til }
    if ta("fra", "og", "med") || ta("fra") { return .fra }
    if ta("uke", "før") { return .ukenFør }
    if ta("uke", "etter") { return .ukenEtter }
    if ta("i", "god", "tid", "før") || ta("rett", "før") || ta("like", "før") || ta("før") { return .før }
    if ta("rett", "etter") || ta("like", "etter") || ta("etter") { return .etter }
    if ta("ca") || ta("omkring") || ta("rundt") || ta("cirka") || ta("om") { return .på }
    if ta("til") { return .til }
    if taEtt(av: ["i", "ved", "på", "under", "innenfor", "den", "hver"]) != nil {
      _ = taEtt(av: ["den", "de", "dei", "det"])
      return .på
    }
    if taEtt(av: ["den", "de", "dei"]) != nil { return .på }
    return nil
  }

  /// So long after something: «innen fem virkedager», «etter to uker», «minst en uke».
  private mutating func etterHendelse() -> Tid.Innhold? {
    if ta("hos", "oss") { return etterHendelse() ?? straks() }
    let start = i
    // «de første fire ukene», «senest neste skoledag», «i løpet av fem virkedager».
    if let n = prøv({ t -> ClosedRange<Int>? in
      _ = t.taEtt(av: ["de", "dei"])
      guard t.ta("første") else { return nil }
      return t.antall()
    }), let enhet = tidsenhet() {
      return .varer(n, enhet)
    }
    if prøv({ $0.forskjøvet() }) != nil {
      i = start
      return nil
    }
    if ta("senest", "dag", "etter") || ta("innen", "dag", "etter") || ta("dag", "etter") { return .etterHendelse(antall: 1...1, .dag, erFrist: true) }
    if let enhet = prøv({ t -> Enhet? in
      _ = t.taEtt(av: ["senest", "innen"])
      return t.ta("nytt") ? t.tidsenhet() : nil
    }) {
      return .etterHendelse(antall: 1...1, enhet, erFrist: true)
    }
    if let t = prøv({ t -> Tid.Innhold? in
      guard t.ta("i", "løp", "av"), let n = t.antall(), let enhet = t.tidsenhet() else { return nil }
      return .etterHendelse(antall: n, enhet, erFrist: true)
    }) {
      return t
    }
    // «Første uke i september» is a week and no span of time.
    if er(["første", "andre"]), er("uke", 1) { return nil }
    if er(["innen", "senest"]), er(".", 2), er("uke", 3), er(["i", "av"], 4) { return nil }
    let frist = taEtt(av: ["innen", "senest"])
    if frist != nil { _ = ta("innen") || ta("etter") }
    let etter = ta("etter") || ta("om")
    let iTid = frist == nil && !etter && ta("i")
    _ = taEtt(av: ["ca", "minst", "de", "maks", "inntil"])
    // «første arbeidsdag» is a day, and of no known year.
    if frist == nil, !etter, !iTid, er("første"), er(["virkedag", "dag"], 1) {
      i += 2
      resten()
      return .etterHendelse(antall: 1...1, .virkedag, erFrist: false)
    }
    guard frist != nil || etter || iTid || er(["dag", "uke", "måned", "virkedag", "skoledag"], 1), let antall = antall() else { return nil }
    _ = taEtt(av: ["hel", "første"])
    // «etter fire og tolv uker»: the unit stands after the last.
    var fram = self
    var flere = false
    while fram.taEtt(av: [",", "og"]) != nil, fram.antall() != nil { flere = true }
    if flere, let felles = fram.tidsenhet() {
      return .etterHendelse(antall: antall, felles, erFrist: frist != nil)
    }
    guard let enhet = tidsenhet() else { return nil }
    if frist == nil, !etter {
      guard iTid || er([",", ";", "."]) || i == ord.count else { return nil }
      return .varer(antall, enhet)
    }
    // What it is counted from.
    resten()
    return .etterHendelse(antall: antall, enhet, erFrist: frist != nil)
  }

  private mutating func tidsenhet() -> Enhet? {
    guard let o = nå, let enhet = Enhet(rawValue: o.tekst) else { return nil }
    i += 1
    return enhet
  }

  /// Someone else's plan or deadline.
  private mutating func andre() -> Tid.Innhold? {
    let inn = ta("i", "henhold", "til") || ta("i", "tråd", "med") || ta("etter") || ta("ifølge") || ta("jf") || ta("se") || ta("i", "følge")
    guard inn, er(["årsplan", "plan", "oppsatt", "frist", "avtale", "møteplan", "timeplan", "turnus", "behov", "skolens", "egen", "eigen", "skolerute", "skolen", "kommunens"])
    else { return nil }
    let avtale = er("behov")
    resten(medLister: er("plan"))
    return avtale ? .betinget : .andreBestemmer
  }

  /// «ved behov», «når resultatene foreligger», «hvis …».
  private mutating func betinget() -> Tid.Innhold? {
    let ord = nå?.tekst ?? ""
    // «Siste halvdel av mai» waits for nothing. It is a time we do not read.
    if ord == "siste", !er("hver", 3), self.ord[i...].contains(where: { ["halvdel", "uke"].contains($0.tekst) || Tidsordliste.ukedag($0.tekst) != nil }) { return nil }
    if self.ord[i...].contains(where: { $0.tekst.hasPrefix("fravær") }), i + 4 >= self.ord.count {
      resten()
      return .betinget
    }
    let harVilkår = [
      "ved", "når", "hvis", "så", "etter", "under", "før", "nytt", "innen", "for", "i", "mens", "senest", "på", "ut", "hver", "uke", "siste",
    ].contains(ord)
    guard harVilkår, i + 1 < self.ord.count, self.ord[i + 1].slag == .ord || ["før", "etter"].contains(self.ord[i + 1].tekst) else { return nil }
    i += 1
    resten(medLister: ["ved", "når", "hvis"].contains(ord) && !er("behov"))
    return .betinget
  }

  /// A number, two or a span: «to», «2–3», «tre eller fire», «n til m».
  mutating func antall() -> ClosedRange<Int>? {
    prøv { t in
      guard let a = t.etTall(), a > 0, a < 1000 else { return nil }
      let b = t.prøv { t -> Int? in
        guard t.taEtt(av: ["–", "til", "eller", "/"]) != nil else { return nil }
        return t.etTall()
      }
      if let b, b >= a, b < 1000 { return a...b }
      return b == nil ? a...a : nil
    }
  }

  /// A number in digits or letters; «2.» too.
  mutating func etTall() -> Int? {
    guard let o = nå else { return nil }
    if let n = o.tall {
      i += 1
      if er("."), i + 1 < ord.count { i += 1 }
      return n
    }
    guard o.slag == .ord, let n = Tidsordliste.tall(o.tekst) else { return nil }
    i += 1
    return n
  }
}

extension Punkt {
  /// Whether «a–b» makes a span of the two.
  fileprivate func kanSpenne(til b: Punkt) -> Bool {
    switch (self, b) {
    case (.dag, .dag), (.måned, .måned), (.uke, .uke), (.årstid, .årstid), (.hendelse, .hendelse), (.dag, .måned), (.måned, .dag),
      (.delAvMåned, .delAvMåned), (.delAvMåned, .måned), (.måned, .delAvMåned): true
    default: false
    }
  }
}
