import PlanDiagnostics

/// Builds the tree of one document from libyaml's events.
struct TreeBuilder: ~Copyable {
  /// Why there is no tree. Every `refused` has its diagnostic.
  enum Stop: Error {
    case syntax(SyntaxProblem)
    case refused
  }

  let source: YAMLSource
  let limits: YAMLLimits
  var events: EventStream
  var cursor: ByteCursor
  var diagnostics: [Diagnostic] = []
  var anchors: [String: Anchor] = [:]
  /// Nodes so far, aliases expanded.
  var count = 0
  /// The deepest collection so far, aliases expanded.
  var deepest = 0
  /// Where the last piece of content ended; block collections end there.
  var lastEnd: YAMLMark

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ source: YAMLSource, _ limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    lastEnd = source.firstMark
    cursor = ByteCursor(bytes, from: lastEnd)
    events = EventStream(UnsafeBufferPointer(rebasing: bytes[lastEnd.byte...]))
  }

  /// The file's only document; nil when there is none.
  mutating func document() throws(Stop) -> YAMLNode? {
    try advance()
    try advance()
    guard events.kind == .documentStart else { return nothing() }
    try advance()
    let root = try node(depth: 0)
    try advance()
    try advance()
    if events.kind == .documentStart {
      report(
        .flereDokumenter, at: cursor.move(toCharacter: events.start),
        "flere dokumenter i samme fil: her begynner et til",
        advice: "slett linjen med «---», eller flytt resten til en egen fil")
    }
    if root.start == root.end, case .scalar("") = root.content { return nothing() }
    return root
  }

  private mutating func nothing() -> YAMLNode? {
    report(
      .tomFil, at: source.firstMark, "filen er tom", advice: "skriv minst én nøkkel, eller slett filen")
    return nil
  }

  mutating func advance() throws(Stop) {
    do throws(SyntaxProblem) { try events.next() } catch { throw .syntax(error) }
  }

  /// The value the current event begins. `depth` is the number of collections around it.
  mutating func node(depth: Int, isKey: Bool = false) throws(Stop) -> YAMLNode {
    if events.kind == .alias { return try alias(depth: depth) }
    let begin = cursor.move(toCharacter: events.start)
    count += 1
    guard count <= limits.nodes else { throw tooMany(at: begin) }
    guard events.hasProperties else { return try content(start: begin, depth: depth, isKey: isKey) }

    let (start, forcesText) = properties()
    guard let name = events.anchor else {
      return try content(start: start, depth: depth, isKey: isKey, forcesText: forcesText)
    }
    let (countBefore, deepestBefore) = (count, deepest)
    deepest = depth
    anchors[name] = .open(at: start)
    let node = try content(start: start, depth: depth, isKey: isKey, forcesText: forcesText)
    // The name may have been taken again inside; then that one is the last, and stays.
    if case .open(start) = anchors[name] {
      anchors[name] = .closed(node, nodes: 1 + count - countBefore, height: deepest - depth)
    }
    deepest = max(deepest, deepestBefore)
    return node
  }

  private mutating func content(
    start: YAMLMark, depth: Int, isKey: Bool, forcesText: Bool = false
  ) throws(Stop) -> YAMLNode {
    if events.kind == .scalar { return try scalar(start: start, isKey: isKey, forcesText: forcesText) }
    guard depth < limits.depth else { throw tooDeep(at: start) }
    deepest = max(deepest, depth + 1)
    return events.kind == .mappingStart
      ? try mapping(start: start, depth: depth + 1) : try sequence(start: start, depth: depth + 1)
  }
}
