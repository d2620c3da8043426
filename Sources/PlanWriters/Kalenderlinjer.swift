/// Content lines of iCalendar, written straight into bytes: CRLF after each, folded so that none has more than
/// 75 octets (RFC 5545 section 3.1, read 2026-11-21).
///
/// What is written as one unit, a UTF-8 character or a backslash with the character it escapes, stands whole on
/// one line: old readers take a line as text before they put it together with the next.
struct Kalenderlinjer {
  /// Octets in a line without CRLF.
  static let bredde = 75

  private(set) var byte: [UInt8] = []
  /// Octets so far on this line.
  private var skrevet = 0

  /// A value that is known to be right as it stands. ASCII.
  ///
  /// - Parameter parametre: values with «:», «;» or «,» are quoted.
  mutating func linje(_ navn: String, _ verdi: String, _ parametre: KeyValuePairs<String, String> = [:]) {
    begynn(navn, parametre)
    leggAscii(verdi)
    slutt()
  }

  /// Words, made safe. Left out when there are none.
  mutating func tekst(_ navn: String, _ verdi: String?) {
    guard let verdi else { return }
    tekster(navn, [verdi])
  }

  /// Words with commas between, each made safe. Left out when there are none.
  mutating func tekster(_ navn: String, _ verdier: [String]) {
    let rene = verdier.map(Kalendertekst.ren).filter { !$0.isEmpty }
    guard !rene.isEmpty else { return }
    begynn(navn, [:])
    for (nr, tekst) in rene.enumerated() {
      if nr > 0 { legg(CollectionOfOne(UInt8(ascii: ","))) }
      leggTekst(tekst)
    }
    slutt()
  }

  /// An address, percent-encoded where it must be. Left out when it is not http or https.
  mutating func adresse(_ navn: String, _ verdi: String?, _ parametre: KeyValuePairs<String, String> = [:]) {
    guard let adresse = verdi.flatMap(Kalendertekst.adresse) else { return }
    linje(navn, adresse, parametre)
  }

  private mutating func begynn(_ navn: String, _ parametre: KeyValuePairs<String, String>) {
    leggAscii(navn)
    for (navn, verdi) in parametre {
      for tegn in ";\(navn)=\(Kalendertekst.parameter(verdi))".unicodeScalars { legg(String(tegn).utf8) }
    }
    legg(CollectionOfOne(UInt8(ascii: ":")))
  }

  private mutating func slutt() {
    byte += [13, 10]
    skrevet = 0
  }

  /// One unit an octet.
  private mutating func leggAscii(_ tekst: String) {
    if skrevet + tekst.utf8.count <= Self.bredde {
      byte += tekst.utf8
      skrevet += tekst.utf8.count
    } else {
      for b in tekst.utf8 { legg(CollectionOfOne(b)) }
    }
  }

  /// Clean words, escaped, one unit a character.
  private mutating func leggTekst(_ tekst: String) {
    var tekst = tekst
    tekst.withUTF8 { b in
      var i = 0
      while i < b.count {
        switch b[i] {
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
          bryt(2)
          byte.append(UInt8(ascii: "\\"))
          byte.append(b[i])
          i += 1
        case 10:
          bryt(2)
          byte.append(UInt8(ascii: "\\"))
          byte.append(UInt8(ascii: "n"))
          i += 1
        case let første:
          let lengde = første < 0x80 ? 1 : første < 0xE0 ? 2 : første < 0xF0 ? 3 : 4
          bryt(lengde)
          byte.append(contentsOf: b[i..<min(i + lengde, b.count)])
          i += lengde
        }
      }
    }
  }

  /// Makes room for a unit, on the next line when it must.
  private mutating func bryt(_ lengde: Int) {
    if skrevet + lengde > Self.bredde {
      byte += [13, 10, 32]
      skrevet = 1
    }
    skrevet += lengde
  }

  private mutating func legg(_ enhet: some Collection<UInt8>) {
    bryt(enhet.count)
    byte += enhet
  }
}
