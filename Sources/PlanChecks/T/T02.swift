import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t02 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T02", "helsesøster", .advarsel,
      spørsmål: Hjelp(
        "Sier planen helsesykepleier, og ikke helsesøster?",
        "Seier planen helsesjukepleiar, og ikkje helsesøster?"),
      hjemmel: ["språklova § 9"],
      begrunnelse: """
        Tittelen har vært helsesykepleier siden 1. januar 2019, og gjelder alle som har arbeidet.
        """,
      gode: [
        .tekst("Du kan snakke med helsesykepleier."),
        .tekst("Helsesjukepleiaren er på skulen kvar måndag.", .nn),
        .tekst("Helsesykepleier (tidligere kalt helsesøster) er her på tirsdager."),
      ],
      dårlige: [
        .tekst("Du kan snakke med ↓helsesøster."),
        .tekst("↓Helsesøstra er på skulen kvar måndag.", .nn),
        .tekst("Vi samarbeider med ↓skolehelsesøster og PPT."),
        .tekst("↓Helsesøstrene har åpen dør."),
      ]))
}
