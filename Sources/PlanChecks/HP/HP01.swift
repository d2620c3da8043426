import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp01 = Regel<Plansak>(
    Regelinfo(
      "HP01", "retten i § 12-2 er ikke nevnt", .advarsel,
      spørsmål: Hjelp(
        "Viser planen til elevens rett til et trygt og godt skolemiljø i opplæringslova § 12-2?",
        "Viser planen til retten eleven har til eit trygt og godt skulemiljø i opplæringslova § 12-2?"),
      hjemmel: ["opplæringslova § 12-2", "opplæringslova § 10-8"],
      begrunnelse:
        "Retten er grunnen til at planen finnes. Elever og foreldre skal få vite hva de har rett til, og hvor det står.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Alle skal trives hos oss.}]
          """),
        .plan(
          """
          ↓seksjoner:
            endre: [{id: dette-vil-vi, innhold: Alle skal trivast hos oss.}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    sak.nevner(
      sak.erPrivat ? "12-2|2-4" : "12-2", "seksjoner",
      "planen nevner ikke elevens rett i opplæringslova § 12-2",
      råd:
        "ta den med der planen sier hva den er for: «Alle elever har rett til et trygt og godt skolemiljø (§ 12-2)»"
    )
  }
}
