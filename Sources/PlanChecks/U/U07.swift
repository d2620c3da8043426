import PlanDiagnostics
import Planmodell

extension Planregler {
  static let u07 = Regel<Plansak>(
    Regelinfo(
      "U07", "tilgjengelighetserklæringen mangler", .advarsel,
      spørsmål: Hjelp(
        "Har sidene lenke til eierens tilgjengelighetserklæring?",
        "Har sidene lenkje til tilgjengeerklæringa til eigaren?"),
      hjemmel: ["likestillings- og diskrimineringsloven § 18", "forskrift om universell utforming av IKT"],
      begrunnelse:
        "Kommuner og fylkeskommuner skal ha en tilgjengelighetserklæring for nettstedet sitt. Kravet er ikke likt for private.",
      gode: [.plan("")],
      dårlige: [.init([(.eier, "↓navn: Havna kommune\nslag: kommune\ntilgjengelighetserklæring:")])]),
    for: .alle
  ) { sak in
    guard sak.innhold.eier.slag != .privat else { return .gjelderIkke("gjelder ikke private eiere") }
    if let t = sak.innhold.eier.tilgjengelighetserklæring { return .funnet([t.sted]) }
    return .mangler([
      Funn(
        sak.innhold.eier.sted, "tilgjengelighetserklæring",
        "eieren har ingen lenke til tilgjengelighetserklæringen",
        råd: "legg til «tilgjengelighetserklæring:» i eier.yaml, med adressen i uustatus.no")
    ])
  }
}
