import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp28 = Regel<Plansak>(
    Regelinfo(
      "HP28", "en fase har ingen tiltak", .advarsel, aktiv: .nårEierenKrever,
      spørsmål: Hjelp(
        "Sier planen hvordan skolen fremmer, forebygger, håndterer og gjenoppretter?",
        "Seier planen korleis skulen fremjar, førebyggjer, handterer og gjenopprettar?"),
      hjemmel: ["eierens retningslinjer"],
      begrunnelse: "Noen eiere krever alle fire fasene, slik at planen ikke stopper når saken er håndtert.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          "↓tiltak: [{id: a, tittel: A, fase: fremme, ansvar: [rektor], når: Mai}, {id: b, tittel: B, fase: forebygge, ansvar: [rektor], når: Mai}]"
        ),
        .plan(
          "↓tiltak: [{id: a, tittel: A, fase: fremme, ansvar: [rektor], når: Mai}, {id: b, tittel: B, fase: gjenopprette, ansvar: [rektor], når: Mai}]",
          .nn),
      ]), for: .skoleplan
  ) { sak in
    guard sak.plan.tiltak.contains(where: { $0.fase != nil }) else {
      return .kanIkkeSjekkes("ingen tiltak sier hvilken fase de hører til")
    }
    let mangler = Fase.allCases.filter { f in
      if sak.plan.tiltak.contains(where: { $0.fase == f }) { return false }
      switch f {
      case .håndtere: return sak.plan.delplikter.isEmpty && sak.plan.prosesser.isEmpty
      case .gjenopprette:
        return !sak.tekst.har("gjenopprett*|gjøre … godt igjen|gjere … godt att|gjer* … godt igjen")
      case .fremme, .forebygge: return true
      }
    }
    return .uten(
      mangler.map {
        Funn(
          sak.planstart, "tiltak", "planen har ingen tiltak i fasen «\($0.rawValue)»",
          råd: "legg til et tiltak, eller skriv «fase:» på dem som er der")
      },
      funnet: sak.plan.tiltak.map(\.sted))
  }
}
