import Elevsak
import PlanChecks
import PlanDiagnostics
import PlanProsa
import Planmodell

extension Saksregler {
  static let ap18 = Regel<Sak>(
    Regelinfo(
      "AP18", "tiltaket er en fast rutine", .merknad,
      spørsmål: Hjelp(
        "Er hvert tiltak laget for denne saken, og ikke noe skolen gjør for alle?",
        "Er kvart tiltak laga for denne saka, og ikkje noko skulen gjer for alle?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Det skolen gjør for alle uansett, løser sjelden problemet til én elev.",
      gode: [.sak("")],
      dårlige: [
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: Vaktene går med gul vest, start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]")
      ])
  ) { sak in
    guard !sak.rutiner.isEmpty else { return .kanIkkeSjekkes("planen sier ikke hvilken skole den gjelder, så tiltakene kan ikke holdes mot handlingsplanen") }
    let faste = Set(sak.rutiner.map(Self.bare))
    return sak.hvertTiltak("hva") { t in
      faste.contains(Self.bare(t.hva.renTekst)) ? ("tiltaket er det samme som en fast rutine i handlingsplanen", "skriv hva som er annerledes for denne eleven") : nil
    }
  }

  /// The letters and digits alone, in small letters.
  static func bare(_ tekst: String) -> String { tekst.lowercased().filter { $0.isLetter || $0.isNumber } }
}
