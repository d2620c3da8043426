extension Hjulbygger {
  /// What stands in a place, numbers not yet given.
  struct Lagt {
    var rader: [Stabel.Rad] = []
    var ord: [Buetekst.Ord] = []
    var retning: Leseretning
    /// The size of the text; 0 when there is none.
    var skrift = 0.0
    /// Places in `hjul.innslag`, in the order of the year.
    var nummererte: [Int] = []
    /// Whether there is only room for one disc for all of them.
    var samlet = false
  }

  /// The width of a disc that holds the largest number there may be.
  var skivebredde: Double { skivebredde(String(repeating: "8", count: String(hjul.innslag.count).count)) }

  func skivebredde(_ tekst: String) -> Double {
    max(mål.skive, Skriftmål.bredde(tekst, størrelse: mål.tall) + mål.tall * 0.6)
  }

  /// Text in every place, as far as there is room, no larger than most of it can be.
  func lagt() -> [Lagt] {
    let vanlig = vanligSkrift()
    return plasser.map { $0.erBånd ? bånd($0, høyst: vanlig) : celle($0, høyst: vanlig) }
  }

  /// The largest size that four fifths of the titles can have.
  private func vanligSkrift() -> Double {
    var antall = Array(repeating: 0, count: mål.skrift.count)
    for plass in plasser where !plass.erBånd && !plass.innslag.isEmpty {
      let størst = mål.skrift.firstIndex { stabel(plass, plass.innslag, skrift: $0) != nil }
      antall[størst ?? mål.skrift.count - 1] += plass.innslag.count
    }
    let nok = antall.reduce(0, +) * 4 / 5
    var sum = 0
    for (i, n) in zip(antall.indices, antall).reversed() {
      sum += n
      // So many need this size or a smaller one.
      if sum > antall.reduce(0, +) - nok { return mål.skrift[i] }
    }
    return mål.skrift.first ?? 9
  }

  /// Both ways to turn it, the one nearest level first.
  private func retninger(_ plass: Plass) -> [Leseretning] {
    let begge = [Leseretning(.langs, plass.felt.midt), Leseretning(.ut, plass.felt.midt)]
    return abs(begge[1].grader) + 20 < abs(begge[0].grader) ? begge.reversed() : begge
  }

  private func stabel(
    _ plass: Plass, _ tekst: [Int], skrift: Double, skiver: [Double] = []
  ) -> (rader: [Stabel.Rad], retning: Leseretning)? {
    for retning in retninger(plass) {
      let stabel = Stabel(
        bit: plass.felt, retning: retning, titler: tekst.compactMap { titler[$0] }, skrift: skrift, skiver: skiver,
        skivehøyde: mål.skive)
      if let rader = stabel.rader() { return (rader, retning) }
    }
    return nil
  }

  private func celle(_ plass: Plass, høyst: Double) -> Lagt {
    let kortest = plass.innslag.sorted { (titler[$0]?.bredde ?? 0, $0) < (titler[$1]?.bredde ?? 0, $1) }
    // No cell holds more titles than this.
    for antall in (0...min(12, kortest.count)).reversed() {
      let somTekst = Set(kortest.prefix(antall))
      let tekst = plass.innslag.filter(somTekst.contains)
      let nummererte = plass.innslag.filter { !somTekst.contains($0) }
      let skiver = Array(repeating: skivebredde, count: nummererte.count)
      for skrift in mål.skrift where skrift <= høyst {
        guard let (rader, retning) = stabel(plass, tekst, skrift: skrift, skiver: skiver) else { continue }
        return Lagt(rader: rader, retning: retning, skrift: tekst.isEmpty ? 0 : skrift, nummererte: nummererte)
      }
    }
    return Lagt(retning: Leseretning(.langs, plass.felt.midt), nummererte: plass.innslag, samlet: true)
  }

  private func bånd(_ plass: Plass, høyst: Double) -> Lagt {
    let retning = Leseretning(.langs, plass.felt.midt)
    guard let i = plass.innslag.first, let tittel = titler[i] else { return Lagt(retning: retning) }
    for skrift in mål.skrift where skrift <= høyst {
      if let ord = Buetekst.legg(tittel, i: plass.felt, skrift: skrift) {
        return Lagt(ord: ord, retning: retning, skrift: skrift)
      }
    }
    return Lagt(
      rader: [Stabel.Rad(skiver: 0..<1, bort: 0, ned: 0, bredde: skivebredde)], retning: retning, nummererte: [i])
  }
}
