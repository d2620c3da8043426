package import PlanDiagnostics
import PlanProsa

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

/// Words to look for, as they are written in the rules: «meld* … fra|melde frå».
///
/// `|` stands between alternatives, `*` ends a word that may go on, `…` is at most four words of any kind, `~` at most
/// two. Letters are small, and the first word of an alternative has at least two.
package struct Ordmønster: Sendable, ExpressibleByStringLiteral {
  enum Ledd: Sendable {
    case ord(String)
    case begynner(String)
    /// At most so many words.
    case mellomrom(Int)
  }

  let alternativer: [[Ledd]]

  package init(stringLiteral tekst: String) {
    alternativer = tekst.split(separator: "|").map { alternativ in
      alternativ.split(separator: " ").map { ord in
        ord == "…"
          ? .mellomrom(4)
          : ord == "~"
            ? .mellomrom(2) : ord.hasSuffix("*") ? .begynner(String(ord.dropLast())) : .ord(String(ord))
      }
    }
  }
}

extension Ordmønster {
  /// Words that follow on, whatever they are: a name.
  package init(ord tekst: String) {
    let ord = Ordregister([
      Tekststykke(Råtekst(tekst, start: FileLocation(file: ""), erNøyaktig: false), .felt, sti: "")
    ]).ord
    alternativer = [ord.map { .ord($0.ord) }]
  }
}

/// Where a pattern was found.
package struct Ordtreff: Sendable, Equatable {
  /// Place in `Tekstsak.stykker`.
  package var stykke: Int
  /// Bytes of the piece's text.
  package var byte: Range<Int>
}

extension Tekstsak {
  /// More hits than this are one thing said again and again.
  private static let flestTreff = 2000

  /// The places the words stand, in the order of the text; at most 2000 for each alternative.
  package func finn(_ mønster: Ordmønster) -> [Ordtreff] {
    var ut: [Ordtreff] = []
    for ledd in mønster.alternativer {
      var antall = 0
      for nr in kandidater(ledd) {
        guard let slutt = passer(ledd[...], Int(nr)) else { continue }
        let (a, b) = (register.ord[Int(nr)], register.ord[slutt])
        ut.append(Ordtreff(stykke: Int(a.stykke), byte: Int(a.fra)..<Int(b.til)))
        antall += 1
        if antall == Self.flestTreff { break }
      }
    }
    return mønster.alternativer.count == 1
      ? ut : ut.sorted { ($0.stykke, $0.byte.lowerBound) < ($1.stykke, $1.byte.lowerBound) }
  }

  /// The first place the words stand; nil when they are nowhere.
  package func sted(_ mønster: Ordmønster) -> FileLocation? { finn(mønster).first.map(sted) }

  package func sted(_ treff: Ordtreff) -> FileLocation {
    stykker[treff.stykke].sted(byte: treff.byte.lowerBound)
  }

  /// The words of a hit as they are written.
  package func ordrett(_ t: Ordtreff) -> String {
    String(
      decoding: stykker[t.stykke].tekst.utf8.dropFirst(t.byte.lowerBound).prefix(t.byte.count), as: UTF8.self)
  }

  package func har(_ mønster: Ordmønster) -> Bool {
    mønster.alternativer.contains { ledd in kandidater(ledd).contains { passer(ledd[...], Int($0)) != nil } }
  }

  /// The words of a hit, in small letters.
  package func ord(_ t: Ordtreff) -> [String] {
    guard let start = register.nummer(t) else { return [] }
    return register.ord[start..<register.grenser[t.stykke + 1]].prefix { t.byte.contains(Int($0.fra)) }.map(
      \.ord)
  }

  /// The words of one piece, in small letters.
  package func ord(i stykke: Int) -> [String] {
    register.ord[register.grenser[stykke]..<register.grenser[stykke + 1]].map(\.ord)
  }

  /// The first place where all the words stand close to each other: within `innen` pieces of text that follow on.
  package func sted(alle mønstre: [Ordmønster], innen: Int = 1) -> FileLocation? {
    guard let første = mønstre.first else { return nil }
    let andre = mønstre.dropFirst().map { m in finn(m).map(\.stykke) }
    return finn(første).first { t in andre.allSatisfy { Self.nær(t.stykke, innen, $0) } }.map(sted)
  }

  /// Whether one of the numbers, which are in order, is less than `innen` from `nr`.
  private static func nær(_ nr: Int, _ innen: Int, _ tall: [Int]) -> Bool {
    var (fra, til) = (0, tall.count)
    while fra < til {
      let midt = (fra + til) / 2
      if tall[midt] <= nr - innen { fra = midt + 1 } else { til = midt }
    }
    return fra < tall.count && tall[fra] < nr + innen
  }

  private func kandidater(_ ledd: [Ordmønster.Ledd]) -> [Int32] {
    switch ledd.first {
    case .ord(let o), .begynner(let o): register.kandidater(o)
    case .mellomrom, nil: []
    }
  }

  /// The place of the last word when the parts fit from word `nr`.
  private func passer(_ ledd: ArraySlice<Ordmønster.Ledd>, _ nr: Int) -> Int? {
    guard let første = ledd.first, nr < register.ord.count else { return nil }
    let ord = register.ord[nr]
    switch første {
    case .ord(let o): guard ord.ord == o else { return nil }
    case .begynner(let o): guard ord.ord.hasPrefix(o) else { return nil }
    case .mellomrom: return nil
    }
    var rest = ledd.dropFirst()
    guard !rest.isEmpty else { return nr }
    var slingring = 0
    if case .mellomrom(let antall) = rest.first {
      slingring = antall
      rest = rest.dropFirst()
    }
    for steg in 1...(1 + slingring)
    where nr + steg < register.ord.count && register.ord[nr + steg].stykke == ord.stykke {
      if let slutt = passer(rest, nr + steg) { return slutt }
    }
    return nil
  }
}
