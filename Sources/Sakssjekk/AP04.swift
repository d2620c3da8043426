import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap04 = Regel<Sak>(
    Regelinfo(
      "AP04", "tiltaket har ingen ansvarlig", .feil,
      spørsmål: Hjelp(
        "Sier planen hvem som skal gjennomføre hvert tiltak?",
        "Seier planen kven som skal gjennomføre kvart tiltak?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Planen skal si hvem som skal gjennomføre tiltakene.",
      gode: [.sak("")],
      dårlige: [
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, evalueres: 2026-09-14}]")
      ])
  ) { sak in
    sak.hvertTiltak("ansvar") { t in
      t.ansvar.isEmpty ? ("tiltaket sier ikke hvem som gjennomfører det", "skriv «ansvar:» med en rolle på skolen, for eksempel «kontaktlærer»") : nil
    }
  }
}
