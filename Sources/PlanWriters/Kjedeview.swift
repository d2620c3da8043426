import PlanDocument
import PlanTemplates
import Tegning

/// A chain of action: the drawing, and the list for those who cannot see it or have no room for it.
struct Kjedeview: TemplateView {
  let kjede: Dokumentkjede
  let nivå: Int
  let tegning: Kjedetegning?

  init(kjede: Dokumentkjede, nivå: Int) {
    self.kjede = kjede
    self.nivå = nivå
    tegning = Kjedetegning(kjede)
  }

  static let tags: [TemplateTag<Kjedeview>] = [
    .text("anker") { v -> String? in v.kjede.anker },
    .text("tittel") { v -> String in v.kjede.tittel },
    .flag("kan-tegnes") { $0.tegning != nil },
    // On paper it would have to be smaller than one can read.
    .flag("er-lang") { ($0.tegning?.oppsett.størrelse.høyde ?? 0) > 1150 },
    .markup("tegning") { v, ut in v.tegning?.skriv(&ut) },
    .view("liste") { v -> Listeview? in Listeview(liste: v.kjede.liste, nivå: v.nivå) },
  ]
}
