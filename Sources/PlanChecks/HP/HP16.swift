import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp16 = Regel<Plansak>(
    Regelinfo(
      "HP16", "organ uten vedtak fra eieren", .merknad,
      spørsmål: Hjelp(
        "Sier planen hvem som har bestemt at skolen skal ha samarbeidsutvalg, skolemiljøutvalg, skoleutvalg eller driftsstyre?",
        "Seier planen kven som har bestemt at skulen skal ha samarbeidsutval, skulemiljøutval, skuleutval eller driftsstyre?"
      ),
      hjemmel: ["opplæringslova § 10-5"],
      begrunnelse:
        "Loven nevner bare elevråd og foreldrenes arbeidsutvalg. Andre brukerorganer finnes når eieren har fastsatt det, og da er vedtaket grunnlaget.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          organer:
            - id: skolemiljøutvalg
              navn: skolemiljøutvalget
              grunnlag: [↓opplæringslova § 11-1 a]
          """),
        .plan(
          """
          organer:
            - ↓{id: driftsstyre, navn: driftsstyret}
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    let ord = [
      "samarbeidsutval", "skolemiljøutval", "skulemiljøutval", "skoleutval", "skuleutval", "driftsstyre",
    ]
    let organer = sak.organer.filter { o in
      ord.contains { o.id.verdi.contains($0) || o.navn.nb.lowercased().contains($0) }
        || ["su", "smu"].contains(o.id.verdi)
    }
    guard !organer.isEmpty else { return .gjelderIkke("planen har ingen slike organer") }
    let funn = organer.compactMap { o -> Funn? in
      let sti = "organer/\(o.id.verdi)/grunnlag"
      guard let første = o.grunnlag.first else {
        return Funn(
          o.sted, sti, "«\(o.navn.nb)» har ikke noe grunnlag",
          råd: "legg til «grunnlag:» med vedtaket eieren har gjort")
      }
      guard o.grunnlag.allSatisfy({ $0.slag == .lov || ($0.slag == nil && $0.tekst.verdi.contains("§")) })
      else { return nil }
      return Funn(
        første.tekst.sted, sti, "«\(o.navn.nb)» følger ikke av loven, men av det eieren har bestemt",
        råd: "skriv vedtaket som grunnlag, med «slag: lokal»")
    }
    return .uten(funn, funnet: organer.map(\.sted))
  }
}
