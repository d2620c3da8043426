import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp42 = Regel<Plansak>(
    Regelinfo(
      "HP42", "en privat skole viser til feil lov eller feil rolle", .feil,
      spørsmål: Hjelp(
        "Viser planen for en privat skole til privatskolelova, og bruker den daglig leder og styret?",
        "Viser planen for ein privat skule til privatskolelova, og bruker han dagleg leiar og styret?"),
      hjemmel: ["privatskolelova § 2-4"],
      begrunnelse:
        "Kapittel 12 gjelder også private skoler, men gjennom privatskolelova § 2-4. Der leses «rektor» som daglig leder, og kommunen i §§ 12-4 og 12-5 som skolens styre.",
      gode: [
        .eier(
          "slag: privat",
          plan: """
            mal: ungdomsskole
            tittel: Plan for skolemiljøet
            regelverk: privatskolelova
            seksjoner: [{id: innledning, innhold: "Kapittel 12 gjelder etter privatskolelova § 2-4. Daglig leder melder fra til styret."}]
            """)
      ],
      dårlige: [
        .eier(
          "slag: privat",
          plan: """
            ↓↓mal: ungdomsskole
            tittel: Plan for skolemiljøet
            regelverk: privatskolelova
            seksjoner: [{id: innledning, innhold: Rektor melder fra til kommunen.}]
            """),
        .eier(
          "slag: privat",
          plan: """
            ↓mal: ungdomsskole
            tittel: Plan for skolemiljøet
            regelverk: opplæringslova
            seksjoner: [{id: innledning, innhold: Etter privatskolelova § 2-4 melder daglig leder fra til styret.}]
            """),
      ]), for: .skoleplan
  ) { sak in
    guard sak.erPrivat else { return .gjelderIkke("gjelder bare private skoler") }
    var funn: [Funn] = []
    if sak.plan.regelverk != .privatskolelova {
      funn.append(
        Funn(
          sak.planstart, "regelverk", "skolen er privat, men planen følger opplæringslova",
          råd: "skriv «regelverk: privatskolelova»",
          seOgså: [.init(sak.innhold.eier.sted, "her står det at eieren er privat")]))
    }
    if !sak.tekst.har("privatskolelova|privatskolelov*|privatskulelova|2-4") {
      funn.append(
        Funn(
          sak.planstart, "seksjoner", "planen viser ikke til privatskolelova",
          råd: "vis til privatskolelova § 2-4"))
    }
    if !sak.tekst.har("daglig leder*|daglege leiar*|dagleg leiar*|daglige leder*")
      || !sak.tekst.har("styret|styre|styrets|styreleder*|styreleiar*")
    {
      funn.append(
        Funn(
          sak.planstart, "seksjoner", "planen sier ikke hva daglig leder og styret skal gjøre",
          råd: "skriv «daglig leder» der loven sier rektor, og «styret» der den sier kommunen"))
    }
    return .uten(funn)
  }
}
