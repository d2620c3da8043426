import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp34 = Regel<Plansak>(
    Regelinfo(
      "HP34", "skolereglene er ikke nevnt", .advarsel,
      spørsmål: Hjelp(
        "Viser planen til skolereglene?",
        "Viser planen til skulereglane?"),
      hjemmel: ["opplæringslova § 10-7"],
      begrunnelse:
        "Skolereglene er en forskrift om rettigheter og plikter, orden og oppførsel. Elever og foreldre skal kjenne dem, og planen skal ikke lage nye.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Vi er greie mot hverandre.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Vi er greie mot kvarandre.}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    sak.nevner(
      "skoleregl*|skuleregl*|skolereglement*|10-7", "seksjoner",
      "planen viser ikke til skolereglene", råd: "vis til dem, med lenke og opplæringslova § 10-7")
  }
}
