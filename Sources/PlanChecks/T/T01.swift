import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t01 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T01", "fylkesmannen", .advarsel,
      spørsmål: Hjelp(
        "Sier planen statsforvalteren, og ikke fylkesmannen?",
        "Seier planen statsforvaltaren, og ikkje fylkesmannen?"),
      hjemmel: ["opplæringslova § 12-6"],
      begrunnelse: """
        Embetet skiftet navn 1. januar 2021. Den som leter etter fylkesmannen for å melde en sak, finner ikke fram.
        """,
      gode: [
        .tekst("Eleven kan melde saken til statsforvalteren."),
        .tekst("Statsforvaltaren heitte før fylkesmannen.", .nn),
        .tekst("Rapporten bygger på et tilsyn (Fylkesmannen i Nordvik, 2016)."),
      ],
      dårlige: [
        .tekst("Eleven kan melde saken til ↓Fylkesmannen."),
        .tekst("Foreldra kan klage til ↓fylkesmannen.", .nn),
        .tekst("Nettsiden til ↓fylkesmannsembetet har et skjema."),
      ]))
}
