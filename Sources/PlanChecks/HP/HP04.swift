import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp04 = Regel<Plansak>(
    Regelinfo(
      "HP04", "delplikt uten ansvarlig", .advarsel,
      spørsmål: Hjelp(
        "Sier planen hvem hver av de fem pliktene ligger på, og at alle som arbeider på skolen, skal følge med, gripe inn og melde fra?",
        "Seier planen kven kvar av dei fem pliktene ligg på, og at alle som arbeider på skulen, skal følgje med, gripe inn og melde frå?"
      ),
      hjemmel: ["opplæringslova § 12-4 første og andre ledd"],
      begrunnelse: """
        De tre første pliktene har alle som arbeider på skolen, også vikarer, renholdere og de som er på SFO. Å undersøke og
        sette inn tiltak er skolens plikt, og noen må svare for at det skjer.
        """,
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          delplikter: {fjern: true, grunn: Står som løpende tekst}
          seksjoner:
            endre: [{id: når-noe-er-galt, innhold: "Alle som arbeider på skolen, skal følge med. Rektor undersøker."}]
          """),
      ],
      dårlige: [
        .plan(
          """
          delplikter:
            endre:
              - ↓{id: undersøke, ansvar: {fjern: true, grunn: Glemt}}
          """),
        .plan(
          """
          delplikter:
            endre:
              - id: gripe-inn
                ansvar: [↓kontaktlærer]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    let alle: Ordmønster =
      "alle ansatte|alle tilsette|alle … som arbeider|alle … som jobber|alle … som er tilsett*|alle … vaksne|alle … voksne"
    guard !sak.plan.delplikter.isEmpty else {
      return sak.tekst.sted(alle).map { .funnet([$0]) }
        ?? .kanIkkeSjekkes(
          "pliktene står som løpende tekst, og teksten sier ikke «alle som arbeider på skolen»")
    }
    let funn = sak.plan.delplikter.compactMap { d -> Funn? in
      let sti = "delplikter/\(d.id.verdi)/ansvar"
      guard let første = d.ansvar.first else {
        return Funn(
          d.sted, sti, "delplikten «\(d.tittel.verdi)» ligger ikke på noen",
          råd: "legg til «ansvar:» med en rolle")
      }
      guard (1...3).contains(d.nr.verdi), !d.ansvar.contains(where: { sak.erAlle($0) }) else { return nil }
      return Funn(
        første.sted, sti,
        "delplikten «\(d.tittel.verdi)» ligger bare på noen, men gjelder alle som arbeider på skolen",
        råd: "skriv «ansvar: [alle-ansatte]»")
    }
    return .uten(funn, funnet: sak.plan.delplikter.map(\.sted))
  }
}

extension Plansak {
  /// Whether it is everyone who works at the school.
  fileprivate func erAlle(_ a: Ansvar) -> Bool {
    let navn =
      a.rolle.map { roller[$0.verdi]?.navn.nb ?? $0.verdi }
      ?? a.gruppe?.verdi ?? ""
    return navn.lowercased().hasPrefix("alle")
  }
}
