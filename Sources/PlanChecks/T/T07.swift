import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let t07 = Regel<Tekstsak>(
    utdatert: Regelinfo(
      "T07", "ord fra den gamle loven", .advarsel,
      spørsmål: Hjelp(
        "Bruker planen lovens ord om norskopplæring, tidlig hjelp og opplæring for voksne?",
        "Bruker planen orda i lova om norskopplæring, tidleg hjelp og opplæring for vaksne?"),
      hjemmel: ["opplæringslova § 3-6", "opplæringslova § 11-3", "opplæringslova § 18-2"],
      begrunnelse: """
        Loven av 2023 sier forsterket opplæring i norsk, intensiv opplæring på 1. til 4. trinn og forberedende opplæring for voksne.
        """,
      gode: [
        .tekst("Eleven får forsterket opplæring i norsk."),
        .tekst("Vi satsar på tidleg innsats.", .nn),
        .tekst("Tidlig innsats er viktig for oss."),
      ],
      dårlige: [
        .tekst("Eleven får ↓særskilt norskopplæring."),
        .tekst("Skulen har ↓plikt til tidleg innsats på 1. til 4. trinn.", .nn),
        .tekst("Vi gir ↓grunnskoleopplæring for voksne."),
      ]))
}
