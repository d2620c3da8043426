import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap03 = Regel<Sak>(
    Regelinfo(
      "AP03", "tiltaket har ingen dato", .feil,
      spørsmål: Hjelp(
        "Sier planen når hvert tiltak skal gjennomføres?",
        "Seier planen når kvart tiltak skal gjennomførast?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Planen skal si når tiltakene skal gjennomføres: fra hvilken dag, og hvor lenge eller hvor ofte.",
      gode: [.sak("")],
      dårlige: [
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, hyppighet: \"[Hvor ofte?]\", ansvar: rektor, evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, ansvar: rektor, evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-14, slutt: 2026-09-07, ansvar: rektor, evalueres: 2026-09-21}]")
      ])
  ) { sak in
    sak.hvertTiltak("start") { t in
      guard let start = t.start else { return ("tiltaket sier ikke når det begynner", "skriv «start:» med en dato, og «slutt:» eller «hyppighet:»") }
      if let slutt = t.slutt, slutt.verdi < start.verdi { return ("tiltaket slutter før det begynner", "rett «start:» eller «slutt:»") }
      if let ofte = t.hyppighet?.tid, !ofte.verdi.erUtfylt { return ("tiltaket sier ikke hvor ofte", "skriv «hyppighet:» ferdig, eller ta den bort") }
      return nil
    }
  }
}
