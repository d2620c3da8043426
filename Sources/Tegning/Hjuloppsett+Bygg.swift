extension Hjuloppsett {
  /// - Returns: nil when there are not twelve months and one to seven rings, or there is too much to draw.
  package init?(_ hjul: Hjul, mål: Hjulmål = .ark) {
    guard let bygger = Hjulbygger(hjul, mål: mål) else { return nil }
    let sentrum = bygger.sentrum
    var nummererte: [(innslag: Int, skive: Tallskive)] = []
    celler = zip(bygger.plasser, bygger.lagt()).compactMap { plass, lagt in
      plass.innslag.isEmpty ? nil : bygger.celle(plass, lagt, &nummererte)
    }
    self.sentrum = sentrum
    måneder = bygger.måneder()
    ringer = bygger.ringer.enumerated().map { i, bit in
      // Room for a letter is at the outside, above the bands.
      let midt = sentrum.ut(bit.ytre - Hjulmål.luft - mål.skive / 2, 0)
      return Ring(bit: bit, merke: Tallskive(tekst: Self.bokstav(i), midt: midt, grader: 0, størrelse: Størrelse(mål.skive, mål.skive)))
    }
    fri = hjul.fri.prefix(Hjul.flest).compactMap { t in
      Hjul.tidsrom(t.fra, t.til).flatMap { t in
        t.til > t.fra
          ? Ringbit(indre: mål.nav, ytre: mål.radius - mål.månedsbånd, fra: t.fra * 2 * .pi, til: t.til * 2 * .pi) : nil
      }
    }
    bånd = bygger.plasser.filter(\.erBånd).compactMap { p in p.innslag.first.map { Bånd(innslag: $0, bit: p.bit) } }
    nav = bygger.nav()
    utelatt = bygger.titler.indices.filter { bygger.titler[$0] == nil }

    let liste = Hjulliste(hjul, mål: mål, ringer: ringer, nummererte: nummererte, titler: bygger.titler, harFri: !fri.isEmpty)
    størrelse = liste.størrelse
    overskrifter = liste.overskrifter
    forklaringer = liste.forklaringer
    self.nummererte = liste.nummererte
  }

  /// A, B, C …
  static func bokstav(_ ring: Int) -> String { String(UnicodeScalar(UInt8(65 + ring))) }
}

extension Hjulbygger {
  func celle(_ plass: Plass, _ lagt: Lagt, _ nummererte: inout [(innslag: Int, skive: Tallskive)]) -> Hjuloppsett.Celle {
    var celle = Hjuloppsett.Celle(
      ring: plass.ring, bit: plass.bit, somTekst: plass.innslag.filter { !lagt.nummererte.contains($0) }, linjer: [], skiver: [])
    let radius = (plass.felt.indre + plass.felt.ytre) / 2
    func sted(_ bort: Double, _ ned: Double) -> Punkt { lagt.retning.punkt(sentrum, radius: radius, bort: bort, ned: ned) }
    for ord in lagt.ord {
      celle.linjer.append(
        Tekstlinje(
          tekst: ord.tekst, midt: sentrum.ut(ord.radius, ord.retning.stråle), grader: ord.retning.grader,
          størrelse: lagt.skrift, bredde: ord.bredde))
    }
    let første = nummererte.count + 1
    for rad in lagt.rader {
      if let tekst = rad.tekst {
        celle.linjer.append(
          Tekstlinje(
            tekst: tekst, midt: sted(rad.bort, rad.ned), grader: lagt.retning.grader, størrelse: lagt.skrift,
            bredde: rad.bredde))
      }
      for s in rad.skiver {
        let bort = rad.bort - rad.bredde / 2 + skivebredde / 2 + Double(s - rad.skiver.lowerBound) * (skivebredde + 2)
        celle.skiver.append(
          Tallskive(
            tekst: "\(første + s)", midt: sted(bort, rad.ned), grader: lagt.retning.grader,
            størrelse: Størrelse(skivebredde, mål.skive)))
      }
    }
    if lagt.samlet {
      let siste = første + lagt.nummererte.count - 1
      let plass = 2 * (plass.felt.indre * (plass.felt.til - plass.felt.fra) / 2)
      // What there is room for; the list has them all.
      let tekst = ["\(første)–\(siste)", "\(første)+"].first { skivebredde($0) <= plass * 0.95 } ?? "+"
      celle.skiver = [
        Tallskive(
          tekst: tekst, midt: sted(0, 0), grader: lagt.retning.grader, størrelse: Størrelse(skivebredde(tekst), mål.skive))
      ]
    }
    for (n, i) in lagt.nummererte.enumerated() {
      let tekst = "\(første + n)"
      nummererte.append(
        (i, Tallskive(tekst: tekst, midt: Punkt(0, 0), grader: 0, størrelse: Størrelse(skivebredde, mål.skive))))
    }
    return celle
  }

  func måneder() -> [Hjuloppsett.Måned] {
    hjul.måneder.enumerated().map { i, m in
      let bit = Ringbit(
        indre: mål.radius - mål.månedsbånd, ytre: mål.radius, fra: månedsskifter[i] * 2 * .pi,
        til: månedsskifter[i + 1] * 2 * .pi)
      let felt = bit.innenfor(1, side: (6, 6))
      for skrift in [0.54, 0.46, 0.38, 0.3].map({ $0 * mål.månedsbånd }) {
        let stabel = Stabel(
          bit: felt, retning: Leseretning(.langs, bit.midt), titler: [Tittel(Self.kuttet(m.navn))], skrift: skrift, skiver: [],
          skivehøyde: mål.skive)
        guard let rad = stabel.rader()?.first else { continue }
        let midt = stabel.retning.punkt(sentrum, radius: (felt.indre + felt.ytre) / 2, bort: rad.bort, ned: rad.ned)
        return Hjuloppsett.Måned(
          bit: bit,
          navn: Tekstlinje(
            tekst: rad.tekst ?? "", midt: midt, grader: stabel.retning.grader, størrelse: skrift, bredde: rad.bredde))
      }
      return Hjuloppsett.Måned(bit: bit, navn: Tekstlinje(tekst: "", midt: sentrum, grader: 0, størrelse: 9, bredde: 0))
    }
  }

  /// The lines in the hub, as large as there is room for.
  func nav() -> [Tekstlinje] {
    let radius = mål.nav - 8
    for skrift in [26.0, 22, 19, 16, 14, 12, 10] {
      let linjer = hjul.midt.prefix(6).flatMap { Skriftmål.linjer(Self.kuttet($0), størrelse: skrift, bredde: radius * 1.7) }
      let høyde = skrift * 1.3
      var ut: [Tekstlinje] = []
      for (i, linje) in linjer.enumerated() {
        let y = (Double(i) - Double(linjer.count - 1) / 2) * høyde
        let bredde = Skriftmål.bredde(linje, størrelse: skrift)
        let ytterst = abs(y) + høyde / 2
        guard bredde * bredde / 4 + ytterst * ytterst <= radius * radius else { break }
        ut.append(
          Tekstlinje(tekst: linje, midt: Punkt(sentrum.x, sentrum.y + y), grader: 0, størrelse: skrift, bredde: bredde))
      }
      if ut.count == linjer.count { return ut }
    }
    return []
  }
}
