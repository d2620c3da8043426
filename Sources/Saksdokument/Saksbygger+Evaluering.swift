import Elevsak
import PlanDiagnostics
import PlanDocument
import PlanProsa
import Planmodell
import Skoletid

/// The evaluations that have been, and those to come.
extension Saksbygger {
  mutating func evaluering(_ forklaring: String?) -> Dokumentseksjon? {
    var blokker: [Dokumentblokk] = []
    let rader = evalueringsrader()
    if !rader.isEmpty {
      blokker.append(
        .tabell(
          Dokumenttabell(
            slag: .oversikt, anker: "runder", tittel: ord.evalueringstabell, kolonner: [ord.evaluert, ord.tiltak, ord.virkning, ord.videre],
            hodekolonne: 1, rader: rader, sted: plan.sted)))
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

  private mutating func evalueringsrader() -> [Dokumentrad] {
    var ut: [Dokumentrad] = []
    for runde in plan.runderITid {
      var rader: [[Dokumentcelle]] = []
      for r in runde.resultater {
        rader.append([
          Dokumentcelle(1, navn(r.tiltak.verdi)), Dokumentcelle(2, egen(r.virkning, "evalueringer/resultater/virkning")),
          Dokumentcelle(3, [.tekst(ord.navn(r.videre))]),
        ])
      }
      let selv = egen(runde.elevensVurdering, "evalueringer/elevens-vurdering")
      if !selv.isEmpty { rader.append([Dokumentcelle(1, [.tekst(ord.elevenSelv)]), Dokumentcelle(2, selv), Dokumentcelle(3, [])]) }
      if rader.isEmpty { rader = [[Dokumentcelle(1, []), Dokumentcelle(2, []), Dokumentcelle(3, [])]] }
      rader[0].insert(Dokumentcelle(0, radspenn: rader.count, dato(runde.dato).map { [.tekst($0)] } ?? []), at: 0)
      ut += rader.map { Dokumentrad(celler: $0, sted: runde.sted) }
    }
    return ut
  }

  /// «Tiltak 1» and how it begins.
  private func navn(_ id: String) -> [Dokumentblokk] {
    guard let i = plan.tiltak.firstIndex(where: { $0.id.verdi == id }) else { return kort(id) }
    return [.tekst(ord.nummer(i + 1))] + kort(plan.tiltak[i].hva.renTekst.begynnelse)
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
