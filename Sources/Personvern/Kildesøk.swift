/// Finds where in the source something that will be published is written.
package enum Kildesøk {
  /// Where the words begin, 1-based, columns in scalars. Spaces, line breaks, emphasis and the like are passed over in
  /// both, so a number over two lines or half in bold is found.
  package static func finn(_ verdi: some Sequence<UInt8>, i kilde: [UInt8]) -> [(linje: Int, kolonne: Int)] {
    let søkt = nøkkel(verdi)
    guard let første = søkt.first else { return [] }
    var ut: [(linje: Int, kolonne: Int)] = []
    var (linje, kolonne, i, forrige) = (1, 1, 0, UInt8(32))
    while i < kilde.count {
      let c = kilde[i]
      if c == 10 {
        (linje, kolonne) = (linje + 1, 0)
      } else if c == første, !(erOrdtegn(forrige) && erOrdtegn(c)), stemmer(søkt, kilde, i) {
        ut.append((linje, kolonne))
      }
      forrige = c
      i += 1
      // Counts scalars: bytes that go on with one are not counted.
      if i < kilde.count, kilde[i] & 0xC0 != 0x80 { kolonne += 1 }
    }
    return ut
  }

  /// What is left of a value when all that may stand between is taken away: the same for «311299 56715» and «31129956715».
  package static func nøkkel(_ verdi: some Sequence<UInt8>) -> [UInt8] { verdi.filter { !passeres($0) } }

  /// Whether the words stand at `fra`.
  private static func stemmer(_ søkt: [UInt8], _ kilde: [UInt8], _ fra: Int) -> Bool {
    var (i, j, passert) = (fra, 0, 0)
    while j < søkt.count {
      guard i < kilde.count else { return false }
      if kilde[i] == søkt[j] {
        (j, passert) = (j + 1, 0)
      } else if j > 0, kilde[i] == UInt8(ascii: "<"),
        let slutt = kilde[i...].prefix(200).firstIndex(of: UInt8(ascii: ">"))
      {
        i = slutt
        passert += 1
      } else if passeres(kilde[i]), passert < 200 {
        passert += 1
      } else {
        return false
      }
      i += 1
    }
    guard i < kilde.count, erOrdtegn(kilde[i]), søkt.last.map(erOrdtegn) == true else { return true }
    return kilde[i] == UInt8(ascii: "s")
  }

  /// Signs that may stand anywhere in what is looked for, and the bytes of those outside ASCII: no-break and thin
  /// spaces (C2 A0, E2 80 xx), soft hyphens, dashes.
  private static func passeres(_ c: UInt8) -> Bool {
    switch c {
    case 0...0x20, 0x80...0xBF, 0xC2, 0xE2: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "\\"),
      UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private static func erOrdtegn(_ c: UInt8) -> Bool { c.erSiffer || c.erLiten || c.erStor }
}
