import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp30 = Regel<Plansak>(
    Regelinfo(
      "HP30", "ingen å kontakte", .advarsel,
      spørsmål: Hjelp(
        "Sier planen hvor elever og foreldre kan ta kontakt?",
        "Seier planen kvar elevar og foreldre kan ta kontakt?"),
      hjemmel: ["opplæringslova § 10-8"],
      begrunnelse:
        "Den som har det vondt, må finne noen å si det til uten å lete. Kontakten er en rolle eller en tjeneste, ikke en privat telefon.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .skole(
          "kontakter: [{navn: Kontoret, epost: post@havna.example, synlighet: intern}]",
          plan: "↓mal: ungdomsskole\ntittel: Plan for skolemiljøet"),
        .skole(
          "kontakter: [{navn: Kontoret}]", plan: "↓mal: ungdomsskole\ntittel: Plan for skulemiljøet", .nn),
      ]), for: .rutine
  ) { sak in
    let åpne = sak.innhold.kontakter.filter {
      $0.synlighet == .offentlig && ($0.telefon != nil || $0.epost != nil || $0.lenke != nil)
    }
    guard let første = åpne.first else {
      if let sted = sak.tekst.sted("telefon*|tlf|e-post*|epost*|alarmtelefon*|mobbeombud*|mobbeombod*") {
        return .funnet([sted])
      }
      return sak.mangler(
        "kontakter", "planen har ingen kontakt med telefon, e-post eller lenke",
        råd: "legg til «kontakter:», for eksempel skolens kontor")
    }
    return .funnet([første.sted])
  }
}
