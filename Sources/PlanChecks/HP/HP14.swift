import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp14 = Regel<Plansak>(
    Regelinfo(
      "HP14", "elevrådet er ikke nevnt", .feil,
      spørsmål: Hjelp("Sier planen at skolen har et elevråd?", "Seier planen at skulen har eit elevråd?"),
      hjemmel: ["opplæringslova § 10-5", "privatskolelova kapittel 5A"],
      begrunnelse:
        "Hver grunnskole og videregående skole skal ha et elevråd valgt av elevene. Elevene kan velge en annen ordning; da må planen si hvilken.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          medvirkning: [{hvem: [elever], når: Mai, hvordan: Vurderer planen}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          medvirkning: [{hvem: [elever], når: Mai, hvordan: Vurderer planen}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    let organ = sak.alleAnsvar.first {
      $0.sti.hasPrefix("organer/") == false && sak.erElevorgan($0.ansvar.rolle?.verdi ?? "")
    }?.ansvar.sted
    let sted =
      organ ?? sak.plan.evaluering?.organer.first { sak.erElevorgan($0.verdi) }?.sted
      ?? sak.tekst.sted("elevråd*|elevparlament*|allmøte*")
    return sted.map { .funnet([$0]) }
      ?? sak.mangler(
        "medvirkning", "planen nevner ikke elevrådet",
        råd: "skriv hva elevrådet er med på, eller hvordan elevene har valgt å organisere seg")
  }
}
