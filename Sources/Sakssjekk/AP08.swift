import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell
import Skoletid

extension Saksregler {
  static let ap08 = Regel<Sak>(
    Regelinfo(
      "AP08", "første evaluering er sen", .advarsel,
      spørsmål: Hjelp(
        "Skal tiltakene evalueres første gang innen fire uker, eller den tiden eieren har satt?",
        "Skal tiltaka evaluerast første gong innan fire veker, eller den tida eigaren har sett?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Loven sier ikke hvor ofte. Rådet er å vurdere etter én uke, så etter to og fire til; eieren kan sette en annen grense i uker.",
      gode: [.sak("")],
      dårlige: [
        .sak(
          """
          tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor, evalueres: ↓2026-11-02}]
          evalueringer: []
          """)
      ])
  ) { sak in
    let uker = sak.grense("AP08") ?? 4
    let funn = sak.plan.tiltak.compactMap { t -> Funn? in
      guard let start = t.start?.verdi, let e = t.evalueres, e.verdi.dagnummer - start.dagnummer > uker * 7 else { return nil }
      // A round before the date has seen to it.
      if sak.plan.evalueringer.contains(where: { r in r.dato.map { $0.verdi > start && $0.verdi.dagnummer - start.dagnummer <= uker * 7 } ?? false }) { return nil }
      return Funn(e.sted, "tiltak/\(t.id.verdi)/evalueres", "det går mer enn \(uker) uker før tiltaket evalueres", råd: "evaluer tidligere" + (sak.innhold.trapp.datoer(fra: start, sak.innhold.kalender).first.map { ", for eksempel \($0.iso)" } ?? ""))
    }
    return .uten(funn, funnet: sak.plan.tiltak.compactMap(\.evalueres?.sted))
  }
}
