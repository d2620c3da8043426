import PlanDiagnostics
package import PlanDocument
import PlanTemplates
import Planmodell

/// The owner's colour and mark, as a page meets them.
struct Profilview: TemplateView {
  let profil: Profil
  /// From the page to the folder of the owner: `../../`.
  let vei: String

  static let tags: [TemplateTag<Profilview>] = [
    .text("stil") { v -> String? in v.profil.farge.map { _ in "\(v.vei)eier.css" } },
    .text("logo") { v -> String? in v.profil.logo.map { v.vei + $0.fil.verdi } },
    .text("logotekst") { v -> String? in v.profil.logo?.alternativ.verdi },
  ]
}

extension Profil {
  /// The style sheet of the owner; nil when it has no colour of its own.
  ///
  /// In the dark the colour is made lighter until it can be read: 4.5 to 1 against every ground it may stand on.
  package var stil: Utfil? {
    guard let farge else { return nil }
    let lys = farge.blandet(med: .hvit, tilKontrast: 4.5, mot: Farge.mørkeGrunner)
    let css = """
      /* Fargen til eieren; i mørk visning så mye lysere at den kan leses. */
      :root { --aksent: \(farge.kode); --lenke: \(farge.kode); }
      @media (prefers-color-scheme: dark) { :root { --aksent: \(lys.kode); --lenke: \(lys.kode); } }

      """
    return Utfil(sti: "\(eier)/eier.css", byte: Array(css.utf8))
  }
}

extension Plandokument {
  /// The foot of each printed page: which plan it is a part of, and which version. Browsers that do not know
  /// margin boxes leave it out.
  var trykk: Utfil {
    let deler = [tittel, skole ?? eier, gjelder, versjon.map { "\(ord.versjon.lowercased()) \($0)" }].compactMap { $0 }
    var tekst = ""
    for tegn in deler.joined(separator: " · ").unicodeScalars {
      switch tegn {
      case "\"", "\\": tekst += "\\\(tegn)"
      case "\n", "\r", "\u{C}": tekst += " "
      default: tekst.unicodeScalars.append(tegn)
      }
    }
    let css = "@page { @bottom-left { content: \"\(tekst)\"; } }\n"
    return Utfil(sti: "\(plassering.sti)/trykk.css", byte: Array(css.utf8))
  }
}
