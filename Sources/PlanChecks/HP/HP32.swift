import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp32 = Regel<Plansak>(
    Regelinfo(
      "HP32", "fraværet er ikke nevnt", .advarsel,
      spørsmål: Hjelp(
        "Sier planen hvordan skolen følger opp elever med fravær?",
        "Seier planen korleis skulen følgjer opp elevar med fråvær?"),
      hjemmel: ["opplæringslova § 10-6"],
      begrunnelse:
        "Kommunen og fylkeskommunen skal sørge for at elever med fravær blir fulgt opp. Fravær kan være et tegn på at eleven ikke har det trygt.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Vi ser hver elev.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Vi ser kvar elev.}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    sak.nevner(
      "fravær*|fråvær*|10-6|skolevegring*|skulevegring*|nærvær*", "seksjoner",
      "planen sier ikke hvordan fravær blir fulgt opp",
      råd: "skriv hvem som følger opp, og når, eller vis til rutinen (opplæringslova § 10-6)")
  }
}
