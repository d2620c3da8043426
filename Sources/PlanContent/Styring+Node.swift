import PlanDiagnostics
import PlanYAML

extension YAMLPair {
  /// Whether the key is one that is about inheritance. Asked of every key there is, so two bytes decide first.
  var erStyring: Bool {
    guard case .scalar(let navn) = key.content else { return false }
    let byte = navn.utf8
    guard byte.count >= 4, byte.count <= 8 else { return false }
    let neste = byte[byte.index(after: byte.startIndex)]
    return switch (byte[byte.startIndex], neste) {
    case (0x66, 0xC3): navn == "før"
    case (0x76, 0x65): navn == "verdi"
    case (0x6C, 0xC3): navn == "låst"
    case (0x6C, 0x65): navn == "legg-til"
    case (0x72, 0x61): navn == "ramme"
    case (0x65, 0x74): navn == "etter"
    case (0x65, 0x6E): navn == "endre"
    case (0x65, 0x72): navn == "erstatt"
    case (0x66, 0x6A): navn == "fjern"
    case (0x67, 0x72): navn == "grunn"
    case (0x70, 0xC3): navn == "påkrevd"
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
