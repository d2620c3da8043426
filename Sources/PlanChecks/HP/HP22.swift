import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let hp22 = Regel<Plansak>(
    Regelinfo(
      "HP22", "evalueringen kommer etter revisjonen", .advarsel,
      spørsmål: Hjelp("Blir planen evaluert før neste revisjon?", "Blir planen evaluert før neste revisjon?"),
      hjemmel: ["kommuneloven § 25-1 tredje ledd bokstav e"],
      begrunnelse: "Det man lærer av evalueringen, skal kunne komme med i den nye planen.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          evaluering: {når: [↓Juli]}
          """),
        .plan(
          """
          dokumentkontroll: {neste-revisjon: 2027-02-01}
          evaluering: {når: [↓Mai]}
          """, .nn),
      ]), for: .alle
  ) { sak in
    guard let e = sak.plan.evaluering else { return .gjelderIkke("planen har ingen evaluering") }
    guard let neste = sak.plan.dokumentkontroll?.nesteRevisjon else {
      return .kanIkkeSjekkes("planen har ingen dato for neste revisjon")
    }
    guard let år = sak.skoleår else { return .kanIkkeSjekkes("planen gjelder ikke ett skoleår") }
    let dager = e.når.compactMap { n in
      Planhendelse.dager([n], år, sak.innhold.kalender).map(\.fra).min().map { (n, $0) }
    }
    guard let første = dager.min(by: { $0.1 < $1.1 }) else {
      return .kanIkkeSjekkes("evalueringen har ikke en tid som kan regnes ut")
    }
    guard første.1 > neste.verdi else { return .funnet([første.0.tid.sted]) }
    return .mangler([
      Funn(
        første.0.tid.sted, "evaluering/når", "planen blir evaluert etter neste revisjon, \(neste.verdi.lang)",
        råd: "legg evalueringen før, eller flytt revisjonen",
        seOgså: [.init(neste.sted, "her er neste revisjon")])
    ])
  }
}
