import PlanContent
import PlanDiagnostics
import PlanMarkup
import PlanTemplates
import PlanWriters

/// Reads what lies in the folder of templates, and keeps every fault.
///
/// Lives inside one call.
struct Malleser {
  let maler: String
  let filer: Filtilgang
  private(set) var funn: [Diagnostic] = []

  init(_ maler: String, _ filer: Filtilgang) {
    self.maler = maler
    self.filer = filer
  }

  mutating func les(_ navn: String) -> [UInt8]? {
    do { return try filer.les("\(maler)/\(navn)", maler, 1 << 20) } catch {
      funn.append(error.funn("\(maler)/\(navn)", at: FileLocation(file: "\(maler)/\(navn)")))
      return nil
    }
  }

  mutating func bibliotek(_ mappe: String, _ format: TemplateFormat) -> TemplateLibrary {
    var kilder: [(name: String, file: String, text: String)] = []
    do {
      for o in try filer.list("\(maler)/\(mappe)") where o.navn.hasSuffix(".mustache") {
        guard let byte = les("\(mappe)/\(o.navn)") else { continue }
        guard let tekst = String(validating: byte, as: UTF8.self) else {
          let fil = "\(maler)/\(mappe)/\(o.navn)"
          funn.append(
            Diagnostic(
              .feil, "FIL-005", at: FileLocation(file: fil), "filen er ikke skrevet i UTF-8",
              advice: "lagre filen som UTF-8"))
          continue
        }
        kilder.append((String(o.navn.dropLast(9)), "\(maler)/\(mappe)/\(o.navn)", tekst))
      }
    } catch {
      funn.append(error.mappefunn("\(maler)/\(mappe)"))
    }
    return TemplateLibrary(sources: kilder, format: format)
  }

  mutating func skjema() -> PageSchema? {
    guard let xsd = les("skoleplan.xsd") else { return nil }
    do { return try PageSchema(xsd: xsd, name: "\(maler)/skoleplan.xsd") } catch {
      funn += error.diagnostics
      return nil
    }
  }

  /// What `lag` makes of the templates; nil when it finds a fault.
  mutating func prøv<T>(_ lag: () throws(TemplateErrors) -> T) -> T? {
    do { return try lag() } catch {
      funn += error.diagnostics
      return nil
    }
  }
}
