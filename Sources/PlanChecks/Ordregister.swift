import Skoletid

/// The words of a text in lower case, and where they stand: so that many can be looked for at small cost.
///
/// A word is letters, digits, and «-» and «/» between them; «12-4» is one word, and «§» none.
struct Ordregister: Sendable {
  struct Ord: Sendable {
    var ord: String
    /// Place in `Tekstsak.stykker`.
    var stykke: Int32
    /// First byte in the piece's text, and the one after the last.
    var fra: Int32
    var til: Int32
  }

  private(set) var ord: [Ord] = []
  /// Where the words of each piece begin in `ord`, and last where all end.
  private(set) var grenser: [Int] = []
  /// Words by their first letters; the numbers are places in `ord`.
  private var plass: [UInt32: [Int32]] = [:]

  init(_ stykker: [Tekststykke]) {
    defer { grenser.append(ord.count) }
    for (nr, stykke) in stykker.enumerated() {
      grenser.append(ord.count)
      var tekst = stykke.tekst
      tekst.withUTF8 { byte in
        var i = 0
        while i < byte.count {
          guard Self.bokstav(byte, i) > 0 else {
            i += Self.lengde(byte[i])
            continue
          }
          let start = i
          while i < byte.count {
            let n = Self.bokstav(byte, i)
            if n > 0 {
              i += n
            } else if Self.erBindetegn(byte[i]), Self.bokstav(byte, i + 1) > 0 {
              i += 1
            } else {
              break
            }
          }
          legg(
            String(decoding: UnsafeBufferPointer(rebasing: byte[start..<i]), as: UTF8.self).lowercased(), nr,
            start, i)
        }
      }
    }
  }

  private mutating func legg(_ o: String, _ stykke: Int, _ fra: Int, _ til: Int) {
    if let nøkkel = Self.nøkkel(o) { plass[nøkkel, default: []].append(Int32(ord.count)) }
    ord.append(Ord(ord: o, stykke: Int32(stykke), fra: Int32(fra), til: Int32(til)))
  }

  /// How many bytes the letter or digit at `i` has; 0 when there is none. Beyond ASCII only the letters of U+00C0 to
  /// U+017F, which are all that Norwegian, Sámi and names here need.
  private static func bokstav(_ b: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    guard i < b.count else { return 0 }
    switch b[i] {
    case 48...57, 65...90, 97...122: return 1
    case 0xC3...0xC5: return i + 1 < b.count ? 2 : 0
    default: return 0
    }
  }

  /// The bytes of the character a byte begins.
  private static func lengde(_ b: UInt8) -> Int { b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4 }

  private static func erBindetegn(_ b: UInt8) -> Bool { b == 45 || b == 47 }

  /// The first two bytes.
  private static func nøkkel(_ ord: some StringProtocol) -> UInt32? {
    var n: UInt32 = 0
    var antall = 0
    for b in ord.utf8.prefix(2) {
      n = n << 8 | UInt32(b)
      antall += 1
    }
    return antall == 2 ? n : nil
  }

  /// The place in `ord` of the word that begins where the hit does; nil when there is none.
  func nummer(_ t: Ordtreff) -> Int? {
    var (fra, til) = (grenser[t.stykke], grenser[t.stykke + 1])
    while fra < til {
      let midt = (fra + til) / 2
      if Int(ord[midt].fra) < t.byte.lowerBound { fra = midt + 1 } else { til = midt }
    }
    return fra < grenser[t.stykke + 1] && Int(ord[fra].fra) == t.byte.lowerBound ? fra : nil
  }

  /// The words that a pattern may begin with, in the order of the text.
  func kandidater(_ ord: some StringProtocol) -> [Int32] { Self.nøkkel(ord).flatMap { plass[$0] } ?? [] }
}

extension Ordregister {
  /// The school year a text names after «skoleåret», in any way it is written: «2026–2027», «2026/27»; nil when it
  /// names none, or several.
  var enesteSkoleår: Skoleår? {
    var funnet: Skoleår?
    for o in ["skoleåret", "skuleåret", "skoleår", "skuleår"] {
      for nr in kandidater(o) where ord[Int(nr)].ord == o {
        let etter = ord[(Int(nr) + 1)...].prefix(2).prefix { $0.stykke == ord[Int(nr)].stykke }.map(\.ord)
        guard let år = Self.skoleår(etter) else { continue }
        if let funnet, funnet != år { return nil }
        funnet = år
      }
    }
    return funnet
  }

  /// «2026-2027», «2026/27», or in two words, since a dash parts them.
  private static func skoleår(_ ord: [String]) -> Skoleår? {
    var tall = (ord.first ?? "").split { $0 == "-" || $0 == "/" }
    if tall.count == 1, ord.count > 1 { tall.append(ord[1][...]) }
    guard tall.count == 2, tall[0].utf8.count == 4, let fra = Int(tall[0]), (1900...2198).contains(fra),
      tall[1] == "\(fra + 1)" || tall[1] == "\(fra + 1)".suffix(2)
    else { return nil }
    return Skoleår(start: fra)
  }
}
