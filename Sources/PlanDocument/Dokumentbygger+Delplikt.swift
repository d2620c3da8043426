import PlanDiagnostics
import PlanProsa
import Planmodell

/// The five duties.
extension Dokumentbygger {
  func delplikttittel(_ d: Delplikt) -> String { "\(ord.delplikt) \(d.nr.verdi) – \(d.tittel.verdi)" }

  mutating func delplikttabell(_ id: Tekst) -> [Dokumentblokk] {
    guard let d = plan.delplikter.first(where: { $0.id.verdi == id.verdi }) else {
      feil(
        "DOK-017", id.sted, "delplikten «\(id.verdi)» finnes ikke i planen",
        råd: Suggestion.didYouMean(id.verdi, among: plan.delplikter.map(\.id.verdi))
          ?? "legg den til under «delplikter:»")
      return []
    }
    let adresse = ankere.vis(d.id.verdi)
    var ut: [Dokumentblokk] = []
    if let plikt = d.plikt { ut.append(.sitat(sitat(plikt))) }
    if let hvem = hvem(d.ansvar) {
      ut.append(.etiketter([Dokumentetikett(etikett: ord.pliktenLiggerPå, innhold: [.tekst(hvem.storForbokstav)])]))
    }
    ut.append(
      .tabell(
        Dokumenttabell(
          slag: .delplikt, anker: adresse, tittel: delplikttittel(d),
          kolonner: [ord.spørsmål, ord.slikGjørVi], hodekolonne: 0,
          rader: d.rader.map { r in
            Dokumentrad(
              celler: [Dokumentcelle(0, [.tekst(r.spørsmål.verdi)]), Dokumentcelle(1, blokker(r.svar))], sted: r.sted)
          }, sted: d.sted)))
    if !d.eskalering.isEmpty { ut.append(.tabell(eskalering(d))) }
    let kontakter = d.kontakter.compactMap { kontakt($0) }
    if !kontakter.isEmpty { ut.append(.kort(kontakter)) }
    return ut
  }

  private mutating func eskalering(_ d: Delplikt) -> Dokumenttabell {
    Dokumenttabell(
      slag: .oversikt, tittel: ord.meldesVidere,
      kolonner: [ord.iHvilkeSaker, ord.fra, ord.til, ord.når], hodekolonne: 0,
      rader: d.eskalering.map { e in
        Dokumentrad(celler: [
          Dokumentcelle(0, e.vilkår.map { [.prosa(prosa($0))] } ?? []),
          Dokumentcelle(1, hvemCelle(e.fra.map { [$0] } ?? [])),
          Dokumentcelle(2, hvemCelle(e.til.map { [$0] } ?? [])),
          Dokumentcelle(3, nårCelle(e.når)),
        ], sted: e.sted)
      }, sted: d.sted)
  }
}
