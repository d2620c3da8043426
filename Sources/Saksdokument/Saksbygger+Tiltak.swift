import Elevsak
import PlanDiagnostics
import PlanDocument
import PlanProsa
import Planmodell

/// The measures: what opplæringslova § 12-4 third ledd asks for (read 2026-11-26), a column each.
extension Saksbygger {
  /// - Parameter forklaring: a sentence above the table.
  mutating func tiltak(_ forklaring: String?) -> Dokumentseksjon? {
    let rader = plan.tiltak.isEmpty ? [] : tiltaksrader()
    guard !rader.isEmpty else { return seksjon("tiltak", ord.tiltakene, problemer()) }
    let tabell = Dokumenttabell(
      slag: .tiltak, tittel: ord.tiltakstabell, kolonner: [ord.problem, ord.tiltak, ord.når, ord.hvem, ord.evalueres],
      hodekolonne: 1, rader: rader, sted: plan.sted)
    return seksjon("tiltak", ord.tiltakene, (forklaring.map { [.tekst($0)] } ?? []) + [.tabell(tabell)])
  }

  /// Measures for the same problems stand together, in the order the problems are written; then those that solve none.
  /// A problem nobody has a measure for has a row of its own, which says so.
  private mutating func tiltaksrader() -> [Dokumentrad] {
    let nummer = Dictionary(plan.tiltak.enumerated().map { ($1.id.verdi, $0 + 1) }, uniquingKeysWith: { a, _ in a })
    var ut: [Dokumentrad] = []
    for gruppe in grupper() {
      if gruppe.tiltak.isEmpty {
        let celler = [problemcelle(gruppe.problemer), [.tekst(ord.ingenTiltak)], [.tekst("–")], [.tekst("–")], [.tekst("–")]]
        ut.append(Dokumentrad(celler: celler.enumerated().map { Dokumentcelle($0, $1) }, sted: gruppe.problemer.first?.sted))
      }
      for (i, t) in gruppe.tiltak.enumerated() {
        var celler: [Dokumentcelle] = []
        if i == 0 { celler.append(Dokumentcelle(0, radspenn: gruppe.tiltak.count, problemcelle(gruppe.problemer))) }
        let navn = "\(ord.nummer(nummer[t.id.verdi] ?? 0)) – \(ord.gjelder(t.nivå))"
        celler += [
          Dokumentcelle(1, [.merke(navn)] + påkrevd(egen(t.hva, "tiltak/hva"))), Dokumentcelle(2, når(t)),
          Dokumentcelle(3, påkrevd(hvem(t.ansvar, "tiltak/ansvar"))), Dokumentcelle(4, påkrevd(evalueres(t))),
        ]
        ut.append(Dokumentrad(celler: celler, sted: t.sted))
      }
    }
    return ut
  }

  private struct Gruppe {
    var problemer: [Problem]
    var tiltak: [Aktivitetstiltak]
  }

  private func grupper() -> [Gruppe] {
    var ut: [(ider: [String], gruppe: Gruppe)] = []
    for t in plan.tiltak {
      let problemer = plan.problemer.filter { p in t.problem.contains { $0.verdi == p.id.verdi } }
      let ider = problemer.map(\.id.verdi)
      if let i = ut.firstIndex(where: { $0.ider == ider }) { ut[i].gruppe.tiltak.append(t) } else { ut.append((ider, Gruppe(problemer: problemer, tiltak: [t]))) }
    }
    ut += plan.utenTiltak.map { ([$0.id.verdi], Gruppe(problemer: [$0], tiltak: [])) }
    let rekke = plan.problemer.map(\.id.verdi)
    func plass(_ ider: [String]) -> Int { ider.first.flatMap { rekke.firstIndex(of: $0) } ?? rekke.count }
    return ut.enumerated().sorted { (plass($0.element.ider), $0.offset) < (plass($1.element.ider), $1.offset) }.map(\.element.gruppe)
  }

  private mutating func problemcelle(_ problemer: [Problem]) -> [Dokumentblokk] {
    problemer.isEmpty ? [.tekst(ord.ikkeKnyttet)] : påkrevd(problemer.flatMap { egen($0.tekst, "problemer/tekst") })
  }

  /// The problems alone, while no measure is written.
  private mutating func problemer() -> [Dokumentblokk] {
    var ut: [Dokumentetikett] = []
    for p in plan.problemer { ut.append(Dokumentetikett(etikett: ord.problem, innhold: egen(p.tekst, "problemer/tekst"))) }
    return ut.isEmpty ? [] : [.etiketter(ut)]
  }

  /// What the law asks for is never an empty cell.
  private func påkrevd(_ innhold: [Dokumentblokk]) -> [Dokumentblokk] { innhold.isEmpty ? [.tekst(ord.mangler)] : innhold }

  /// When it is evaluated the next time; when it ended, once it has.
  private func evalueres(_ t: Aktivitetstiltak) -> [Dokumentblokk] {
    let siste = plan.runderITid.last { r in r.resultater.contains { $0.tiltak.verdi == t.id.verdi } }
    guard let siste, let dag = siste.dato else { return datocelle(t.evalueres ?? plan.nesteEvaluering) }
    if siste.resultater.contains(where: { $0.tiltak.verdi == t.id.verdi && $0.videre == .avslutte }) {
      return [.tekst(ord.avsluttet(ord.språk.kortDato(dag.verdi)))]
    }
    if let d = t.evalueres, d.verdi > dag.verdi { return datocelle(d) }
    return datocelle(plan.nesteEvaluering ?? t.evalueres)
  }

  private mutating func når(_ t: Aktivitetstiltak) -> [Dokumentblokk] {
    let tid: String =
      switch (t.start?.verdi, t.slutt?.verdi) {
      case (let a?, let b?): ord.språk.tidsrom(a, b)
      case (let a?, nil): ord.fra(ord.språk.kortDato(a))
      case (nil, let b?): "– \(ord.språk.kortDato(b)). \(ord.startMangler)"
      case (nil, nil): ord.startMangler
      }
    return [.tekst(tid)] + kort(t.hyppighet?.tid, "tiltak/hyppighet")
  }
}
