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
        .sak("↓tiltak: ~")
      ])
  ) { sak in
    guard !sak.plan.tiltak.isEmpty else {
      return sak.mangler("tiltak", "planen har ingen tiltak", råd: "skriv hva skolen skal gjøre under «tiltak:»; «skoleplan aktivitetsplan ny» har forslag")
    }
    return sak.hvertTiltak("hva") { t in t.hva.erTom ? ("tiltaket er ikke beskrevet", "skriv konkret hva som skal gjøres") : nil }
  }
}
