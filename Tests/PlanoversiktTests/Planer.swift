import PlanDiagnostics
import PlanDocument
import Planmodell
import Planoversikt
import Skoletid

/// Vurderinger som kan lages uten noe innhold.
enum Planer {
  static let idag = Dato(iso: "2026-11-20")

  static func plan(
    _ navn: String, _ svar: [Kravsvar] = [], _ tilstand: Planvurdering.Tilstand = .lest,
    neste: String? = "2027-06-15"
  ) -> Planvurdering {
    var p = Planvurdering(
      tilstand, eier: ("lysvik", "Lysvik kommune"), skole: (navn.lowercased(), navn),
      mappe: tilstand == .utenPlan ? nil : "2026-2027", tittel: "Plan", målform: .nb)
    p.svar = svar
    p.nesteRevisjon = neste.flatMap { Dato(iso: $0) }
    return p
  }

  static func mangler(_ kode: String, _ vekt: Severity, felles: String? = nil, tillatt: Bool = false)
    -> Kravsvar
  {
    let sted = FileLocation(file: felles ?? "skole/plan.yaml", line: 7)
    return Kravsvar(
      kode: kode, ord: .mangler, kravvekt: .merknad,
      mangler: [
        .init(
          funn: Diagnostic(vekt, kode, at: sted, "noe mangler"), erFelles: felles != nil, erTillatt: tillatt)
      ])
  }

  static func svar(_ kode: String, _ ord: Kravsvar.Ord) -> Kravsvar {
    Kravsvar(kode: kode, ord: ord, kravvekt: .feil)
  }
}
