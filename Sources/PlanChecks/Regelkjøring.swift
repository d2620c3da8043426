package import PlanDiagnostics
import Planmodell

/// What one rule said of one thing, with its findings as everyone else reads them.
package struct Regelsvar: Sendable {
  package let kode: String
  package let svar: Svar
  package let funn: [Diagnostic]
}

extension Sequence {
  /// Asks every rule the owner wants asked.
  package func spør<Sak>(_ sak: Sak, _ krav: Kravsett = Kravsett()) -> [Regelsvar]
  where Element == Regel<Sak> {
    compactMap { regel in
      guard let (vekt, kravet) = krav.vekt(regel.info) else { return nil }
      let svar = regel.svar(sak)
      guard case .mangler(let funn) = svar else {
        return Regelsvar(kode: regel.info.kode, svar: svar, funn: [])
      }
      let ord = funn.map { $0.diagnostic(regel.info.kode, vekt, kravet) }
      return Regelsvar(kode: regel.info.kode, svar: svar, funn: ord)
    }
  }
}

extension Funn {
  /// - Parameter krav: what the owner has said of the rule, told with the finding.
  fileprivate func diagnostic(_ kode: String, _ vekt: Severity, _ krav: Krav?) -> Diagnostic {
    let grad = krav?.vekt == nil ? self.vekt ?? vekt : vekt
    let opphav = krav.map { k in
      let hva = k.vekt.map { "til \($0.rawValue)" } ?? k.grense.map { "med grensen \($0.verdi)" } ?? "med"
      return Diagnostic.Related(
        k.sted, "eieren har satt \(kode) \(hva)" + (k.grunn.map { ": \($0.verdi)" } ?? ""))
    }
    return Diagnostic(
      grad, kode, at: sted, melding, advice: råd, related: seOgså + (opphav.map { [$0] } ?? []), path: sti,
      fix: retting)
  }
}
