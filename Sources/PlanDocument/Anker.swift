import PlanDiagnostics

/// Ids as they stand in an address: ASCII, no slash. «følge-med» is `folge-med`.
func anker(_ id: String) -> String {
  if id.utf8.allSatisfy({ $0 < 128 && $0 != UInt8(ascii: "/") }), let første = id.utf8.first, (97...122).contains(første) {
    return id
  }
  var ut = ""
  ut.reserveCapacity(id.utf8.count)
  for s in id.unicodeScalars {
    switch s {
    case "æ": ut += "ae"
    case "ø": ut += "o"
    case "å", "á": ut += "a"
    case "é": ut += "e"
    case "č": ut += "c"
    case "đ": ut += "d"
    case "ŋ": ut += "n"
    case "š": ut += "s"
    case "ŧ": ut += "t"
    case "ž": ut += "z"
    case "/": ut += "-"
    default: ut.unicodeScalars.append(s)
    }
  }
  // An id in XML begins with a letter.
  return ut.utf8.first.map { (97...122).contains($0) } == true ? ut : "nr-\(ut)"
}

/// What text may point to, and whether it was shown.
struct Ankerbok {
  struct Mål {
    var etikett: String
    var sted: FileLocation
    var adresse: String
    var vist = false
  }

  /// Addresses the frame of the page uses itself. So does every «fotnote-…» and «skoleplan-…».
  static let opptatt: Set<String> = ["om-planen", "hovedinnhold", "innholdsfortegnelse", "fotnoter"]

  /// By id as written («del-1/6a», «følge-med»).
  private(set) var mål: [String: Mål] = [:]
  private var brukt: [String: String] = [:]
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
    if let annen = brukt[adresse], let før = mål[annen] {
      feil.append(
        Diagnostic(
          .feil, "DOK-003", at: sted, "id-ene «\(annen)» og «\(id)» får samme adresse, «#\(adresse)»",
          advice: "gi den ene en annen id", related: [.init(før.sted, "her er den første")]))
    }
    if Self.opptatt.contains(adresse) || adresse.hasPrefix("fotnote-") || adresse.hasPrefix("skoleplan-") {
      feil.append(
        Diagnostic(
          .feil, "DOK-023", at: sted, "id-en «\(id)» bruker siden selv",
          advice: "velg en annen, for eksempel «vår-\(id)»"))
    }
    brukt[adresse] = id
    mål[id] = Mål(etikett: etikett, sted: sted, adresse: adresse)
  }

  /// Notes that the thing is shown. Returns its address the first time: what is shown again has none.
  @discardableResult
  mutating func vis(_ id: String) -> String? {
    guard let før = mål[id] else { return nil }
    if før.vist { return nil }
    mål[id]?.vist = true
    return før.adresse
  }

  /// The address of a thing that is shown.
  func vist(_ id: String) -> String? { mål[id].flatMap { $0.vist ? $0.adresse : nil } }

  /// What the thing at an address is called.
  func etikett(_ adresse: String) -> String? { brukt[adresse].flatMap { mål[$0]?.etikett } }

  /// Where the thing at an address was written.
  func sted(_ adresse: String) -> FileLocation? { brukt[adresse].flatMap { mål[$0]?.sted } }
}
