import PlanDiagnostics
import PlanMarkup
import PlanProsa
import PlanYAML

/// One reading of one file: where faults gather. Lives inside one call and never crosses a thread.
final class Lesing {
  var funn: [Diagnostic] = []
  let filer: Filtilgang
  /// The folder of the file that is read; prose files are named relative to it.
  let mappe: String
  /// The folder nothing may leave.
  let rot: String

  init(filer: Filtilgang, mappe: String, rot: String) {
    self.filer = filer
    self.mappe = mappe
    self.rot = rot
  }

  func feil(_ kode: String, _ sted: FileLocation, _ melding: String, råd: String?) {
    funn.append(Diagnostic(.feil, kode, at: sted, melding, advice: råd))
  }
}
