import Lovspeil
package import PlanDiagnostics
import Planmodell

/// A demand that can be looked for in running text: the words that stand there when a plan speaks of it.
///
/// Words found say that the plan speaks of it, never that what it says is right; words not found say only that.
package struct Tekstkrav: Sendable {
  /// One thing that must be spoken of.
  struct Del: Sendable {
    var hva: String
    /// Sections; one of them is enough. Those of 1998 count too: that they are gone is told by L01.
    var paragrafer: [String] = []
    /// Patterns as in `Lov.skrivemåter`; one of them is enough.
    var mønstre: [String] = []
  }

  /// Code of the rule that asks the same of a plan in YAML.
  package let kode: String
  /// What is looked for, as in «ikke funnet i teksten: …».
  package let hva: String
  let deler: [Del]

  /// What was looked for, and not found.
  package struct Svar: Sendable {
    package let krav: Tekstkrav
    /// Empty when all of it was found.
    package let mangler: [String]
    /// The first place it is spoken of.
    package let sted: FileLocation?
  }
}

extension Tekstkrav {
  /// The patterns of all demands, for the reader that goes through the text once.
  package static let mønstre: [(mønster: String, nr: Int)] = deler.enumerated().flatMap { nr, d in
    d.mønstre.map { (mønster: $0, nr: nr) }
  }

  private static let deler: [Del] = alle.flatMap(\.deler)

  /// Asks all of them of a text that was read with `mønstre`.
  package static func svar(_ sak: Tekstsak) -> [Svar] {
    guard let lov = sak.lov else { return [] }
    var første: [Int: FileLocation] = [:]
    for treff in lov.lesning.ekstra where første[treff.nr] == nil { første[treff.nr] = lov.sted(treff.byte) }
    var paragrafer: [Lovnummer: FileLocation] = [:]
    for h in lov.lesning.henvisninger where h.lov.map({ lov.speil.lover[$0].slag == .lov }) ?? true {
      guard case .paragraf(let nr) = h.del, paragrafer[nr] == nil else { continue }
      paragrafer[nr] = lov.sted(h.byte)
      if let til = h.til?.nummer, let fra = nr.nummer, fra < til, til - fra < 30 {
        for n in fra...til {
          paragrafer[Lovnummer(nr.kapittel, bokstav: nr.kapittelbokstav, n)] = lov.sted(h.byte)
        }
      }
    }
    var nr = 0
    return alle.map { krav in
      var mangler: [String] = []
      var steder: [FileLocation] = []
      for del in krav.deler {
        let funnet = ([første[nr]] + del.paragrafer.map { Lovnummer($0).flatMap { paragrafer[$0] } })
          .compactMap { $0 }
        if let sted = funnet.min() { steder.append(sted) } else { mangler.append(del.hva) }
        nr += 1
      }
      return Svar(krav: krav, mangler: mangler, sted: steder.min())
    }
  }
}

extension Tekstkrav.Svar {
  /// As a finding about the whole file.
  package func funn(_ fil: FileLocation) -> Diagnostic? {
    guard !mangler.isEmpty else { return nil }
    let deler = mangler == [krav.hva] ? krav.hva : "\(krav.hva) (\(mangler.medOg))"
    return Diagnostic(
      .advarsel, krav.kode, at: fil, "ikke funnet i teksten: \(deler)",
      advice: "skriv om det, eller se etter om det står med andre ord")
  }
}
