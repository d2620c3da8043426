import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let k09 = Regel<Plansak>(
    Regelinfo(
      "K09", "samme aktivitet med to tider", .merknad,
      spørsmål: Hjelp(
        "Har en aktivitet som står to steder, samme tid begge steder?",
        "Har ein aktivitet som står to stader, same tid begge stadene?"),
      hjemmel: ["språklova § 9"],
      begrunnelse: "Står det september ett sted og oktober et annet, vet ingen hva som gjelder.",
      gode: [
        .plan(
          "tiltak: {legg-til: [{id: møte, tittel: Foreldremøte, ansvar: [rektor], når: September og februar}]}"
        ),
        .plan(
          "tiltak: {legg-til: [{id: møte, tittel: Foreldremøte, ansvar: [rektor], når: 10. september}]}", .nn),
      ],
      dårlige: [
        .plan("tiltak: {legg-til: [↓{id: møte, tittel: Foreldremøte, ansvar: [rektor], når: Februar}]}"),
        .plan(
          "tiltak: {legg-til: [↓{id: val, tittel: Val av elevråd, ansvar: [rektor], når: Innan 15. august}]}",
          .nn),
      ]), for: .alle
  ) { sak in
    guard sak.skoleår != nil else { return .gjelderIkke("planen gjelder ikke ett skoleår") }
    var sett: [String: (h: Planhendelse, dager: [(fra: Dato, til: Dato)])] = [:]
    var funn: [Funn] = []
    for h in sak.hendelser where h.slag == .aktivitet || h.slag == .tiltak {
      let nøkkel = h.tittel.lowercased().filter { $0.isLetter || $0.isNumber }
      let dager = h.dager
      guard !dager.isEmpty else { continue }
      guard let før = sett[nøkkel] else {
        sett[nøkkel] = (h, dager)
        continue
      }
      let felles = dager.contains { a in før.dager.contains { b in a.fra <= b.til && b.fra <= a.til } }
      guard !felles, før.h.sti != h.sti else { continue }
      let tider = (h.når.map(\.tid.verdi).medOg, før.h.når.map(\.tid.verdi).medOg)
      funn.append(
        Funn(
          h.sted, h.sti + "/når", "«\(h.tittel)» er «\(tider.0)» her og «\(tider.1)» et annet sted",
          råd: "skriv samme tid begge steder, eller gi dem hver sitt navn",
          seOgså: [.init(før.h.sted, "her er det «\(tider.1)»")]))
    }
    return .uten(funn)
  }
}
