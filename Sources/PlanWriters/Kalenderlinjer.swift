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
    for b in verdi.utf8 { legg(CollectionOfOne(b)) }
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
      for tegn in tekst.unicodeScalars {
        switch tegn {
        case "\\", ";", ",": legg([UInt8(ascii: "\\"), UInt8(ascii: tegn)])
        case "\n": legg([UInt8(ascii: "\\"), UInt8(ascii: "n")])
        default: legg(String(tegn).utf8)
        }
      }
    }
    slutt()
  }

  /// An address, percent-encoded where it must be. Left out when it is not http or https.
  mutating func adresse(_ navn: String, _ verdi: String?, _ parametre: KeyValuePairs<String, String> = [:]) {
    guard let adresse = verdi.flatMap(Kalendertekst.adresse) else { return }
    linje(navn, adresse, parametre)
  }

  private mutating func begynn(_ navn: String, _ parametre: KeyValuePairs<String, String>) {
    for b in navn.utf8 { legg(CollectionOfOne(b)) }
    for (navn, verdi) in parametre {
      for tegn in ";\(navn)=\(Kalendertekst.parameter(verdi))".unicodeScalars { legg(String(tegn).utf8) }
    }
    legg(CollectionOfOne(UInt8(ascii: ":")))
  }

  private mutating func slutt() {
    byte += [13, 10]
    skrevet = 0
  }

  private mutating func legg(_ enhet: some Collection<UInt8>) {
    if skrevet + enhet.count > Self.bredde {
      byte += [13, 10, 32]
      skrevet = 1
    }
    byte += enhet
    skrevet += enhet.count
  }
}
