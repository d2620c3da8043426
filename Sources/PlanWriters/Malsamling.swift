import PlanDiagnostics
import PlanTemplates

/// Compiles the templates a writer draws with, and keeps what is wrong in any of them, each fault once:
/// templates share partials.
struct Malsamling {
  private let maler: TemplateLibrary
  private var funn: [Diagnostic] = []

  init(_ maler: TemplateLibrary) { self.maler = maler }

  var feil: TemplateErrors { TemplateErrors(diagnostics: funn) }

  /// nil when the template is at fault.
  mutating func mal<V: TemplateView>(_ navn: String, _ type: V.Type) -> Template<V>? {
    do { return try maler.compile(navn, for: type) } catch {
      funn += error.diagnostics.filter { !funn.contains($0) }
      return nil
    }
  }
}
