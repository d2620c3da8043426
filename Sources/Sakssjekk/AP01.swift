import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap01 = Regel<Sak>(
    Regelinfo(
      "AP01", "problemet er ikke sagt", .feil,
      spørsmål: Hjelp(
        "Sier planen hvilket problem hvert tiltak skal løse?",
        "Seier planen kva problem kvart tiltak skal løyse?"),
      hjemmel: ["opplæringslova § 12-4 tredje ledd"],
      begrunnelse: "Planen skal si hvilke problemer tiltakene skal løse. Uten det kan ingen vurdere om de virker.",
      gode: [.sak(""),
        .sak("tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]")],
      dårlige: [
        .sak("tiltak: [↓{id: a, nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]"),
        .sak("tiltak: [↓{id: a, problem: [noe-annet], nivå: skole, hva: Flere voksne ute, start: 2026-09-07, ansvar: rektor, evalueres: 2026-09-14}]"),
        .sak("problemer: [{id: utenfor, tekst: Eleven er alene i storefri}, ↓{id: slag, tekst: Eleven blir slått}]"),
        .sak("problemer: [↓{id: utenfor, tekst: \"[Hva er galt, konkret?]\"}]"),
        .sak("↓problemer: ~\ntiltak: ~")
      ])
  ) { sak in
    if sak.plan.problemer.isEmpty {
      return sak.mangler("problemer", "planen sier ikke hvilket problem tiltakene skal løse", råd: "skriv hva som er galt under «problemer:», med skolens og elevens ord")
    }
    var funn = sak.plan.problemer.filter { !$0.tekst.erUtfylt }.map { p in
      Funn(p.sted, "problemer/\(p.id.verdi)", "problemet er ikke beskrevet", råd: "skriv konkret hva som er galt")
    }
    funn += sak.plan.tiltak.filter { !sak.plan.løserNoe($0) }.map { t in
      Funn(
        t.sted, "tiltak/\(t.id.verdi)/problem",
        t.problem.isEmpty ? "tiltaket er ikke knyttet til noe problem" : "tiltaket viser til et problem som ikke står i planen",
        råd: "skriv «problem:» med id-en til et av problemene i planen")
    }
    // Without any measure at all, AP02 says so.
    if !sak.plan.tiltak.isEmpty, sak.plan.manglerTiltak {
      funn += sak.plan.utenTiltak.map { p in
        Funn(p.sted, "problemer/\(p.id.verdi)", "problemet har ingen tiltak", råd: "skriv hva skolen skal gjøre med det under «tiltak:», med id-en til problemet i «problem:»")
      }
    }
    return .uten(funn, funnet: sak.plan.problemer.map(\.sted))
  }
}
