import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t04 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T04", "spesialundervisning", .advarsel,
      spørsmål: Hjelp(
        "Bruker planen lovens ord om tilrettelegging?", "Bruker planen orda i lova om tilrettelegging?"),
      hjemmel: ["opplæringslova § 11-6", "opplæringslova § 11-4", "opplæringslova § 11-5"],
      begrunnelse: """
        Loven av 2023 sier individuelt tilrettelagt opplæring, personlig assistanse og fysisk tilrettelegging.
        """,
      gode: [
        .tekst("Eleven har individuelt tilrettelagt opplæring."),
        .tekst("Eleven har individuelt tilrettelagd opplæring.", .nn),
        .tekst("Spesialpedagogen er med på møtet."),
      ],
      dårlige: [
        .tekst("Eleven har ↓spesialundervisning."),
        .tekst("Læraren for ↓spesialundervisninga er med.", .nn),
        .tekst("↓Spesialundervisningstimene følger klassens plan."),
      ]))
}
