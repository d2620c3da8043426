import PlanDiagnostics
import PlanYAML

/// The layers content is inherited through, outermost first.
package enum Lag: Int, Sendable, Comparable, CaseIterable {
  case felles, eier, skole

  package var navn: String {
    switch self {
    case .felles: "felles"
    case .eier: "eier"
    case .skole: "skole"
    }
  }

  /// As the one who did something: «eieren har låst det».
  package var hvem: String {
    switch self {
    case .felles: "felles innhold"
    case .eier: "eieren"
    case .skole: "skolen"
    }
  }

  package static func < (a: Lag, b: Lag) -> Bool { a.rawValue < b.rawValue }
}

/// A file that contributes to a resolved value.
struct Kilde {
  var lag: Lag
  var fil: String
  /// Files (by place in the row of sources) this one says it builds on (`arver`), also indirectly. It may
  /// override them although they are on the same layer.
  var byggerPå: Set<Int> = []
  /// Whether it says anything about inheritance at all; most files do not, and are quicker then.
  var harStyring = true
}

/// What one file says about one value.
struct Bidrag {
  /// Place in the row of sources, outermost first.
  var kilde: Int
  var node: YAMLNode
  /// Its values are replaced lower down. What it asks of those below (`påkrevd`, `ramme`) still holds.
  var bareRegler = false
}

/// Where a rule was written, and by which file.
struct Regel {
  var sted: FileLocation
  /// Place in the row of sources.
  var kilde: Int
}
