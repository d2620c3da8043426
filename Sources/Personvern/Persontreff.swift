/// Something in a text that points to a person. It does not hold what was written, only where.
package struct Persontreff: Sendable, Equatable {
  package enum Slag: String, Sendable, CaseIterable {
    case fødselsnummer, dNummer = "D-nummer", hNummer = "H-nummer", testnummer
    case mobilnummer, epost = "e-postadresse"
    case navn, initialer
  }

  package let slag: Slag
  /// Bytes in the text that was looked through.
  package private(set) var område: Range<Int>
  /// The shape of a number, with a star for each digit; else only stars.
  package let maskert: String

  init(_ slag: Slag, _ område: Range<Int>, i b: UnsafeBufferPointer<UInt8>) {
    self.slag = slag
    self.område = område
    switch slag {
    case .fødselsnummer, .dNummer, .hNummer, .testnummer, .mobilnummer: maskert = Self.form(b[område])
    case .epost: maskert = "***@***"
    case .navn, .initialer: maskert = "***"
    }
  }

  /// The same, where it stands in the text it was read from.
  func flyttet(_ fra: [Int]) -> Persontreff {
    var ny = self
    ny.område = fra[område.lowerBound]..<fra[område.upperBound]
    return ny
  }

  /// «****** *****»: whoever has the file finds it, and nobody else learns anything.
  private static func form(_ b: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var ut = ""
    for c in b {
      if c.erSiffer {
        ut += "*"
      } else if ut.last == "*" {
        ut += c == UInt8(ascii: "-") || c == UInt8(ascii: ".") ? String(UnicodeScalar(c)) : " "
      }
    }
    return ut
  }
}

extension UInt8 {
  var erSiffer: Bool { self &- 48 < 10 }
  var erStor: Bool { self &- 65 < 26 }
  var erLiten: Bool { self &- 97 < 26 }
}
