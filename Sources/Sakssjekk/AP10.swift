import Elevsak
import PlanChecks
import PlanDiagnostics
import PlanProsa
import Planmodell

extension Saksregler {
  static let ap10 = Regel<Sak>(
    Regelinfo(
      "AP10", "elevens beste er ikke vurdert", .advarsel,
      spørsmål: Hjelp(
        "Er det vurdert hva som er best for eleven?",
        "Er det vurdert kva som er best for eleven?"),
      hjemmel: ["opplæringslova § 10-1"],
      begrunnelse: "Det som er best for eleven, skal være et grunnleggende hensyn i det skolen gjør.",
      gode: [.sak("")],
      dårlige: [
        .sak("↓elevens-beste: ~")
      ])
  ) { sak in
    guard let p = sak.plan.elevensBeste, !p.erTom else {
      return .mangler([
        Funn(
          sak.plan.elevensBeste?.sted ?? sak.plan.sted, "elevens-beste", "planen sier ikke hva som er best for eleven, og hvorfor",
          råd: "skriv «elevens-beste:» med skolens vurdering og hva eleven selv mener")
      ])
    }
    return .funnet([p.sted])
  }
}
