import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp20 = Regel<Plansak>(
    Regelinfo(
      "HP20", "Elevundersøkelsen blir ikke fulgt opp", .advarsel,
      spørsmål: Hjelp(
        "Sier planen hvem som følger opp svarene fra Elevundersøkelsen, og når?",
        "Seier planen kven som følgjer opp svara frå Elevundersøkinga, og når?"),
      hjemmel: ["opplæringslova § 12-3 andre ledd", "Utdanningsdirektoratet om Elevundersøkelsen"],
      begrunnelse:
        "En undersøkelse ingen bruker, er bortkastet for elevene som svarte. Oppfølgingen er en del av det kontinuerlige arbeidet.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .årshjul(
          """
          aktiviteter:
            endre: [↓{id: svarene, når: September}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          tiltak: [{id: elevundersøkelsen, tittel: Elevundersøkinga, ansvar: [rektor], når: November}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    guard sak.skalHaElevundersøkelsen else {
      return .gjelderIkke("skolen har ikke 7. trinn, 10. trinn eller Vg1")
    }
    let oppfølging = [
      "svar", "resultat", "følger opp", "følgjer opp", "følge opp", "følgje opp", "oppfølg", "funn", "tall",
      "analyse",
    ]
    let om = sak.hendelser.filter { h in
      h.slag != .møte && h.nevner(["undersøk", "elevundersøk", "trivselsundersøk", "spørreundersøk"])
        && h.nevner(oppfølging)
    }
    let selve = sak.hendelser.filter { h in h.nevner(["elevundersøk"]) && !om.contains { $0.sti == h.sti } }
      .flatMap { $0.dager.map(\.fra) }.min()
    let datert = om.filter { !$0.ansvar.isEmpty && !$0.dager.isEmpty }
    if let selve, !datert.isEmpty, !datert.contains(where: { $0.dager.contains { $0.til >= selve } }) {
      return .mangler([
        Funn(
          datert[0].sted, datert[0].sti, "oppfølgingen av Elevundersøkelsen kommer før undersøkelsen",
          råd: "legg den etter at svarene er klare")
      ])
    }
    if let med = datert.first { return .funnet([med.sted]) }
    if let sted = sak.tekst.sted(
      alle: [
        "elevundersøk*|undersøkelse*|undersøking*", "svar*|resultat*|følg* … opp|oppfølg*|tallene|tala|funn*",
      ], innen: 2)
    {
      return .funnet([sted])
    }
    return sak.mangler(
      "årshjul", "planen sier ikke hvem som følger opp Elevundersøkelsen, og når",
      råd: "legg det til som aktivitet eller tiltak, etter undersøkelsen")
  }
}
