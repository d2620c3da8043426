import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp21 = Regel<Plansak>(
    Regelinfo(
      "HP21", "evalueringen er ikke planlagt", .advarsel,
      spørsmål: Hjelp(
        "Sier planen når den blir evaluert, hvem som har ansvaret, og hvilke organer som er med?",
        "Seier planen når han blir evaluert, kven som har ansvaret, og kva organ som er med?"),
      hjemmel: ["kommuneloven § 25-1 tredje ledd bokstav e", "opplæringslova § 10-4"],
      begrunnelse:
        "Rutiner skal evalueres og ved behov forbedres. Elever og foreldre skal være med på å vurdere arbeidet.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan("↓evaluering: {fjern: true, grunn: Glemt}"),
        .plan(
          """
          evaluering:
            ↓organer: {fjern: true, grunn: Gløymt}
          """, .nn),
      ]), for: .alle
  ) { sak in
    guard sak.plan.slag != .årshjul else { return .gjelderIkke("gjelder ikke årshjul") }
    guard let e = sak.plan.evaluering else {
      if sak.erBareTekst, sak.tekst.har("evaluer*|revider*") {
        return .kanIkkeSjekkes(
          "evalueringen står bare i teksten; skriv den i «evaluering:» med når, ansvar og organer")
      }
      return sak.mangler(
        "evaluering", "planen sier ikke når den blir evaluert, og av hvem",
        råd: "legg til «evaluering:» med når, ansvar og organer")
    }
    guard e.organer.isEmpty else { return .funnet([e.sted]) }
    return .mangler([
      Funn(
        e.sted, "evaluering/organer", "planen sier ikke hvilke organer som er med på evalueringen",
        råd: "legg til «organer:», for eksempel «[elevråd, fau]»")
    ])
  }
}
