import Elevsak
import PlanChecks
import PlanDiagnostics
import PlanProsa
import Planmodell

extension Saksregler {
  static let ap11 = Regel<Sak>(
    Regelinfo(
      "AP11", "andre elever er ikke hørt", .merknad,
      spørsmål: Hjelp(
        "Er andre elever saken gjelder, hørt, uten at planen sier hvem de er?",
        "Er andre elevar saka gjeld, høyrde, utan at planen seier kven dei er?"),
      hjemmel: ["opplæringslova § 10-2"],
      begrunnelse: "Skolen skal høre også andre elever som saken gjelder direkte.",
      gode: [.sak(""),
        .sak(
          """
          slag: ansatt-mot-elev
          meldt-videre: [{dato: 2026-09-01, til: skoleeier}]
          """)],
      dårlige: [
        .sak("↓andre-hørt: ~")
      ])
  ) { sak in
    guard sak.plan.slag == .mellomElever else { return .gjelderIkke("saken er ikke mellom elever") }
    guard let p = sak.plan.andreHørt, !p.erTom else {
      return .mangler([
        Funn(
          sak.plan.andreHørt?.sted ?? sak.plan.sted, "andre-hørt", "planen sier ikke om andre elever er hørt",
          råd: "skriv «andre-hørt:» med hvordan og når, og aldri hvem")
      ])
    }
    return .funnet([p.sted])
  }
}
