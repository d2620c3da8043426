import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp06 = Regel<Plansak>(
    Regelinfo(
      "HP06", "krav til den skriftlige planen mangler", .feil,
      spørsmål: Hjelp(
        "Sier planen de fem tingene den skriftlige planen i en sak skal inneholde?",
        "Seier planen dei fem tinga den skriftlege planen i ei sak skal innehalde?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: """
        Loven krever at planen sier hvilket problem tiltakene skal løse, hvilke tiltak skolen har planlagt, når de skal
        gjennomføres, hvem som skal gjennomføre dem, og når de skal evalueres. Mangler ett, blir planene i sakene mangelfulle.
        """,
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner:
            - id: innledning
              innhold: |
                ↓Aktivitetsplanen sier hvilket problem tiltakene skal løse, hvilke tiltak vi har planlagt, når de blir
                gjennomført, og hvem som gjennomfører dem.
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Skulen set inn tiltak.}]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    // A way to write each of the five; looked for all over the plan, since they may stand in a list or a sentence.
    let ting: [(hva: String, ord: Ordmønster)] = [
      ("hvilket problem tiltakene skal løse", "problem*|løse|løyse|hva … galt|kva … gale"),
      (
        "hvilke tiltak skolen har planlagt",
        "hvilke … tiltak*|kva … tiltak*|hva … skal … gjør*|kva … skal … gjer*|tiltak* … planlagt*|tiltak* … valgt*|planlagde … tiltak*|konkrete … tiltak*"
      ),
      (
        "når tiltakene skal gjennomføres",
        "når … gjennomfør*|når … skal … skje*|når … sett* … i gang|start* … slutt*|når … tiltak*|gjennomfør* … når|tidsrom*|varigh*"
      ),
      (
        "hvem som skal gjennomføre tiltakene",
        "hvem … gjennomfør*|kven … gjennomfør*|hvem … ansvar*|kven … ansvar*|hvem … gjør|kven … gjer|ansvarlig* … for … tiltak*"
      ),
      (
        "når tiltakene skal evalueres",
        "når … evaluer*|når … vurder*|evaluer* … når|dato* … evaluer*|evaluer* … dato*"
      ),
    ]
    let plan: Ordmønster = "skriftlig* … plan*|skriftleg* … plan*|aktivitetsplan*"
    guard let omtale = sak.tekst.sted(plan) else {
      return sak.mangler(
        "delplikter/sette-inn-tiltak", "planen sier ikke hva den skriftlige planen i en sak skal inneholde",
        råd: "ta med de fem tingene i opplæringslova § 12-4 tredje ledd")
    }
    let mangler = ting.filter { !sak.tekst.har($0.ord) }.map(\.hva)
    guard !mangler.isEmpty else { return .funnet([omtale]) }
    return .mangler([
      Funn(
        omtale, "delplikter/sette-inn-tiltak", "den skriftlige planen skal også si \(mangler.medOg)",
        råd: "ta med alle de fem tingene i opplæringslova § 12-4 tredje ledd")
    ])
  }
}
