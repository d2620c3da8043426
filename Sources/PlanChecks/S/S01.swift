import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let s01 = Regel<Tekstsak>(
    ord: Regelinfo(
      "S01", "tekst fra malen står igjen", .advarsel,
      spørsmål: Hjelp(
        "Er all veiledning fra malen byttet ut med skolens egen tekst?",
        "Er all rettleiing frå malen bytt ut med skulen sin eigen tekst?"),
      hjemmel: ["språklova § 9"],
      begrunnelse: """
        Det malen ber om, og felt som ikke er fylt ut, sier ingenting om skolen. Den som leser, kan ikke vite om svaret finnes.
        """,
      gode: [
        .tekst("Planen gir en beskrivelse av hvordan vi arbeider."),
        .tekst("Vi presiserer at alle kan melde frå.", .nn),
        .tekst("Sett inn tiltak så snart det trengs."),
      ],
      dårlige: [
        .tekst("## 3.1 ↓Beskrivelse av hvordan skolen informerer"),
        .tekst("## ↓Skildring av korleis skulen arbeider", .nn),
        .tekst("Ansvarlig: ↓Klikk eller trykk her for å skrive inn tekst."),
        .tekst("Planen gjelder ↓[skolens navn]."),
      ])
  ) { skrevet, regel in "«\(skrevet)» er \(regel.gammelt.nb), og ikke \(regel.nytt.nb)" }
}
