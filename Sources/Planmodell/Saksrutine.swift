package import PlanDiagnostics

/// What an owner has decided of activity plans in general. Nothing about any case.
package struct Saksrutine: Modelltype {
  /// Weeks to the first evaluation, from the first to the second, and so on; none keeps the program's own, 1, 2 and 4.
  package var evalueringEtterUker: [Lokalisert<Int>] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Saksrutine>(
    "rutine for aktivitetsplaner", hjelp: Hjelp("Det eieren har bestemt om aktivitetsplaner", "Det eigaren har bestemt om aktivitetsplanar"),
    [
      .tallrekke(
        "evaluering-etter-uker", \.evalueringEtterUker,
        Hjelp("Uker til første evaluering, derfra til den neste, og så videre", "Veker til første evaluering, derifrå til den neste, og så vidare"),
        eksempel: "[1, 2, 4]"),
    ])
}
