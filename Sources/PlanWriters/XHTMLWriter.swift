import Planmodell
import PlanDiagnostics
package import PlanDocument
package import PlanMarkup
package import PlanTemplates

/// Draws the page and the fragment, and lets neither out before it validates.
package struct XHTMLWriter: PlanWriter {
  package var navn: String { "tegne og prøve sidene" }
  private let innmat: Template<Innmatview>
  private let side: Template<Sideview>
  private let utdrag: Template<Sideview>
  private let skjema: PageSchema

  /// Compiles the templates; throws every fault in any of them.
  package init(maler: TemplateLibrary, skjema: PageSchema) throws(TemplateErrors) {
    var samling = Malsamling(maler)
    let innmat = samling.mal("innmat", Innmatview.self)
    let side = samling.mal("side", Sideview.self)
    let utdrag = samling.mal("utdrag", Sideview.self)
    guard let innmat, let side, let utdrag else { throw samling.feil }
    self.innmat = innmat
    self.side = side
    self.utdrag = utdrag
    self.skjema = skjema
  }

  /// The templates that were reached, for the test that none lies unused.
  package var dekning: [TemplateCoverage] { [innmat.coverage, side.coverage, utdrag.coverage] }

  package func skriv(_ dokument: Plandokument<Offentlig>) throws(Skrivefeil) -> [Utfil] {
    var felles = Output(capacity: 192 * 1024)
    innmat.render(Innmatview(dokument: dokument), into: &felles)
    let dybde = dokument.plassering.sti.split(separator: "/").count
    let view = Sideview(
      dokument: dokument, innmat: felles.bytes, rot: String(repeating: "../", count: dybde))
    var sidebyte = Output(capacity: felles.bytes.count + 16 * 1024)
    side.render(view, into: &sidebyte)
    var utdragbyte = Output(capacity: felles.bytes.count + 4 * 1024)
    utdrag.render(view, into: &utdragbyte)

    let sti = dokument.plassering.sti
    let filer = [
      Utfil(sti: "\(sti)/index.html", byte: sidebyte.bytes),
      Utfil(sti: "\(sti)/utdrag.html", byte: utdragbyte.bytes),
    ]
    var funn = [felles.fault, sidebyte.fault, utdragbyte.fault].compactMap { $0 }
    funn += feil(filer[0].byte, filer[0].sti, fragment: false, dokument)
    funn += feil(utdragsramme(view), filer[1].sti, fragment: true, dokument)
    if !funn.isEmpty { throw Skrivefeil(funn: funn) }
    return filer + [dokument.trykk]
  }

  /// The fragment with a small section in the place of the plan's own.
  ///
  /// Page and fragment share the bytes of the sections, and those are validated once, in the page. When the
  /// page is valid, and the fragment is valid around any section, the fragment is valid: the sections are
  /// complete elements, link only to each other, and ids of the frame are kept from content (`Ankerbok`).
  private func utdragsramme(_ view: Sideview) -> [UInt8] {
    var prøve = view
    prøve.innmat = Array(#"<section aria-labelledby="skoleplan-prøve"><h2 id="skoleplan-prøve">x</h2></section>"#.utf8)
    var ut = Output(capacity: 4 * 1024)
    utdrag.render(prøve, into: &ut)
    return ut.bytes
  }

  /// Faults in a page: its line, and the place in the content when the fault came from there.
  private func feil(
    _ byte: [UInt8], _ sti: String, fragment: Bool, _ dokument: Plandokument<Offentlig>
  ) -> [Diagnostic] {
    skjema.check(byte, fragment: fragment).map { f in
      let opphav = f.anchor.flatMap { dokument.opphav($0) }
      return Diagnostic(
        .feil, f.rule, at: FileLocation(file: sti, line: f.line), "siden er ikke gyldig: \(f.message)",
        advice: opphav == nil ? "rett malen siden er tegnet med" : "rett innholdet siden er laget av",
        related: opphav.map { [.init($0, "her er innholdet skrevet")] } ?? [])
    }
  }
}
