import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap22 = Regel<Sak>(
    Regelinfo(
      "AP22", "saken er avsluttet uten evaluering", .advarsel,
      spørsmål: Hjelp(
        "Er hvert tiltak vurdert før saken avsluttes?",
        "Er kvart tiltak vurdert før saka blir avslutta?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Det er ingen egen regel om avslutning, men de siste tiltakene må være vurdert før skolen kan si at eleven har det trygt og godt.",
      gode: [.sak(
          """
          status: avsluttet
          evalueringer: [{dato: 2026-09-14, resultater: [{tiltak: a, virkning: Det går bra, videre: avslutte}, {tiltak: følge, virkning: Det går bra, videre: avslutte}]}]
          """)],
      dårlige: [
        .sak(
          """
          ↓status: avsluttet
          evalueringer: []
          """),
        .sak(
          """
          status: avsluttet
          evalueringer: [{dato: 2026-09-14, resultater: [{tiltak: noe-annet, virkning: Fint, videre: avslutte}]}]
          tiltak: [↓{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]
          """)
      ])
  ) { sak in
    guard sak.plan.status == .avsluttet else { return .gjelderIkke("saken er ikke avsluttet") }
    guard !sak.plan.evalueringer.isEmpty else {
      return sak.mangler("evalueringer", "saken er avsluttet uten at tiltakene er evaluert", råd: "skriv en runde til med «skoleplan aktivitetsplan evaluer»")
    }
    let vurderte = Set(sak.plan.evalueringer.flatMap(\.resultater).map(\.tiltak.verdi))
    return sak.hvertTiltak("evalueres") { t in vurderte.contains(t.id.verdi) ? nil : ("tiltaket er ikke vurdert før saken ble avsluttet", "skriv hva som kom ut av det i den siste runden") }
  }
}
