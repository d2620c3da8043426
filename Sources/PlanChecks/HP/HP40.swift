import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp40 = Regel<Plansak>(
    Regelinfo(
      "HP40", "samarbeidet med andre tjenester er ikke nevnt", .merknad,
      spørsmål: Hjelp(
        "Sier planen hvordan skolen samarbeider med PPT, helsesykepleier eller andre som hjelper elever?",
        "Seier planen korleis skulen samarbeider med PPT, helsesjukepleiar eller andre som hjelper elevar?"),
      hjemmel: ["opplæringslova § 11-13", "opplæringslova § 24-1"],
      begrunnelse: "Når skolens egne tiltak ikke er nok, må de ansatte vite hvem som kan hjelpe.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Vi hjelper hverandre.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Vi hjelper kvarandre.}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    sak.nevner(
      "ppt|ppt-*|pedagogisk-psykologisk*|helsesykepleier*|helsesjukepleiar*|skolehelsetjeneste*|skulehelseteneste*|bup|elevtjeneste*|elevteneste*",
      "seksjoner",
      "planen nevner ikke PPT, helsesykepleier eller andre som hjelper elever",
      råd: "skriv når de blir med, og hvem som tar kontakt")
  }
}
