package import PlanDiagnostics

extension Tekstsak {
  /// More hits than this are one thing said again and again.
  private static let flestTreff = 2000

  /// The places the words stand, in the order of the text; at most 2000 for each alternative.
  package func finn(_ mønster: Ordmønster) -> [Ordtreff] {
    var ut: [Ordtreff] = []
    for ledd in mønster.alternativer {
      var antall = 0
      for nr in kandidater(ledd) {
        guard let slutt = passer(ledd[...], Int(nr)) else { continue }
        let (a, b) = (register.ord[Int(nr)], register.ord[slutt])
        ut.append(Ordtreff(stykke: Int(a.stykke), byte: Int(a.fra)..<Int(b.til)))
        antall += 1
        if antall == Self.flestTreff { break }
      }
    }
    return mønster.alternativer.count == 1
      ? ut : ut.sorted { ($0.stykke, $0.byte.lowerBound) < ($1.stykke, $1.byte.lowerBound) }
  }

  /// The first place the words stand; nil when they are nowhere.
  package func sted(_ mønster: Ordmønster) -> FileLocation? { finn(mønster).first.map(sted) }

  package func sted(_ treff: Ordtreff) -> FileLocation {
    stykker[treff.stykke].sted(byte: treff.byte.lowerBound)
  }

  /// The words of a hit as they are written.
  package func ordrett(_ t: Ordtreff) -> String {
    String(
      decoding: stykker[t.stykke].tekst.utf8.dropFirst(t.byte.lowerBound).prefix(t.byte.count), as: UTF8.self)
  }

  package func har(_ mønster: Ordmønster) -> Bool {
    mønster.alternativer.contains { ledd in kandidater(ledd).contains { passer(ledd[...], Int($0)) != nil } }
  }

  /// The words of a hit, in small letters.
  package func ord(_ t: Ordtreff) -> [String] {
    guard let start = register.nummer(t) else { return [] }
    return register.ord[start..<register.grenser[t.stykke + 1]].prefix { t.byte.contains(Int($0.fra)) }.map(
      \.ord)
  }

  /// The words of one piece, in small letters.
  package func ord(i stykke: Int) -> [String] {
    register.ord[register.grenser[stykke]..<register.grenser[stykke + 1]].map(\.ord)
  }

  /// The first place where all the words stand close to each other: within `innen` pieces of text that follow on.
  package func sted(alle mønstre: [Ordmønster], innen: Int = 1) -> FileLocation? {
    guard let første = mønstre.first else { return nil }
    let andre = mønstre.dropFirst().map { m in finn(m).map(\.stykke) }
    return finn(første).first { t in andre.allSatisfy { Self.nær(t.stykke, innen, $0) } }.map(sted)
  }

  /// Whether one of the numbers, which are in order, is less than `innen` from `nr`.
  private static func nær(_ nr: Int, _ innen: Int, _ tall: [Int]) -> Bool {
    var (fra, til) = (0, tall.count)
    while fra < til {
      let midt = (fra + til) / 2
      if tall[midt] <= nr - innen { fra = midt + 1 } else { til = midt }
    }
    return fra < tall.count && tall[fra] < nr + innen
  }

  private func kandidater(_ ledd: [Ordmønster.Ledd]) -> [Int32] {
    switch ledd.first {
    case .ord(let o), .begynner(let o): register.kandidater(o)
    case .mellomrom, nil: []
    }
  }

  /// The place of the last word when the parts fit from word `nr`.
  private func passer(_ ledd: ArraySlice<Ordmønster.Ledd>, _ nr: Int) -> Int? {
    guard let første = ledd.first, nr < register.ord.count else { return nil }
    let ord = register.ord[nr]
    switch første {
    case .ord(let o): guard ord.ord == o else { return nil }
    case .begynner(let o): guard ord.ord.hasPrefix(o) else { return nil }
    case .mellomrom: return nil
    }
    var rest = ledd.dropFirst()
    guard !rest.isEmpty else { return nr }
    var slingring = 0
    if case .mellomrom(let antall) = rest.first {
      slingring = antall
      rest = rest.dropFirst()
    }
    for steg in 1...(1 + slingring)
    where nr + steg < register.ord.count && register.ord[nr + steg].stykke == ord.stykke {
      if let slutt = passer(rest, nr + steg) { return slutt }
    }
    return nil
  }
}
