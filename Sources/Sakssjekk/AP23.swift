import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell
import Skoletid

extension Saksregler {
  static let ap23 = Regel<Sak>(
    Regelinfo(
      "AP23", "evalueringen er ikke gjort", .feil,
      spørsmål: Hjelp(
        "Er tiltakene evaluert den dagen planen sa?",
        "Er tiltaka evaluerte den dagen planen sa?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Planen sa når tiltakene skulle evalueres. Er dagen gått, må vurderingen stå i planen.",
      gode: [.sak("")],
      dårlige: [
        .sak(
          """
          tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor, evalueres: ↓2026-09-14}]
          evalueringer: []
          """)
      ])
  ) { sak in
    guard sak.plan.status != .avsluttet else { return .gjelderIkke("saken er avsluttet") }
    guard let idag = sak.idag else { return .kanIkkeSjekkes("programmet vet ikke hvilken dag det er") }
    guard let neste = sak.plan.nesteEvaluering else { return .gjelderIkke("planen har ingen evaluering foran seg") }
    guard neste.verdi < idag else { return .funnet([neste.sted]) }
    return .mangler([
      Funn(neste.sted, "evalueringer", "tiltakene skulle vært evaluert \(neste.verdi.lang)", råd: "evaluer nå: «skoleplan aktivitetsplan evaluer \(neste.sted.file)»")
    ])
  }
}
