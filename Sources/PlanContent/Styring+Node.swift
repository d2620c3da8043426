import PlanDiagnostics
import PlanYAML

extension YAMLPair {
  /// Whether the key is one that is about inheritance. Asked of every key, so the length decides first.
  var erStyring: Bool {
    switch name.utf8.count {
    case 4: name == "før"
    case 5:
      name == "verdi" || name == "låst" || name == "ramme" || name == "etter" || name == "fjern"
        || name == "grunn" || name == "endre"
    case 7: name == "erstatt"
    case 8: name == "påkrevd" || name == "legg-til"
    default: false
    }
  }
}

extension YAMLNode {
  /// Whether anything in it is about inheritance.
  var harStyring: Bool {
    switch content {
    case .scalar: false
    case .sequence(let noder): noder.contains(where: \.harStyring)
    case .mapping(let par): par.contains { $0.erStyring || $0.value.harStyring }
    }
  }

  /// The first lock in it, its own not counted.
  var dypLås: (nøkkel: String, sted: FileLocation)? {
    switch content {
    case .scalar: return nil
    case .sequence(let noder):
      for n in noder {
        if let sted = n.egenLås { return ((n["id"] ?? n["verdi"] ?? n).kort, sted) }
        if let lås = n.dypLås { return lås }
      }
    case .mapping(let par):
      for p in par {
        if let sted = p.value.egenLås { return (p.name, sted) }
        if let lås = p.value.dypLås { return lås }
      }
    }
    return nil
  }

  private var egenLås: FileLocation? {
    guard case .mapping(let par) = content else { return nil }
    return par.first { $0.name == "låst" && $0.value.bool == true }?.key.location
  }
}
