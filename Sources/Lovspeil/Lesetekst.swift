/// A text ready to be read for references and words: one symbol a sign, runs of space made one, and where each came from.
package struct Lesetekst: Sendable {
  /// See `Symbol`.
  private(set) var tegn: [UInt8] = []
  /// Where each sign begins, in bytes; one more for the end.
  private(set) var plass: [UInt32] = []
  /// Web and mail addresses, by sign. In order.
  private(set) var adresser: [Range<Int>] = []
  /// Where the piece being read begins, in bytes of all of them.
  private var base = 0

  /// A text longer than this is cut.
  package static let grense = 16 << 20

  package init(_ tekst: String) {
    var tekst = tekst
    self = tekst.withUTF8 { Lesetekst($0) }
  }

  package init(_ byte: [UInt8]) {
    self = byte.withUnsafeBufferPointer { Lesetekst($0) }
  }

  /// Plain text and Markdown. Bytes that are not UTF-8 are signs nobody looks for.
  package init(_ byte: UnsafeBufferPointer<UInt8>) {
    tegn.reserveCapacity(byte.count)
    plass.reserveCapacity(byte.count + 1)
    legg(byte)
    avslutt()
  }

  /// Many pieces, told apart as paragraphs are. Their bytes are counted on from one to the next.
  package init(_ stykker: [String]) {
    for stykke in stykker {
      var stykke = stykke
      stykke.withUTF8 { legg($0) }
      skill(Symbol.avsnitt, ved: 0)
    }
    avslutt()
  }

  private mutating func legg(_ byte: UnsafeBufferPointer<UInt8>) {
    let n = min(byte.count, Self.grense - min(base, Self.grense))
    var skanner = Skanner(byte, n)
    while skanner.i < n { les(&skanner) }
    base += byte.count
  }

  package var erTom: Bool { tegn.isEmpty }

  /// The bytes of some signs.
  package func byte(_ r: Range<Int>) -> Range<Int> {
    let fra = Int(plass[r.lowerBound])
    // To the end of the last sign, without the space that may follow it.
    return fra..<(r.isEmpty ? fra : max(fra, Int(plass[r.upperBound])))
  }

  func iAdresse(_ i: Int) -> Bool {
    var (lav, høy) = (0, adresser.count)
    while lav < høy {
      let midt = (lav + høy) / 2
      if adresser[midt].upperBound <= i { lav = midt + 1 } else { høy = midt }
    }
    return lav < adresser.count && adresser[lav].contains(i)
  }

  // MARK: Building

  mutating func legg(_ s: UInt8, ved i: Int) {
    tegn.append(s)
    plass.append(UInt32(truncatingIfNeeded: base + i))
  }

  /// A break between blocks or cells swallows space around it.
  mutating func skill(_ s: UInt8, ved i: Int) {
    while let siste = tegn.last, siste == Symbol.mellomrom || siste == Symbol.linje { fjernSiste() }
    guard let siste = tegn.last else { return }
    if siste == Symbol.avsnitt || siste == s { return }
    if siste == Symbol.celle { fjernSiste() }
    legg(s, ved: i)
  }

  mutating func mellomrom(ved i: Int) {
    guard let siste = tegn.last, !(Symbol.mellomrom...Symbol.celle).contains(siste) else { return }
    legg(Symbol.mellomrom, ved: i)
  }

  private mutating func avslutt() { plass.append(UInt32(truncatingIfNeeded: base)) }

  mutating func adresse(_ r: Range<Int>) {
    if !r.isEmpty, r.lowerBound >= adresser.last?.upperBound ?? 0 { adresser.append(r) }
  }

  private mutating func fjernSiste() {
    tegn.removeLast()
    plass.removeLast()
  }

  /// «å» may be written as «a» and a ring of its own.
  mutating func ring() {
    guard let siste = tegn.last, siste & 0x7F == 1 else { return }
    tegn[tegn.count - 1] = Symbol.å | (siste & Symbol.stor)
  }

  private mutating func les(_ s: inout Skanner) {
    let i = s.i
    let b = s[i]
    switch b {
    case 32, 9, 10, 11, 12, 13, 0x7C: hvitt(&s)
    // Emphasis and escapes of Markdown say nothing here.
    case 0x2A, 0x60, 0x5C: s.i += 1
    case 0x40: postadresse(&s)
    case 0x3C:
      if let (merke, slutt) = s.merke(i) {
        if merke == .iTeksten {
          s.i = slutt
        } else {
          skill(merke == .celle ? Symbol.celle : Symbol.avsnitt, ved: i)
          s.i = slutt
        }
      } else {
        legg(Symbol.mindre, ved: i)
        s.i += 1
      }
    case 0..<0x80:
      if (b == 0x68 || b == 0x77) && s.begynnerAdresse(i) || b == 0x28 && i > 0 && s[i - 1] == 0x5D {
        nettadresse(&s)
      } else {
        legg(Symbol.ascii[Int(b)], ved: i)
        s.i += 1
      }
    default:
      let (scalar, lengde) = s.scalar(i)
      s.i += lengde
      if scalar == 0xA0 {
        mellomrom(ved: i)
      } else if scalar == 0x30A {
        ring()
      } else if Symbol.erKulepunkt(scalar) || scalar == 0xB7 && erLinjestart {
        skill(Symbol.avsnitt, ved: i)
      } else if let symbol = Symbol.av(scalar) {
        if symbol == Symbol.mellomrom { mellomrom(ved: i) } else { legg(symbol, ved: i) }
      }
    }
  }

  private var erLinjestart: Bool {
    guard let siste = tegn.last else { return true }
    return siste == Symbol.linje || siste == Symbol.avsnitt
  }

  /// A run of space: what it parts is told by the line breaks and tabs in it, and by what the next line begins with.
  private mutating func hvitt(_ s: inout Skanner) {
    let fra = s.i
    var (linjer, celle) = (0, false)
    løkke: while s.i < s.n {
      switch s[s.i] {
      case 10: linjer += 1
      case 12, 11: linjer += 2
      case 9, 0x7C: celle = true
      case 32, 13: break
      default: break løkke
      }
      s.i += 1
    }
    if linjer > 1 || linjer == 1 && (celle || s.begynnerPunkt(s.i)) || linjer == 1 && s.erOverskrift(før: fra)
    {
      skill(Symbol.avsnitt, ved: fra)
    } else if celle {
      skill(Symbol.celle, ved: fra)
    } else if linjer == 1 {
      guard let siste = tegn.last, siste != Symbol.avsnitt else { return }
      if siste == Symbol.mellomrom { fjernSiste() }
      legg(Symbol.linje, ved: fra)
    } else {
      mellomrom(ved: fra)
    }
  }

  private mutating func nettadresse(_ s: inout Skanner) {
    let fra = tegn.count
    if s[s.i] == 0x28 {
      legg(Symbol.parentesInn, ved: s.i)
      s.i += 1
    }
    while s.i < s.n {
      let b = s[s.i]
      if b <= 32 || b == 0x3E || b == 0x22 || b == 0x29 || b == 0x7C { break }
      if b < 0x80 {
        legg(Symbol.ascii[Int(b)], ved: s.i)
        s.i += 1
      } else {
        let (scalar, lengde) = s.scalar(s.i)
        if let symbol = Symbol.av(scalar) { legg(symbol, ved: s.i) }
        s.i += lengde
      }
    }
    adresse(fra..<tegn.count)
  }

  /// The sign @ and what stands on both sides of it.
  private mutating func postadresse(_ s: inout Skanner) {
    var fra = tegn.count
    while fra > 0,
      Symbol.erOrdtegn(tegn[fra - 1]) || tegn[fra - 1] == Symbol.punktum || tegn[fra - 1] == Symbol.bindestrek
    { fra -= 1 }
    legg(Symbol.annet, ved: s.i)
    s.i += 1
    while s.i < s.n, s[s.i] < 0x80 {
      let symbol = Symbol.ascii[Int(s[s.i])]
      guard Symbol.erOrdtegn(symbol) || symbol == Symbol.punktum || symbol == Symbol.bindestrek else { break }
      legg(symbol, ved: s.i)
      s.i += 1
    }
    adresse(fra..<tegn.count)
  }
}

extension Lesetekst {
  /// The bytes without tags of HTML: those the reading passes over.
  package static func utenMerker(_ byte: [UInt8]) -> [UInt8] {
    byte.withUnsafeBufferPointer { b in
      let skanner = Skanner(b, b.count)
      var ut: [UInt8] = []
      var i = 0
      while i < b.count {
        if b[i] == UInt8(ascii: "<"), let (merke, slutt) = skanner.merke(i) {
          if merke != .iTeksten { ut.append(32) }
          i = slutt
        } else {
          ut.append(b[i])
          i += 1
        }
      }
      return ut
    }
  }
}
