/// Days that are told by something else: so long before it, the school day next to it, the holiday itself.
extension Tidstolk {
  /// «to uker etter skolestart», «tre dager før jul».
  mutating func forskjøvet() -> Punkt? {
    // «Dagen etter Kristi himmelfartsdag».
    if ta("dag") {
      guard let side = taEtt(av: ["før", "etter"]).flatMap(Punkt.Side.init(rawValue:)), let p = punkt() else { return nil }
      return .forskjøvet(1, .dag, side, p)
    }
    // «2. uke etter jul» is a week and no day.
    guard !(nå?.slag == .tall && er(".", 1)) else { return nil }
    guard nå?.slag == .tall || nå?.tekst != "første" && Tidsordliste.tall(nå?.tekst ?? "") != nil else { return nil }
    guard let n = etTall(), n > 0, n < 1000, !(n <= 53 && er("uke") && ord[i - 1].plass.upperBound == ord[i].plass.lowerBound) else { return nil }
    guard let enhet = nå.flatMap({ Enhet(rawValue: $0.tekst) }) else { return nil }
    i += 1
    guard let side = taEtt(av: ["før", "etter"]).flatMap(Punkt.Side.init(rawValue:)), let p = punkt() else { return nil }
    return .forskjøvet(n, enhet, side, p)
  }

  /// «siste skoledag før jul», «første skoledag etter høstferien».
  mutating func skoledagVed() -> Punkt? {
    _ = taEtt(av: ["den"])
    let side: Punkt.Side
    if ta("siste", "skoledag", "før") {
      side = .før
    } else if ta("første", "skoledag", "etter") {
      side = .etter
    } else {
      return nil
    }
    let ferier: [(String, Skolehendelse)] = [
      ("høstferie", .høstferie), ("jul", .juleferie), ("juleferie", .juleferie), ("nyttår", .juleferie), ("vinterferie", .vinterferie),
      ("påske", .påskeferie), ("påskeferie", .påskeferie), ("pinse", .pinse),
    ]
    for (o, h) in ferier where ta(o) { return .skoledag(side, h) }
    return nil
  }

  /// «langfredag», «Kristi himmelfartsdag», «2. pinsedag».
  mutating func helligdag() -> Punkt? {
    if ta("skjærtorsdag") || ta("skjertorsdag") { return .helligdag(.skjærtorsdag) }
    if ta("langfredag") { return .helligdag(.langfredag) }
    if ta("kristi", "himmelfartsdag") || ta("kristi", "himmelfart") { return .helligdag(.kristiHimmelfart) }
    if ta("nyttår") { return .helligdag(.førsteNyttårsdag) }
    guard let nr = etTall(), nr <= 2 else { return nil }
    if ta("påskedag") { return .helligdag(nr == 1 ? .førstePåskedag : .andrePåskedag) }
    if ta("pinsedag") { return .helligdag(nr == 1 ? .førstePinsedag : .andrePinsedag) }
    if ta("juledag") { return .helligdag(nr == 1 ? .førsteJuledag : .andreJuledag) }
    if nr == 1, ta("nyttårsdag") { return .helligdag(.førsteNyttårsdag) }
    return nil
  }
}
