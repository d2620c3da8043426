import Elevsak
import PlanChecks
import PlanDiagnostics
import PlanProsa
import Planmodell

extension Saksregler {
  static let ap13 = Regel<Sak>(
    Regelinfo(
      "AP13", "foreldrenes syn mangler", .advarsel,
      spørsmål: Hjelp(
        "Står det hva foreldrene mener, og hvorfor, når skolen ikke følger et forslag fra dem?",
        "Står det kva foreldra meiner, og kvifor, når skulen ikkje følgjer eit forslag frå dei?"),
      hjemmel: ["opplæringslova § 10-3", "opplæringslova § 12-4 andre ledd"],
      begrunnelse: "Skolen skal samarbeide med foreldrene. Et forslag som ikke følges, skal de få grunnen til.",
      gode: [.sak("")],
      dårlige: [
        .sak("foreldre: {dato: 2026-09-03, syn: De er urolige, forslag: [↓{tekst: Bytte klasse, følges: false}]}"),
        .sak("foreldre: ↓{dato: 2026-09-03}")
      ])
  ) { sak in
    guard let f = sak.plan.foreldre else {
      return sak.mangler("foreldre", "planen sier ikke hva foreldrene mener", råd: "skriv «foreldre:» med dato og det de mener, eller at de ikke har svart")
    }
    var funn = f.forslag.filter { !$0.følges && $0.grunn?.erTom != false }.map { x in
      Funn(x.sted, "foreldre/forslag", "planen sier ikke hvorfor forslaget ikke følges", råd: "skriv «grunn:»")
    }
    if f.syn?.erTom != false, f.forslag.isEmpty {
      funn.append(Funn(f.sted, "foreldre/syn", "det foreldrene mener, står ikke i planen", råd: "skriv «syn:»"))
    }
    return .uten(funn, funnet: [f.sted])
  }
}
