package import PlanDiagnostics
package import Skoletid

/// Everything one plan needs, read and in place: the plan, its outline, and those it belongs to.
package struct Planinnhold: Sendable {
  /// What the plan may refer to, from all layers.
  package var felles: Felles
  package var eier: Eier
  /// nil for the owner's own plans.
  package var skole: Skole?
  package var plan: Plan
  package var årshjul: Årshjul?
  package var mal: Mal
  package var plassering: Plassering
  /// The owner's files this inherits from. What is written in one of them, the school has not written itself.
  package var eiersFiler: Set<FileName>
  /// The owner's calendar for the school year of the plan; nil when there is none.
  package var kalender: Skolekalender?
  /// The day «det neste som skjer» counts from, when it is asked for.
  package var dag: Dato?

  package init(
    felles: Felles, eier: Eier, skole: Skole?, plan: Plan, årshjul: Årshjul?, mal: Mal, plassering: Plassering,
    eiersFiler: Set<FileName> = [], kalender: Skolekalender? = nil
  ) {
    self.felles = felles
    self.eier = eier
    self.skole = skole
    self.plan = plan
    self.årshjul = årshjul
    self.mal = mal
    self.plassering = plassering
    self.eiersFiler = eiersFiler
    self.kalender = kalender
  }

  /// The målform the plan is written in: its own, else the school's, else the owner's.
  package var målform: Målform { plan.målform ?? skole?.målform ?? eier.målform }
}

/// Where a plan lives, by folder names. They become the address of its page.
package struct Plassering: Sendable, Hashable {
  package var eier: String
  package var skole: String?
  /// «2026-2027» for a school's plan, the plan's folder for an owner's.
  package var mappe: String

  package init(eier: String, skole: String?, mappe: String) {
    self.eier = eier
    self.skole = skole
    self.mappe = mappe
  }

  /// The folder of the page, without slash at the ends: `lysvik/fjellhagen/2026-2027`.
  package var sti: String { [eier, skole, mappe].compactMap { $0 }.joined(separator: "/") }
}
