/// What stands around a word.
extension Lesetekst {
  /// Signs to look on each side; a sentence longer than this is looked at in part.
  private static let lengst = 400

  /// The sentence around some signs. In a line for line text nobody knows where a sentence ends:
  ///
  /// - Parameter vid: whether it may go on over a line break that is followed by a capital letter.
  func setning(rundt r: Range<Int>, vid: Bool) -> Range<Int> {
    var fra = r.lowerBound
    while fra > 0, r.lowerBound - fra < Self.lengst, !slutter(ved: fra - 1, vid: vid) { fra -= 1 }
    var til = r.upperBound
    while til < tegn.count, til - r.upperBound < Self.lengst, !slutter(ved: til, vid: vid) { til += 1 }
    return fra..<til
  }

  /// The paragraph, and the ones beside it, within twice that.
  func omegn(rundt r: Range<Int>) -> Range<Int> {
    max(0, r.lowerBound - 2 * Self.lengst)..<min(tegn.count, r.upperBound + 2 * Self.lengst)
  }

  /// Whether a sentence ends with the sign.
  private func slutter(ved i: Int, vid: Bool) -> Bool {
    switch tegn[i] {
    case Symbol.avsnitt, Symbol.celle: return true
    case Symbol.utrop, Symbol.spørsmål: return i + 1 >= tegn.count || Symbol.erMellomrom(tegn[i + 1])
    case Symbol.punktum:
      guard i + 2 < tegn.count else { return true }
      guard Symbol.erMellomrom(tegn[i + 1]), tegn[i + 2] >= Symbol.stor || tegn[i + 2] == Symbol.anførsel
      else { return false }
      return !erForkortet(før: i)
    case Symbol.linje:
      return !vid && i + 1 < tegn.count && tegn[i + 1] >= Symbol.stor
    default: return false
    }
  }

  /// Words that end in a full stop without the sentence doing so. Packed five bits a letter.
  private static let forkortelser: Set<UInt64> = Set(
    [
      "jf", "jfr", "kap", "nr", "art", "osv", "mv", "mm", "evt", "ev", "ca", "oppll", "pkt", "avd", "inkl",
      "ref", "ift", "iht", "eks", "dvs", "a", "f", "bl", "t", "o", "m", "l", "st",
    ]
    .map { $0.utf8.reduce(0) { $0 << 5 | UInt64($1 - 96) } })

  private func erForkortet(før i: Int) -> Bool {
    var j = i
    var ord: UInt64 = 0
    while j > 0, Symbol.erBokstav(tegn[j - 1]), i - j < 7 { j -= 1 }
    guard j < i, j == 0 || !Symbol.erOrdtegn(tegn[j - 1]) else { return false }
    for k in j..<i { ord = ord << 5 | UInt64(tegn[k] & 0x7F) }
    return Self.forkortelser.contains(ord)
  }

  /// The text of some signs, for messages and comparison: small letters, one space.
  func ord(_ r: Range<Int>) -> String {
    var ut: [UInt8] = []
    for i in r {
      switch tegn[i] & 0x7F {
      case let s where s >= 1 && s <= 26: ut.append(s + 96)
      case Symbol.æ: ut += [0xC3, 0xA6]
      case Symbol.ø: ut += [0xC3, 0xB8]
      case Symbol.å: ut += [0xC3, 0xA5]
      case let s where Symbol.erSiffer(s): ut.append(s - Symbol.null + 48)
      case Symbol.punktum: ut.append(46)
      case Symbol.bindestrek, Symbol.tankestrek: ut.append(45)
      default: if ut.last != 32 { ut.append(32) }
      }
    }
    while ut.last == 32 { ut.removeLast() }
    return String(decoding: ut, as: UTF8.self)
  }
}
