import PlanDiagnostics

/// A name in a template and where its tag begins.
struct Mark: Sendable {
  let name: String
  let place: FileLocation
}

/// A template as written, before anyone knows which view it is for.
enum Node: Sendable {
  case literal([UInt8])
  /// `{{name}}`
  case variable(Mark)
  /// `{{{name}}}`
  case raw(Mark)
  /// `{{#name}}` or, inverted, `{{^name}}`
  case section(Mark, inverted: Bool, [Node])
  /// `{{> name}}`
  case partial(Mark)
}

/// One template file, parsed once for all the views it is used with.
struct ParsedTemplate: Sendable {
  let name: String
  let file: String
  let nodes: [Node]
  var faults: [Diagnostic]
}
