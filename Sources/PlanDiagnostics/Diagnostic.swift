/// How much a finding weighs.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case merknad, advarsel, feil

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .merknad: 0
    case .advarsel: 1
    case .feil: 2
    }
  }
}

/// Something the user should know: what, where, why, and what to do.
///
/// `message` is one sentence without full stop, most specific word first. `advice` is a verb phrase
/// («legg til …»), without full stop. `related` names other places that explain the finding.
package struct Diagnostic: Sendable, Equatable {
  package struct Related: Sendable, Equatable {
    package var location: FileLocation
    package var message: String

    package init(_ location: FileLocation, _ message: String) {
      self.location = location
      self.message = message
    }
  }

  package var severity: Severity
  /// Stable code such as «YAML-003». Never reused for another fault.
  package var code: String
  package var location: FileLocation?
  package var message: String
  package var advice: String?
  package var related: [Related]
  /// The line it points at holds what nobody else should read, and is not shown.
  package var hidesSource = false

  package init(
    _ severity: Severity, _ code: String, at location: FileLocation?, _ message: String,
    advice: String? = nil, related: [Related] = []
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = message
    self.advice = advice
    self.related = related
  }
}

extension Diagnostic: Comparable {
  /// By place, then weight (heaviest first), then code and text, so output never depends on the order of work.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    switch (a.location, b.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let x), .some(let y)) where x != y: return x < y
    default: break
    }
    if a.severity != b.severity { return a.severity > b.severity }
    if a.code != b.code { return a.code < b.code }
    return a.message < b.message
  }
}

extension Sequence<Diagnostic> {
  /// Whether anything stands in the way.
  package var harFeil: Bool { contains { $0.severity == .feil } }
}
