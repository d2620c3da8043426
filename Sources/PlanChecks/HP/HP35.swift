import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp35 = Regel<Plansak>(
    Regelinfo(
      "HP35", "det fysiske miljøet er ikke nevnt", .merknad,
      spørsmål: Hjelp(
        "Sier planen hvordan det fysiske miljøet blir fulgt opp, eller hvor det står?",
        "Seier planen korleis det fysiske miljøet blir følgt opp, eller kvar det står?"),
      hjemmel: ["opplæringslova § 12-7"],
      begrunnelse:
        "Bygg, inneklima og uteområder er også en del av skolemiljøet. Mange har det i en annen plan, og da er det nok å si hvor.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Planen handler om hvordan vi har det.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Planen handlar om korleis vi har det.}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    sak.nevner(
      "12-7|fysiske … miljø*|fysiske … skolemiljø*|fysiske … skulemiljø*|inneklima*|uteområd*|skolebygg*|skulebygg*",
      "avgrensning",
      "planen sier ikke hvor det fysiske miljøet blir fulgt opp",
      råd: "si det i «avgrensning:», med henvisning til opplæringslova § 12-7")
  }
}
