/// A name's place in the Norwegian alphabet.
///
/// a–z, then æ, ø, å; «aa» is sorted as å, and ä and ö as æ and ø (as CLDR does for nb and nn). Other marks
/// on letters, also those of the Sámi languages, count only when nothing else differs, and so does case. A
/// space or a hyphen comes before any letter, so «Nes skole» stands before «Nesbyen skole»; other signs count
/// for nothing. Numbers are compared by their value. Names that still are alike are told apart by their bytes,
/// so that the order is always the same.
package struct Norskorden: Sendable, Comparable {
  private let vekter: [Int]
  private let navn: String
  /// The heading the name stands under, as a capital letter: «Å» for «Aasen». nil when it does not begin
  /// with a letter.
  package let bokstav: String?

  private static let alfabet = Array("abcdefghijklmnopqrstuvwxyzæøå")
  private static let bokstavplass = Dictionary(
    uniqueKeysWithValues: alfabet.enumerated().map { ($1, 1 << 40 + $0) })
  /// What other letters count as. Case is gone and marks are put together before this is asked.
  private static let somom: [Character: String] = [
    "ä": "æ", "ö": "ø", "ő": "ø", "ü": "y", "ű": "y", "đ": "d", "ð": "d", "ŋ": "n", "ŧ": "t", "þ": "th",
    "ł": "l", "ß": "ss",
    "œ": "ø",
  ]

  package init(_ navn: String) {
    self.navn = navn
    let tegn = Array(navn.lowercased())
    var vekter: [Int] = []
    var i = 0
    while i < tegn.count {
      let c = tegn[i]
      i += 1
      if c == "a", i < tegn.count, tegn[i] == "a" {
        vekter.append(Self.bokstavplass["å"] ?? 0)
        i += 1
      } else if let plass = Self.bokstavplass[c] {
        vekter.append(plass)
      } else if let siffer = c.wholeNumberValue {
        var tall = siffer
        while i < tegn.count, let n = tegn[i].wholeNumberValue {
          tall = min(tall * 10 + n, 1 << 30)
          i += 1
        }
        vekter.append(1 + tall)
      } else if c.isWhitespace || c == "-" || c == "–" || c == "/" {
        if let siste = vekter.last, siste != 0 { vekter.append(0) }
      } else if c.isLetter {
        let grunn = Self.somom[c] ?? String(c.unicodeScalars.first.map { Self.utenMerke($0) } ?? " ")
        vekter += grunn.map { Self.bokstavplass[$0] ?? 1 << 50 + Int(c.unicodeScalars.first?.value ?? 0) }
      }
    }
    self.vekter = vekter
    let første = vekter.first.map { $0 - 1 << 40 } ?? -1
    bokstav = Self.alfabet.indices.contains(første) ? Self.alfabet[første].uppercased() : nil
  }

  /// The letter under the mark, for the letters Latin-1 and Latin Extended-A have; else the letter itself.
  private static func utenMerke(_ s: Unicode.Scalar) -> Character {
    for (grunn, merkede) in [
      ("a", "áàâãăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "éèêëēĕėęě"), ("g", "ĝğġģǥǧ"), ("h", "ĥħ"),
      ("i", "íìîïĩīĭįı"),
      ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľ"), ("n", "ñńņň"), ("o", "óòôõōŏ"), ("r", "ŕŗř"), ("s", "śŝşš"),
      ("t", "ţťț"),
      ("u", "úùûũūŭůų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżžʒǯ"),
    ] where merkede.unicodeScalars.contains(s) { return Character(grunn) }
    return Character(s)
  }

  package static func < (a: Norskorden, b: Norskorden) -> Bool {
    if a.vekter != b.vekter { return a.vekter.lexicographicallyPrecedes(b.vekter) }
    return a.navn.utf8.lexicographicallyPrecedes(b.navn.utf8)
  }
}

extension Sequence {
  /// Sorted by a name, in Norwegian order; each name is looked at once.
  package func sortertNorsk(_ navn: (Element) -> String) -> [Element] {
    map { (Norskorden(navn($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
