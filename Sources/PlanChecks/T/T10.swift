import Lovspeil
import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t10 = Regel<Tekstsak>(
    lov: Regelinfo(
      "T10", "gammelt navn på lov", .advarsel,
      spørsmål: Hjelp("Har lovene de navnene de har nå?", "Har lovene dei namna dei har no?"),
      hjemmel: ["lov 10. juni 2022 nr. 39"],
      begrunnelse:
        "Friskolelova har hett privatskolelova siden 15. juni 2022. Den som søker etter det gamle navnet, kan ende i en gammel tekst.",
      gode: [
        .tekst("Skolen er godkjent etter privatskolelova."),
        .tekst("Privatskolelova heitte før friskolelova.", .nn),
      ],
      dårlige: [
        .tekst("Skolen er godkjent etter ↓friskoleloven."),
        .tekst("Skulen følgjer ↓friskolelova § 2-4.", .nn),
      ])
  ) { sak, lov in
    .uten(
      lov.lesning.gamleNavn.compactMap { treff in
        guard !lov.erSitat(treff.byte) else { return nil }
        let nå = lov.speil.navn(treff.nr, sak.målform)
        return lov.funn(treff.byte, "«\(lov.skrevet(treff.byte))» heter nå \(nå)", råd: "skriv «\(nå)»")
      })
  }
}
