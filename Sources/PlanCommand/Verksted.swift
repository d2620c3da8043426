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
    var l = Malleser(maler, filer)
    let skjema = l.skjema()
    let stil = ["stil.css", "trykk.css"].compactMap { navn in l.les(navn).map { Utfil(sti: navn, byte: $0) } }
    let xhtmlmaler = l.bibliotek("xhtml", .xhtml)
    let markdownmaler = l.bibliotek("markdown", MarkdownWriter.format)
    guard let skjema else { return (nil, l.funn) }
    let xhtml = l.prøv { () throws(TemplateErrors) in try XHTMLWriter(maler: xhtmlmaler, skjema: skjema) }
    let nettsted = l.prøv { () throws(TemplateErrors) in try Nettstedsskriver(maler: xhtmlmaler, skjema: skjema) }
    let oversikt = l.prøv { () throws(TemplateErrors) in try Oversiktsskriver(maler: xhtmlmaler, skjema: skjema) }
    let markdown = l.prøv { () throws(TemplateErrors) in try MarkdownWriter(maler: markdownmaler) }
    let årshjul = l.prøv { () throws(TemplateErrors) in try Årshjulsskriver(maler: xhtmlmaler, skjema: skjema) }
    guard let xhtml, let nettsted, let oversikt, let markdown, let årshjul, l.funn.isEmpty else { return (nil, l.funn) }
    return (Verksted(writers: [xhtml, markdown, JSONWriter(), årshjul], nettsted: nettsted, oversikt: oversikt, stil: stil), l.funn)
  }
}
