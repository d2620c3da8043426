import PlanDiagnostics
import PlanDocument
import Planmodell
import Planoversikt
import Skoletid

/// The overview as a table for the terminal: one line a plan, those that need attention first.
struct Oversiktstekst {
  /// Columns the table may take; names are cut to fit.
  let bredde: Int

  func skriv(_ eiere: [Eieroversikt]) -> String { eiere.map(skriv).joined(separator: "\n") }

  private func skriv(_ o: Eieroversikt) -> String {
    var rader = [["", "Feil", "Advarsel", "Merknad", "Ikke sjekket", "Neste revisjon", "Nærmeste frist"]]
    rader += o.planer.map { rad($0, o) }
    if !o.tidligere.isEmpty { rader += o.tidligere.map { rad($0, o) } }
    var ut = "\(o.navn)\(o.idag.map { ", \($0.lang)" } ?? "")\n"
    let bredder = rader[0].indices.dropLast().map { i in rader.map { $0[i].count }.max() ?? 0 }
    for (nr, rad) in rader.enumerated() {
      let tall = 1...4
      let celler = zip(rad, bredder).enumerated().map { i, c in
        tall.contains(i) ? String(repeating: " ", count: c.1 - c.0.count) + c.0 : c.0.padding(til: c.1)
      }
      let siste = rad[rad.count - 1].kortet(
        til: max(20, bredde - bredder.reduce(0, +) - 2 * bredder.count - 2))
      var linje = "  " + (celler + [siste]).joined(separator: "  ")
      while linje.hasSuffix(" ") { linje.removeLast() }
      ut += linje + "\n"
      if nr == o.planer.count, !o.tidligere.isEmpty { ut += "  Planer for tidligere år:\n" }
    }
    if !o.likeTiltak.isEmpty {
      ut += "  Like tiltak hos flere skoler (S07, merknad):\n"
      for g in o.likeTiltak.prefix(Self.flestLike) {
        ut += "    «\(g.tittel)» hos \(g.skoler.count) skoler, først \(g.tiltak[0].sted)\n"
      }
      if o.likeTiltak.count > Self.flestLike { ut += "    og \(o.likeTiltak.count - Self.flestLike) til\n" }
    }
    return ut
  }

  private func rad(_ p: Planvurdering, _ o: Eieroversikt) -> [String] {
    let navn = p.gjelderNå ? p.navn : "\(p.navn) \(p.mappe ?? "")"
    switch p.tilstand {
    case .utenPlan: return [navn.kortet(til: 32), "", "", "", "", "ingen plan", ""]
    case .kanIkkeLeses:
      return [navn.kortet(til: 32), "\(p.innholdsfeil.count)", "", "", "", "kan ikke leses", ""]
    case .lest:
      let revisjon =
        p.nesteRevisjon.map { p.erPassert(o.idag) ? "\($0.iso), passert" : $0.iso } ?? "ikke skrevet"
      return [
        navn.kortet(til: 32), "\(p.mangler(.feil) + p.innholdsfeil.count)", "\(p.mangler(.advarsel))",
        "\(p.mangler(.merknad))",
        "\(p.antall(.kanIkkeSjekkes))", revisjon, p.nærmesteFrist.map { "\($0.dag.iso) \($0.hva)" } ?? "",
      ]
    }
  }

  private static let flestLike = 10
}

extension String {
  fileprivate func kortet(til bredde: Int) -> String { count <= bredde ? self : prefix(bredde - 1) + "…" }
}
