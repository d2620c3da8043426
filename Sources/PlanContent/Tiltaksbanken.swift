package import PlanDiagnostics
package import Planmodell

extension Innholdsleser {
  /// The national bank of suggested measures: the files in `tiltaksbank` of the national layer. Files at fault are left
  /// out; without the folder it is empty.
  package func tiltaksbank() -> (verdi: Tiltaksbank, funn: [Diagnostic]) {
    let mappe = "\(felles)/tiltaksbank"
    guard let oppføringer = try? filer.list(mappe) else { return (Tiltaksbank(), []) }
    var slag: [Problemslag] = []
    var funn: [Diagnostic] = []
    var ider: [String: FileLocation] = [:]
    func prøvId(_ id: Tekst) {
      guard let før = ider.updateValue(id.sted, forKey: id.verdi) else { return }
      funn.append(
        Diagnostic(
          .feil, "BANK-001", at: id.sted, "id-en «\(id.verdi)» er brukt to ganger i tiltaksbanken",
          advice: "gi det ene en annen id",
          related: [.init(før, "her er den første")]))
    }
    for o in oppføringer where o.slag == .fil && o.navn.hasSuffix(".yaml") {
      let lest = les("\(mappe)/\(o.navn)", som: Problemslag.self, rot: felles)
      funn += lest.funn
      guard let verdi = lest.verdi else { continue }
      prøvId(verdi.id)
      for t in verdi.tiltak { prøvId(t.id) }
      slag.append(verdi)
    }
    return (Tiltaksbank(slag), funn)
  }
}
