import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell
import Skoletid

extension Saksregler {
  static let ap14 = Regel<Sak>(
    Regelinfo(
      "AP14", "planen kom sent", .advarsel, aktiv: .nårEierenKrever,
      spørsmål: Hjelp(
        "Var planen klar innen fem virkedager, eller den tiden eieren har satt, etter at det ble meldt fra?",
        "Var planen klar innan fem yrkedagar, eller den tida eigaren har sett, etter at det vart meldt frå?"),
      hjemmel: ["eierens egen rutine", "opplæringslova § 12-4 andre ledd («snarest»)"],
      begrunnelse: "Loven sier «snarest». Fem virkedager er en frist noen eiere har satt selv.",
      gode: [.sak("")],
      dårlige: [
        .sak("opprettet: ↓2026-09-14")
      ])
  ) { sak in
    guard let meldt = sak.plan.meldt?.dato?.verdi, let laget = sak.plan.opprettet else {
      return .kanIkkeSjekkes("planen sier ikke både når det ble meldt fra, og når planen ble laget")
    }
    let dager = sak.grense("AP14") ?? 5
    guard laget.verdi > meldt.plus(virkedager: dager) else { return .funnet([laget.sted]) }
    return .mangler([
      Funn(laget.sted, "opprettet", "det gikk mer enn \(dager) virkedager fra det ble meldt fra, til planen var laget", råd: "skriv i «undersøkelser:» hva skolen gjorde i mellomtiden")
    ])
  }
}
