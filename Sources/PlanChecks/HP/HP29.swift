import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp29 = Regel<Plansak>(
    Regelinfo(
      "HP29", "sårbare elever er ikke nevnt", .merknad,
      spørsmål: Hjelp(
        "Sier planen hvordan skolen ser etter elever som kan være særlig sårbare?",
        "Seier planen korleis skulen ser etter elevar som kan vere særleg sårbare?"),
      hjemmel: ["opplæringslova § 12-4", "Utdanningsdirektoratets rundskriv om skolemiljø"],
      begrunnelse:
        "Hos noen elever skal det mindre til før skolen undersøker. Da må noen vite hvem det kan være, uten at det blir spredt.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Vi ser etter alle.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Vi ser etter alle.}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    sak.nevner(
      "sårbar*|utsatte … elev*|utsette … elev*|særskilt … risiko|risikoutsatt*", "seksjoner",
      "planen nevner ikke elever som kan være særlig sårbare",
      råd: "skriv hvordan dere får vite det, og hvem som får vite det")
  }
}
