import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp09 = Regel<Plansak>(
    Regelinfo(
      "HP09", "melding til eieren mangler", .feil,
      spørsmål: Hjelp(
        "Sier planen at rektor melder fra til eieren i alvorlige tilfeller?",
        "Seier planen at rektor melder frå til eigaren i alvorlege tilfelle?"),
      hjemmel: ["opplæringslova § 12-4 andre ledd", "privatskolelova § 2-4"],
      begrunnelse:
        "Rektor skal melde fra til kommunen eller fylkeskommunen i alvorlige tilfeller. For private skoler er det styret.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Alle ansatte melder fra til rektor.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Alle tilsette melder frå til rektor.}]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    // Either as a step from the head to the owner, or in words.
    for d in sak.plan.delplikter {
      for e in d.eskalering {
        guard let fra = e.fra, let til = e.til, sak.slag(fra) == .ledelse, sak.slag(til) == .enhet else {
          continue
        }
        return .funnet([e.sted])
      }
    }
    guard let sted = sak.tekst.sted(alle: ["alvorlig*|alvorleg*", Plansak.eierord], innen: 2) else {
      return sak.mangler(
        "delplikter/melde-fra", "planen sier ikke at rektor skal melde alvorlige tilfeller til eieren",
        råd: "skriv hvem rektor melder fra til, og når (opplæringslova § 12-4 andre ledd)")
    }
    return .funnet([sted])
  }
}
