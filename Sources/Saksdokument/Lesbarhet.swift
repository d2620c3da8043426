package import PlanDiagnostics

/// How hard a text is to read.
///
/// LIX (Björnsson 1968) = words / sentences + 100 · long words / words, where a long word has more than six letters.
/// Below 30 is easy, 40 as in newspapers, above 50 hard.
package struct Lesbarhet: Sendable, Equatable {
  /// Rounded; 0 for a text without words.
  package let lix: Int
  package let ord: Int

  /// Above this the copy gets a note.
  package static let grense = 45
  /// Words below which one text says too little about how hard it is.
  private static let færrestOrd = 8

  package init(_ tekst: String) { self.init(Telling(tekst)) }

  private init(_ t: Telling) {
    ord = t.ord
    let setninger = max(t.setninger, 1)
    // words/sentences + 100·long/words over one denominator, rounded to the nearest.
    let (teller, nevner) = (t.ord * t.ord + 100 * t.lange * setninger, setninger * t.ord)
    lix = t.ord == 0 ? 0 : (2 * teller + nevner) / (2 * nevner)
  }

  /// Of the sentences the school wrote in a copy. The fixed words are not counted: the school cannot change them.
  package init(av tekster: [Skoletekst]) {
    self.init(tekster.filter(\.erLøpende).reduce(into: Telling()) { $0.legg(Telling($1.tekst)) })
  }

  /// A note when the copy is hard to read, at the hardest of its texts.
  package static func merknad(_ tekster: [Skoletekst]) -> Diagnostic? {
    let samlet = Lesbarhet(av: tekster)
    guard samlet.lix > grense else { return nil }
    let målt = tekster.filter(\.erLøpende).map { ($0, Lesbarhet($0.tekst)) }
    let lange = målt.filter { $0.1.ord >= færrestOrd }
    // The first of the hardest, so that the same text is blamed each time.
    guard let verst = (lange.isEmpty ? målt : lange).reduce(nil, { (a: (Skoletekst, Lesbarhet)?, b) in a.map { $0.1.lix >= b.1.lix } == true ? a : b }) else { return nil }
    return Diagnostic(
      .merknad, "LIX-001", at: verst.0.sted,
      "teksten i planen er tung å lese: LIX \(samlet.lix), og tyngst er «\(verst.0.felt)» med \(verst.1.lix)",
      advice: "skriv kortere setninger og bruk vanlige ord, så LIX kommer ned i \(grense) eller lavere", path: verst.0.felt)
  }
}

/// Words, long words and sentences.
private struct Telling {
  var ord = 0
  var lange = 0
  var setninger = 0

  init() {}

  /// A sentence ends at «.», «!», «?» or «:» with space after it, and where the line does; «12. oktober» is no end.
  init(_ tekst: String) {
    for linje in tekst.split(whereSeparator: \.isNewline) {
      var ordISetningen = 0
      let biter = linje.split(separator: " ")
      for (i, bit) in biter.enumerated() {
        let bokstaver = bit.count { $0.isLetter }
        if bokstaver > 0 || bit.contains(where: \.isNumber) {
          ord += 1
          ordISetningen += 1
          if bokstaver > 6 { lange += 1 }
        }
        if ordISetningen > 0, i == biter.count - 1 || Self.avslutter(bit, før: biter[i + 1]) {
          setninger += 1
          ordISetningen = 0
        }
      }
    }
  }

  private static func avslutter(_ bit: Substring, før neste: Substring) -> Bool {
    var ren = bit
    while let siste = ren.last, "»\")".contains(siste) { ren.removeLast() }
    guard let tegn = ren.popLast() else { return false }
    if "!?:".contains(tegn) { return true }
    return tegn == "." && !(ren.last?.isNumber == true && neste.first?.isLowercase == true)
  }

  mutating func legg(_ annen: Telling) {
    ord += annen.ord
    lange += annen.lange
    setninger += annen.setninger
  }
}
