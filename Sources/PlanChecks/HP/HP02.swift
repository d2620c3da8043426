import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp02 = Regel<Plansak>(
    Regelinfo(
      "HP02", "nulltoleransen er ikke nevnt", .advarsel,
      spørsmål: Hjelp(
        "Sier planen at skolen ikke godtar krenkende oppførsel?",
        "Seier planen at skulen ikkje godtek krenkjande oppførsel?"),
      hjemmel: ["opplæringslova § 12-3"],
      begrunnelse:
        "Skolen skal ikke godta mobbing, vold, diskriminering, trakassering eller annen krenkende oppførsel. Det må alle vite.",
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Vi godtar ikke krenkelser.}]
          """),
      ],
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
      ]), for: .rutine
  ) { sak in
    sak.nevner(
      "nulltoleranse*|12-3|godta* … ikke|godtek … ikkje|godtar … ikkje|ikke … godta*|ikkje … godta*|ikkje … godtek*",
      "seksjoner",
      "planen sier ikke at skolen har nulltoleranse mot krenkelser",
      råd: "skriv det, og vis til opplæringslova § 12-3")
  }
}
