import PlanDiagnostics
package import PlanDocument
package import PlanMarkup
package import PlanTemplates

/// Draws the pages around the plans: the front page, the page of each owner, and of each school.
package struct Nettstedsskriver: Sendable {
  private let forside: Template<Forsideview>
  private let eier: Template<Eiersideview>
  private let skole: Template<Skolesideview>
  private let skjema: PageSchema

  /// Compiles the templates; throws every fault in any of them.
  package init(maler: TemplateLibrary, skjema: PageSchema) throws(TemplateErrors) {
    var samling = Malsamling(maler)
    let forside = samling.mal("forside", Forsideview.self)
    let eier = samling.mal("eier", Eiersideview.self)
    let skole = samling.mal("skole", Skolesideview.self)
    guard let forside, let eier, let skole else { throw samling.feil }
    self.forside = forside
    self.eier = eier
    self.skole = skole
    self.skjema = skjema
  }

  package var dekning: [TemplateCoverage] { [forside.coverage, eier.coverage, skole.coverage] }

  /// - Parameter eiere: in any order.
  package func skriv(forside eiere: [Eierside]) throws(Skrivefeil) -> Utfil {
    try skriv(forside, Forsideview(eiere: eiere.sortertNorsk(\.navn)), "index.html")
  }

  package func skriv(_ side: Eierside) throws(Skrivefeil) -> Utfil {
    try skriv(eier, Eiersideview(side: side), "\(side.id)/index.html")
  }

  package func skriv(_ side: Skoleside) throws(Skrivefeil) -> Utfil {
    try skriv(skole, Skolesideview(side: side), "\(side.eier.id)/\(side.id)/index.html")
  }

  /// No page leaves before it validates.
  private func skriv<V: TemplateView>(_ mal: Template<V>, _ view: V, _ sti: String) throws(Skrivefeil)
    -> Utfil
  {
    var ut = Output(capacity: 16 * 1024)
    mal.render(view, into: &ut)
    let feil =
      [ut.fault].compactMap { $0 }
      + skjema.check(ut.bytes, fragment: false).map {
        Diagnostic(
          .feil, $0.rule, at: FileLocation(file: sti, line: $0.line), "siden er ikke gyldig: \($0.message)",
          advice: "rett malen siden er tegnet med, eller opplysningene den er laget av")
      }
    if !feil.isEmpty { throw Skrivefeil(funn: feil) }
    return Utfil(sti: sti, byte: ut.bytes)
  }
}
