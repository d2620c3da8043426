import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let hp19 = Regel<Plansak>(
    Regelinfo(
      "HP19", "Elevundersøkelsen mangler om høsten", .feil,
      spørsmål: Hjelp(
        "Har årshjulet eller tiltakene Elevundersøkelsen om høsten, når skolen har 7. trinn, 10. trinn eller Vg1?",
        "Har årshjulet eller tiltaka Elevundersøkinga om hausten, når skulen har 7. trinn, 10. trinn eller Vg1?"
      ),
      hjemmel: ["Utdanningsdirektoratet om Elevundersøkelsen", "opplæringslova § 12-3 andre ledd"],
      begrunnelse:
        "Skolen skal gjennomføre undersøkelsen på 7. trinn, 10. trinn og Vg1 hver høst. Perioden fastsettes hvert år av Utdanningsdirektoratet.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .årshjul(
          """
          aktiviteter:
            fjern:
              - {id: elevundersøkelsen, grunn: Glemt}
              - {id: svarene, grunn: Glemt}
          """, plan: "↓gjelder: 2026-2027"),
        .årshjul(
          """
          aktiviteter:
            endre: [↓{id: elevundersøkelsen, når: Mars}]
            fjern: [{id: svarene, grunn: Gløymt}]
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    guard sak.skalHaElevundersøkelsen else {
      return .gjelderIkke("skolen har ikke 7. trinn, 10. trinn eller Vg1")
    }
    guard let år = sak.skoleår else { return .kanIkkeSjekkes("planen sier ikke hvilket skoleår den gjelder") }
    let alle = sak.hendelser.filter { $0.slag != .møte && $0.nevner(["elevundersøk"]) }
    guard !alle.isEmpty else {
      if sak.erBareTekst, sak.tekst.har("elevundersøk*") {
        return .kanIkkeSjekkes("Elevundersøkelsen står bare i teksten, uten tid")
      }
      return sak.mangler(
        "årshjul", "planen har ikke Elevundersøkelsen som aktivitet eller tiltak",
        råd: "legg den til, med tiden om høsten")
    }
    let datert = alle.filter { !$0.dager.isEmpty }
    guard !datert.isEmpty else {
      return .kanIkkeSjekkes("Elevundersøkelsen har ikke en tid som kan regnes ut")
    }
    if let høst = datert.first(where: { $0.dager.contains { $0.fra.år == år.start } }) {
      return .funnet([høst.sted])
    }
    return .mangler([
      Funn(
        datert[0].sted, datert[0].sti, "Elevundersøkelsen er ikke om høsten",
        råd: "rett tiden, eller legg til undersøkelsen om høsten")
    ])
  }
}
