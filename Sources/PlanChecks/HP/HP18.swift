import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let hp18 = Regel<Plansak>(
    Regelinfo(
      "HP18", "foreldremøtet kommer sent", .advarsel,
      spørsmål: Hjelp(
        "Er det et foreldremøte tidlig i skoleåret, før oktober?",
        "Er det eit foreldremøte tidleg i skuleåret, før oktober?"),
      hjemmel: ["opplæringslova § 10-3", "opplæringslova § 10-8"],
      begrunnelse: """
        Foreldrene skal få vite om skolemiljøet og rettighetene tidlig i skoleåret. Den gamle forskriften krevde et møte ved
        starten av året. Om og hvor det står i den nye, er ikke bekreftet her, så dette er et råd.
        """,
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .årshjul(
          """
          aktiviteter:
            endre: [↓{id: foreldremøte, når: November}]
          """),
        .årshjul(
          """
          aktiviteter:
            endre: [↓{id: foreldremøte, når: Januar}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    guard sak.erGrunnskole else { return .gjelderIkke("gjelder bare grunnskoler") }
    guard let år = sak.skoleår, let grense = Dato(år: år.start, måned: 9, dag: 30) else {
      return .kanIkkeSjekkes("planen sier ikke hvilket skoleår den gjelder")
    }
    let møter = sak.hendelser.filter { $0.slag == .aktivitet || $0.slag == .tiltak || $0.slag == .deltiltak }
      .filter { $0.nevner(["foreldremøte", "foresattmøte", "føresettmøte", "foreldrekveld"]) }
    guard !møter.isEmpty else {
      return sak.tekst.sted("foreldremøte*|foresattmøte*").map { _ in
        .kanIkkeSjekkes("foreldremøtet står bare i teksten, uten tid")
      }
        ?? sak.mangler(
          "årshjul", "planen har ikke noe foreldremøte",
          råd: "legg det til i årshjulet eller tiltakene, med en tid før oktober")
    }
    let datert = møter.filter { !$0.dager.isEmpty }
    guard !datert.isEmpty else {
      return .kanIkkeSjekkes("ingen av foreldremøtene har en tid som kan regnes ut")
    }
    if let tidlig = datert.first(where: { $0.dager.contains { $0.fra <= grense } }) {
      return .funnet([tidlig.sted])
    }
    return .mangler([
      Funn(
        datert[0].sted, datert[0].sti, "det første foreldremøtet er etter september",
        råd: "legg et møte til starten av skoleåret")
    ])
  }
}
