import PlanDiagnostics

/// One reading of one file: where faults gather. Lives inside one call and never crosses a thread.
final class Lesing {
  var funn: [Diagnostic] = []
  let leser: Innholdsleser

  init(leser: Innholdsleser) { self.leser = leser }

  func feil(_ kode: String, _ sted: FileLocation, _ melding: String, råd: String?) {
    funn.append(Diagnostic(.feil, kode, at: sted, melding, advice: råd))
  }
}
