import PlanYAML
import Planmodell

/// What the merging asks of kinds and values.
extension Fletter {
  /// The type a value is, or its elements are.
  func elementtype(_ slag: Feltslag) -> Typebeskrivelse? {
    switch slag {
    case .objekt(let navn), .liste(.objekt(let navn)): Typeregister.type(navn)
    case .blokker: Typeregister.type("Blokk")
    default: nil
    }
  }
}

extension Feltslag {
  var erListe: Bool {
    switch self {
    case .liste, .blokker: true
    default: false
    }
  }

  /// One value, not put together of parts.
  var erEnkelt: Bool {
    if case .objekt = self { false } else { !erListe }
  }
}

extension YAMLNode {
  /// Changes the list above instead of replacing it.
  var erOperasjoner: Bool {
    guard case .mapping(let par) = content else { return false }
    return par.contains {
      Styring.operasjoner.contains($0.name) && ($0.name != "fjern" || $0.value.bool == nil)
    }
  }

  /// Nothing, no elements, or no keys.
  var erTom: Bool {
    switch content {
    case .scalar: isNull
    case .sequence(let noder): noder.isEmpty
    case .mapping(let par): par.isEmpty
    }
  }

  /// As it is shown in one line.
  var kort: String {
    switch content {
    case .scalar(let t): t
    case .sequence(let noder): "[\(noder.map(\.kort).joined(separator: ", "))]"
    case .mapping(let par): "{\(par.map { "\($0.name): \($0.value.kort)" }.joined(separator: ", "))}"
    }
  }
}
