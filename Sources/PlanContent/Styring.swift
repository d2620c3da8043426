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
  var ramme: YAMLPair?
  /// Where in a list it goes: before or after the id.
  var plass: (før: Bool, nøkkel: FileLocation, id: Lokalisert<String>)?
  var fjern: FileLocation?
  var grunn: YAMLPair?

  /// Keys of a list that changes the one above instead of replacing it.
  static let operasjoner = Listeoperasjon.allCases.map(\.rawValue)

  /// What the node is: a list may hold operations, anything else may not.
  enum Slags { case verdi, liste, element }

  /// - Parameter type: what the value is, or its elements are, when they are objects; keys of its own are never
  ///   taken as control.
  init(_ node: YAMLNode, _ type: Typebeskrivelse?, _ slags: Slags, _ funn: inout [Diagnostic]) {
    guard case .mapping(let par) = node.content,
      par.contains(where: { $0.erStyring && type?.felt($0.name) == nil })
    else {
      verdi = node.isNull ? nil : node
      return
    }
    var egne: [YAMLPair] = []
    for p in par {
      guard p.erStyring, type?.felt(p.name) == nil else {
        egne.append(p)
        continue
      }
      switch p.name {
      case "verdi": verdi = p.value.isNull ? nil : p.value
      case "låst": låst = Self.ja(p, &funn)
      case "påkrevd": påkrevd = Self.ja(p, &funn)
      case "ramme": ramme = p
      case "grunn": grunn = p
      case "før", "etter": sett(plass: p, &funn)
      case "fjern" where slags == .element: funn.append(Self.fjernIElement(p))
      case "fjern" where slags != .liste || p.value.bool != nil: fjern = Self.ja(p, &funn)
      default: if slags == .liste { egne.append(p) } else { funn.append(Self.ikkeListe(p, slags)) }
      }
    }
    if let verdi, let uventet = egne.first {
      funn.append(
        Diagnostic(
          .feil, "ARV-001", at: uventet.key.location, "«\(uventet.name)» kan ikke stå ved siden av «verdi»",
          advice: "legg det inn under «verdi:», eller fjern det",
          related: [.init(verdi.location, "her er verdien")]))
    } else if verdi == nil, !egne.isEmpty {
      verdi = node.with(.mapping(egne))
    }
    if let fjern, let verdi {
      funn.append(
        Diagnostic(
          .feil, "ARV-001", at: fjern, "«fjern» kan ikke stå sammen med en verdi",
          advice: "behold verdien eller «fjern», ikke begge",
          related: [.init(verdi.location, "her er verdien")]))
      self.fjern = nil
    } else if let grunn, fjern == nil, !par.contains(where: { $0.name == "fjern" }) || slags == .liste {
      funn.append(Self.grunnUtenFjern(grunn))
    }
  }

  private mutating func sett(plass p: YAMLPair, _ funn: inout [Diagnostic]) {
    guard case .scalar(let id) = p.value.content, !p.value.isNull else {
      funn.append(
        Diagnostic(
          .feil, "ARV-018", at: p.value.location, "«\(p.name)» skal være én id",
          advice: "skriv «\(p.name): ID»"))
      return
    }
    guard let plass else {
      plass = (p.name == "før", p.key.location, Lokalisert(id, sted: p.value.location))
      return
    }
    funn.append(
      Diagnostic(
        .feil, "ARV-018", at: p.key.location, "«før» og «etter» kan ikke stå sammen",
        advice: "behold den ene",
        related: [.init(plass.nøkkel, "her er den andre")]))
  }

  private static func ikkeListe(_ p: YAMLPair, _ slags: Slags) -> Diagnostic {
    Diagnostic(
      .feil, "ARV-010", at: p.key.location,
      slags == .element
        ? "«\(p.name)» kan ikke stå i et element av en liste"
        : "«\(p.name)» hører til lister, og dette er ingen liste",
      advice: slags == .element
        ? "skriv «\(p.name):» rett under navnet på listen, uten strek foran"
        : "skriv verdien rett etter nøkkelen; bruk «{fjern: true, grunn: …}» for å ta den bort")
  }

  private static func fjernIElement(_ p: YAMLPair) -> Diagnostic {
    Diagnostic(
      .feil, "ARV-018", at: p.key.location, "«fjern» kan ikke stå i et element av en liste",
      advice: "skriv «fjern: [{id: …, grunn: …}]» rett under navnet på listen")
  }

  private static func grunnUtenFjern(_ p: YAMLPair) -> Diagnostic {
    Diagnostic(
      .feil, "ARV-018", at: p.key.location, "«grunn» hører sammen med det som fjernes",
      advice: "skriv «fjern: true» ved siden av, eller i en liste «fjern: [{id: …, grunn: …}]»")
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
