import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let hp37 = Regel<Plansak>(
    Regelinfo(
      "HP37", "planen er gammel", .advarsel,
      spørsmål: Hjelp(
        "Er planen godkjent de siste 15 månedene, og er neste revisjon fram i tid?",
        "Er planen godkjend dei siste 15 månadene, og er neste revisjon fram i tid?"),
      hjemmel: ["kommuneloven § 25-1 tredje ledd bokstav e"],
      begrunnelse:
        "En plan som ikke er sett på hvert år, stemmer sjelden med det skolen gjør. Eieren kan sette en annen grense med «grense:», i måneder.",
      gode: [.plan(""), .plan("dokumentkontroll: {godkjent: {dato: 2025-09-15}}", .nn)],
      dårlige: [
        .plan(
          """
          dokumentkontroll:
            neste-revisjon: ↓2026-10-01
          """),
        .plan(
          """
          dokumentkontroll:
            godkjent: {dato: ↓2024-06-15}
          """, .nn),
      ]), for: .alle
  ) { sak in
    guard let idag = sak.idag else { return .kanIkkeSjekkes("dagens dato er ikke kjent") }
    guard let d = sak.plan.dokumentkontroll, d.nesteRevisjon != nil || d.godkjent?.dato != nil else {
      return .kanIkkeSjekkes("planen sier ikke når den er godkjent, eller når den skal revideres")
    }
    let måneder = max(1, min(sak.grense("HP37") ?? 15, 600))
    var funn: [Funn] = []
    if let neste = d.nesteRevisjon, neste.verdi < idag {
      funn.append(
        Funn(
          neste.sted, "dokumentkontroll/neste-revisjon", "planen skulle vært revidert \(neste.verdi.lang)",
          råd: "revider planen, og sett en ny dato"))
    }
    // A plan for several years is meant to last as long as it says.
    if let godkjent = d.godkjent?.dato, sak.plan.gjelder?.til.map({ $0.verdi < idag }) ?? true,
      godkjent.verdi.plus(dager: måneder * 61 / 2) < idag
    {
      funn.append(
        Funn(
          godkjent.sted, "dokumentkontroll/godkjent/dato",
          "planen er godkjent for mer enn \(måneder) måneder siden, \(godkjent.verdi.lang)",
          råd: "gå gjennom planen, og godkjenn den på nytt"))
    }
    return .uten(funn, funnet: [d.sted])
  }
}
