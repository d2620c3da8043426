import PlanDiagnostics
import Planmodell

extension Planregler {
  static let s02 = Regel<Plansak>(
    Regelinfo(
      "S02", "tomt punkt eller tom celle", .advarsel,
      spørsmål: Hjelp(
        "Står det noe i hvert punkt og hver celle?", "Står det noko i kvart punkt og kvar celle?"),
      hjemmel: ["språklova § 9"],
      begrunnelse:
        "Et punkt uten innhold ser ut som noe skolen har glemt. Det malen krever, meldes som DOK-004.",
      gode: [
        .plan(""),
        .plan(
          """
          seksjoner:
            endre:
              - id: ordene
                innhold:
                  - tabell: {tittel: Møte, kolonner: [Møte, Når], rader: [[Foreldremøte, September]]}
          """, .nn),
      ],
      dårlige: [
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Om planen}, ↓{id: eget, tittel: Eget punkt}]
          """),
        .plan(
          """
          seksjoner:
            endre:
              - id: ordene
                innhold:
                  - tabell:
                      tittel: Møte
                      kolonner: [Møte, Når]
                      rader:
                        - [Foreldremøte, September]
                        - [Elevråd, ↓""]
          """, .nn),
      ]), for: .alle
  ) { sak in
    var funn: [Funn] = []
    func gå(_ seksjoner: [Seksjon], _ over: String, _ mal: [Malseksjon]) {
      for s in seksjoner {
        let sti = "\(over)/\(s.id.verdi)"
        let malen = mal.first { $0.id.verdi == s.id.verdi }
        // An outline fills its own sections with what stands elsewhere, and asks for the rest itself.
        if s.innhold.isEmpty, s.seksjoner.isEmpty, malen == nil {
          funn.append(
            Funn(
              s.sted, sti, "punktet «\(s.tittel?.verdi ?? s.id.verdi)» er tomt",
              råd: "skriv noe i «innhold:», eller fjern punktet"))
        }
        for celle in s.innhold.flatMap(tommeCeller) {
          funn.append(
            Funn(
              celle.sted, "\(sti)/innhold", "cellen er tom",
              råd: "skriv noe i den, eller gi tabellen færre kolonner"))
        }
        gå(s.seksjoner, sti, malen?.seksjoner ?? [])
      }
    }
    gå(sak.plan.seksjoner, "seksjoner", sak.innhold.mal.seksjoner)
    return .uten(funn)
  }

  /// Empty cells in columns where most rows have something. A column that is nearly empty is for filling in by hand.
  private static func tommeCeller(_ b: Blokk) -> [Tabellcelle] {
    guard case .tabell(let t) = b.innhold else { return [] }
    return t.kolonner.indices.flatMap { k -> [Tabellcelle] in
      let celler = t.rader.compactMap { $0.celler.indices.contains(k) ? $0.celler[k] : nil }
      let tomme = celler.filter { c in !c.innhold.contains(where: \.sierNoe) }
      return tomme.count * 2 <= celler.count ? tomme : []
    }
  }
}
