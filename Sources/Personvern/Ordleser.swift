/// A word in a post, and what stands before it.
struct Ord {
  enum Skille { case start, mellomrom, bindestrek, punktum, setning, felt, annet }

  let tekst: String
  let område: Range<Int>
  let skille: Skille

  /// Begins with a capital letter.
  var erStort: Bool { tekst.unicodeScalars.first.map { $0.properties.isUppercase } ?? false }
  /// «Nordmann», not «FAU».
  var erNavneform: Bool { erStort && tekst.unicodeScalars.dropFirst().contains { $0.properties.isLowercase } }
  var erInitial: Bool { erStort && tekst.unicodeScalars.count == 1 }
}

/// Splits a post in words: letters and digits; hyphens part them.
enum Ordleser {
  /// Where the post around a place begins and ends. No name is looked for farther away.
  static func post(_ b: UnsafeBufferPointer<UInt8>, ved område: Range<Int>) -> Range<Int> {
    var (fra, til) = (område.lowerBound, område.upperBound)
    while fra > 0, område.lowerBound - fra < rekkevidde, b[fra - 1] != Skannetekst.postslutt { fra -= 1 }
    while til < b.count, til - område.upperBound < rekkevidde, b[til] != Skannetekst.postslutt { til += 1 }
    return fra..<til
  }

  /// Bytes.
  private static let rekkevidde = 600

  static func ord(_ b: UnsafeBufferPointer<UInt8>, i område: Range<Int>) -> [Ord] {
    var ut: [Ord] = []
    var i = område.lowerBound
    var skilleFra = i
    while i < område.upperBound {
      let start = i
      while i < område.upperBound, let n = ordtegn(b, i) { i += n }
      guard i > start else {
        i += 1
        continue
      }
      i = min(i, område.upperBound)
      let tekst = String(decoding: b[start..<i], as: UTF8.self)
      let stort = tekst.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
      let skille = skille(b[skilleFra..<start], etter: ut.last?.tekst, stort: stort)
      ut.append(Ord(tekst: tekst, område: start..<i, skille: skille))
      skilleFra = i
    }
    return ut
  }

  /// How many bytes the letter or digit here is; nil when it is none.
  private static func ordtegn(_ b: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    switch b[i] {
    case 48...57, 65...90, 97...122: 1
    case 0xC3...0xDF: 2
    case 0xE0, 0xE1: 3
    default: nil
    }
  }

  private static func skille(_ mellom: Slice<UnsafeBufferPointer<UInt8>>, etter forrige: String?, stort: Bool)
    -> Ord.Skille
  {
    guard let forrige else { return .start }
    if mellom.contains(Skannetekst.feltslutt) { return .felt }
    let luft = mellom.allSatisfy { $0 == 32 || $0 == 0xC2 || $0 == 0xA0 || $0 == 9 }
    if luft { return .mellomrom }
    if mellom.count == 1, mellom.first == UInt8(ascii: "-") { return .bindestrek }
    let slutter = mellom.contains {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?")
    }
    guard slutter else { return .annet }
    if mellom.first == UInt8(ascii: "."), forrige.unicodeScalars.count == 1, mellom.count <= 2 {
      return .punktum
    }
    if mellom.count == 1 { return .punktum }
    return stort && !forkortelser.contains(forrige.lowercased()) ? .setning : .annet
  }

  private static let forkortelser: Set<String> = [
    "tlf", "mob", "ass", "adj", "insp", "avd", "dr", "st", "evt", "ca", "nr", "tel",
  ]
}
