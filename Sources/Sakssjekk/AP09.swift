import Elevsak
import PlanChecks
import PlanDiagnostics
import PlanProsa
import Planmodell

extension Saksregler {
  static let ap09 = Regel<Sak>(
    Regelinfo(
      "AP09", "eleven er ikke hørt", .feil,
      spørsmål: Hjelp(
        "Er eleven hørt, med dato og egne ord, eller står det at eleven ikke ville si noe?",
        "Er eleven høyrd, med dato og eigne ord, eller står det at eleven ikkje ville seie noko?"),
      hjemmel: ["opplæringslova § 10-2"],
      begrunnelse: "Eleven har rett til å bli hørt i alt som gjelder eleven, og synet skal vektlegges. Det er ingen nedre aldersgrense.",
      gode: [.sak(""),
        .sak("elevens-stemme: {dato: 2026-09-02, ønsket-ikke: true}")],
      dårlige: [
        .sak("elevens-stemme: ↓{dato: 2026-09-02}"),
        .sak("elevens-stemme: ↓{ord: Ingen vil ha meg med}")
      ])
  ) { sak in
    guard let e = sak.plan.elevensStemme else {
      return sak.mangler("elevens-stemme", "planen sier ikke hva eleven mener", råd: "snakk med eleven, og skriv «elevens-stemme:» med dato og elevens egne ord")
    }
    var funn: [Funn] = []
    if e.ord?.erTom != false, !e.ønsketIkke {
      funn.append(Funn(e.sted, "elevens-stemme/ord", "elevens egne ord står ikke i planen", råd: "skriv «ord:», eller «ønsket-ikke: true» når eleven ikke ville si noe"))
    } else if e.dato == nil {
      funn.append(Funn(e.sted, "elevens-stemme/dato", "planen sier ikke når eleven ble hørt", råd: "skriv «dato:»"))
    }
    return .uten(funn, funnet: [e.sted])
  }
}
