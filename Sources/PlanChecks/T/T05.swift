import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t05 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T05", "ordensreglement", .advarsel,
      spørsmål: Hjelp(
        "Sier planen skoleregler, og ikke ordensreglement?",
        "Seier planen skulereglar, og ikkje ordensreglement?"),
      hjemmel: ["opplæringslova § 10-7"],
      begrunnelse: """
        § 10-7 sier skoleregler. Ordensregler er nå ordet for opplæringen av voksne (§ 20-3).
        """,
      gode: [
        .tekst("Skolereglene gjelder hele dagen."),
        .tekst("Skulereglane heng i kvart klasserom.", .nn),
        .tekst("Opplæringen for voksne har ordensregler (§ 20-3)."),
      ],
      dårlige: [
        .tekst("↓Ordensreglementet gjelder hele dagen."),
        .tekst("↓Ordensreglane heng i kvart klasserom.", .nn),
      ]))
}
