import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp17 = Regel<Plansak>(
    Regelinfo(
      "HP17", "noen får ikke vite om kapittel 12", .feil,
      spørsmål: Hjelp(
        "Sier planen når og av hvem elever, foreldre og ansatte får vite om rettighetene og pliktene i kapittel 12?",
        "Seier planen når og av kven elevar, foreldre og tilsette får vite om rettane og pliktene i kapittel 12?"
      ),
      hjemmel: ["opplæringslova § 10-8", "kommuneloven § 25-1 tredje ledd bokstav b"],
      begrunnelse:
        "Den som ikke kjenner rettighetene sine, får ikke brukt dem, og den som ikke kjenner pliktene sine, oppfyller dem ikke.",
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          informasjon: {fjern: true, grunn: Står som tiltak}
          tiltak:
            - {id: a, tittel: Elevene får vite hva de har rett til, hjemmel: opplæringslova § 10-8, ansvar: [kontaktlærer], når: August}
            - {id: b, tittel: Foresatte får vite om kapittel 12, ansvar: [rektor], når: September}
            - {id: c, tittel: Alle ansatte øver på pliktene i kapittel 12, ansvar: [rektor], når: August}
          """),
      ],
      dårlige: [
        .plan(
          """
          ↓informasjon:
            - {hvem: [alle-ansatte], når: August, ansvar: [rektor], hvordan: Gjennomgang}
            - {hvem: [elever], når: August, ansvar: [kontaktlærer], hvordan: Samtale}
          """),
        .plan(
          """
          informasjon: {fjern: true, grunn: Står som tiltak}
          tiltak:
            - {id: a, tittel: Elevane lærer om kapittel 12, ansvar: [kontaktlærer], når: August}
            - {id: b, tittel: Føresette får vite om kapittel 12, ansvar: [rektor], når: September}
            - ↓{id: c, tittel: Alle tilsette øver på pliktene i kapittel 12, ansvar: [rektor]}
          """, .nn),
      ]), for: .skoleplan
  ) { sak in
    let grupper: [(hva: String, slag: [Rolleslag], ord: [String])] = [
      ("elevene", [.elev], ["elev"]), ("foreldrene", [.foresatt], ["foresatt", "foreldr", "føresett"]),
      ("de ansatte", [.ansatt, .ledelse], ["ansatt", "tilsett", "arbeider på", "personal"]),
    ]
    // What a measure or an activity must say to be about this.
    let emne = [
      "10-8", "kapittel 12", "kap. 12", "rettighet", "rettar", "rettane", "har rett til", "plikt", "12-4",
    ]
    if sak.erBareTekst,
      sak.tekst.sted(alle: [
        "kapittel 12|kap 12|10-8|rettighet*|rettar|rettane|plikt*",
        "informer*|informasjon*|får vite|gjennomgang*|gjør* … kjent|gjer* … kjent",
      ]) != nil
    {
      return .kanIkkeSjekkes(
        "informasjonen står bare i teksten; skriv den i «informasjon:» med hvem, når og ansvar")
    }
    var funn: [Funn] = []
    var steder: [FileLocation] = []
    for g in grupper {
      let informasjon = sak.plan.informasjon.first { i in
        i.hvem.contains { sak.slag($0).map(g.slag.contains) ?? false }
      }
      if let i = informasjon {
        steder.append(i.sted)
        continue
      }
      let om = sak.hendelser.filter { $0.slag != .møte && $0.nevner(emne) && $0.nevner(g.ord) }
      guard let første = om.first else {
        funn.append(
          Funn(
            sak.planstart, "informasjon",
            "planen sier ikke når \(g.hva) får vite om rettighetene og pliktene i kapittel 12",
            råd: "legg til en rad i «informasjon:» med hvem, når, ansvar og hvordan"))
        continue
      }
      if let hel = om.first(where: { !$0.når.isEmpty && !$0.ansvar.isEmpty }) {
        steder.append(hel.sted)
      } else {
        funn.append(
          Funn(
            første.sted, første.sti,
            "planen sier ikke \(første.når.isEmpty ? "når" : "av hvem") \(g.hva) får vite om kapittel 12",
            råd: "legg til «\(første.når.isEmpty ? "når" : "ansvar"):»"))
      }
    }
    return .uten(funn, funnet: steder)
  }
}
