extension Tidstolk {
  mutating func gjentas() -> Gjentakelse? {
    let t = prøv { $0.ukedagIMåneden() } ?? fast() ?? prøv { $0.ganger() } ?? prøv { $0.hver() }
    guard let t else { return nil }
    // «månedlig møte», «ukentlige møter», «én gang i året per elev».
    if er("i"), prøv({ t in t.ta("i") ? t.punkt() : nil }) != nil {
      while !er("i") { i -= 1 }
      return t
    }
    if taEtt(av: ["møter", "møte", "opplæring", "per", "pr", "i", "hos", "med"]) != nil { resten() }
    _ = ta("eller", "hyppigere") || ta("eller", "oftere") || ta("eller", "tettere")
    return t
  }

  /// «første mandag i måneden», «hver siste fredag i måneden», «den tredje torsdagen i hver måned».
  private mutating func ukedagIMåneden() -> Gjentakelse? {
    _ = taEtt(av: ["den", "hver"])
    guard let nr = ta("siste") ? -1 : etTall(), nr <= 5, let dag = ukedag(), taEtt(av: ["i", "av"]) != nil else { return nil }
    _ = ta("hver")
    return ta("måned") ? .ukedagIMåned(nr: nr, dag) : nil
  }

  private mutating func fast() -> Gjentakelse? {
    if ta("daglig") { return .hver(1...1, .dag, nil) }
    if ta("ukentlig") { return .hver(1...1, .uke, nil) }
    if ta("månedlig") { return .hver(1...1, .måned, nil) }
    if ta("årlig") || ta("én", "gang", "årlig") || ta("hver", "år") || ta("hver", "skoleår") || ta("hver", "nytt", "skoleår") { return .hver(1...1, .år, nil) }
    return nil
  }

  /// «to ganger i året», «2–3 ganger årlig», «minst én gang i hver periode», «fire møter i året», «to eller flere i året».
  private mutating func ganger() -> Gjentakelse? {
    let minst = taEtt(av: ["minst", "inntil"]) == "minst"
    guard let n = antall() else { return nil }
    let fler = ta("eller", "flere") || ta("eller", "fleire") || ta("eller", "oftere")
    let gang = taEtt(av: ["gang", "møter", "møte", "samtaler", "dager"]) != nil
    if gang, ta("eller", "flere") || ta("eller", "fleire") || ta("eller", "oftere") { return periode().map { .ganger(n, minst: true, $0) } }
    guard gang || fler, let p = periode() else { return nil }
    return .ganger(n, minst: minst || fler, p)
  }

  /// «i året», «per år», «årlig», «i løpet av skoleåret», «hvert semester».
  private mutating func periode() -> Gjentakelse.Periode? {
    if ta("årlig") { return .år }
    if ta("ukentlig") { return .uke }
    if ta("månedlig") { return .måned }
    if ta("daglig") { return .dag }
    _ = ta("i", "løp", "av") || taEtt(av: ["i", "per", "pr", "hver", "om", "på"]) != nil
    _ = taEtt(av: [".", "hver", "hel"])
    switch nå?.tekst {
    case "år", "skoleår": i += 1; return .år
    case "semester", "periode": i += 1; return .semester
    case "kvartal": i += 1; return .kvartal
    case "måned": i += 1; return .måned
    case "uke": i += 1; return .uke
    case "dag": i += 1; return .dag
    default: return nil
    }
  }

  /// «hver uke», «annenhver uke», «hver tredje eller fjerde uke», «2. hver uke», «per halvår», «hver mandag».
  private mutating func hver() -> Gjentakelse? {
    if ta("annenhver") { return enhet().map { .hver(2...2, $0, nil) } ?? ukedag().map { .hver(2...2, .uke, $0) } }
    if let n = prøv({ t -> Int? in
      // «Den 15. hver måned» is a day of the month.
      guard !t.er("den", -1), let n = t.etTall(), t.ta("hver") else { return nil }
      return n
    }) {
      return enhet().map { .hver(n...n, $0, nil) }
    }
    if ta("per") || ta("pr") {
      _ = ta(".")
      return enhet().map { .hver(1...1, $0, nil) }
    }
    let harHver = ta("hver")
    if harHver {
      if let dag = ukedag() {
        var dager = [dag]
        while let d = prøv({ t -> Ukedag? in t.taEtt(av: [",", "og"]) != nil ? t.ukedag() : nil }) { dager.append(d) }
        return dager.count == 1 ? .hver(1...1, .uke, dag) : .ukedager(dager)
      }
      if let n = antall() { return enhet().map { .hver(n, $0, nil) } }
      if ta("andre") { return enhet().map { .hver(2...2, $0, nil) } }
      return enhet().map { .hver(1...1, $0, nil) }
    }
    // «mandager», «mandag, onsdag og torsdag»: weekdays alone, more than one or in the plural.
    let start = i
    guard let første = ukedag() else { return nil }
    var dager = [første]
    while let d = prøv({ t -> Ukedag? in t.taEtt(av: [",", "og"]) != nil ? t.ukedag() : nil }) { dager.append(d) }
    if dager.count > 1, nå?.slag != .tall { return .ukedager(dager) }
    if ord[start].plass.upperBound > ord[start].plass.lowerBound, erFlertall(start), nå?.slag != .tall { return .hver(1...1, .uke, første) }
    return nil
  }

  private mutating func enhet() -> Gjentakelse.Periode? {
    switch nå?.tekst {
    case "dag": i += 1; return .dag
    case "skoledag", "virkedag": i += 1; return .skoledag
    case "uke", "skoleuke": i += 1; return .uke
    case "måned": i += 1; return .måned
    case "semester", "periode": i += 1; return .semester
    case "kvartal": i += 1; return .kvartal
    case "år", "skoleår": i += 1; return .år
    default: return nil
    }
  }

  mutating func ukedag() -> Ukedag? {
    guard let o = nå, let dag = Tidsordliste.ukedag(o.tekst) else { return nil }
    i += 1
    return dag
  }
}
