import Elevsak
import PlanChecks
import PlanDiagnostics
import PlanProsa
import Planmodell

extension Saksregler {
  static let ap12 = Regel<Sak>(
    Regelinfo(
      "AP12", "undersøkelsene står ikke", .advarsel,
      spørsmål: Hjelp(
        "Sier planen hva skolen har undersøkt og funnet?",
        "Seier planen kva skulen har undersøkt og funne?"),
      hjemmel: ["opplæringslova § 12-4 andre ledd"],
      begrunnelse: "Skolen skal undersøke saken. Tiltak som ikke bygger på det skolen har funnet, treffer sjelden.",
      gode: [.sak("")],
      dårlige: [
        .sak("undersøkelser: [↓{hva: Samtale med klassen}]")
      ])
  ) { sak in
    guard !sak.plan.undersøkelser.isEmpty else {
      return sak.mangler("undersøkelser", "planen sier ikke hva skolen har undersøkt", råd: "skriv «undersøkelser:» med hva, når og hva dere fant")
    }
    let funn = sak.plan.undersøkelser.filter { $0.funn?.erTom != false }.map { u in
      Funn(u.sted, "undersøkelser", "undersøkelsen sier ikke hva skolen fant", råd: "skriv «funn:»")
    }
    return .uten(funn, funnet: sak.plan.undersøkelser.map(\.sted))
  }
}
