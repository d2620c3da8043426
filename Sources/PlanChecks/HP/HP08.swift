import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp08 = Regel<Plansak>(
    Regelinfo(
      "HP08", "rutine for når en ansatt krenker, mangler", .feil,
      spørsmål: Hjelp(
        "Sier planen hvem det skal meldes fra til når en som arbeider på skolen, krenker en elev, også når det er en i ledelsen?",
        "Seier planen kven det skal meldast frå til når ein som arbeider på skulen, krenkjer ein elev, også når det er ein i leiinga?"
      ),
      hjemmel: ["opplæringslova § 12-5"],
      begrunnelse: """
        Plikten til å melde fra er skjerpet når en voksen krenker. Rektor skal melde videre til eieren. Gjelder det en i
        ledelsen, skal den ansatte melde direkte til eieren.
        """,
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓seksjoner:
            endre:
              - id: når-en-voksen-krenker
                innhold: |
                  Mistenker du at en ansatt krenker en elev, melder du straks fra til rektor, som melder fra til kommunen.
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Vi melder frå til rektor.}]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    guard let sted = sak.tekst.sted(Plansak.ansattKrenker) else {
      return sak.mangler(
        "seksjoner", "planen sier ikke hva som skjer når en som arbeider på skolen, krenker en elev",
        råd: "skriv hvem det meldes fra til, også når det gjelder ledelsen (opplæringslova § 12-5)")
    }
    let ledelsen: Ordmønster =
      "ledelse*|skoleledelse*|leiinga|leiing*|skuleleiing*|leder|ledere|leiar|leiarar|rektor … selv|rektor … sjølv|gjelder … rektor|gjeld … rektor"
    let direkte: Ordmønster =
      "direkte|rett til kommun*|rett til fylkeskommun*|rett til eier*|rett til styret|utenom … rektor|utanom … rektor|ikke … om … rektor|ikkje … om … rektor"
    // Either that it goes directly, or whom it goes to when the leadership offends.
    let ledelsenKrenker: Ordmønster =
      "ledelse* … krenk*|ledelsen … utset*|leiing* … krenk*|leiinga … utset*|leder ~ krenker|leiar ~ krenkjer"
    let over =
      sak.tekst.sted(alle: [ledelsen, direkte, Plansak.eierord], innen: 2)
      ?? sak.tekst.sted(alle: [ledelsenKrenker, Plansak.eierord], innen: 2)
      ?? sak.tekst.sted(alle: [ledelsenKrenker, direkte], innen: 2)
    guard let over else {
      return sak.mangler(
        "seksjoner",
        "planen sier ikke at det skal meldes fra direkte til eieren når en i ledelsen krenker en elev",
        råd:
          "skriv at meldingen går direkte til kommunen, fylkeskommunen eller styret (opplæringslova § 12-5 andre ledd)"
      )
    }
    return .funnet([sted, over])
  }
}
