import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap21 = Regel<Sak>(
    Regelinfo(
      "AP21", "saksnummeret mangler", .advarsel,
      spørsmål: Hjelp(
        "Har planen nummer i arkivet før den tas i bruk?",
        "Har planen nummer i arkivet før han blir teken i bruk?"),
      hjemmel: ["arkivlova § 5"],
      begrunnelse: "Planen er et saksdokument fra den er skrevet, og skal arkiveres.",
      gode: [.sak(""),
        .sak("status: utkast")],
      dårlige: [
        .sak("↓sak: ~")
      ])
  ) { sak in
    guard sak.plan.status != .utkast else { return .gjelderIkke("planen er et utkast") }
    guard let nr = sak.plan.sak, !nr.verdi.allSatisfy(\.isWhitespace) else {
      return .mangler([Funn(sak.plan.sak?.sted ?? sak.plan.sted, "sak", "planen har ikke noe saksnummer", råd: "skriv «sak:» med nummeret fra arkivet")])
    }
    return .funnet([nr.sted])
  }
}
