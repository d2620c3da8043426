/// Looks through text that is about to be published for what points to a person.
///
/// Pure: the same text gives the same answer. Finds in `Skannetekst`
/// - fødselsnummer, D-, H- and test numbers, however they are grouped (`Fødselsnummer`);
/// - mobile numbers in the same post as a person's name: in another field of it, or in the same sentence;
/// - e-mail addresses that are a person's name, or stand in the same post as the name they are made of;
/// - names and initials of the register it is given.
package struct Personskanner: Sendable {
  let register: Personregister

  package init(_ register: Personregister = .tomt) { self.register = register }

  /// In the order of the text, none within another.
  package func treff(_ tekst: Skannetekst) -> [Persontreff] {
    tekst.byte.withUnsafeBufferPointer { b in
      guard let lest = Tallkode.lest(b) else { return treff(b) }
      return lest.byte.withUnsafeBufferPointer { treff($0) }.map { $0.flyttet(lest.fra) }
    }
  }

  /// In one line of text, such as a message.
  package func treff(_ tekst: String) -> [Persontreff] {
    var t = Skannetekst()
    t.legg(tekst)
    return treff(t)
  }

  /// The text with stars for every hit.
  package func maskert(_ tekst: String) -> String {
    let treff = treff(tekst)
    guard !treff.isEmpty else { return tekst }
    let b = Array(tekst.utf8)
    var ut = ""
    var fra = 0
    for t in treff {
      ut += String(decoding: b[fra..<t.område.lowerBound], as: UTF8.self) + t.maskert
      fra = t.område.upperBound
    }
    return ut + String(decoding: b[fra...], as: UTF8.self)
  }

  private func treff(_ b: UnsafeBufferPointer<UInt8>) -> [Persontreff] {
    var ut: [Persontreff] = []
    var rekke = Sifferrekke()
    var i = 0
    var oppslag = Self.flestOppslag
    while let neste = Self.neste(b, i) {
      if b[neste] == UInt8(ascii: "@") {
        if let t = adresse(b, krøll: neste, &oppslag) { ut.append(t) }
        i = neste + 1
        continue
      }
      rekke.les(b, fra: neste, fil: false)
      i = rekke.fortsett
      guard rekke.sifre >= 8 else { continue }
      ut += personnumre(b, rekke)
      ut += mobilnumre(b, rekke, &oppslag)
    }
    if !register.erTomt { ut += registertreff(b) }
    return Self.utenOverlapp(ut)
  }

  /// Numbers and addresses beside which a name is looked for in one text. No real text has so many.
  private static let flestOppslag = 1000

  static func utenOverlapp(_ treff: [Persontreff]) -> [Persontreff] {
    guard treff.count > 1 else { return treff }
    var ut: [Persontreff] = []
    let rekke = treff.sorted {
      ($0.område.lowerBound, -$0.område.count) < ($1.område.lowerBound, -$1.område.count)
    }
    for t in rekke where ut.last.map({ $0.område.upperBound <= t.område.lowerBound }) ?? true { ut.append(t) }
    return ut
  }

  /// The next digit or «@». Eight bytes at a time, since most text has neither.
  private static func neste(_ b: UnsafeBufferPointer<UInt8>, _ fra: Int) -> Int? {
    var i = fra
    if let base = UnsafeRawPointer(b.baseAddress) {
      while i + 8 <= b.count {
        let ord = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        let kanskje =
          null(ord & 0xF0F0_F0F0_F0F0_F0F0 ^ 0x3030_3030_3030_3030) | null(ord ^ 0x4040_4040_4040_4040)
        if kanskje == 0 {
          i += 8
          continue
        }
        i += kanskje.trailingZeroBitCount / 8
        if b[i].erSiffer || b[i] == UInt8(ascii: "@") { return i }
        i += 1
      }
    }
    while i < b.count {
      if b[i].erSiffer || b[i] == UInt8(ascii: "@") { return i }
      i += 1
    }
    return nil
  }

  /// The high bit of the lowest byte that is zero, and perhaps of some above it.
  private static func null(_ ord: UInt64) -> UInt64 {
    (ord &- 0x0101_0101_0101_0101) & ~ord & 0x8080_8080_8080_8080
  }
}
