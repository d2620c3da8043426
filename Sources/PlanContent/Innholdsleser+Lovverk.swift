package import PlanDiagnostics
package import Planmodell

/// What the law is called now and was called before, and words that are out of use.
package struct Lovgrunnlag: Sendable {
  package var lover: [Lov] = []
  package var ordlister: [Ordliste] = []
}

extension Innholdsleser {
  /// Reads `lovverk` and `ord` of the national layer, leaving out files at fault; none are asked for.
  package func lovgrunnlag() -> (verdi: Lovgrunnlag, funn: [Diagnostic]) {
    var ut = Lovgrunnlag()
    var funn: [Diagnostic] = []
    ut.lover = alle("\(felles)/lovverk", som: Lovverk.self, &funn).flatMap(\.lover)
    ut.ordlister = alle("\(felles)/ord", som: Ordliste.self, &funn)
    funn += like(ut.lover.map(\.id), "loven") + like(ut.ordlister.flatMap(\.ord).map(\.id), "ordet")
    return (ut, funn)
  }

  private func alle<T: Modelltype>(_ mappe: String, som type: T.Type, _ funn: inout [Diagnostic]) -> [T] {
    guard let oppføringer = try? filer.list(mappe) else { return [] }
    return oppføringer.filter { $0.slag == .fil && $0.navn.hasSuffix(".yaml") }.sorted { $0.navn < $1.navn }
      .compactMap {
        let lest = les("\(mappe)/\($0.navn)", som: type, rot: felles)
        funn += lest.funn
        return lest.verdi
      }
  }

  private func like(_ ider: [Tekst], _ hva: String) -> [Diagnostic] {
    var sett: [String: FileLocation] = [:]
    return ider.compactMap { id in
      guard let første = sett.updateValue(id.sted, forKey: id.verdi) else { return nil }
      return Diagnostic(
        .feil, "LOV-001", at: id.sted, "\(hva) «\(id.verdi)» står to ganger", advice: "behold den ene",
        related: [.init(første, "her er den andre")])
    }
  }
}
