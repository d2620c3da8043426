import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp13 = Regel<Plansak>(
    Regelinfo(
      "HP13", "elever eller foreldre er ikke med", .feil,
      spørsmål: Hjelp(
        "Sier planen hvordan elevene og foreldrene er med på å lage og vurdere den?",
        "Seier planen korleis elevane og foreldra er med på å lage og vurdere han?"),
      hjemmel: ["opplæringslova § 10-4"],
      begrunnelse: """
        Skolen skal sørge for at elevene og foreldrene får være med på å planlegge, gjennomføre og vurdere arbeidet med
        skolemiljøet. Uten at det står hvem og når, blir det fort glemt.
        """,
      gode: [
        .plan(""), .plan("", .nn),
        .skole(
          "skoleslag: videregående\ntrinn: {fra: 11, til: 13}",
          plan: "medvirkning: [{hvem: [elevråd], når: Mai, hvordan: Vurderer planen}]"),
      ],
      dårlige: [
        .plan(
          """
          ↓medvirkning: [{hvem: [elevråd], når: Mai, hvordan: Vurderer planen}]
          evaluering: {organer: [elevråd]}
          """),
        .plan(
          """
          ↓medvirkning: [{hvem: [fau], når: Mai, hvordan: Vurderer planen}]
          evaluering: {organer: [fau]}
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    let plan = sak.plan
    let hvem = plan.medvirkning.flatMap(\.hvem)
    let organer = plan.evaluering?.organer.map(\.verdi) ?? []
    let skrevet = !plan.medvirkning.isEmpty || plan.evaluering != nil
    func med(_ slag: Rolleslag, _ organ: (String) -> Bool, _ ord: Ordmønster) -> FileLocation? {
      if let a = hvem.first(where: { sak.slag($0) == slag || organ($0.rolle?.verdi ?? "") }) { return a.sted }
      if organer.contains(where: organ) { return plan.evaluering?.sted }
      // A plan without the lists may say it in words.
      return skrevet
        ? nil
        : sak.tekst.sted(
          alle: [ord, "medvirk*|medverk*|med på|innspill|innspel|vurder*|evaluer*|drøft*"], innen: 2)
    }
    var funn: [Funn] = []
    var steder: [FileLocation] = []
    func prøv(_ sted: FileLocation?, _ hva: String, _ rolle: String) {
      if let sted {
        steder.append(sted)
      } else {
        funn.append(
          Funn(
            sak.planstart, "medvirkning", "planen sier ikke hvordan \(hva) er med på å lage og vurdere den",
            råd: "legg til «\(rolle)» i «medvirkning:», med når og hvordan"))
      }
    }
    prøv(med(.elev, sak.erElevorgan, "elevråd*|elever|elevar"), "elevene", "elevråd")
    if sak.erGrunnskole {
      prøv(med(.foresatt, sak.erForeldreorgan, "fau*|foreldre*|foresatte|føresette"), "foreldrene", "fau")
    }
    return .uten(funn, funnet: steder)
  }
}
