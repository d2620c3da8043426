import PlanDocument
import PlanTemplates
import Planmodell
import Tegning

/// `…/aarshjul/plakat-a3.html` and `plakat-a4.html`: the wheel alone, on one sheet across.
struct Plakatview: TemplateView {
  enum Papir: String, CaseIterable {
    case a3, a4

    var mål: Hjulmål { self == .a3 ? .ark : .a4 }
    var navn: String { rawValue.uppercased() }
    var fil: String { "plakat-\(rawValue).html" }
  }

  let side: Årshjulssideview
  let papir: Papir

  static let tags: [TemplateTag<Plakatview>] = [
    .view("ramme") { v in v.side.ramme(v.side.overskrift) },
    .text("navn") { v -> String in v.side.overskrift },
    .text("papir") { v -> String in v.papir.rawValue },
    .markup("tegning") { v, ut in Årshjulstegning(v.side.hjul.tegnet(v.side.dokument), mål: v.papir.mål)?.skriv(&ut, stil: .fil) },
    .text("ord-råd") { v -> String in v.side.dokument.ord.skrivUtPå(v.papir.navn) },
    .text("ord-tilbake") { v -> String in v.side.dokument.ord.tilÅrshjulet },
  ]
}
