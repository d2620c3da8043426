import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp10 = Regel<Plansak>(
    Regelinfo(
      "HP10", "veien til statsforvalteren mangler", .advarsel,
      spørsmål: Hjelp(
        "Sier planen at eleven og foreldrene kan melde saken til statsforvalteren når den er tatt opp med rektor og det er gått én uke?",
        "Seier planen at eleven og foreldra kan melde saka til statsforvaltaren når ho er teken opp med rektor og det har gått éi veke?"
      ),
      hjemmel: ["opplæringslova § 12-6", "opplæringslova § 10-8"],
      begrunnelse:
        "Eleven og foreldrene har krav på å få vite om rettighetene sine, også om veien videre når skolen ikke gjør nok.",
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner:
            - id: innledning
              innhold: Er saka teken opp med rektor, kan de melde ho til statsforvaltaren etter ei veke.
          """, .nn),
      ],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Dere kan alltid snakke med rektor.}]
          """),
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Dere kan melde saken til ↓statsforvalteren.}]
          """),
      ]), for: .skoleplan
  ) { sak in
    // The name the office had before 2021 is another rule's business.
    let embetet: Ordmønster = "statsforvalt*|fylkesmann*"
    guard let sted = sak.tekst.sted(embetet) else {
      return sak.mangler(
        "seksjoner", "planen sier ikke at saken kan meldes til statsforvalteren",
        råd: "ta med veien videre (opplæringslova § 12-6)")
    }
    guard let uke = sak.tekst.sted(alle: [embetet, "uke|uken|uka|veke|veka|12-6"], innen: 5) else {
      return .mangler([
        Funn(
          sted, "seksjoner", "planen sier ikke når saken kan meldes til statsforvalteren",
          råd: "skriv at den må være tatt opp med rektor, og at det må ha gått én uke (opplæringslova § 12-6)"
        )
      ])
    }
    return .funnet([uke])
  }
}
