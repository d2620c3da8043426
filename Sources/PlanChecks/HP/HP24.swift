import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp24 = Regel<Plansak>(
    Regelinfo(
      "HP24", "tiltak uten tid", .advarsel,
      spørsmål: Hjelp("Sier hvert tiltak når det blir gjort?", "Seier kvart tiltak når det blir gjort?"),
      hjemmel: ["opplæringslova § 12-3 andre ledd", "kommuneloven § 25-1 tredje ledd bokstav e"],
      begrunnelse: "Et tiltak uten tid kan ikke følges opp. En frist, et tidspunkt eller «hver uke» er nok.",
      gode: [
        .plan("tiltak: [{id: vaktplan, tittel: Vaktplan, ansvar: [rektor], når: Hele skoleåret}]"),
        .plan(
          "tiltak: [{id: a, tittel: Overgang, ansvar: [rektor], deltiltak: [{tittel: Møte, når: Mai}]}]", .nn),
      ],
      dårlige: [
        .plan(
          "tiltak: [{id: vaktplan, tittel: Vaktplan, ansvar: [rektor], når: Høsten}, ↓{id: faddere, tittel: Faddere, ansvar: [rektor]}]"
        ),
        .plan(
          """
          tiltak:
            - id: a
              tittel: Overgang
              ansvar: [rektor]
              deltiltak: [{tittel: Møte, når: Mai}, ↓{tittel: Besøk}]
          """, .nn),
      ]), for: .alle
  ) { sak in
    guard !sak.plan.tiltak.isEmpty else { return .gjelderIkke("planen har ingen tiltak i «tiltak:»") }
    let funn = sak.plan.tiltak.filter(\.når.isEmpty).flatMap { t -> [Funn] in
      let sti = "tiltak/\(t.fullId)"
      guard !t.deltiltak.isEmpty else {
        return [
          Funn(
            t.sted, sti, "tiltaket «\(t.tittel.verdi)» sier ikke når",
            råd: "legg til «når:», for eksempel «Hver uke» eller «Innen 1. oktober»")
        ]
      }
      return t.deltiltak.enumerated().filter(\.element.når.isEmpty).map { nr, d in
        Funn(
          d.sted, "\(sti)/deltiltak/\(nr + 1)", "del \(nr + 1) av tiltaket «\(t.tittel.verdi)» sier ikke når",
          råd: "legg til «når:», på delen eller på hele tiltaket")
      }
    }
    return .uten(funn, funnet: sak.plan.tiltak.map(\.sted))
  }
}
