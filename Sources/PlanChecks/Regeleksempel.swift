package import Planmodell

/// A piece of content that a rule finds right or wrong. It is documentation, and it is run as a test.
///
/// Content is YAML that is merged into a small correct school, as a school's file is merged with what it inherits:
/// keys replace, `endre:`, `legg-til:` and `fjern:` change lists. Text is text. In what is wrong, `↓` stands right
/// before the place the finding must have.
package struct Regeleksempel: Sendable {
  /// Which file a piece stands in.
  package enum Fil: String, Sendable, CaseIterable { case plan, skole, årshjul, eier, skolerute, tekst, sak }

  package let filer: [(fil: Fil, innhold: String)]
  package let målform: Målform

  package init(_ filer: [(fil: Fil, innhold: String)], _ målform: Målform = .nb) {
    self.filer = filer
    self.målform = målform
  }

  /// The school's plan; an empty one is the correct plan as it is.
  package static func plan(_ yaml: String, _ målform: Målform = .nb) -> Regeleksempel {
    .init([(.plan, yaml)], målform)
  }
  package static func årshjul(_ yaml: String, plan: String = "", _ målform: Målform = .nb) -> Regeleksempel {
    .init([(.årshjul, yaml), (.plan, plan)], målform)
  }
  package static func skole(_ yaml: String, plan: String = "", _ målform: Målform = .nb) -> Regeleksempel {
    .init([(.skole, yaml), (.plan, plan)], målform)
  }
  package static func eier(_ yaml: String, plan: String = "") -> Regeleksempel {
    .init([(.eier, yaml), (.plan, plan)])
  }
  package static func skolerute(_ yaml: String) -> Regeleksempel { .init([(.skolerute, yaml)]) }
  /// The plan of one case; an empty one is the correct case as it is.
  package static func sak(_ yaml: String) -> Regeleksempel { .init([(.sak, yaml)]) }
  /// Running text in Markdown.
  package static func tekst(_ tekst: String, _ målform: Målform = .nb) -> Regeleksempel {
    .init([(.tekst, tekst)], målform)
  }
}
