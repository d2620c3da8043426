import Elevsak
import Planmodell

/// The files a school or an owner writes.
package enum Filtype: String, CaseIterable, Sendable {
  case plan, skole, eier, årshjul, lag, mal, skolerute, skoleårsdata, tiltaksbank, aktivitetsplan, lovverk, ordliste

  /// Where such files lie. What is in capitals is the name of a folder.
  package var plass: String {
    switch self {
    case .plan: "eiere/EIER/skoler/SKOLE/SKOLEÅR/plan.yaml, eiere/EIER/planer/PLAN/plan.yaml"
    case .skole: "eiere/EIER/skoler/SKOLE/skole.yaml"
    case .eier: "eiere/EIER/eier.yaml"
    case .årshjul: "eiere/EIER/skoler/SKOLE/SKOLEÅR/aarshjul.yaml"
    case .lag: "felles/*.yaml, eiere/EIER/felles/*.yaml"
    case .mal: "Templates/maler/*.yaml"
    case .skolerute: "eiere/EIER/skoleruter/SKOLEÅR.yaml"
    case .skoleårsdata: "felles/skoleaar/SKOLEÅR.yaml"
    case .tiltaksbank: "felles/tiltaksbank/*.yaml"
    case .aktivitetsplan: "aldri i innholdet; i mappen dere har for aktivitetsplaner"
    case .lovverk: "felles/lovverk/*.yaml"
    case .ordliste: "felles/ord/*.yaml"
    }
  }

  /// The name of its schema, which may become an address.
  package var filnavn: String { "\(ascii(rawValue)).schema.json" }

  var typenavn: String {
    switch self {
    case .plan: "\(Plan.self)"
    case .skole: "\(Skole.self)"
    case .eier: "\(Eier.self)"
    case .årshjul: "\(Årshjul.self)"
    case .lag: "\(Lagfil.self)"
    case .mal: "\(Mal.self)"
    case .skolerute: "\(Skolerute.self)"
    case .skoleårsdata: "\(Skoleårsdata.self)"
    case .tiltaksbank: "\(Problemslag.self)"
    case .aktivitetsplan: "\(Aktivitetsplan.self)"
    case .lovverk: "\(Lovverk.self)"
    case .ordliste: "\(Ordliste.self)"
    }
  }

  /// Whether it is merged with what the layers above say before it is read.
  var flettes: Bool {
    switch self {
    case .plan, .skole, .årshjul: true
    case .eier, .lag, .mal, .skolerute, .skoleårsdata, .tiltaksbank, .aktivitetsplan, .lovverk, .ordliste: false
    }
  }

  static let flettede = Set(allCases.filter(\.flettes).map(\.typenavn))
}

/// Names that stand in addresses.
func ascii(_ navn: String) -> String {
  var ut = ""
  for t in navn {
    switch t {
    case "å": ut += "aa"
    case "Å": ut += "Aa"
    case "æ": ut += "ae"
    case "Æ": ut += "Ae"
    case "ø": ut += "oe"
    case "Ø": ut += "Oe"
    default: ut.append(t)
    }
  }
  return ut
}
