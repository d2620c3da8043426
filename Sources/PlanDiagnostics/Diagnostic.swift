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

  /// A certain cure: the first `old` at or after `location` on its line becomes `new`.
  package struct Fix: Sendable, Equatable {
    package var location: FileLocation
    package var old: String
    package var new: String

    package init(at location: FileLocation, replace old: String, with new: String) {
      self.location = location
      self.old = old
      self.new = new
    }
  }

  package var severity: Severity
  /// Stable code such as «YAML-003». Never reused for another fault.
  package var code: String
  package var location: FileLocation?
  package var message: String
  package var advice: String?
  package var related: [Related]
  /// Keys and ids that lead to the value it is about: «tiltak/vaktplan/når».
  package var path: String?
  package var fix: Fix?
  /// The line it points at holds what nobody else should read, and is not shown.
  package var hidesSource = false

  package init(
    _ severity: Severity, _ code: String, at location: FileLocation?, _ message: String,
    advice: String? = nil, related: [Related] = [], path: String? = nil, fix: Fix? = nil
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = message
    self.advice = advice
    self.related = related
    self.path = path
    self.fix = fix
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

extension Diagnostic.Fix {
  /// The columns of `old` in the line it stands in (1-based, scalars, end not included); nil when it is not there.
  package func columns(in line: String) -> Range<Int>? {
    let (text, wanted) = (Array(line.unicodeScalars), Array(old.unicodeScalars))
    guard !wanted.isEmpty, location.column - 1 <= text.count - wanted.count else { return nil }
    for i in (location.column - 1)...(text.count - wanted.count) where text[i] == wanted[0] {
      if text[i..<(i + wanted.count)].elementsEqual(wanted) { return (i + 1)..<(i + wanted.count + 1) }
    }
    return nil
  }
}
