package import PlanDiagnostics

/// A file of what others inherit, in the `felles` folder of the national layer or of an owner.
///
/// `skole`, `plan` and `årshjul` hold any part of those types; they are merged before they are read.
package struct Lagfil: Modelltype {
  package var arver: [Tekst] = []
  package var gjelderFor: Gjelderfor?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  private static func del(_ nøkkel: String, _ type: String, _ hjelp: Hjelp) -> Felt<Lagfil> {
    Felt(nøkkel, .objekt(type), påkrevd: false, hjelp: hjelp, eksempel: "…") { _, _ in }
  }

  package static let tabell = Felttabell<Lagfil>(
    "lag", hjelp: Hjelp("Innhold som arves av andre", "Innhald som andre arvar"),
    [
      .ider("arver", \.arver, Hjelp("Filer denne bygger på, uten .yaml", "Filer denne byggjer på, utan .yaml"), eksempel: "[rutiner]"),
      .objekt("gjelder-for", \.gjelderFor, Hjelp("Hvilke planer og skoler det gjelder for; ellers alle", "Kva planar og skular det gjeld for; elles alle")),
      del("skole", "Skole", Hjelp("Opplysninger alle skolene får", "Opplysningar alle skulane får")),
      del("plan", "Plan", Hjelp("Innhold alle planene får", "Innhald alle planane får")),
      del("årshjul", "Årshjul", Hjelp("Aktiviteter alle årshjulene får", "Aktivitetar alle årshjula får")),
    ])
}

/// Which plans and schools a shared file is for.
package struct Gjelderfor: Modelltype {
  package var maler: [Tekst] = []
  package var skoleslag: [Skoleslag] = []
  package var målform: Målform?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Gjelderfor>(
    "gjelder-for", hjelp: Hjelp("Hvem innholdet gjelder for", "Kven innhaldet gjeld for"),
    [
      .ider("maler", \.maler, Hjelp("Bare planer etter disse malene", "Berre planar etter desse malane"), eksempel: "[barneskole]"),
      .valgliste("skoleslag", \.skoleslag, Hjelp("Bare disse skoleslagene", "Berre desse skuleslaga"), eksempel: "[barneskole]"),
      .valg("målform", \.målform, Hjelp("Bare skoler med denne målformen", "Berre skular med denne målforma"), eksempel: "nn"),
    ])
}
