import PlanDiagnostics
import Planmodell

extension Planregler {
  static let k08 = Regel<Plansak>(
    Regelinfo(
      "K08", "fast punkt mangler i året", .advarsel,
      spørsmål: Hjelp(
        "Har året de faste punktene: informasjon om kapittel 12, foreldremøte, valg av elevråd, Elevundersøkelsen og evaluering?",
        "Har året dei faste punkta: informasjon om kapittel 12, foreldremøte, val av elevråd, Elevundersøkinga og evaluering?"
      ),
      hjemmel: [
        "opplæringslova § 10-5", "opplæringslova § 10-8", "kommuneloven § 25-1 tredje ledd bokstav e",
      ],
      begrunnelse:
        "Det som må gjøres hvert år, blir lettest gjort når det står i årshjulet eller tiltakene med tid og ansvar.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .årshjul("aktiviteter: {fjern: [{id: elevrådsvalg, grunn: Glemt}]}", plan: "↓gjelder: 2026-2027"),
        .årshjul(
          "aktiviteter: {fjern: [{id: elevrådsvalg, grunn: Gløymt}, {id: elevundersøkelsen, grunn: Gløymt}, {id: svarene, grunn: Gløymt}]}",
          plan: "↓↓gjelder: 2026-2027", .nn),
      ]), for: .skoleplan
  ) { sak in
    let hendelser = sak.hendelser.filter { !$0.når.isEmpty && $0.slag != .møte }
    guard !sak.erBareTekst else {
      return .kanIkkeSjekkes("planen har hverken årshjul eller tiltak")
    }
    /// Something that names one word of each list.
    func har(_ lister: [String]...) -> Bool { hendelser.contains { h in lister.allSatisfy { h.nevner($0) } } }
    let punkter: [(hva: String, gjelder: Bool, finnes: Bool)] = [
      (
        "informasjon om rettighetene i kapittel 12", true,
        !sak.plan.informasjon.isEmpty
          || har(["kapittel 12", "kap. 12", "rettighet", "rettane", "rettar", "har rett til", "10-8"])
      ),
      (
        "foreldremøte", sak.erGrunnskole,
        har(["foreldremøte", "foresattmøte", "føresettmøte", "foreldrekveld"])
      ),
      (
        "valg av elevråd", true,
        har(
          ["elevråd", "tillitsvalgt", "tillitsvald"], ["valg", "vald", "val ", "velg", "vel ", "elevrådsval"])
      ),
      ("Elevundersøkelsen", sak.skalHaElevundersøkelsen, har(["elevundersøk"])),
      (
        "evaluering av planen", true,
        sak.plan.evaluering != nil || har(["plan"], ["evaluer", "vurder", "revider"])
      ),
    ]
    return .uten(
      punkter.filter { $0.gjelder && !$0.finnes }.map {
        Funn(
          sak.planstart, "årshjul", "året har ikke \($0.hva)",
          råd: "legg det til i årshjulet, med tid og ansvar")
      })
  }
}
