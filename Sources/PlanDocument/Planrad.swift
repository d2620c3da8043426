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
  /// «2026–2027», or a period, in the plan's own målform.
  package var gjelder: String?
  package var revidert: Dato?
  package var nesteRevisjon: Dato?
  /// Whether a page with the year wheel lies below the plan.
  package var harÅrshjul: Bool

  package init(_ dokument: Plandokument<Offentlig>) {
    plassering = dokument.plassering
    tittel = dokument.tittel
    målform = dokument.målform
    gjelder = dokument.gjelder
    // A school's plan lies in the folder of its year, and mostly is for that year.
    if dokument.skole != nil, let år = Skoleår(dokument.plassering.mappe)?.lang,
      gjelder == nil || gjelder == "\(dokument.ord.skoleåret) \(år)"
    {
      gjelder = år
    }
    revidert = dokument.revidert
    nesteRevisjon = dokument.nesteRevisjon
    harÅrshjul = dokument.hjul != nil
  }
}
