import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp33 = Regel<Plansak>(
    Regelinfo(
      "HP33", "rutine for fysiske inngrep mangler", .advarsel,
      spørsmål: Hjelp(
        "Sier planen at fysiske inngrep blir meldt til rektor og foreldrene, og dokumentert?",
        "Seier planen at fysiske inngrep blir melde til rektor og foreldra, og dokumenterte?"),
      hjemmel: ["opplæringslova § 13-4", "opplæringslova § 13-5"],
      begrunnelse: """
        Den ansatte skal melde fra til rektor, rektor til foreldrene, og skolen skal dokumentere hendelsen, inngrepet og elevens
        syn. Det må de ansatte vite før det skjer.
        """,
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: "Fysiske inngrep meldes til rektor og foreldrene og dokumenteres, se egen rutine (§ 13-5)."}]
          """),
      ],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Vi griper inn.}]
          """),
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: ↓Fysiske inngrep er siste utvegen.}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    let emne: Ordmønster = "fysisk* … inngrep*|fysisk* … inngrip*|13-3|13-4|13-5"
    guard let sted = sak.tekst.sted(emne) else {
      return sak.mangler(
        "seksjoner", "planen sier ikke hva som gjelder for fysiske inngrep",
        råd: "skriv det, eller vis til rutinen (opplæringslova §§ 13-4 og 13-5)")
    }
    if let hel = sak.tekst.sted(alle: [emne, "foreld*|foresatt*|føresett*|13-5|rutine*"], innen: 4) {
      return .funnet([hel])
    }
    return .mangler([
      Funn(
        sted, "seksjoner", "planen sier ikke at rektor melder fra til foreldrene etter et fysisk inngrep",
        råd: "skriv det, eller vis til rutinen (opplæringslova § 13-5)")
    ])
  }
}
