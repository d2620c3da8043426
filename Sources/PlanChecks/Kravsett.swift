package import PlanDiagnostics
package import Planmodell

/// What an owner has said of the rules in `krav:`.
package struct Kravsett: Sendable {
  private let krav: [String: Krav]

  package init(_ krav: [Krav] = []) {
    self.krav = Dictionary(krav.map { ($0.kode.verdi, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// What is said of one rule goes before what is said of its group.
  private func om(_ regel: Regelinfo) -> Krav? { krav[regel.kode] ?? krav[regel.gruppe] }

  /// What a finding of the rule weighs, and the owner's word when it has one; nil when the rule is not asked.
  package func vekt(_ regel: Regelinfo) -> (vekt: Severity, krav: Krav?)? {
    guard let krav = om(regel) else { return regel.aktiv == .alltid ? (regel.vekt, nil) : nil }
    switch krav.vekt {
    case .av: return nil
    case .feil: return (.feil, krav)
    case .advarsel: return (.advarsel, krav)
    case .merknad: return (.merknad, krav)
    case nil: return (regel.vekt, krav)
    }
  }

  /// The owner's own number where a rule measures something.
  package func grense(_ kode: String) -> Int? { krav[kode]?.grense?.verdi }

  /// What is wrong with the demands themselves.
  package static func prøv(_ krav: [Krav], mot regler: [Regelinfo] = Regler.alle) -> [Diagnostic] {
    var sett: [String: FileLocation] = [:]
    return krav.compactMap { k in
      let kode = k.kode.verdi
      defer { sett[kode] = sett[kode] ?? k.sted }
      if let før = sett[kode] {
        return Diagnostic(
          .feil, "KRAV-003", at: k.kode.sted, "kravet til «\(kode)» er skrevet to ganger",
          advice: "behold bare det ene",
          related: [.init(før, "her er det første")])
      }
      guard let regel = regler.first(where: { $0.kode == kode || $0.gruppe == kode }) else {
        return Diagnostic(
          .feil, "KRAV-001", at: k.kode.sted, "regelen «\(kode)» finnes ikke",
          advice: Regler.utgåtte[kode].map { "regelen er gått ut: \($0)" }
            ?? Suggestion.didYouMean(kode, among: regler.map(\.kode)) ?? "se «skoleplan regler»")
      }
      if regel.kode == kode, regel.svarer != .regelen, regel.svarer != .oversikten, k.vekt != nil {
        return Diagnostic(
          .feil, "KRAV-004", at: k.kode.sted, "«\(kode)» prøves når innholdet leses, og kan ikke vektes om",
          advice: "fjern kravet; se «skoleplan forklar \(kode)»")
      }
      let mindre = k.vekt == .av || (k.vekt.flatMap { Severity(rawValue: $0.rawValue) } ?? .feil) < regel.vekt
      guard mindre, k.grunn == nil else { return nil }
      return Diagnostic(
        .feil, "KRAV-002", at: k.sted, "kravet til «\(kode)» blir mindre uten grunn",
        advice: "legg til «grunn:» med en setning om hvorfor")
    }
  }
}
