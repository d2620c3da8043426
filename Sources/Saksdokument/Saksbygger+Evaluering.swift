import Elevsak
import PlanDiagnostics
import PlanDocument
import PlanProsa
import Planmodell
import Skoletid

/// The evaluations that have been, and those to come.
extension Saksbygger {
  /// As many as there is room for beside each other on paper; more go in a table below.
  private static var runderITabell: Int { 3 }

  mutating func evaluering(_ forklaring: String?) -> Dokumentseksjon? {
    var blokker: [Dokumentblokk] = []
    let runder = plan.runderITid
    for i in stride(from: 0, to: runder.count, by: Self.runderITabell) {
      blokker.append(tabell(Array(runder[i..<min(i + Self.runderITabell, runder.count)])))
    }
    let datoer = innhold.kommendeEvalueringer.map { ord.språk.dato($0) }
    if let neste = datoer.first {
      var etiketter = [Dokumentetikett(etikett: ord.nesteEvaluering, innhold: [.tekst(neste)])]
      if datoer.count > 1 { etiketter.append(Dokumentetikett(etikett: ord.deretter, innhold: [.tekst(ord.språk.ramse(Array(datoer.dropFirst())))])) }
      blokker.append(.etiketter(etiketter))
    }
    if !blokker.isEmpty, let forklaring { blokker.insert(.tekst(forklaring), at: 0) }
    return seksjon("evaluering", ord.evaluering, blokker)
  }

  /// A row each measure, a column each round, so that one sees how it went from time to time.
  private mutating func tabell(_ runder: [Evalueringsrunde]) -> Dokumentblokk {
    var ider = plan.tiltak.map(\.id.verdi)
    for r in runder.flatMap(\.resultater) where !ider.contains(r.tiltak.verdi) { ider.append(r.tiltak.verdi) }
    var rader: [[[Dokumentblokk]]] = []
    for id in ider {
      var celler = [navn(id)]
      for runde in runder {
        var celle: [Dokumentblokk] = []
        for r in runde.resultater where r.tiltak.verdi == id {
          celle += [.merke(ord.navn(r.videre))] + egen(r.virkning, "evalueringer/resultater/virkning")
        }
        celler.append(celle)
      }
      if celler.dropFirst().contains(where: { !$0.isEmpty }) { rader.append(celler) }
    }
    var eleven: [[Dokumentblokk]] = [[.tekst(ord.elevenSelv)]]
    for runde in runder { eleven.append(egen(runde.elevensVurdering, "evalueringer/elevens-vurdering")) }
    if eleven.dropFirst().contains(where: { !$0.isEmpty }) || rader.isEmpty { rader.append(eleven) }
    let kolonner = runder.map { r in r.dato.map { ord.evaluert(ord.språk.kortDato($0.verdi)) } ?? ord.evaluert }
    return tabell(ord.evalueringstabell, [ord.tiltak] + kolonner, rader)
  }

  /// «Tiltak 1» and how it begins.
  private func navn(_ id: String) -> [Dokumentblokk] {
    guard let i = plan.tiltak.firstIndex(where: { $0.id.verdi == id }) else { return iSpråket([.tekst(id)]) }
    let begynnelse = plan.tiltak[i].hva.renTekst.begynnelse
    return [.tekst(ord.nummer(i + 1))] + (begynnelse.isEmpty ? [] : iSpråket([.tekst(begynnelse)]))
  }
}

extension String {
  /// The first sentence, or the first words of it, of at most 60 characters.
  fileprivate var begynnelse: String {
    let linje = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    if let punktum = linje.range(of: ". "), linje.distance(from: linje.startIndex, to: punktum.lowerBound) <= 60 {
      return String(linje[..<punktum.lowerBound])
    }
    if linje.count <= 60 { return linje.last == "." ? String(linje.dropLast()) : linje }
    var ord = linje.prefix(58)
    while let siste = ord.last, siste != " " { ord.removeLast() }
    while let siste = ord.last, siste == " " || siste == "," { ord.removeLast() }
    return ord + " …"
  }

  /// Without Foundation's.
  private func range(of merke: String) -> Range<String.Index>? {
    var i = startIndex
    while i < endIndex {
      if self[i...].hasPrefix(merke) { return i..<index(i, offsetBy: merke.count) }
      i = index(after: i)
    }
    return nil
  }
}
