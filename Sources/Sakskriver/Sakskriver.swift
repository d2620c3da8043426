import PlanDiagnostics
import PlanDocument
package import PlanMarkup
package import PlanTemplates
package import PlanWriters
package import Saksdokument

/// Draws a copy of a case: a page that stands alone, with its style in it, and Markdown. Touches no disk.
///
/// It is no `PlanWriter`: those take what is public and nothing else.
package struct Sakskriver: Sendable {
  private let side: Template<Saksview>
  private let tekst: Template<Sakstekstview>
  private let stil: Sakstil
  private let skjema: PageSchema

  /// Compiles the templates; throws every fault in any of them, and in the style.
  ///
  /// - Parameters:
  ///   - xhtml: the templates of pages, `sak` among them; `markdown` those of Markdown.
  ///   - stil: the style sheet of a case, `Templates/sak.css`.
  package init(xhtml: TemplateLibrary, markdown: TemplateLibrary, stil: Utfil, skjema: PageSchema) throws(TemplateErrors) {
    var funn: [Diagnostic] = []
    func mal<V: TemplateView>(_ maler: TemplateLibrary, _ type: V.Type) -> Template<V>? {
      do { return try maler.compile("sak", for: type) } catch {
        funn += error.diagnostics
        return nil
      }
    }
    let side = mal(xhtml, Saksview.self)
    let tekst = mal(markdown, Sakstekstview.self)
    let sakstil = Sakstil(stil, &funn)
    guard let side, let tekst, let sakstil else { throw TemplateErrors(diagnostics: funn) }
    self.side = side
    self.tekst = tekst
    self.stil = sakstil
    self.skjema = skjema
  }

  /// The templates that were reached, for the test that none lies unused.
  package var dekning: [TemplateCoverage] { [side.coverage, tekst.coverage] }

  /// - Parameter fil: the name of the files without ending; say nothing of the pupil in it.
  /// - Returns: `fil.html` and `fil.md`. The page is valid, or nothing is returned.
  package func skriv<K>(_ dokument: Saksdokument<K>, fil: String) throws(Skrivefeil) -> [Utfil] {
    let innhold = Saksinnmat(dokument)
    var sidebyte = Output(capacity: 48 * 1024)
    side.render(Saksview(sak: innhold, stil: stil), into: &sidebyte)
    var tekstbyte = Output(capacity: 16 * 1024)
    tekst.render(Sakstekstview(sak: innhold), into: &tekstbyte)
    var funn = [sidebyte.fault, tekstbyte.fault].compactMap { $0 }
    funn += skjema.check(sidebyte.bytes, fragment: false).map { f in
      Diagnostic(
        .feil, f.rule, at: FileLocation(file: "\(fil).html", line: f.line), "siden er ikke gyldig: \(f.message.utenVerdier)",
        advice: "rett malen «sak», eller teksten i saken siden er laget av")
    }
    if !funn.isEmpty { throw Skrivefeil(funn: funn) }
    return [Utfil(sti: "\(fil).html", byte: sidebyte.bytes), Utfil(sti: "\(fil).md", byte: tekstbyte.bytes)]
  }
}

extension String {
  /// Names of elements and attributes stay between «»; anything else there may be the school's own text, and is masked.
  fileprivate var utenVerdier: String {
    var ut = ""
    for (i, bit) in split(separator: "«", omittingEmptySubsequences: false).enumerated() {
      guard i > 0, let slutt = bit.firstIndex(of: "»") else {
        ut += i > 0 ? "«…" : bit
        continue
      }
      let erNavn = bit[..<slutt].allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
      ut += "«" + (erNavn ? bit[..<slutt] : "…") + bit[slutt...]
    }
    return ut
  }
}
