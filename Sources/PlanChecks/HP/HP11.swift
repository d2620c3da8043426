import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp11 = Regel<Plansak>(
    Regelinfo(
      "HP11", "SFO eller leksehjelp er ikke med", .advarsel,
      spørsmål: Hjelp(
        "Sier planen at den også gjelder på SFO og i leksehjelpen, når skolen har det?",
        "Seier planen at han òg gjeld på SFO og i leksehjelpa, når skulen har det?"),
      hjemmel: ["opplæringslova § 12-1"],
      begrunnelse:
        "Kapittel 12 gjelder i leksehjelpen og skolefritidsordningen like mye som i timene, og de som arbeider der, har de samme pliktene.",
      gode: [
        .plan(""), .plan("", .nn),
        .skole("sfo: AKS\nleksehjelp: false", plan: "avgrensning: Planen gjelder også i aktivitetsskolen."),
      ],
      dårlige: [
        .skole(
          "sfo: SFO",
          plan: """
            ↓mal: ungdomsskole
            tittel: Plan for skolemiljøet
            seksjoner: [{id: innledning, innhold: Planen gjelder i timene og i leksehjelpen.}]
            """),
        .skole(
          "leksehjelp: true",
          plan: """
            ↓mal: ungdomsskole
            tittel: Plan for skulemiljøet
            seksjoner: [{id: innledning, innhold: Planen gjeld i timane og på SFO.}]
            """, .nn),
      ]), for: .skoleplan
  ) { sak in
    var funn: [Funn] = []
    var steder: [FileLocation] = []
    if let sfo = sak.skole?.sfo {
      if let sted = sak.tekst.sted(
        "sfo*|aks|aks-*|skolefritid*|skulefritid*|aktivitetsskole*|aktivitetsskule*")
      {
        steder.append(sted)
      } else {
        funn.append(
          Funn(
            sak.planstart, "avgrensning", "planen sier ikke at den også gjelder på \(sfo.verdi)",
            råd: "si det i «avgrensning:»",
            seOgså: [.init(sfo.sted, "her står det at skolen har \(sfo.verdi)")]))
      }
    }
    if sak.skole?.leksehjelp == true {
      if let sted = sak.tekst.sted("leksehjelp*") {
        steder.append(sted)
      } else {
        funn.append(
          Funn(
            sak.planstart, "avgrensning", "planen sier ikke at den også gjelder i leksehjelpen",
            råd: "si det i «avgrensning:»"))
      }
    }
    if sak.skole?.sfo == nil, sak.skole?.leksehjelp != true {
      return .gjelderIkke("skolen har ikke SFO eller leksehjelp i «skole.yaml»")
    }
    return .uten(funn, funnet: steder)
  }
}
