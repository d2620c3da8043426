package import PlanDiagnostics
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

  package static func < (a: Lag, b: Lag) -> Bool { a.rawValue < b.rawValue }
}

/// A file that contributes to a resolved value.
struct Kilde {
  var lag: Lag
  var fil: String
  /// Files (by place in the row of sources) this one says it builds on (`arver`), also indirectly. It may
  /// override them although they are on the same layer.
  var byggerPå: Set<Int> = []
}

/// What one file says about one value.
struct Bidrag {
  /// Place in the row of sources, outermost first.
  var kilde: Int
  var node: YAMLNode
}

/// What a layer did to a value.
package struct Hendelse: Sendable, Equatable {
  package enum Handling: Sendable, Equatable {
    case satte, laTil, endret, erstattet
    case fjernet(grunn: String)
    case låste
    case ramme(String)
    case krevde
  }

  package var lag: Lag
  package var sted: FileLocation
  package var handling: Handling
  /// What was written, for values that are one text.
  package var verdi: String?
  /// Whether this is what stands in the end.
  package var gjelder = false
}
