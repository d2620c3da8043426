import PlanDiagnostics
package import Planmodell
package import Skoletid

/// What the indexes know of a plan. Small: a build keeps one for every plan.
///
/// It can only be made of a document for everyone, so nothing else is ever listed.
package struct Planrad: Sendable {
  package var plassering: Plassering
  package var tittel: String
  package var målform: Målform
  /// «skoleåret 2026–2027», in the plan's own målform.
  package var gjelder: String?
  package var revidert: Dato?
  package var nesteRevisjon: Dato?

  package init(_ dokument: Plandokument<Offentlig>) {
    plassering = dokument.plassering
    tittel = dokument.tittel
    målform = dokument.målform
    // A school's plan lies in the folder of its year.
    let år = dokument.skole == nil ? nil : Skoleår(dokument.plassering.mappe)
    gjelder = dokument.gjelder ?? år.map { "\(dokument.ord.skoleåret) \($0.lang)" }
    revidert = dokument.revidert
    nesteRevisjon = dokument.nesteRevisjon
  }
}
