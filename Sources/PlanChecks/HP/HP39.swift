import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp39 = Regel<Plansak>(
    Regelinfo(
      "HP39", "plikten til å melde til barnevernet er ikke nevnt", .merknad,
      spørsmål: Hjelp(
        "Nevner planen plikten til å melde fra til barnevernet der den handler om alvorlig bekymring for et barn?",
        "Nemner planen plikta til å melde frå til barnevernet der han handlar om alvorleg uro for eit barn?"),
      hjemmel: ["opplæringslova § 24-3"],
      begrunnelse:
        "Plikten er den enkeltes, og den gjelder uten hinder av taushetsplikt. Ingen på skolen kan bestemme at det ikke skal meldes.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner: [{id: innledning, innhold: Ved ↓mishandling eller omsorgssvikt snakker vi sammen.}]
          """),
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner: [{id: innledning, innhold: Ved ↓omsorgssvikt snakkar vi saman.}]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    guard let emne = sak.tekst.sted("omsorgssvikt*|mishandl*|vold … hjemme|vald … heime|overgrep … hjemme")
    else {
      return .gjelderIkke("planen handler ikke om omsorgssvikt")
    }
    if let sted = sak.tekst.sted("barnevern*|24-3") { return .funnet([sted]) }
    return .mangler([
      Funn(
        emne, "seksjoner", "planen nevner ikke plikten til å melde fra til barnevernet",
        råd: "ta den med, og vis til opplæringslova § 24-3")
    ])
  }
}
