import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t06 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T06", "varsle rektor", .advarsel,
      spørsmål: Hjelp(
        "Sier planen melde fra, slik loven gjør?", "Seier planen melde frå, slik lova gjer?"),
      hjemmel: ["opplæringslova § 12-4 andre ledd", "opplæringslova § 12-5"],
      begrunnelse: """
        § 12-4 sier at alle som arbeider på skolen, skal melde fra til rektor. Varsling er noe annet: arbeidsmiljøloven bruker ordet om
        kritikkverdige forhold på arbeidsplassen.
        """,
      gode: [
        .tekst("Alle skal melde fra til rektor."),
        .tekst("Alle skal melde frå til rektor.", .nn),
        .tekst("Rektor varsler foreldrene samme dag."),
        .tekst("Ansatte kan varsle om kritikkverdige forhold til rektor."),
        .tekst("Ved brann varsler rektor brannvesenet."),
      ],
      dårlige: [
        .tekst("Alle skal ↓varsle rektor."),
        .tekst("Den som ser det, ↓varslar straks rektor.", .nn),
        .tekst("↓Plikt til å varsle"),
        .tekst("I alvorlige saker skal ↓rektor varsles."),
      ]))
}
