import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp27 = Regel<Plansak>(
    Regelinfo(
      "HP27", "et nivå har ingen tiltak", .advarsel, aktiv: .nårEierenKrever,
      spørsmål: Hjelp(
        "Har planen tiltak for hele skolen, for klassen og for den enkelte eleven?",
        "Har planen tiltak for heile skulen, for klassen og for den einskilde eleven?"),
      hjemmel: ["eierens retningslinjer"],
      begrunnelse:
        "Noen eiere krever tiltak på alle tre nivåer, fordi et skolemiljø ikke endres på ett av dem alene.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          "↓tiltak: [{id: a, tittel: A, nivå: skole, ansvar: [rektor], når: Mai}, {id: b, tittel: B, nivå: klasse, ansvar: [rektor], når: Mai}]"
        ),
        .plan(
          "↓tiltak: [{id: a, tittel: A, nivå: individ, ansvar: [rektor], når: Mai}, {id: b, tittel: B, nivå: klasse, ansvar: [rektor], når: Mai}]",
          .nn),
      ]), for: .skoleplan
  ) { sak in
    guard sak.plan.tiltak.contains(where: { $0.nivå != nil }) else {
      return .kanIkkeSjekkes("ingen tiltak sier hvilket nivå de er på")
    }
    let mangler = Nivå.allCases.filter { n in !sak.plan.tiltak.contains { $0.nivå == n } }
    return .uten(
      mangler.map {
        Funn(
          sak.planstart, "tiltak", "planen har ingen tiltak på nivået «\($0.rawValue)»",
          råd: "legg til et tiltak, eller skriv «nivå:» på dem som er der")
      },
      funnet: sak.plan.tiltak.map(\.sted))
  }
}
