@testable import PlanContent
import PlanDiagnostics
import Planmodell

/// Leser `yaml` som én type, fra filen `mappe/a.yaml`. Andre filer ligger i `mappe`.
func les<T: Modelltype>(_ type: T.Type, _ yaml: String, filer: [String: String] = [:]) -> (verdi: T?, funn: [Diagnostic]) {
  var alle = filer
  alle["mappe/a.yaml"] = yaml
  return Innholdsleser(filer: .minne(alle), innhold: "mappe", maler: "maler").les("mappe/a.yaml", som: type, rot: "mappe")
}

extension Diagnostic {
  /// `FELT-001 2:3`
  var kort: String { "\(code) \(location.map { "\($0.line):\($0.column)" } ?? "-")" }
  /// `FELT-001 2:3 melding | råd`
  var helt: String { "\(kort) \(message) | \(advice ?? "-")" }
}
