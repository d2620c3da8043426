import Planmodell
import PlanDiagnostics
package import PlanDocument
package import PlanMarkup
package import PlanTemplates

/// A line of the front page.
package struct Oversiktsoppføring: Sendable {
  /// Folder of the plan's page.
  package var sti: String
  var eier: String
  var skole: String?
  var tittel: String
  var gjelder: String?
  var språk: String

  package init(_ dokument: Plandokument<Offentlig>) {
    sti = dokument.plassering.sti
    eier = dokument.eier
    skole = dokument.skole
    tittel = dokument.tittel
    gjelder = dokument.gjelder
    språk = dokument.målform.rawValue
  }
}

/// Draws the front page: every plan, by owner.
package struct Oversiktswriter: Sendable {
  private let mal: Template<Oversiktview>
  private let skjema: PageSchema

  package init(maler: TemplateLibrary, skjema: PageSchema) throws(TemplateErrors) {
    mal = try maler.compile("oversikt", for: Oversiktview.self)
    self.skjema = skjema
  }

  package var dekning: [TemplateCoverage] { [mal.coverage] }

  package func skriv(_ oppføringer: [Oversiktsoppføring]) throws(Skrivefeil) -> [Utfil] {
    var eiere: [(navn: String, planer: [Oversiktsoppføring])] = []
    for o in oppføringer {
      if eiere.last?.navn == o.eier { eiere[eiere.count - 1].planer.append(o) } else { eiere.append((o.eier, [o])) }
    }
    var ut = Output(capacity: 16 * 1024)
    mal.render(
      Oversiktview(eiere: eiere.enumerated().map { .init(nr: $0 + 1, navn: $1.navn, planer: $1.planer) }), into: &ut)
    let feil = skjema.check(ut.bytes, fragment: false).map {
      Diagnostic(
        .feil, $0.rule, at: FileLocation(file: "index.html", line: $0.line), "siden er ikke gyldig: \($0.message)",
        advice: "rett malen siden er tegnet med")
    }
    if !feil.isEmpty { throw Skrivefeil(funn: feil) }
    return [Utfil(sti: "index.html", byte: ut.bytes)]
  }
}

struct Oversiktview: TemplateView {
  let eiere: [Oversiktseierview]
  static let tags: [TemplateTag<Oversiktview>] = [.each("eiere") { v in v.eiere }]
}

struct Oversiktseierview: TemplateView {
  let nr: Int
  let navn: String
  let planer: [Oversiktsoppføring]

  static let tags: [TemplateTag<Oversiktseierview>] = [
    .text("nr") { v -> String in "\(v.nr)" },
    .text("navn") { v -> String in v.navn },
    .each("planer") { v in v.planer.map { Oversiktsplanview(plan: $0) } },
  ]
}

struct Oversiktsplanview: TemplateView {
  let plan: Oversiktsoppføring

  static let tags: [TemplateTag<Oversiktsplanview>] = [
    .text("sti") { v -> String in v.plan.sti },
    .text("hvem") { v -> String in v.plan.skole ?? v.plan.eier },
    .text("tittel") { v -> String in v.plan.tittel },
    .text("gjelder") { v -> String? in v.plan.gjelder },
    .text("språk") { v -> String in v.plan.språk },
  ]
}
