import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanMarkup
import PlanTemplates
import PlanWriters
import Planmodell

/// Everything that is read and compiled once for a build: templates and the page schema.
struct Verksted: Sendable {
  var writers: [any PlanWriter]
  var nettsted: Nettstedsskriver
  var oversikt: Oversiktsskriver
  var stil: [Utfil]

  /// - Returns: nil when a template or the schema is at fault; and every fault.
  static func åpne(_ maler: String, _ filer: Filtilgang) -> (verksted: Verksted?, funn: [Diagnostic]) {
    var funn: [Diagnostic] = []
    func les(_ navn: String) -> [UInt8]? {
      do { return try filer.les("\(maler)/\(navn)", maler, 1 << 20) } catch {
        funn.append(error.funn("\(maler)/\(navn)", at: FileLocation(file: "\(maler)/\(navn)")))
        return nil
      }
    }
    func bibliotek(_ mappe: String, _ format: TemplateFormat) -> TemplateLibrary {
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
    func prøv<T>(_ lag: () throws(TemplateErrors) -> T) -> T? {
      do { return try lag() } catch {
        funn += error.diagnostics
        return nil
      }
    }
    var skjema: PageSchema?
    if let xsd = les("skoleplan.xsd") {
      do { skjema = try PageSchema(xsd: xsd, name: "\(maler)/skoleplan.xsd") } catch { funn += error.diagnostics }
    }
    let stil = ["stil.css", "trykk.css"].compactMap { navn in les(navn).map { Utfil(sti: navn, byte: $0) } }
    let xhtmlmaler = bibliotek("xhtml", .xhtml)
    let markdownmaler = bibliotek("markdown", MarkdownWriter.format)
    guard let skjema else { return (nil, funn) }
    let xhtml = prøv { () throws(TemplateErrors) in try XHTMLWriter(maler: xhtmlmaler, skjema: skjema) }
    let nettsted = prøv { () throws(TemplateErrors) in try Nettstedsskriver(maler: xhtmlmaler, skjema: skjema) }
    let oversikt = prøv { () throws(TemplateErrors) in try Oversiktsskriver(maler: xhtmlmaler, skjema: skjema) }
    let markdown = prøv { () throws(TemplateErrors) in try MarkdownWriter(maler: markdownmaler) }
    let årshjul = prøv { () throws(TemplateErrors) in try Årshjulsskriver(maler: xhtmlmaler, skjema: skjema) }
    guard let xhtml, let nettsted, let oversikt, let markdown, let årshjul, funn.isEmpty else { return (nil, funn) }
    return (Verksted(writers: [xhtml, markdown, JSONWriter(), årshjul], nettsted: nettsted, oversikt: oversikt, stil: stil), funn)
  }
}
