import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp15 = Regel<Plansak>(
    Regelinfo(
      "HP15", "foreldrenes organ er ikke nevnt", .feil,
      spørsmål: Hjelp(
        "Sier planen at foreldrene har et arbeidsutvalg (FAU), eller hvilken ordning de har valgt?",
        "Seier planen at foreldra har eit arbeidsutval (FAU), eller kva ordning dei har valt?"),
      hjemmel: ["opplæringslova § 10-5", "privatskolelova § 5A-5"],
      begrunnelse:
        "Hver grunnskole skal ha et arbeidsutvalg valgt av foreldrene. Foreldrene kan velge en annen ordning. Private grunnskoler har foreldreråd.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          medvirkning: [{hvem: [elevråd, foresatte], når: Mai, hvordan: Vurderer planen}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          medvirkning: [{hvem: [elevråd, foresatte], når: Mai, hvordan: Vurderer planen}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    guard sak.erGrunnskole else { return .gjelderIkke("gjelder bare grunnskoler") }
    let organ = sak.alleAnsvar.first {
      $0.sti.hasPrefix("organer/") == false && sak.erForeldreorgan($0.ansvar.rolle?.verdi ?? "")
    }?.ansvar.sted
    let sted =
      organ ?? sak.plan.evaluering?.organer.first { sak.erForeldreorgan($0.verdi) }?.sted
      ?? sak.tekst.sted(
        "fau|fau-*|fau s|foreldreråd*|foreldrenes arbeidsutvalg*|arbeidsutval*|foreldreutval*")
    return sted.map { .funnet([$0]) }
      ?? sak.mangler(
        "medvirkning",
        "planen nevner ikke \(sak.erPrivat ? "foreldrerådet" : "foreldrenes arbeidsutvalg (FAU)")",
        råd: "skriv hva det er med på, eller hvordan foreldrene har valgt å organisere seg")
  }
}
