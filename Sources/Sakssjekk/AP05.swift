import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell
import Skoletid

extension Saksregler {
  static let ap05 = Regel<Sak>(
    Regelinfo(
      "AP05", "tiltaket skal ikke evalueres", .feil,
      spørsmål: Hjelp(
        "Sier planen når hvert tiltak skal evalueres?",
        "Seier planen når kvart tiltak skal evaluerast?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Planen skal si når tiltakene skal evalueres.",
      gode: [.sak(""),
        .sak(
          """
          tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor}]
          evalueringer: [{dato: 2026-09-14, neste: 2026-09-28}]
          """)],
      dårlige: [
        .sak(
          """
          tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor}]
          evalueringer: []
          """)
      ])
  ) { sak in
    sak.hvertTiltak("evalueres") { t in
      t.evalueres == nil && sak.plan.evalueringer.isEmpty
        ? ("tiltaket sier ikke når det skal evalueres", "skriv «evalueres:» med en dato" + (sak.innhold.planlagteEvalueringer.first.map { ", for eksempel \($0.iso)" } ?? "")) : nil
    }
  }
}
