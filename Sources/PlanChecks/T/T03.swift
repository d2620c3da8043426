import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t03 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T03", "skjerpet aktivitetsplikt", .advarsel,
      spørsmål: Hjelp(
        "Bruker planen lovens ord når en som arbeider på skolen, krenker en elev?",
        "Bruker planen orda i lova når ein som arbeider på skulen, krenkjer ein elev?"),
      hjemmel: ["opplæringslova § 12-5"],
      begrunnelse: """
        § 12-5 heter skjerpet plikt til å melde fra, og gjelder når en som arbeider på skolen, krenker en elev. For sårbare elever
        gjelder de vanlige pliktene, som skolen kan måtte oppfylle med større oppmerksomhet.
        """,
      gode: [
        .tekst("Skjerpet plikt til å melde fra gjelder når en ansatt krenker en elev."),
        .tekst("Skjerpa plikt til å melde frå står i § 12-5.", .nn),
        .tekst("Vi har aktivitetsplikt overfor alle elever."),
      ],
      dårlige: [
        .tekst("↓Skjerpet aktivitetsplikt gjelder når en ansatt krenker en elev."),
        .tekst("Den ↓skjerpa aktivitetsplikta gjeld tilsette.", .nn),
        .tekst("## ↓Aktivitetsplikt når en ansatt krenker en elev"),
      ]))
}
