import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t09 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T09", "barnets beste etter opplæringsloven", .merknad,
      spørsmål: Hjelp(
        "Sier planen det beste for eleven når den viser til § 10-1?",
        "Seier planen det beste for eleven når han viser til § 10-1?"),
      hjemmel: ["opplæringslova § 10-1"],
      begrunnelse: """
        Barnets beste er rett når planen bygger på barnekonvensjonen eller Grunnloven. § 10-1 sier det som er best for eleven.
        """,
      gode: [
        .tekst("Vi vurderer det beste for eleven (§ 10-1)."),
        .tekst("Barnets beste står i barnekonvensjonen artikkel 3."),
        .tekst("Vi vurderer barnets beste i alle saker."),
        .tekst("Grunnlova § 104 vernar om barnets beste.", .nn),
      ],
      dårlige: [
        .tekst("Vi vurderer ↓barnets beste etter opplæringsloven § 10-1."),
        .tekst("Opplæringslova § 10-1 seier at ↓barnets beste skal vege tungt.", .nn),
      ]))
}
