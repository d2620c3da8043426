import PlanDiagnostics
import PlanDocument
import Planmodell
import Skoletid

/// What the words for when say, held against the school year. «bygg» asks only what is `utenfor`: a page prints the words as they are.
enum Tidssjekk {
  static func funn(_ innhold: Planinnhold) -> [Diagnostic] {
    var tider: [Når] = innhold.plan.tiltak.flatMap { t in t.når + t.deltiltak.flatMap(\.når) }
    tider += innhold.plan.informasjon.flatMap(\.når) + innhold.plan.medvirkning.flatMap(\.når)
    tider += innhold.plan.prosesser.flatMap { $0.noder.flatMap(\.når) }
    tider += innhold.plan.delplikter.flatMap { $0.eskalering.flatMap(\.når) }
    let hjul = innhold.årshjul?.aktiviteter.flatMap(\.når) ?? []
    let uforstått = (tider + hjul).filter { $0.uttrykk.tolket == nil }.map { n in
      Diagnostic(
        .merknad, "TID-001", at: n.tid.sted, "«\(n.tid.verdi)» blir ikke forstått som et tidspunkt",
        advice:
          "det står i planen som det er skrevet; prøv andre ord med «skoleplan tolk» hvis det skal få en dato"
      )
    }
    return uforstått + utenfor(innhold)
  }

  /// Dates of the year wheel that are in another school year. They would stand in the calendar of everyone who reads it.
  static func utenfor(_ innhold: Planinnhold) -> [Diagnostic] {
    guard let år = innhold.plan.gjelder?.skoleår?.verdi, let hjul = innhold.årshjul?.aktiviteter else { return [] }
    return hjul.flatMap(\.når).filter { n in
      n.uttrykk.tolket?.contains { $0.løst(år) == .uløst(.utenforSkoleåret) } == true
    }.map { n in
      Diagnostic(
        .advarsel, "TID-002", at: n.tid.sted, "«\(n.tid.verdi)» er utenfor skoleåret \(år.lang)",
        advice: "rett datoen, eller flytt aktiviteten til årshjulet for året den hører til")
    }
  }
}
