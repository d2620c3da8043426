import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp05 = Regel<Plansak>(
    Regelinfo(
      "HP05", "delplikt uten dokumentasjon", .advarsel,
      spørsmål: Hjelp(
        "Sier planen hvordan skolen dokumenterer det den gjør for å oppfylle hver av de fem pliktene?",
        "Seier planen korleis skulen dokumenterer det han gjer for å oppfylle kvar av dei fem pliktene?"),
      hjemmel: ["opplæringslova § 12-4 fjerde ledd"],
      begrunnelse:
        "Skolen skal dokumentere hva som blir gjort. Det som ikke er skrevet ned, kan hverken eleven eller et tilsyn få se.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          delplikter:
            endre:
              - ↓id: gripe-inn
                rader: [{spørsmål: Hvordan griper vi inn?, svar: Vi stopper det som skjer.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: "Alle følgjer med, grip inn og melder frå. Skulen undersøkjer og set inn tiltak."}]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    guard !sak.plan.delplikter.isEmpty else {
      return sak.nevner(
        "dokument*|journalfør*|arkiv*|logg*|rapporter*|skriv* … ned|referat*|notat*", "delplikter",
        "planen sier ikke hvordan skolen dokumenterer det den gjør",
        råd: "skriv hvor og når det blir skrevet ned")
    }
    let ord: Ordmønster = "dokument*|journalfør*|arkiv*|logg*|rapporter*|skriv* … ned|notat*|referat*"
    let nevnt = Set(
      sak.tekst.finn(ord).map {
        sak.tekst.stykker[$0.stykke].sti.split(separator: "/").prefix(2).joined(separator: "/")
      })
    let funn = sak.plan.delplikter.compactMap { d -> Funn? in
      guard !d.rader.contains(where: \.dokumentasjon), !nevnt.contains("delplikter/\(d.id.verdi)") else {
        return nil
      }
      return Funn(
        d.sted, "delplikter/\(d.id.verdi)/rader",
        "delplikten «\(d.tittel.verdi)» sier ikke hvordan den blir dokumentert",
        råd: "legg til en rad med «dokumentasjon: true»")
    }
    return .uten(
      funn, funnet: sak.plan.delplikter.compactMap { $0.rader.first(where: \.dokumentasjon)?.sted })
  }
}
