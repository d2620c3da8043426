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
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: individ, hva: Spør om å få være med, start: 2026-09-07, ansvar: elev, evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: individ, hva: Inviter hjem, start: 2026-09-07, ansvar: [mor, heimen, fau, {gruppe: Foreldra}], evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: individ, hva: Inviter hjem, start: 2026-09-07, ansvar: [foreldre, {rolle: kontaktlærer, form: samarbeid}], evalueres: 2026-09-14}]"),
        .sak("tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: Flere ute, start: 2026-09-07, ansvar: ↓gruppelederen, evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: individ, hva: Inviter hjem, start: 2026-09-07, ansvar: [foresatte, elever], evalueres: 2026-09-14}]")
      ])
  ) { sak in
    guard !sak.plan.tiltak.isEmpty else { return .gjelderIkke("planen har ingen tiltak ennå") }
    var funn: [Funn] = []
    for t in sak.plan.tiltak {
      // Those who take part do not answer for it.
      let gjør = t.ansvar.filter { $0.form == .ansvarlig }
      if !t.ansvar.isEmpty, gjør.allSatisfy({ sak.erHjemmet($0) }) {
        funn.append(
          Funn(
            t.sted, "tiltak/\(t.id.verdi)/ansvar", "tiltaket gjennomføres bare av elev eller foreldre",
            råd: "legg til noen på skolen i «ansvar:», for eksempel «kontaktlærer»"))
      } else {
        funn += gjør.filter { $0.rolle != nil && sak.innhold.slag($0) == nil && !sak.erHjemmet($0) }.map { a in
          Funn(
            a.sted, "tiltak/\(t.id.verdi)/ansvar", "den som er ansvarlig, er ikke en rolle skolen har, så det er uvisst om det er noen på skolen",
            råd: "skriv en rolle på skolen, for eksempel «kontaktlærer»", vekt: .advarsel)
        }
      }
    }
    return .uten(funn, funnet: sak.plan.tiltak.map(\.sted))
  }
}

extension Sak {
  /// Pupils and parents, alone or as a body of theirs, also by words the register does not have.
  fileprivate func erHjemmet(_ a: Ansvar) -> Bool {
    if let slag = innhold.slag(a), slag == .elev || slag == .foresatt { return true }
    return [a.rolle, a.gruppe].contains { $0.map { Self.hjemmet.contains($0.verdi.lowercased()) } ?? false }
  }

  private static let hjemmet: Set = [
    "elev", "eleven", "elever", "elevene", "elevar", "elevane", "medelev", "medelever", "medelevar", "elevråd", "elevrådet",
    "foreldre", "foreldra", "foreldrene", "forelder", "foresatt", "foresatte", "føresett", "føresette", "mor", "far", "mamma",
    "pappa", "verge", "heim", "heimen", "hjem", "hjemmet", "familien", "fau", "klassekontakter", "klassekontaktar",
  ]
}
