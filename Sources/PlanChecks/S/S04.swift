import Lovspeil
import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let s04 = Regel<Tekstsak>(
    lov: Regelinfo(
      "S04", "forkortelse uten forklaring", .merknad,
      spørsmål: Hjelp(
        "Er forkortelsene forklart i planen?", "Er forkortingane forklarte i planen?"),
      hjemmel: ["språklova § 9"],
      begrunnelse: """
        Foreldre og elever kjenner ikke alle forkortelsene skolen bruker. Det holder at ordene står ett sted, eller at
        forkortelsen er ført opp under «forkortelser:» eller på et organ.
        """,
      gode: [
        .tekst("Vi søker råd hos pedagogisk-psykologisk tjeneste (PPT). PPT kommer hver måned."),
        .tekst("Skulemiljøutvalet (SMU) møtest fire gonger i året.", .nn),
      ],
      dårlige: [
        .tekst("Vi søker råd hos ↓PPT. PPT kommer hver måned."),
        .tekst("↓SMU møtest fire gonger i året.", .nn),
      ])
  ) { sak, lov in
    var sett: Set<Int> = lov.lesning.forklart
    return .uten(
      lov.lesning.forkortelser.compactMap { treff in
        let f = lov.speil.forkortelser[treff.nr]
        guard sett.insert(treff.nr).inserted, !sak.forklart.contains(f.kort.verdi) else { return nil }
        return lov.funn(
          treff.byte, "«\(f.kort.verdi)» er ikke forklart",
          råd: "skriv «\(f.lang[sak.målform]) (\(f.kort.verdi))» første gang, om det er det dere mener")
      })
  }
}
