import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp12 = Regel<Plansak>(
    Regelinfo(
      "HP12", "elevens beste eller retten til å bli hørt mangler", .advarsel,
      spørsmål: Hjelp(
        "Sier planen at skolen vurderer hva som er best for eleven, og at eleven blir hørt?",
        "Seier planen at skulen vurderer kva som er best for eleven, og at eleven blir høyrd?"),
      hjemmel: ["opplæringslova § 10-1", "opplæringslova § 10-2"],
      begrunnelse:
        "Hva som er best for eleven, er et grunnleggende hensyn, og eleven har rett til å si meningen sin og bli hørt i alt som gjelder eleven.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Eleven blir hørt i sin egen sak.}]
          """),
        .plan(
          """
          ↓mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Vi vurderer kva som er det beste for eleven.}]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    let deler: [(Ordmønster, String, String)] = [
      (
        "10-1|elevens beste|barnets beste|beste for eleven|beste for barnet|best for eleven|best for barnet",
        "hva som er best for eleven", "§ 10-1"
      ),
      (
        "10-2|blir hørt|bli hørt|blitt hørt|hører eleven|høre eleven|å høre|høyrer eleven|høyre eleven|bli høyrd*|blir høyrd*|elevens stemme|stemma til eleven|snakk* med eleven|spør eleven",
        "at eleven skal bli hørt", "§ 10-2"
      ),
    ]
    var funn: [Funn] = []
    var steder: [FileLocation] = []
    for (ord, hva, paragraf) in deler {
      if let sted = sak.tekst.sted(ord) {
        steder.append(sted)
      } else {
        funn.append(
          Funn(
            sak.planstart, "seksjoner", "planen sier ikke \(hva)",
            råd: "ta det med, og vis til opplæringslova \(paragraf)"))
      }
    }
    return .uten(funn, funnet: steder)
  }
}
