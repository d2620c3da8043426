/// How the parts of a year wheel get their looks: by class in a page, by attributes in a file of its own.
enum Årshjulsstil {
  case side, fil

  enum Rolle: Equatable {
    case ring(Int)
    case fri, skravur, skille, ramme, månedsbånd, månedsnavn, bånd, nav, tekst, overskrift
    case skive, skivetekst, merke, merketekst
  }

  /// With a space before; empty when it needs nothing.
  subscript(rolle: Rolle) -> String { self == .side ? Self.klasse(rolle) : Self.attributter(rolle) }

  private static func klasse(_ rolle: Rolle) -> String {
    switch rolle {
    case .ring(let i): " class=\"ring r\(i % 6)\""
    case .tekst, .fri: ""
    case .skravur: " class=\"skravur\""
    case .skille: " class=\"skille\""
    case .ramme: " class=\"ramme\""
    case .månedsbånd: " class=\"måned\""
    case .månedsnavn: " class=\"månedsnavn\""
    case .bånd: " class=\"bånd\""
    case .nav: " class=\"nav\""
    case .overskrift: " class=\"overskrift\""
    case .skive: " class=\"skive\""
    case .skivetekst: " class=\"tall\""
    case .merke: " class=\"merke\""
    case .merketekst: " class=\"bokstav\""
    }
  }

  /// Light and less light by turns, so that rings side by side differ without colour too.
  private static let ringfarger = ["#e3edf7", "#f6f8fb", "#d3e2ef", "#eef3e6", "#dfe7cf", "#fbf6e9"]
  private static let blekk = "#1c2330"

  private static func attributter(_ rolle: Rolle) -> String {
    switch rolle {
    case .ring(let i): " fill=\"\(ringfarger[i % 6])\""
    case .fri: ""
    case .skravur: " stroke=\"\(blekk)\" stroke-opacity=\"0.22\" stroke-width=\"1.6\""
    case .skille: " fill=\"none\" stroke=\"#8592a6\" stroke-width=\"1\""
    case .ramme: " fill=\"none\" stroke=\"#5a677c\" stroke-width=\"1\""
    case .månedsbånd: " fill=\"#14508c\" stroke=\"#fff\" stroke-width=\"1.5\""
    case .månedsnavn: " fill=\"#fff\" font-weight=\"600\""
    case .bånd: " fill=\"#fff\" stroke=\"#14508c\" stroke-width=\"1.3\""
    case .nav, .overskrift: " fill=\"\(blekk)\" font-weight=\"700\""
    case .tekst: " fill=\"\(blekk)\""
    case .skive: " fill=\"\(blekk)\""
    case .skivetekst: " fill=\"#fff\""
    case .merke: " fill=\"#fff\" stroke=\"\(blekk)\" stroke-width=\"1\""
    case .merketekst: " fill=\"\(blekk)\""
    }
  }
}
