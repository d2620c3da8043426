import PlanProsa
import Planmodell
package import PlanDocument
package import PlanTemplates

/// Draws the plan as one file of GitHub Flavored Markdown that also reads well as plain text.
package struct MarkdownWriter: PlanWriter {
  package var navn: String { "skrive Markdown" }
  private let plan: Template<MarkdownView>

  package init(maler: TemplateLibrary) throws(TemplateErrors) {
    plan = try maler.compile("plan", for: MarkdownView.self)
  }

  package var dekning: [TemplateCoverage] { [plan.coverage] }

  /// Running text in a template for Markdown.
  package static let format = TemplateFormat(name: "markdown") { tekst, ut in
    MarkdownTekst.trygg(tekst, til: &ut)
  }

  package func skriv(_ dokument: Plandokument<Offentlig>) throws(Skrivefeil) -> [Utfil] {
    let tegner = MarkdownTegner(adresser: Overskriftsadresser(dokument).adresser)
    var ut = Output(capacity: 128 * 1024)
    plan.render(MarkdownView(dokument: dokument, tegner: tegner), into: &ut)
    if let feil = ut.fault { throw Skrivefeil(funn: [feil]) }
    return [Utfil(sti: "\(dokument.plassering.sti)/plan.md", byte: ut.bytes)]
  }
}

extension Output {
  /// Lends the buffer to one who keeps track of lines.
  fileprivate mutating func markdown(_ skriv: (inout MarkdownUt) -> Void) {
    var m = MarkdownUt(Output())
    swap(&self, &m.ut)
    skriv(&m)
    swap(&self, &m.ut)
  }
}

struct MarkdownView: TemplateView {
  let dokument: Plandokument<Offentlig>
  let tegner: MarkdownTegner

  static let tags: [TemplateTag<MarkdownView>] = [
    .text("tittel") { v -> String in v.dokument.tittel },
    .text("undertittel") { v -> String? in v.dokument.undertittel },
    .each("opplysninger") { v in Opplysningview.samlet(v.dokument.opplysninger) },
    .each("seksjoner") { v in v.dokument.seksjoner.map { MarkdownSeksjonview(seksjon: $0, tegner: v.tegner, ord: v.dokument.ord) } },
    .each("fotnoter") { v in v.dokument.fotnoter.map { MarkdownFotnoteview(fotnote: $0, tegner: v.tegner) } },
  ]
}

package struct MarkdownSeksjonview: TemplateView {
  let seksjon: Dokumentseksjon
  let tegner: MarkdownTegner
  let ord: Ledetekster
  var fraOver: String?

  /// For documents that are no plan: pointers keep the anchors of the page.
  package init(seksjon: Dokumentseksjon, ord: Ledetekster) {
    self.init(seksjon: seksjon, tegner: .uavhengig, ord: ord)
  }

  init(seksjon: Dokumentseksjon, tegner: MarkdownTegner, ord: Ledetekster, fraOver: String? = nil) {
    self.seksjon = seksjon
    self.tegner = tegner
    self.ord = ord
    self.fraOver = fraOver
  }

  package static let tags: [TemplateTag<MarkdownSeksjonview>] = [
    .markup("tegn") { v, ut in ut.append(String(repeating: "#", count: v.seksjon.nivå)) },
    .text("overskrift") { v -> String in v.seksjon.overskrift },
    .text("fra") { v -> String? in v.seksjon.merke(under: v.fraOver, v.ord) },
    .markup("blokker") { v, ut in
      guard !v.seksjon.blokker.isEmpty else { return }
      ut.markdown { v.tegner.tegn(v.seksjon.blokker, &$0) }
      ut.append("\n\n")
    },
    .each("seksjoner") { v in v.seksjon.seksjoner.map { MarkdownSeksjonview(seksjon: $0, tegner: v.tegner, ord: v.ord, fraOver: v.seksjon.fra) } },
  ]
}

struct MarkdownFotnoteview: TemplateView {
  let fotnote: Dokumentfotnote
  let tegner: MarkdownTegner

  static let tags: [TemplateTag<MarkdownFotnoteview>] = [
    .text("nr") { v -> String in "\(v.fotnote.nr)" },
    .markup("tekst") { v, ut in
      ut.markdown { m in m.punkt("", innrykk: 4) { v.tegner.tegn(v.fotnote.tekst.blokker, &$0) } }
    },
  ]
}

/// Addresses of headings as readers of Markdown make them: lower case, only letters, digits and hyphens.
struct Overskriftsadresser {
  /// By anchor in the document, also of tables and rows: the heading they stand under.
  private(set) var adresser: [String: String] = [:]
  private var brukt: [String: Int] = [:]

  init(_ dokument: Plandokument<Offentlig>) {
    for s in dokument.seksjoner { ta(s) }
  }

  private mutating func ta(_ s: Dokumentseksjon) {
    let grunn = Self.adresse(s.overskrift)
    let før = brukt[grunn, default: 0]
    brukt[grunn] = før + 1
    let adresse = før == 0 ? grunn : "\(grunn)-\(før)"
    adresser[s.anker] = adresse
    for b in s.blokker { ta(b, adresse) }
    for under in s.seksjoner { ta(under) }
  }

  private mutating func ta(_ blokk: Dokumentblokk, _ adresse: String) {
    switch blokk {
    case .tabell(let t):
      if let a = t.anker { adresser[a] = adresse }
      for r in t.rader { if let a = r.anker { adresser[a] = adresse } }
    case .kjede(let k): if let a = k.anker { adresser[a] = adresse }
    case .kort(let k): for k in k { if let a = k.anker { adresser[a] = adresse } }
    case .etiketter(let e): for e in e { if let a = e.anker { adresser[a] = adresse } }
    case .tekst, .prosa, .liste, .sitat, .boks, .figur, .stripe, .matrise, .lenker, .merke, .språkdel: break
    }
  }

  static func adresse(_ overskrift: String) -> String {
    var ut = ""
    for s in overskrift.lowercased().unicodeScalars {
      switch s {
      case " ", "-": ut.append("-")
      // The usual ones first: Unicode's own answer is slow.
      case "a"..."z", "0"..."9", "_", "æ", "ø", "å": ut.unicodeScalars.append(s)
      default:
        if s.properties.isAlphabetic || s.properties.numericType != nil { ut.unicodeScalars.append(s) }
      }
    }
    return ut
  }
}
