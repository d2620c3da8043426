import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell
import Skoletid

extension Saksregler {
  static let ap07 = Regel<Sak>(
    Regelinfo(
      "AP07", "evalueringen er før tiltaket", .feil,
      spørsmål: Hjelp(
        "Er evalueringen av hvert tiltak etter at det har begynt?",
        "Er evalueringa av kvart tiltak etter at det har byrja?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Et tiltak kan ikke vurderes før det har virket en stund.",
      gode: [.sak("")],
      dårlige: [
        .sak("tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor, evalueres: ↓2026-09-07}]")
      ])
  ) { sak in
    let funn = sak.plan.tiltak.compactMap { t -> Funn? in
      guard let start = t.start?.verdi, let e = t.evalueres, e.verdi <= start else { return nil }
      return Funn(e.sted, "tiltak/\(t.id.verdi)/evalueres", "evalueringen er ikke etter at tiltaket har begynt", råd: "velg en senere dag" + (sak.innhold.trapp.datoer(fra: start, sak.innhold.kalender).first.map { ", for eksempel \($0.iso)" } ?? ""))
    }
    return .uten(funn, funnet: sak.plan.tiltak.compactMap(\.evalueres?.sted))
  }
}
