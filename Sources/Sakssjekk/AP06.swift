import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap06 = Regel<Sak>(
    Regelinfo(
      "AP06", "bare elev eller foreldre gjennomfører", .feil,
      spørsmål: Hjelp(
        "Gjennomføres hvert tiltak av noen på skolen, og ikke bare av elev eller foreldre?",
        "Blir kvart tiltak gjennomført av nokon på skulen, og ikkje berre av elev eller foreldre?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd", "opplæringslova § 12-4 andre ledd"],
      begrunnelse: "Det er skolen som skal rette opp. Elev og foreldre kan bidra, men ansvaret er skolens.",
      gode: [.sak("")],
      dårlige: [
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: individ, hva: Spør om å få være med, start: 2026-09-07, ansvar: elever, evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: individ, hva: Inviter hjem, start: 2026-09-07, ansvar: [foresatte, elever], evalueres: 2026-09-14}]")
      ])
  ) { sak in
    let ukjente = sak.plan.tiltak.flatMap(\.ansvar).filter { sak.innhold.slag($0) == nil }
    let svar = sak.hvertTiltak("ansvar") { t in
      guard !t.ansvar.isEmpty, t.ansvar.allSatisfy({ [.elev, .foresatt].contains(sak.innhold.slag($0)) }) else { return nil }
      return ("tiltaket gjennomføres bare av elev eller foreldre", "legg til noen på skolen i «ansvar:», for eksempel «kontaktlærer»")
    }
    if case .funnet = svar, let første = ukjente.first {
      return .kanIkkeSjekkes("en ansvarlig på linje \(første.sted.line) er ikke en rolle skolen har, så det er uvisst om det er noen på skolen")
    }
    return svar
  }
}
