import PlanDiagnostics
import PlanProsa
import Planmodell

/// The five duties and the chains of action.
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

  /// A chain of action as a list in the order of its steps: who does what, and where the road parts.
  mutating func prosess(_ id: Tekst) -> [Dokumentblokk] {
    guard let p = plan.prosesser.first(where: { $0.id.verdi == id.verdi }) else {
      feil(
        "DOK-018", id.sted, "handlingskjeden «\(id.verdi)» finnes ikke i planen",
        råd: Suggestion.didYouMean(id.verdi, among: plan.prosesser.map(\.id.verdi))
          ?? "legg den til under «prosesser:»")
      return []
    }
    let adresse = ankere.vis(p.id.verdi)
    let plass = Dictionary(
      p.noder.enumerated().map { ($0.element.id.verdi, $0.offset + 1) }, uniquingKeysWith: { a, _ in a })
    var veier: [String: [Prosesskant]] = [:]
    for k in p.kanter {
      for ende in [k.fra, k.til] where plass[ende.verdi] == nil {
        feil(
          "DOK-019", ende.sted, "steget «\(ende.verdi)» finnes ikke i handlingskjeden",
          råd: Suggestion.didYouMean(ende.verdi, among: plass.keys.sorted()) ?? "legg det til under «noder:»")
      }
      veier[k.fra.verdi, default: []].append(k)
    }
    let punkter = p.noder.enumerated().map { nr, node in
      steg(node, nr: nr + 1, veier[node.id.verdi] ?? [], plass, p.noder)
    }
    var ut: [Dokumentblokk] = [
      .kort([
        Dokumentkort(
          anker: adresse, tittel: p.tittel.verdi,
          fakta: [])
      ]),
      .liste(Dokumentliste(form: .tall, punkter: punkter)),
    ]
    ut += p.sidebokser.map { .boks(boks($0)) }
    return ut
  }

  private mutating func steg(
    _ node: Prosessnode, nr: Int, _ veier: [Prosesskant], _ plass: [String: Int], _ noder: [Prosessnode]
  ) -> Dokumentpunkt {
    var innhold: [Dokumentblokk] = [.prosa(prosa(node.tekst))]
    var merker: [Dokumentetikett] = []
    if let hvem = hvem(node.ansvar) {
      merker.append(Dokumentetikett(etikett: ord.ansvar, innhold: [.tekst(hvem.storForbokstav)]))
    }
    if !node.når.isEmpty { merker.append(Dokumentetikett(etikett: ord.når, innhold: nårCelle(node.når))) }
    if !node.eksempler.isEmpty {
      merker.append(Dokumentetikett(etikett: ord.forEksempel, innhold: prosaer(node.eksempler)))
    }
    if !merker.isEmpty { innhold.append(.etiketter(merker)) }
    // A single unconditional way to the very next step says nothing the order does not.
    let sagt = veier.filter { $0.vilkår != nil || plass[$0.til.verdi] != nr + 1 }
    if !sagt.isEmpty {
      innhold.append(
        .liste(
          Dokumentliste(
            form: .punkter,
            punkter: sagt.map { k in
              let til = plass[k.til.verdi].map { "\(ord.punkt) \($0): \(noder[$0 - 1].tekst.renTekst)" } ?? k.til.verdi
              return Dokumentpunkt(innhold: [.tekst("\(k.vilkår?.verdi ?? ord.deretter) → \(til)")])
            })))
    }
    return Dokumentpunkt(innhold: innhold)
  }
}
