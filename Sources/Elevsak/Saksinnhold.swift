import PlanDiagnostics
package import Planmodell
package import Skoletid

/// A case with all its documents need: the plan, and of the school only what is public.
package struct Saksinnhold: Sendable {
  package var plan: Aktivitetsplan
  /// The name of the school and its owner; nil when the case does not say which.
  package var skole: String?
  package var eier: String?
  package var roller: [String: Rolle]
  package var organer: [String: Organ]
  /// The school's days for the school year the case was made in, when the owner has written them.
  package var kalender: Skolekalender?
  package var trapp: Evalueringstrapp

  package init(
    _ plan: Aktivitetsplan, skole: String? = nil, eier: String? = nil, roller: [Rolle] = [], organer: [Organ] = [],
    kalender: Skolekalender? = nil, trapp: Evalueringstrapp = .vanlig
  ) {
    self.plan = plan
    self.skole = skole
    self.eier = eier
    self.roller = Dictionary(roller.map { ($0.id.verdi, $0) }, uniquingKeysWith: { _, siste in siste })
    self.organer = Dictionary(organer.map { ($0.id.verdi, $0) }, uniquingKeysWith: { _, siste in siste })
    self.kalender = kalender
    self.trapp = trapp
  }

  /// Who it is, as it stands in running text: «kontaktlærer». A role nobody has declared is shown by its id.
  package func hvem(_ a: Ansvar, _ målform: Målform) -> String {
    if let id = a.rolle?.verdi { return roller[id]?.navn[målform] ?? organer[id]?.navn[målform] ?? id }
    return (a.gruppe ?? a.enhet ?? a.person)?.verdi ?? ""
  }

  /// What kind of participant it is; nil when nobody has said. A body or a unit is not a pupil or a parent.
  package func slag(_ a: Ansvar) -> Rolleslag? {
    if let id = a.rolle?.verdi { return roller[id]?.slag ?? (organer[id] == nil ? nil : .enhet) }
    return a.enhet == nil ? nil : .enhet
  }

  /// The evaluations the ladder gives from the first day of the first measure, when there is one.
  package var planlagteEvalueringer: [Dato] {
    plan.tiltak.compactMap { $0.start?.verdi }.min().map { trapp.datoer(fra: $0, kalender) } ?? []
  }
}
