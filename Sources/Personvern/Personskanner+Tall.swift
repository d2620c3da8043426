extension Personskanner {
  /// Eleven digits that are whole groups: digits inside a longer number are not looked at.
  func personnumre(_ b: UnsafeBufferPointer<UInt8>, _ rekke: Sifferrekke) -> [Persontreff] {
    guard rekke.sifre >= 11 else { return [] }
    let g = rekke.grupper
    var ut: [Persontreff] = []
    var i = 0
    søk: while i < g.count {
      if let (slag, til) = Self.medHeltÅr(g, fra: i) {
        ut.append(Persontreff(slag, g[i].start..<g[til].slutt, i: b))
        i = til + 1
        continue
      }
      var (sifre, verdi, deltEtterDato, j) = (0, UInt64(0), false, i)
      while j < g.count, sifre + g[j].antall <= 11 {
        verdi = verdi * Self.tierpotens[g[j].antall] + g[j].verdi
        sifre += g[j].antall
        if sifre == 6 { deltEtterDato = true }
        j += 1
        if sifre == 11 {
          let område = g[i].start..<g[j - 1].slutt
          // A person's number is divided after the date, or not at all; an account number is written 4-2-5.
          let delt = j - i > 1
          let somKonto = j - i == 3 && g[i].antall == 4 && g[i + 1].antall == 2
          if !delt || (deltEtterDato && !somKonto), let slag = Fødselsnummer.slag(verdi),
            !Self.erKonto(b, før: område.lowerBound), delt || !Self.erSaksnummer(b, g, i)
          {
            ut.append(Persontreff(slag, område, i: b))
            i = j
            continue søk
          }
        }
      }
      i += 1
    }
    return ut
  }

  /// «18.03.2000 70255», «18032000 70255»: the whole year, and then the last five.
  private static func medHeltÅr(_ g: [Sifferrekke.Gruppe], fra i: Int) -> (Persontreff.Slag, til: Int)? {
    let (dato, til): (UInt64, Int)
    if i + 1 < g.count, g[i].antall == 8, g[i + 1].antall == 5 {
      (dato, til) = (g[i].verdi, i + 1)
    } else if i + 3 < g.count, g[i].antall <= 2, g[i + 1].antall <= 2, g[i + 2].antall == 4, g[i + 3].antall == 5 {
      (dato, til) = (g[i].verdi * 1_000_000 + g[i + 1].verdi * 10_000 + g[i + 2].verdi, i + 3)
    } else {
      return nil
    }
    guard (1850...2099).contains(dato % 10_000) else { return nil }
    let verdi = (dato / 10_000 * 100 + dato % 100) * 100_000 + g[til].verdi
    return Fødselsnummer.slag(verdi).map { ($0, til) }
  }

  /// «Saksnr. 2026/18030070255»: a year, a stroke and a number in an archive.
  private static func erSaksnummer(_ b: UnsafeBufferPointer<UInt8>, _ g: [Sifferrekke.Gruppe], _ i: Int) -> Bool {
    guard i > 0, g[i - 1].antall == 4, (1900...2099).contains(g[i - 1].verdi), g[i - 1].slutt + 1 == g[i].start,
      b[g[i].start - 1] == UInt8(ascii: "/")
    else { return false }
    return sier(["sak", "arkiv", "journal", "ref", "dok"], b, før: g[i - 1].start)
  }

  private static let tierpotens: [UInt64] = (0...11).reduce(into: [1]) { ut, _ in
    ut.append((ut.last ?? 1) * 10)
  }

  /// Whether the words just before say that it is an account, which has the same last check digit.
  private static func erKonto(_ b: UnsafeBufferPointer<UInt8>, før: Int) -> Bool { sier(["konto", "kid", "iban"], b, før: før) }

  /// Whether one of the words stands just before, in the same post.
  private static func sier(_ ord: [String], _ b: UnsafeBufferPointer<UInt8>, før: Int) -> Bool {
    var fra = før
    while fra > 0, før - fra < 40, b[fra - 1] != Skannetekst.postslutt { fra -= 1 }
    let tekst = b[fra..<før].map { $0.erStor ? $0 | 32 : $0 }
    return ord.contains { tekst.inneholderOrd($0) }
  }

  /// Norwegian mobile numbers: eight digits that begin with 4 or 9, beside a name.
  func mobilnumre(_ b: UnsafeBufferPointer<UInt8>, _ rekke: Sifferrekke, _ oppslag: inout Int)
    -> [Persontreff]
  {
    let g = rekke.grupper
    var ut: [Persontreff] = []
    for i in g.indices {
      guard let antall = Self.mobil(g, fra: i), Self.begynner(b, g, i),
        !Self.tellerUkerEllerSaker(b, før: g[i].start)
      else { continue }
      let område = g[i].start..<g[i + antall - 1].slutt
      if !navn(b, ved: område, &oppslag).isEmpty { ut.append(Persontreff(.mobilnummer, område, i: b)) }
    }
    return ut
  }

  private static let delinger: [[Int]] = [[8], [3, 2, 3], [2, 2, 2, 2], [4, 4], [3, 3, 2]]

  /// How many groups the number is made of; nil when it is none.
  private static func mobil(_ g: [Sifferrekke.Gruppe], fra i: Int) -> Int? {
    if g[i].antall == 10, g[i].verdi / 100_000_000 == 47, erMobil(g[i].verdi % 100_000_000, 8) { return 1 }
    if g[i].antall == 12, g[i].verdi / 100_000_000 == 47, erMobil(g[i].verdi % 100_000_000, 8) { return 1 }
    guard erMobil(g[i].verdi, g[i].antall) else { return nil }
    for deling in delinger where i + deling.count <= g.count {
      guard deling.indices.allSatisfy({ g[i + $0].antall == deling[$0] }) else { continue }
      let inni = g[i..<(i + deling.count - 1)].map(\.etter)
      let likt = inni.allSatisfy { $0 == inni[0] && $0 != .sterkt && $0 != .ingen }
      // «4000-4999» is no telephone.
      guard likt, deling != [4, 4] || inni[0] == .mellomrom else { continue }
      let siste = g[i + deling.count - 1].etter
      return siste == .ingen || siste == .sterkt ? deling.count : nil
    }
    return nil
  }

  private static func erMobil(_ verdi: UInt64, _ antall: Int) -> Bool {
    guard antall >= 2, antall <= 8 else { return false }
    let første = verdi / tierpotens[antall - 1]
    return første == 4 || første == 9
  }

  /// Whether a number may begin here: not in the middle of a longer one, an address or a case number.
  private static func begynner(_ b: UnsafeBufferPointer<UInt8>, _ g: [Sifferrekke.Gruppe], _ i: Int) -> Bool {
    if i > 0, g[i - 1].etter != .sterkt {
      let land = g[i - 1]
      return land.verdi == 47
        && (land.antall == 4 || (land.start > 0 && b[land.start - 1] == UInt8(ascii: "+")))
    }
    guard g[i].start > 0 else { return true }
    let før = b[g[i].start - 1]
    if g[i].antall == 10 { return før == UInt8(ascii: "+") }
    let ulovlig = [UInt8]("/_=#%&@-.,".utf8)
    return !(før.erStor || før.erLiten || før >= 0x80 && før != 0xA0 || ulovlig.contains(før))
  }

  /// «uke 41 42 43 44», «sak 91234567».
  private static func tellerUkerEllerSaker(_ b: UnsafeBufferPointer<UInt8>, før: Int) -> Bool {
    var slutt = før
    while slutt > 0,
      b[slutt - 1] == 32 || b[slutt - 1] == 0xA0 || b[slutt - 1] == 0xC2 || b[slutt - 1] == UInt8(ascii: ".")
    { slutt -= 1 }
    var fra = slutt
    while fra > 0, b[fra - 1].erLiten || b[fra - 1].erStor { fra -= 1 }
    let ord = b[fra..<slutt].map { $0 | 32 }
    return tellende.contains { $0.utf8.elementsEqual(ord) }
  }

  private static let tellende = [
    "uke", "uker", "ukene", "veke", "veker", "vekene", "kr", "nok", "sak", "saksnr", "saksnummer",
    "journalnr", "arkivnr",
    "ref", "orgnr", "org", "nr", "isbn", "issn", "trinn", "side", "kl",
  ]
}

extension [UInt8] {
  /// Whether a word that begins with these letters stands here. Both in small letters.
  func inneholderOrd(_ ord: String) -> Bool {
    let o = Array(ord.utf8)
    guard o.count <= count else { return false }
    return (0...(count - o.count)).contains { i in
      self[i..<(i + o.count)].elementsEqual(o)
        && (ord == "konto" || i == 0 || !(self[i - 1].erLiten || self[i - 1] >= 0x80))
    }
  }
}
