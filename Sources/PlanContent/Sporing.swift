package import PlanDiagnostics
import PlanYAML
package import Planmodell

/// What one path of `skoleplan forklar` begins in.
package enum Sporrot: String, Sendable, CaseIterable { case plan, skole, årshjul }

/// A merged tree with the history of every value in it.
package struct Sporing: Sendable {
  let node: YAMLNode
  let type: Typebeskrivelse
  let historie: Historie
  /// The nearest layer, which has the last word unless something stops it.
  let nærmest: Lag
  /// What was wrong on the way.
  package let funn: [Diagnostic]
}

extension Innholdsleser {
  /// Merges one tree again, keeping the history.
  ///
  /// - Returns: nil when there is nothing there, or a file cannot be read; the findings then say why.
  package func spor(_ plassering: Plassering, _ rot: Sporrot) -> (verdi: Sporing?, funn: [Diagnostic]) {
    let grunn = fellesgrunn()
    let eier = eiergrunn(plassering.eier, grunn.verdi)
    var funn = grunn.funn + eier.funn
    guard eier.verdi.hel else { return (nil, funn) }
    if rot == .skole {
      guard let skole = plassering.skole else { return (nil, funn) }
      let fil = skolefil(skole, eier.verdi)
      let lest = lesNode(fil, rot: innhold)
      funn += lest.funn
      guard let node = lest.node else { return (nil, funn) }
      return (spor(Skole.self, rot, skolelag(node, eier.verdi), (fil, node), plassering), funn)
    }
    let skole = plassering.skole.map { skolegrunn($0, eier.verdi) }
    funn += skole?.funn ?? []
    let planfil = "\(planmappe(plassering))/plan.yaml"
    let plan = lesNode(planfil, rot: innhold)
    funn += plan.funn
    guard let node = plan.node else { return (nil, funn) }
    let lag = planlag(node, eier.verdi, skole?.verdi)
    if rot == .plan { return (spor(Plan.self, rot, lag, (planfil, node), plassering), funn) }
    let hjul = årshjulfil(plassering)
    return (spor(Årshjul.self, rot, lag, hjul.egen, plassering), funn + hjul.funn)
  }

  private func spor<T: Modelltype>(
    _ type: T.Type, _ rot: Sporrot, _ lag: [Lagdel], _ egen: (fil: String, node: YAMLNode)?,
    _ plassering: Plassering
  ) -> Sporing? {
    let måte = måte(plassering, fører: true)
    let (node, fletter) = flett(type, del: rot.rawValue, lag: lag, egen: egen, måte)
    guard let node, let historie = fletter.historie, let type = Typeregister.type("\(T.self)") else {
      return nil
    }
    return Sporing(node: node, type: type, historie: historie, nærmest: måte.nærmest, funn: fletter.funn)
  }
}
