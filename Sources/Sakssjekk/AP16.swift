import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap16 = Regel<Sak>(
    Regelinfo(
      "AP16", "det er ikke meldt videre om en ansatt", .feil,
      spørsmål: Hjelp(
        "Er det meldt videre når en som arbeider på skolen, kan ha krenket eleven?",
        "Er det meldt vidare når ein som arbeider på skulen, kan ha krenkt eleven?"),
      hjemmel: ["opplæringslova § 12-5"],
      begrunnelse: "Rektor skal straks melde fra til kommunen eller fylkeskommunen når det er mistanke om at en som arbeider på skolen, har krenket en elev. Gjelder det noen i ledelsen, meldes det direkte dit.",
      gode: [.sak(""),
        .sak(
          """
          slag: ansatt-mot-elev
          meldt-videre: [{dato: 2026-09-01, grunnløs: true}]
          """),
        .sak(
          """
          slag: ansatt-mot-elev
          meldt-videre: [{dato: 2026-09-01, til: skoleeier}]
          """)],
      dårlige: [
        .sak(
          """
          ↓slag: ansatt-mot-elev
          meldt-videre: []
          """),
        .sak(
          """
          slag: ledelse-mot-elev
          meldt-videre: [↓{dato: 2026-09-01, til: rektor}]
          """),
        .sak(
          """
          slag: ansatt-mot-elev
          meldt-videre: [↓{til: skoleeier}]
          """)
      ])
  ) { sak in
    guard sak.plan.slag != .mellomElever else { return .gjelderIkke("saken er mellom elever") }
    let tilEieren = sak.plan.meldtVidere.filter { m in m.til.map { sak.erOver($0) } ?? false }
    if sak.plan.slag == .ansattMotElev, let g = sak.plan.meldtVidere.first(where: { $0.grunnløs && $0.dato != nil }) { return .funnet([g.sted]) }
    guard let melding = tilEieren.first else {
      return .mangler([
        Funn(
          sak.plan.meldtVidere.first?.sted ?? sak.plan.sted, "meldt-videre",
          sak.plan.slag == .ledelseMotElev ? "planen sier ikke at det er meldt direkte til eieren" : "planen sier ikke at det er meldt til eieren",
          råd: "meld fra, og skriv «meldt-videre: [{dato: …, til: skoleeier}]»; er den åpenbart grunnløs, skriv «meldt-videre: [{dato: …, grunnløs: true}]»")
      ])
    }
    guard melding.dato != nil else {
      return .mangler([Funn(melding.sted, "meldt-videre/dato", "planen sier ikke når det ble meldt videre", råd: "skriv «dato:»")])
    }
    return .funnet([melding.sted])
  }
}
