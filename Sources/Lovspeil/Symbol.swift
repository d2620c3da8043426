/// The letters and signs of a text as small numbers: what matters for references and words, and nothing else.
///
/// Below 64, so that a step of the automaton is one look in a table. A capital letter has `stor` added.
enum Symbol {
  static let annet: UInt8 = 0
  // 1–26 are a–z.
  static let æ: UInt8 = 27
  static let ø: UInt8 = 28
  static let å: UInt8 = 29
  /// é, ü, č …
  static let bokstav: UInt8 = 30
  static let mellomrom: UInt8 = 31
  /// One line break, as in the middle of a paragraph.
  static let linje: UInt8 = 32
  /// Where a paragraph, a point of a list or a heading ends.
  static let avsnitt: UInt8 = 33
  /// Between two cells.
  static let celle: UInt8 = 34
  static let bindestrek: UInt8 = 35
  static let tankestrek: UInt8 = 36
  static let null: UInt8 = 37
  static let ni: UInt8 = 46
  static let punktum: UInt8 = 47
  static let komma: UInt8 = 48
  static let paragraf: UInt8 = 49
  static let parentesInn: UInt8 = 50
  static let parentesUt: UInt8 = 51
  static let skråstrek: UInt8 = 52
  static let kolon: UInt8 = 53
  static let semikolon: UInt8 = 54
  static let utrop: UInt8 = 55
  static let spørsmål: UInt8 = 56
  static let anførsel: UInt8 = 57
  static let klammeInn: UInt8 = 58
  static let klammeUt: UInt8 = 59
  static let nummertegn: UInt8 = 60
  static let mindre: UInt8 = 61
  static let større: UInt8 = 62
  static let og: UInt8 = 63

  static let stor: UInt8 = 0x80

  static func a(_ byte: UInt8) -> UInt8 { byte &- 96 }

  @inline(__always) static func erBokstav(_ s: UInt8) -> Bool { (s & 0x7F) &- 1 < 30 }
  @inline(__always) static func erSiffer(_ s: UInt8) -> Bool { (s & 0x7F) &- null <= ni - null }
  @inline(__always) static func erOrdtegn(_ s: UInt8) -> Bool { erBokstav(s) || erSiffer(s) }
  @inline(__always) static func erMellomrom(_ s: UInt8) -> Bool { s == mellomrom || s == linje }
  @inline(__always) static func erStrek(_ s: UInt8) -> Bool { s == bindestrek || s == tankestrek }

  /// For bytes below 128.
  static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(byte) - 96
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): (UInt8(byte) - 64) | stor
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte) - 48 + null
    case UInt8(ascii: " "): mellomrom
    case UInt8(ascii: "-"): bindestrek
    case UInt8(ascii: "."): punktum
    case UInt8(ascii: ","): komma
    case UInt8(ascii: "("): parentesInn
    case UInt8(ascii: ")"): parentesUt
    case UInt8(ascii: "/"): skråstrek
    case UInt8(ascii: ":"): kolon
    case UInt8(ascii: ";"): semikolon
    case UInt8(ascii: "!"): utrop
    case UInt8(ascii: "?"): spørsmål
    case UInt8(ascii: "\""): anførsel
    case UInt8(ascii: "["): klammeInn
    case UInt8(ascii: "]"): klammeUt
    case UInt8(ascii: "#"): nummertegn
    case UInt8(ascii: "<"): mindre
    case UInt8(ascii: ">"): større
    case UInt8(ascii: "&"): og
    default: annet
    }
  }

  /// For everything else; nil for what is not seen: soft hyphens, marks of direction.
  static func av(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0..<128: ascii[Int(scalar)]
    case 0xA7: paragraf
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: mellomrom
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF, 0x0300...0x036F: nil
    case 0xE6: æ
    case 0xC6: æ | stor
    case 0xF8: ø
    case 0xD8: ø | stor
    case 0xE5: å
    case 0xC5: å | stor
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: anførsel
    case 0x2010, 0x2011, 0x2043: bindestrek
    case 0x2012...0x2015, 0x2212: tankestrek
    case 0xC0...0xDE: bokstav | stor
    case 0xDF...0xFF where scalar != 0xF7: bokstav
    case 0x100...0x17F: bokstav
    default: annet
    }
  }

  /// Signs that stand before a point of a list.
  static func erKulepunkt(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x25AA, 0x25CF, 0x25A0, 0x2023, 0x25E6, 0xF000...0xF0FF: true
    default: false
    }
  }
}
