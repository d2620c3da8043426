import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp36 = Regel<Plansak>(
    Regelinfo(
      "HP36", "opplysning om dokumentet mangler", .advarsel,
      spørsmål: Hjelp(
        "Sier planen hvilken versjon den er, når og av hvem den er godkjent, og når den skal revideres?",
        "Seier planen kva versjon han er, når og av kven han er godkjend, og når han skal reviderast?"),
      hjemmel: ["kommuneloven § 25-1 tredje ledd bokstav d og e"],
      begrunnelse: """
        Den som leser planen, må se om den gjelder. Internkontrollen skal kunne dokumenteres, og rutiner skal vurderes og
        forbedres når det trengs.
        """,
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan("↓dokumentkontroll: {fjern: true, grunn: Glemt}"),
        .plan(
          """
          dokumentkontroll:
            ↓versjon: {fjern: true, grunn: Gløymt}
          """, .nn),
      ]), for: .alle
  ) { sak in
    guard let d = sak.plan.dokumentkontroll else {
      return .mangler([
        Funn(
          sak.planstart, "dokumentkontroll",
          "planen sier ikke hvilken versjon den er, og hvem som har godkjent den",
          råd: "legg til «dokumentkontroll:» med versjon, godkjent og neste-revisjon")
      ])
    }
    let deler: [(finnes: Bool, nøkkel: String, hva: String)] = [
      (d.versjon != nil, "versjon", "hvilken versjon den er"),
      (d.godkjent?.dato != nil, "godkjent", "når den er godkjent"),
      (d.godkjent == nil || d.godkjent?.av != nil, "godkjent", "hvem som har godkjent den"),
      (d.nesteRevisjon != nil, "neste-revisjon", "når den skal revideres"),
    ]
    let mangler = deler.filter { !$0.finnes }
    guard !mangler.isEmpty else { return .funnet([d.sted]) }
    return .mangler([
      Funn(
        d.sted, "dokumentkontroll", "planen sier ikke \(mangler.map(\.hva).medOg)",
        råd: "legg til \(mangler.map { "«\($0.nøkkel):»" }.utenLike.medOg) i «dokumentkontroll:»")
    ])
  }
}
