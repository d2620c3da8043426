import PlanDiagnostics
import PlanDocument
package import PlanMarkup
package import PlanTemplates
import Planmodell
package import Planoversikt

/// Draws the overview of each owner, a tilsynsark for each plan, and the same as data. They tell of what is lacking,
/// and are not made for publishing.
package struct Oversiktsskriver: Sendable {
  private let forside: Template<Oversiktsforsideview>
  private let oversikt: Template<Oversiktsview>
  private let ark: Template<Tilsynsarkview>
  private let skjema: PageSchema

  package init(maler: TemplateLibrary, skjema: PageSchema) throws(TemplateErrors) {
    var samling = Malsamling(maler)
    let forside = samling.mal("oversiktsforside", Oversiktsforsideview.self)
    let oversikt = samling.mal("oversikt", Oversiktsview.self)
    let ark = samling.mal("tilsynsark", Tilsynsarkview.self)
    guard let forside, let oversikt, let ark else { throw samling.feil }
    self.forside = forside
    self.oversikt = oversikt
    self.ark = ark
    self.skjema = skjema
  }

  package var dekning: [TemplateCoverage] { [forside.coverage, oversikt.coverage, ark.coverage] }

  /// Where the pages of one run lie, and what they point to.
  package struct Ramme: Sendable {
    package var sider: Plansider
    /// There is a page above those of the owners.
    package var harForside: Bool

    package init(sider: Plansider, harForside: Bool) {
      self.sider = sider
      self.harForside = harForside
    }
  }

  /// `index.html`, when there are several owners.
  package func skriv(forside eiere: [Eieroversikt]) throws(Skrivefeil) -> Utfil {
    try skriv(forside, Oversiktsforsideview(eiere: eiere.sortertNorsk(\.navn)), "index.html")
  }

  /// `<eier>/index.html`, and the same as CSV and JSON.
  package func skriv(_ o: Eieroversikt, _ ramme: Ramme) throws(Skrivefeil) -> [Utfil] {
    [
      try skriv(oversikt, Oversiktsview(o: o, ramme: ramme), "\(o.id)/index.html"),
      Utfil(sti: "\(o.id)/\(OversiktCSV.navn)", byte: OversiktCSV.skriv([o])),
      Utfil(sti: "\(o.id)/oversikt.json", byte: OversiktJSON.skriv([o])),
    ]
  }

  /// `<eier>/<skole>/<mappe>.html`; nothing for a plan that cannot be read.
  package func skriv(ark p: Planvurdering, av o: Eieroversikt, _ ramme: Ramme) throws(Skrivefeil) -> Utfil? {
    guard p.tilstand == .lest, let sti = p.arksti else { return nil }
    return try skriv(ark, Tilsynsarkview(plan: p, o: o, ramme: ramme), sti)
  }

  /// No page leaves before it validates.
  private func skriv<V: TemplateView>(_ mal: Template<V>, _ view: V, _ sti: String) throws(Skrivefeil)
    -> Utfil
  {
    var ut = Output(capacity: 64 * 1024)
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

extension Planvurdering {
  /// Where the tilsynsark lies, from the folder of the overview.
  package var arksti: String? { plassering.map { "\($0.sti).html" } }

  /// From the page of the owner; nil when there is no sheet.
  var arkFraEieren: String? {
    tilstand == .lest ? arksti.map { String($0.dropFirst(eier.id.utf8.count + 1)) } : nil
  }

  /// Links to the sheet of a plan: `fjellhagen/2026-2027.html#hp03`.
  func arkFraEieren(_ anker: String) -> String? { arkFraEieren.map { "\($0)#\(anker.lowercased())" } }
}

extension Kravinfo {
  var anker: String { kode.lowercased() }
}
