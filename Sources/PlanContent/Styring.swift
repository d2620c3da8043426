import PlanDiagnostics
import PlanYAML
import Planmodell

/// What a layer says about how those below may treat a value, taken apart from the value itself.
///
/// Written beside an object's own keys (`låst: true`), or around any value: `{verdi: …, låst: true}`.
struct Styring {
  /// The value itself; nil when only the rest is said.
  var verdi: YAMLNode?
  var låst: FileLocation?
  var påkrevd: FileLocation?
  var ramme: YAMLNode?
  /// Where in a list it goes: before or after the id.
  var plass: (før: Bool, id: Lokalisert<String>)?
  var fjern: FileLocation?
  var grunn: YAMLNode?

  static let nøkler = Set(Styringsord.allCases.map(\.rawValue))

  /// - Parameters:
  ///   - type: what the value is, when it is an object; its own keys are never taken as control.
  ///   - listeoperasjoner: the value changes a list, where `fjern` is what to remove.
  init(_ node: YAMLNode, _ type: Typebeskrivelse?, listeoperasjoner: Bool = false, _ funn: inout [Diagnostic]) {
    guard case .mapping(let par) = node.content, !listeoperasjoner,
      par.contains(where: { Self.erStyring($0.name, type) })
    else {
      verdi = node
      return
    }
    var egne: [YAMLPair] = []
    for p in par {
      guard Self.erStyring(p.name, type) else {
        egne.append(p)
        continue
      }
      switch p.name {
      case "verdi": verdi = p.value
      case "låst": låst = Self.ja(p, &funn)
      case "påkrevd": påkrevd = Self.ja(p, &funn)
      case "fjern": fjern = Self.ja(p, &funn)
      case "ramme": ramme = p.value
      case "grunn": grunn = p.value
      default:
        if case .scalar(let id) = p.value.content {
          plass = (p.name == "før", Lokalisert(id, sted: p.value.location))
        }
      }
    }
    if verdi == nil, !egne.isEmpty {
      verdi = node.with(.mapping(egne))
    } else if let uventet = egne.first {
      funn.append(
        Diagnostic(
          .feil, "ARV-001", at: uventet.key.location, "«\(uventet.name)» kan ikke stå ved siden av «verdi»",
          advice: "legg det inn under «verdi:», eller fjern det"))
    }
  }

  private static func erStyring(_ nøkkel: String, _ type: Typebeskrivelse?) -> Bool {
    nøkler.contains(nøkkel) && type?.felt(nøkkel) == nil
  }

  private static func ja(_ p: YAMLPair, _ funn: inout [Diagnostic]) -> FileLocation? {
    switch p.value.bool {
    case true?: return p.key.location
    case false?: return nil
    case nil:
      funn.append(
        Diagnostic(
          .feil, "ARV-002", at: p.value.location, "«\(p.name)» skal være true eller false",
          advice: "skriv «\(p.name): true»"))
      return nil
    }
  }
}
