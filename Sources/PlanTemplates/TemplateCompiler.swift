import PlanDiagnostics

/// One compilation: from trees to programs, each template once for each type of view that uses it.
final class TemplateCompiler {
  /// A template for one view. `inEach` because «første» and «siste» mean something only there.
  struct Key: Hashable {
    let name: String
    let view: ObjectIdentifier
    let inEach: Bool
  }

  let library: TemplateLibrary
  private(set) var faults: [Diagnostic] = []
  private(set) var coverage = TemplateCoverage()
  private var boxes: [Key: any AnyObject & Sendable] = [:]
  private var vocabularies: [ObjectIdentifier: any Sendable] = [:]
  /// Partials called with the caller's own view: a ring of these never ends.
  private var sameViewCalls: [Key: [(Key, Mark)]] = [:]
  /// The keys of `sameViewCalls`, the root's first, so that the same call is blamed each time.
  private var callers: [Key] = []

  init(_ library: TemplateLibrary) { self.library = library }

  var ownedBoxes: [any AnyObject & Sendable] { Array(boxes.values) }

  /// A template used with several views has its syntax faults once.
  var sortedFaults: [Diagnostic] {
    faults.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  func report(_ fault: Diagnostic) { faults.append(fault) }

  /// Nil when it does not exist or lies too deep; that is then reported.
  func template<V: TemplateView>(
    _ name: String, at mark: Mark?, for view: V.Type, inEach: Bool, partials: Int
  ) -> ProgramBox<V>? {
    let key = Key(name: name, view: ObjectIdentifier(view), inEach: inEach)
    if let known = boxes[key] as? ProgramBox<V> { return known }
    guard let parsed = library[name] else {
      report(.unknownTemplate(name, at: mark?.place, among: library.names))
      return nil
    }
    if let mark, partials > Frame.limit {
      report(.tooDeepPartials(mark))
      return nil
    }
    let box = ProgramBox<V>()
    boxes[key] = box
    coverage.templates.insert(name)
    faults += parsed.faults
    let scope = Scope(vocabulary: vocabulary(view), inEach: inEach, template: key, partials: partials)
    box.program = program(parsed.nodes, scope)
    return box
  }

  /// The inside of a section that goes to another view.
  func program<V: TemplateView>(
    _ nodes: [Node], for view: V.Type, inEach: Bool, partials: Int
  ) -> Program<V> {
    program(nodes, Scope(vocabulary: vocabulary(view), inEach: inEach, template: nil, partials: partials))
  }

  private func program<V: TemplateView>(_ nodes: [Node], _ scope: Scope<V>) -> Program<V> {
    ProgramBuilder(compiler: self, scope: scope).program(nodes)
  }

  func use(_ tag: String, in view: String) { coverage.usedTags.insert("\(view).\(tag)") }

  func noteCall(from caller: Key, to callee: Key, _ mark: Mark) {
    if sameViewCalls[caller] == nil { callers.append(caller) }
    sameViewCalls[caller, default: []].append((callee, mark))
  }

  private func vocabulary<V: TemplateView>(_ view: V.Type) -> Vocabulary<V> {
    if let known = vocabularies[ObjectIdentifier(view)] as? Vocabulary<V> { return known }
    let new = Vocabulary<V>()
    vocabularies[ObjectIdentifier(view)] = new
    faults += new.repeated.map { .repeatedTag($0, view: new.view) }
    coverage.declaredTags.formUnion(new.names.map { "\(new.view).\($0)" })
    return new
  }

  /// Reports the call that closes each ring.
  func findEndlessPartials() {
    var done: Set<Key> = []
    var path: Set<Key> = []
    func visit(_ key: Key) {
      path.insert(key)
      for (callee, mark) in sameViewCalls[key] ?? [] {
        if path.contains(callee) {
          report(.endlessPartial(mark))
        } else if !done.contains(callee) {
          visit(callee)
        }
      }
      path.remove(key)
      done.insert(key)
    }
    for key in callers where !done.contains(key) { visit(key) }
  }
}
