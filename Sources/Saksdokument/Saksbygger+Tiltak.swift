import Elevsak
import PlanDiagnostics
import PlanDocument
import PlanProsa
import Planmodell

/// The measures: what opplæringslova § 12-4 third ledd asks for (read 2026-11-26), a column each.
extension Saksbygger {
  /// - Parameter forklaring: a sentence above the table.
  mutating func tiltak(_ forklaring: String?) -> Dokumentseksjon? {
    let rader = tiltaksrader()
    guard !rader.isEmpty else { return seksjon("tiltak", ord.tiltakene, problemer()) }
    let tabell = Dokumenttabell(
      slag: .tiltak, tittel: ord.tiltakstabell, kolonner: [ord.problem, ord.tiltak, ord.når, ord.hvem, ord.evalueres],
      hodekolonne: 1, rader: rader, sted: plan.sted)
    return seksjon("tiltak", ord.tiltakene, (forklaring.map { [.tekst($0)] } ?? []) + [.tabell(tabell)])
  }

  /// Measures for the same problems stand together, in the order the problems are written; then those that solve none.
  private mutating func tiltaksrader() -> [Dokumentrad] {
    let nummer = Dictionary(plan.tiltak.enumerated().map { ($1.id.verdi, $0 + 1) }, uniquingKeysWith: { a, _ in a })
    var ut: [Dokumentrad] = []
    for gruppe in grupper() {
      for (i, t) in gruppe.tiltak.enumerated() {
        var celler: [Dokumentcelle] = []
        if i == 0 { celler.append(Dokumentcelle(0, radspenn: gruppe.tiltak.count, problemcelle(gruppe.problemer))) }
        let navn = "\(ord.nummer(nummer[t.id.verdi] ?? 0)) – \(ord.gjelder(t.nivå))"
        celler += [
          Dokumentcelle(1, [.merke(navn)] + egen(t.hva, "tiltak/hva")), Dokumentcelle(2, når(t)), Dokumentcelle(3, hvem(t.ansvar)),
          Dokumentcelle(4, (dato(t.evalueres)).map { [.tekst($0)] } ?? []),
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
    let rekke = plan.problemer.map(\.id.verdi)
    func plass(_ ider: [String]) -> Int { ider.first.flatMap { rekke.firstIndex(of: $0) } ?? rekke.count }
    return ut.enumerated().sorted { (plass($0.element.ider), $0.offset) < (plass($1.element.ider), $1.offset) }.map(\.element.gruppe)
  }

  private mutating func problemcelle(_ problemer: [Problem]) -> [Dokumentblokk] {
    problemer.isEmpty ? [.tekst(ord.ikkeKnyttet)] : problemer.flatMap { egen($0.tekst, "problemer/tekst") }
  }

  /// The problems alone, while no measure is written.
  private mutating func problemer() -> [Dokumentblokk] {
    var ut: [Dokumentetikett] = []
    for p in plan.problemer { ut.append(Dokumentetikett(etikett: ord.problem, innhold: egen(p.tekst, "problemer/tekst"))) }
    return ut.isEmpty ? [] : [.etiketter(ut)]
  }

  private func når(_ t: Aktivitetstiltak) -> [Dokumentblokk] {
    let tid: String? =
      switch (t.start?.verdi, t.slutt?.verdi) {
      case (let a?, let b?): ord.språk.tidsrom(a, b)
      case (let a?, nil): ord.fra(ord.språk.dato(a))
      case (nil, let b?): "– \(ord.språk.dato(b))"
      case (nil, nil): nil
      }
    return (tid.map { [.tekst($0)] } ?? []) + (t.hyppighet.map { kort($0.tid.verdi) } ?? [])
  }
}
