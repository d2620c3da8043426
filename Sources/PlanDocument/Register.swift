import PlanDiagnostics
import Planmodell

/// Names of roles and bodies by id. What the plan itself declares wins over what it inherits.
struct Register {
  private(set) var navn: [String: Tospråklig] = [:]
  private(set) var organer: [String: Organ] = [:]
  /// In the order they were declared, outermost layer first.
  private(set) var organrekke: [Organ] = []
  private(set) var feil: [Diagnostic] = []

  init(_ innhold: Planinnhold) {
    legg(innhold.felles.roller, innhold.felles.organer)
    legg(innhold.plan.roller, innhold.plan.organer)
  }

  private mutating func legg(_ roller: [Rolle], _ nyeOrganer: [Organ]) {
    var lag: [String: FileLocation] = [:]
    for (id, navn) in roller.map({ ($0.id, $0.navn) }) + nyeOrganer.map({ ($0.id, $0.navn) }) {
      if let før = lag.updateValue(id.sted, forKey: id.verdi) {
        feil.append(
          Diagnostic(
            .feil, "DOK-001", at: id.sted, "«\(id.verdi)» er brukt to ganger for roller og organer",
            advice: "gi den ene en annen id", related: [.init(før, "her er den første")]))
      }
      self.navn[id.verdi] = navn
    }
    for organ in nyeOrganer {
      if organer.updateValue(organ, forKey: organ.id.verdi) != nil {
        organrekke.removeAll { $0.id.verdi == organ.id.verdi }
      }
      organrekke.append(organ)
    }
  }
}
