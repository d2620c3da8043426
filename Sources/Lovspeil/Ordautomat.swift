/// Many patterns looked for in one go: the words they begin with are a tree that is walked from the beginning of each word.
///
/// A pattern is words as they are written, in small letters. `*` stands for the rest of a word, or before a word for
/// the beginning of it; ` … ` for up to three small words; `^` first for the beginning of a line. A word broken over
/// two lines, or with a hyphen left inside, is still that word.
struct Ordautomat: Sendable {
  /// What is left of a pattern when the tree has been walked.
  private struct Hale {
    var mønster: Int32
    var rest: [UInt8]
    var vedLinjestart: Bool
    /// It began with `*`: any word may stand before.
    var inniOrd: Bool
  }

  static let stjerne: UInt8 = 64
  static let gap: UInt8 = 65
  /// Signs before or after what is written of a word; more than this is no word, and is not walked for each hit in it.
  private static let lengstOrd = 100

  /// 64 for each node; 0 is nothing, since the root is never reached again.
  private var neste: [Int32]
  /// For each node the first of its tails; one more at the end.
  private var haleplass: [Int32] = []
  private var haler: [Hale] = []
  /// Whether a pattern begins with the symbol at the beginning of a word, and inside one.
  private var begynner = [Bool](repeating: false, count: 64)
  private var begynnerInni = [Bool](repeating: false, count: 64)

  struct Treff {
    var mønster: Int
    var tegn: Range<Int>
  }

  init(_ mønstre: [String]) {
    neste = [Int32](repeating: 0, count: 64)
    var hos: [[Hale]] = [[]]
    for (nr, skrevet) in mønstre.enumerated() {
      guard let (symboler, linjestart, inni) = Self.les(skrevet) else { continue }
      var node = 0
      var i = 0
      while i < symboler.count, symboler[i] < 64 {
        let plass = node * 64 + Int(symboler[i])
        if neste[plass] == 0 {
          neste[plass] = Int32(hos.count)
          neste += [Int32](repeating: 0, count: 64)
          hos.append([])
        }
        node = Int(neste[plass])
        i += 1
      }
      guard i > 0 else { continue }
      begynner[Int(symboler[0])] = true
      if inni { begynnerInni[Int(symboler[0])] = true }
      hos[node].append(
        Hale(mønster: Int32(nr), rest: Array(symboler[i...]), vedLinjestart: linjestart, inniOrd: inni))
    }
    for h in hos {
      haleplass.append(Int32(haler.count))
      haler += h
    }
    haleplass.append(Int32(haler.count))
  }

  private static func les(_ skrevet: String) -> (symboler: [UInt8], linjestart: Bool, inni: Bool)? {
    var ut: [UInt8] = []
    var (linjestart, inni) = (false, false)
    for s in skrevet.unicodeScalars {
      switch s {
      case "^" where ut.isEmpty: linjestart = true
      case "*" where ut.isEmpty: inni = true
      case "*": ut.append(stjerne)
      case "…":
        if ut.last == Symbol.mellomrom { ut.removeLast() }
        ut.append(gap)
      case " " where ut.last == gap: break
      default: if let symbol = Symbol.av(s.value) { ut.append(symbol & 0x7F) }
      }
    }
    return ut.isEmpty ? nil : (ut, linjestart, inni)
  }

  /// Calls `ta` with every pattern found, by where it begins.
  func finn(i tekst: Lesetekst, _ område: Range<Int>, småord: Ordautomat?, _ ta: (Treff) -> Void) {
    tekst.tegn.withUnsafeBufferPointer { tegn in
      neste.withUnsafeBufferPointer { neste in
        var forrige = område.lowerBound > 0 ? tegn[område.lowerBound - 1] : Symbol.avsnitt
        for i in område {
          let s = Int(tegn[i] & 0x7F)
          let inni = Symbol.erOrdtegn(forrige) && Symbol.erOrdtegn(tegn[i])
          forrige = tegn[i]
          guard inni ? begynnerInni[s] : begynner[s] else { continue }
          gå(fra: i, inni: inni, Leser(tegn: tegn, slutt: område.upperBound), neste, småord, ta)
        }
      }
    }
  }

  private func gå(
    fra start: Int, inni: Bool, _ leser: Leser, _ neste: UnsafeBufferPointer<Int32>, _ småord: Ordautomat?,
    _ ta: (Treff) -> Void
  ) {
    var leser = leser
    leser.i = start
    gå(fra: start, node: 0, inni: inni, leser, neste, småord, ta)
  }

  private func gå(
    fra start: Int, node første: Int, inni: Bool, _ leser: Leser, _ neste: UnsafeBufferPointer<Int32>,
    _ småord: Ordautomat?, _ ta: (Treff) -> Void
  ) {
    var leser = leser
    var node = første
    while leser.i < leser.slutt {
      let her = node
      // A sign that goes on in one pattern may be what breaks the word of another.
      var omvei = leser
      let over = omvei.over { neste[her * 64 + Int($0)] }
      if let rett = leser.rett({ neste[her * 64 + Int($0)] }) {
        if let over { videre(Int(over), omvei) }
        node = Int(rett)
      } else if let over {
        leser = omvei
        node = Int(over)
      } else {
        return
      }
      haler(node, leser)
    }

    func videre(_ node: Int, _ leser: Leser) {
      haler(node, leser)
      gå(fra: start, node: node, inni: inni, leser, neste, småord, ta)
    }

    func haler(_ node: Int, _ leser: Leser) {
      for h in Int(haleplass[node])..<Int(haleplass[node + 1]) {
        let hale = self.haler[h]
        if inni && !hale.inniOrd { continue }
        if hale.vedLinjestart && !leser.erLinjestart(start) { continue }
        if let slutt = passer(hale.rest[...], leser, småord) {
          ta(Treff(mønster: Int(hale.mønster), tegn: (hale.inniOrd ? leser.ordstart(start) : start)..<slutt))
        }
      }
    }
  }

  /// Where the rest of a pattern ends; nil when it does not fit.
  private func passer(_ rest: ArraySlice<UInt8>, _ leser: Leser, _ småord: Ordautomat?) -> Int? {
    var leser = leser
    var rest = rest
    while let del = rest.popFirst() {
      switch del {
      case Self.stjerne: leser.restenAvOrdet()
      case Self.gap:
        // The nearest that fits.
        for ord in 0...3 {
          if leser.i < leser.slutt, Symbol.erMellomrom(leser.tegn[leser.i]) {
            var videre = leser
            videre.i += 1
            if let slutt = passer(rest, videre, småord) { return slutt }
            guard ord < 3, let småord, let etter = småord.heltOrd(videre) else { return nil }
            leser.i = etter
          } else {
            return nil
          }
        }
        return nil
      default:
        guard leser.gå({ $0 == del ? 1 : 0 }) != nil else { return nil }
      }
    }
    return leser.erOrdslutt ? leser.i : nil
  }

  /// Where the word that begins here ends, when it is one of these.
  private func heltOrd(_ leser: Leser) -> Int? {
    var leser = leser
    var node = 0
    while let ny = leser.gå({ neste[node * 64 + Int($0)] }) {
      node = Int(ny)
      if haleplass[node] < haleplass[node + 1], leser.erOrdslutt { return leser.i }
    }
    return nil
  }

  /// Steps through the signs of a text.
  private struct Leser {
    let tegn: UnsafeBufferPointer<UInt8>
    let slutt: Int
    var i = 0
    /// A hyphen has been passed over, so the word may also have a space too much.
    var brutt = false

    /// The step `på` finds for the next sign, or past what may stand inside a broken word.
    mutating func gå(_ på: (UInt8) -> Int32) -> Int32? { rett(på) ?? over(på) }

    mutating func rett(_ på: (UInt8) -> Int32) -> Int32? {
      guard i < slutt else { return nil }
      let s = tegn[i] & 0x7F
      let ny = på(s == Symbol.linje ? Symbol.mellomrom : s)
      guard ny != 0 else { return nil }
      i += 1
      return ny
    }

    mutating func over(_ på: (UInt8) -> Int32) -> Int32? {
      guard i < slutt, i > 0 else { return nil }
      let s = tegn[i]
      guard s == Symbol.bindestrek || brutt && Symbol.erMellomrom(s), Symbol.erBokstav(tegn[i - 1]) else {
        return nil
      }
      var j = i + 1
      if s == Symbol.bindestrek, j < slutt, Symbol.erMellomrom(tegn[j]) { j += 1 }
      guard j < slutt, Symbol.erBokstav(tegn[j]) else { return nil }
      let ny = på(tegn[j] & 0x7F)
      guard ny != 0 else { return nil }
      brutt = true
      i = j + 1
      return ny
    }

    mutating func restenAvOrdet() {
      let slutt = min(slutt, i + Ordautomat.lengstOrd)
      while i < slutt {
        if Symbol.erOrdtegn(tegn[i]) {
          i += 1
        }
        // A word parted at the end of a line goes on with a small letter.
        else if tegn[i] == Symbol.bindestrek, i + 1 < slutt, i > 0, Symbol.erOrdtegn(tegn[i - 1]),
          Symbol.erOrdtegn(tegn[i + 1])
            || tegn[i + 1] == Symbol.linje && i + 2 < slutt && Symbol.erBokstav(tegn[i + 2])
              && tegn[i + 2] < Symbol.stor
        {
          i += Symbol.erOrdtegn(tegn[i + 1]) ? 1 : 2
        } else {
          return
        }
      }
    }

    func ordstart(_ fra: Int) -> Int {
      var j = fra
      while j > 0, fra - j < Ordautomat.lengstOrd, Symbol.erOrdtegn(tegn[j - 1]) { j -= 1 }
      return j
    }

    var erOrdslutt: Bool {
      guard i < slutt, i > 0, Symbol.erOrdtegn(tegn[i - 1]) else { return true }
      return !Symbol.erOrdtegn(tegn[i])
    }

    /// Only numbers and marks of a list stand before, on the line.
    func erLinjestart(_ fra: Int) -> Bool {
      var j = fra - 1
      while j >= 0 {
        let s = tegn[j]
        if s == Symbol.linje || s == Symbol.avsnitt || s == Symbol.celle { return true }
        if Symbol.erBokstav(s)
          && !(j > 0 && !Symbol.erOrdtegn(tegn[j - 1]) && j + 1 < slutt && tegn[j + 1] == Symbol.parentesUt)
        {
          return false
        }
        j -= 1
      }
      return true
    }
  }
}
