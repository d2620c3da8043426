import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let k06 = Regel<Plansak>(
    Regelinfo(
      "K06", "aktiviteten er i en ferie", .advarsel,
      spørsmål: Hjelp(
        "Er aktivitetene utenom feriene i skoleruten?", "Er aktivitetane utanom feriane i skuleruta?"),
      hjemmel: ["opplæringslova § 14-1"],
      begrunnelse:
        "En aktivitet i høstferien er som regel skrevet av fra et år da ferien lå i en annen uke. Skoleruten er eierens egen og ulik fra sted til sted.",
      gode: [
        .init([
          (.skolerute, "skoleår: 2026-2027"),
          (.årshjul, "aktiviteter: {endre: [{id: elevrådsvalg, når: 17. mai}]}"),
        ])
      ],
      dårlige: [
        .init([
          (.skolerute, "skoleår: 2026-2027"),
          (.årshjul, "aktiviteter: {endre: [{id: elevrådsvalg, når: ↓Uke 41}]}"),
        ]),
        .init(
          [
            (.skolerute, "skoleår: 2026-2027"),
            (.årshjul, "aktiviteter: {endre: [{id: elevrådsvalg, når: ↓24. februar}]}"),
          ], .nn),
      ]), for: .alle
  ) { sak in
    guard let år = sak.skoleår else { return .gjelderIkke("planen gjelder ikke ett skoleår") }
    guard let kalender = sak.innhold.kalender else {
      return .kanIkkeSjekkes("eieren har ingen skolerute for \(år.lang)")
    }
    let funn = (sak.innhold.årshjul?.aktiviteter ?? []).flatMap { a in
      a.når.compactMap { n -> Funn? in
        for tid in n.uttrykk.tolket ?? [] {
          // A deadline may well lie in a holiday, and a public holiday is often what is celebrated.
          guard case .dager(let fra, let til) = tid.løst(år, kalender),
            case .rundt(.på, let punkt) = tid.innhold, !punkt.erHendelse,
            fra.helligdager.isEmpty, let fri = kalender.fri.first(where: { $0.fra <= fra && til <= $0.til })
          else { continue }
          return Funn(
            n.tid.sted, "årshjul/aktiviteter/\(a.id.verdi)/når",
            "«\(a.tittel.verdi)» er i \(fri.navn.lowercased()), \(fri.fra.lang) til \(fri.til.lang)",
            råd: "rett tiden etter skoleruten")
        }
        return nil
      }
    }
    return .uten(funn)
  }
}

extension Punkt {
  /// The school's own words for a holiday are meant to be in it.
  fileprivate var erHendelse: Bool {
    switch self {
    case .hendelse, .måned, .årstid, .semester, .år, .skoleår: true
    default: false
    }
  }
}
