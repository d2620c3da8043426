import PlanDiagnostics

/// Ids as they stand in an address: ASCII, no slash. «følge-med» is `folge-med`.
func anker(_ id: String) -> String {
  var ut = ""
  ut.reserveCapacity(id.utf8.count)
  for s in id.unicodeScalars {
    switch s {
    case "æ": ut += "ae"
    case "ø": ut += "o"
    case "å": ut += "a"
    case "/": ut += "-"
    default: ut.unicodeScalars.append(s)
    }
  }
  // An id in XML cannot begin with a digit.
  return ut.utf8.first.map { (48...57).contains($0) } == true ? "nr-\(ut)" : ut
}

/// What text may point to, and whether it was shown.
struct Ankerbok {
  struct Mål {
    var etikett: String
    var sted: FileLocation
    var vist = false
  }

  /// By id as written («del-1/6a», «følge-med»).
  private(set) var mål: [String: Mål] = [:]
  private var brukt: [String: (id: String, sted: FileLocation)] = [:]
  private(set) var feil: [Diagnostic] = []

  mutating func meld(_ id: String, etikett: String, sted: FileLocation) {
    if let før = mål[id] {
      feil.append(
        Diagnostic(
          .feil, "DOK-002", at: sted, "id-en «\(id)» er brukt to ganger i planen",
          advice: "gi den ene en annen id, så henvisninger treffer rett",
          related: [.init(før.sted, "her er den første")]))
      return
    }
    let adresse = anker(id)
    if let før = brukt[adresse] {
      feil.append(
        Diagnostic(
          .feil, "DOK-003", at: sted, "id-ene «\(før.id)» og «\(id)» får samme adresse, «#\(adresse)»",
          advice: "gi den ene en annen id", related: [.init(før.sted, "her er den første")]))
    }
    brukt[adresse] = (id, sted)
    mål[id] = Mål(etikett: etikett, sted: sted)
  }

  mutating func vis(_ id: String) { mål[id]?.vist = true }

  /// The address, the first time this is shown; nil when it stands in the document already, since an id
  /// can be there only once.
  mutating func førsteVisning(_ id: String) -> String? {
    if mål[id]?.vist == true { return nil }
    vis(id)
    return anker(id)
  }
}
