import PlanTemplates
import Tegning

/// A year wheel as SVG.
struct Årshjulstegning {
  let oppsett: Hjuloppsett

  /// nil when it cannot be drawn: not twelve months, no ring or too many, or too much in it.
  init?(_ hjul: Hjul, mål: Hjulmål) {
    guard let oppsett = Hjuloppsett(hjul, mål: mål) else { return nil }
    self.oppsett = oppsett
  }

  /// In a page. Colours are the style sheet's (`.hjul`). Hidden from screen readers: the table says the same.
  ///
  /// - Parameters:
  ///   - id: of the hatching; no one else on the page may have it.
  ///   - stil: `.fil` for its own colours, also on paper, where the style sheet has none.
  func skriv(_ ut: inout Output, id: String = "hjul-fri", stil: Årshjulsstil = .side) {
    start(&ut)
    if stil == .side { ut.append(" class=\"hjul\"") }
    ut.append(" aria-hidden=\"true\" focusable=\"false\">\n")
    Årshjulsfigur(oppsett: oppsett, stil: stil, id: id).skriv(&ut)
    ut.append("</svg>")
  }

  /// A file of its own, with its own colours: for print, for a wall, for a document elsewhere.
  ///
  /// - Parameters:
  ///   - tittel: its name, read aloud.
  ///   - beskrivelse: what is in it, for those who cannot see it.
  ///   - språk: «nb» or «nn».
  func fil(tittel: String, beskrivelse: String, språk: String) -> [UInt8] {
    var ut = Output()
    ut.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    start(&ut)
    ut.append(" xml:lang=\"")
    ut.appendXHTML(språk)
    ut.append(
      "\" role=\"img\" aria-labelledby=\"hjul-tittel hjul-beskrivelse\" font-family=\"Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif\">\n<title id=\"hjul-tittel\">")
    ut.appendXHTML(tittel)
    ut.append("</title>\n<desc id=\"hjul-beskrivelse\">")
    ut.appendXHTML(beskrivelse)
    ut.append("</desc>\n")
    Årshjulsfigur(oppsett: oppsett, stil: .fil, id: "hjul-fri").skriv(&ut)
    ut.append("</svg>\n")
    return ut.bytes
  }

  private func start(_ ut: inout Output) {
    let (b, h) = (SVGTall.tekst(oppsett.størrelse.bredde), SVGTall.tekst(oppsett.størrelse.høyde))
    ut.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(b) \(h)\" width=\"\(b)\" height=\"\(h)\"")
  }
}
