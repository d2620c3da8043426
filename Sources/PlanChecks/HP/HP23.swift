import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp23 = Regel<Plansak>(
    Regelinfo(
      "HP23", "tiltak uten ansvarlig", .advarsel,
      spørsmål: Hjelp(
        "Har hvert tiltak noen som svarer for det?", "Har kvart tiltak nokon som svarer for det?"),
      hjemmel: ["kommuneloven § 25-1 tredje ledd bokstav a", "opplæringslova § 12-3 andre ledd"],
      begrunnelse: "Et tiltak ingen svarer for, blir sjelden gjort, og ingen merker at det ble borte.",
      gode: [
        .plan("tiltak: [{id: vaktplan, tittel: Vaktplan, ansvar: [rektor], når: Hele skoleåret}]"),
        .plan(
          """
          tiltak:
            - id: overgang
              tittel: Overgangen til ungdomsskulen
              deltiltak:
                - {tittel: Besøk, ansvar: [kontaktlærer], når: Mai}
          """, .nn),
      ],
      dårlige: [
        .plan(
          """
          tiltak:
            - {id: vaktplan, tittel: Vaktplan, ansvar: [rektor], når: Hele skoleåret}
            - ↓{id: faddere, tittel: Faddere, når: August}
          """),
        .plan(
          """
          tiltak:
            - id: overgang
              tittel: Overgangen til ungdomsskulen
              deltiltak:
                - {tittel: Besøk, ansvar: [kontaktlærer], når: Mai}
                - ↓{tittel: Møte, når: Juni}
          """, .nn),
      ]), for: .alle
  ) { sak in
    guard !sak.plan.tiltak.isEmpty else { return .gjelderIkke("planen har ingen tiltak i «tiltak:»") }
    let funn = sak.plan.tiltak.filter(\.ansvar.isEmpty).flatMap { t -> [Funn] in
      let sti = "tiltak/\(t.fullId)"
      guard !t.deltiltak.isEmpty else {
        return [
          Funn(
            t.sted, sti, "tiltaket «\(t.tittel.verdi)» har ingen ansvarlig",
            råd: "legg til «ansvar:» med en rolle, for eksempel «[rektor]»")
        ]
      }
      return t.deltiltak.enumerated().filter(\.element.ansvar.isEmpty).map { nr, d in
        Funn(
          d.sted, "\(sti)/deltiltak/\(nr + 1)",
          "del \(nr + 1) av tiltaket «\(t.tittel.verdi)» har ingen ansvarlig",
          råd: "legg til «ansvar:» med en rolle, på delen eller på hele tiltaket")
      }
    }
    return .uten(funn, funnet: sak.plan.tiltak.map(\.sted))
  }
}
