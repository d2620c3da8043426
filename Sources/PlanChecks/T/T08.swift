import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t08 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T08", "vedtak i skolemiljøsak", .advarsel,
      spørsmål: Hjelp(
        "Er svaret på en skolemiljøsak en skriftlig plan, og ikke et vedtak?",
        "Er svaret på ei skulemiljøsak ein skriftleg plan, og ikkje eit vedtak?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: """
        Fra august 2017 gjør ikke skolen enkeltvedtak når en elev ikke har det trygt og godt. Den lager en skriftlig plan for tiltakene.
        Vedtak om for eksempel skolebytte og bortvisning er noe annet.
        """,
      gode: [
        .tekst("Når en elev blir mobbet, lager vi en aktivitetsplan. Det er ikke et enkeltvedtak."),
        .tekst("Bortvising er eit enkeltvedtak, også når ein elev har krenkt andre.", .nn),
        .tekst("Statsforvalteren kan gjøre enkeltvedtak i saker om skolemiljø."),
      ],
      dårlige: [
        .tekst("Når en elev blir mobbet, fatter rektor ↓enkeltvedtak."),
        .tekst("Når ein elev blir krenkt, gjer rektor ↓enkeltvedtak.", .nn),
      ]))
}
