import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap02 = Regel<Sak>(
    Regelinfo(
      "AP02", "tiltakene er ikke sagt", .feil,
      spørsmål: Hjelp(
        "Sier planen hvilke tiltak skolen har planlagt?",
        "Seier planen kva tiltak skulen har planlagt?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Planen skal si hva skolen skal gjøre.",
      gode: [.sak("")],
      dårlige: [
        .sak("↓tiltak: ~"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: \"[Namn på vaksen] følger eleven ut\", start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: …, start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]")
      ])
  ) { sak in
    guard !sak.plan.tiltak.isEmpty else {
      return sak.mangler("tiltak", "planen har ingen tiltak", råd: "skriv hva skolen skal gjøre under «tiltak:»; «skoleplan aktivitetsplan ny» har forslag")
    }
    return sak.hvertTiltak("hva") { t in t.hva.erUtfylt ? nil : ("tiltaket er ikke beskrevet", "skriv konkret hva som skal gjøres, uten noe som står igjen i klammer") }
  }
}
