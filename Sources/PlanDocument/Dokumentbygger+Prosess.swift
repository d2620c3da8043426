import PlanDiagnostics
import PlanProsa
import Planmodell

/// Chains of action.
extension Dokumentbygger {
  /// A chain of action: who does what, and where the road parts.
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
    let kjede = Dokumentkjede(
      anker: adresse, tittel: p.tittel.verdi,
      steg: p.noder.map { n in
        Dokumentkjede.Steg(
          slag: n.slag, tekst: n.tekst.renTekst, hvem: hvem(n.ansvar)?.storForbokstav,
          når: n.når.isEmpty ? nil : n.når.map { når($0) }.joined(separator: ", "))
      },
      veier: p.kanter.compactMap { k in
        guard let fra = plass[k.fra.verdi], let til = plass[k.til.verdi] else { return nil }
        return Dokumentkjede.Vei(fra: fra - 1, til: til - 1, vilkår: k.vilkår?.verdi)
      }, liste: Dokumentliste(form: .tall, punkter: punkter))
    return [.kjede(kjede)] + p.sidebokser.map { .boks(boks($0)) }
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
