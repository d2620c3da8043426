import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap24 = Regel<Sak>(
    Regelinfo(
      "AP24", "noe er ikke fylt ut", .feil,
      spørsmål: Hjelp(
        "Er alt i klammer byttet ut med det som gjelder denne saken?",
        "Er alt i klammer bytt ut med det som gjeld denne saka?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Forslagene fra tiltaksbanken har klammer der skolen må skrive sitt eget. Et forslag som står urørt, er ikke noe tiltak for denne eleven.",
      gode: [.sak("")],
      dårlige: [
        .sak(#"tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: ↓"[Hvem] går sammen med eleven", start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]"#)
      ])
  ) { sak in
    let funn = sak.tekster.filter { Self.harKlammer($0.tekst) }.map { t in
      Funn(t.sted, t.sti, "det står klammer igjen i teksten", råd: "bytt ut det som står i klammene, og klammene selv")
    }
    return .uten(funn)
  }

  /// «[navn på rom]», with words inside.
  static func harKlammer(_ tekst: String) -> Bool {
    guard let start = tekst.firstIndex(of: "["), let slutt = tekst[start...].firstIndex(of: "]") else { return false }
    return tekst[start..<slutt].contains(where: \.isLetter)
  }
}
