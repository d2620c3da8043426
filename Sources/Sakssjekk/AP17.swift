import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap17 = Regel<Sak>(
    Regelinfo(
      "AP17", "det er ikke meldt videre om en alvorlig sak", .feil,
      spørsmål: Hjelp(
        "Er en alvorlig sak meldt til kommunen eller fylkeskommunen?",
        "Er ei alvorleg sak meld til kommunen eller fylkeskommunen?"),
      hjemmel: ["opplæringslova § 12-4 andre ledd"],
      begrunnelse: "Rektor skal melde fra til kommunen eller fylkeskommunen i alvorlige saker. For private skoler er det styret.",
      gode: [.sak(
          """
          alvor: alvorlig
          meldt-videre: [{dato: 2026-09-01, til: skoleeier}]
          """)],
      dårlige: [
        .sak(
          """
          alvor: alvorlig
          meldt-videre: [↓{dato: 2026-09-01, til: ppt}]
          """),
        .sak(
          """
          alvor: alvorlig
          meldt-videre: [↓{til: kommunen}]
          """)
      ])
  ) { sak in
    guard sak.plan.alvor == .alvorlig else { return .gjelderIkke("saken er ikke regnet som alvorlig") }
    // In a case about the leadership the first message goes straight to the owner (§ 12-5).
    let meldinger = (sak.plan.meldt.map { [$0] } ?? []) + sak.plan.meldtVidere
    guard let melding = meldinger.first(where: { m in m.til.map { sak.erOver($0) } ?? false }) else {
      return .mangler([
        Funn(
          sak.plan.meldtVidere.first?.sted ?? sak.plan.sted, "meldt-videre", "planen sier ikke at den alvorlige saken er meldt til eieren",
          råd: "meld fra, og skriv «meldt-videre: [{dato: …, til: skoleeier}]»")
      ])
    }
    guard melding.dato != nil else {
      return .mangler([Funn(melding.sted, "meldt-videre/dato", "planen sier ikke når det ble meldt videre", råd: "skriv «dato:»")])
    }
    return .funnet([melding.sted])
  }
}
