package import Lovspeil
package import PlanDiagnostics
import Skoletid

/// What the law and the words out of use say of a text, read once for all the rules that ask.
package struct Lovsvar: Sendable {
  package let speil: Lovspeil
  package let tekst: Lesetekst
  package let lesning: Lovlesning
  package let vurderinger: [Vurdering]
  /// Wrong names of sections, by the place in `vurderinger` of the reference they stand beside.
  let feilnavn: [Int: Lovspeil.Feiltittel]
  private let feilnavnsteder: Set<Int>
  private let stykker: [Tekststykke]
  /// Where each piece begins, in bytes of them all.
  private let begynnelser: [Int]

  init(_ stykker: [Tekststykke], _ speil: Lovspeil, dato: Dato?, privat: Bool) {
    self.speil = speil
    self.stykker = stykker
    var n = 0
    begynnelser = stykker.map { s in
      defer { n += s.tekst.utf8.count }
      return n
    }
    tekst = Lesetekst(stykker.map(\.tekst))
    lesning = speil.les(tekst)
    vurderinger = speil.vurder(lesning, tekst, dato: dato, privat: privat)
    var feilnavn: [Int: Lovspeil.Feiltittel] = [:]
    for (i, v) in vurderinger.enumerated() {
      if case .gjelder(let nr, let del) = v.dom {
        feilnavn[i] = speil.feilTittel(v.henvisning, del, lov: nr, tekst)
      }
    }
    self.feilnavn = feilnavn
    feilnavnsteder = Set(feilnavn.values.map(\.byte.lowerBound))
  }

  /// The piece a byte stands in, and its place there.
  private func finn(_ byte: Int) -> (stykke: Int, byte: Int)? {
    var (lav, høy) = (0, begynnelser.count)
    while lav < høy {
      let midt = (lav + høy) / 2
      if begynnelser[midt] <= byte { lav = midt + 1 } else { høy = midt }
    }
    return lav > 0 ? (lav - 1, byte - begynnelser[lav - 1]) : nil
  }

  package func sted(_ byte: Range<Int>) -> FileLocation? {
    finn(byte.lowerBound).map { stykker[$0.stykke].sted(byte: $0.byte) }
  }

  /// Words of others: they are quoted as they were.
  package func erSitat(_ byte: Range<Int>) -> Bool {
    guard let (nr, _) = finn(byte.lowerBound), case .sitat = stykker[nr].slag else { return false }
    return true
  }

  /// Told of as a wrong name of a section.
  func erFeilnavn(_ byte: Range<Int>) -> Bool { feilnavnsteder.contains(byte.lowerBound) }

  /// The text as it is written, on one line.
  package func skrevet(_ byte: Range<Int>) -> String {
    guard let (nr, fra) = finn(byte.lowerBound) else { return "" }
    let alle = stykker[nr].tekst.utf8
    let a = alle.index(alle.startIndex, offsetBy: fra, limitedBy: alle.endIndex) ?? alle.endIndex
    let b = alle.index(a, offsetBy: byte.count, limitedBy: alle.endIndex) ?? alle.endIndex
    let ord = Skrevet.utenMerker(alle[a..<Skrevet.slutt(alle[a...], b)])
    return ord.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func funn(
    _ byte: Range<Int>, _ melding: String, råd: String, vekt: Severity? = nil, retting: Diagnostic.Fix? = nil
  ) -> Funn? {
    guard let (nr, fra) = finn(byte.lowerBound) else { return nil }
    let sti = stykker[nr].sti
    return Funn(
      stykker[nr].sted(byte: fra), sti.isEmpty ? "tekst" : sti, melding, råd: råd, retting: retting,
      vekt: vekt)
  }
}

extension Regel<Tekstsak> {
  /// A rule about references to law or words, which can say nothing when the laws are not there.
  init(lov info: Regelinfo, _ svar: @escaping @Sendable (Tekstsak, Lovsvar) -> Svar) {
    self.init(info) { sak in
      guard let lov = sak.lov, !lov.speil.lover.isEmpty else {
        return .kanIkkeSjekkes("lovene som følger med programmet, er ikke lest")
      }
      return svar(sak, lov)
    }
  }
}
