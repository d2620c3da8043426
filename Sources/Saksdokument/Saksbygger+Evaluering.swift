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
  /// The first sentence, or as many of its first words as 64 characters hold.
  fileprivate var begynnelse: String {
    var ut = ""
    for ord in (split(whereSeparator: \.isNewline).first ?? "").split(separator: " ") {
      if ut.count + ord.count >= 64 {
        if ut.isEmpty { return ord.prefix(60) + "…" }
        return (ut.last == "," ? String(ut.dropLast()) : ut) + " …"
      }
      ut += (ut.isEmpty ? "" : " ") + ord
      if ord.last == ".", ord.dropLast().last?.isNumber != true { return String(ut.dropLast()) }
    }
    return ut
  }
}
