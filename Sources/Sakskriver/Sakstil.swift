import PlanDiagnostics
import PlanWriters

/// The style a page carries with it, and what it says in the margins of each printed page.
struct Sakstil: Sendable {
  private let css: [UInt8]

  /// nil when the sheet cannot stand in a page, which is both HTML and XML, or fetches something; it is then told.
  init?(_ fil: Utfil, _ funn: inout [Diagnostic]) {
    css = fil.byte
    let tekst = String(decoding: fil.byte, as: UTF8.self)
    let forbudt = ["<", "&", "@import", "url("].filter { tekst.contains($0) }
    guard forbudt.isEmpty else {
      let hva = forbudt.map { "«\($0)»" }.joined(separator: " og ")
      funn.append(
        Diagnostic(
          .feil, "SAKSTIL-001", at: FileLocation(file: fil.sti), "stilen kan ikke ha \(hva)",
          advice: "skriv stilen uten; siden skal stå alene og hentes ingenting til"))
      return nil
    }
  }

  /// The sheet and the margins of one document.
  ///
  /// Margin boxes stand on every page in Chromium, Edge and others that know them; elsewhere the word in the middle of
  /// each page is left, which `sak.css` draws.
  func medMarger(fot: String, utkast: String?) -> [UInt8] {
    var ut = css
    ut += Array("@page { @bottom-left { content: \(Self.streng(fot)); } }\n".utf8)
    if let utkast { ut += Array("@page { @top-left { content: \(Self.streng(utkast)); } }\n".utf8) }
    return ut
  }

  /// Text as a CSS string that holds nothing HTML or XML would take for its own.
  static func streng(_ tekst: String) -> String {
    var ut = "\""
    for s in tekst.unicodeScalars {
      switch s {
      case "\"", "\\", "<", ">", "&": ut += "\\\(String(s.value, radix: 16)) "
      case _ where s.value < 32 || s.value == 127 || s.value & 0xFFFE == 0xFFFE: ut += " "
      default: ut.unicodeScalars.append(s)
      }
    }
    return ut + "\""
  }
}
