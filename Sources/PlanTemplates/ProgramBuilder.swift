/// Turns nodes into a program for one view, looking up each tag.
struct ProgramBuilder<View: TemplateView> {
  let compiler: TemplateCompiler
  let scope: Scope<View>

  func program(_ nodes: [Node]) -> Program<View> { Program(sequence: nodes.compactMap(program)[...]) }

  /// Nil when the node is in fault; that is then reported.
  private func program(_ node: Node) -> Program<View>? {
    switch node {
    case .literal(let bytes): Program { _, _, out in bytes.withUnsafeBufferPointer { out.append($0) } }
    case .variable(let mark): variable(mark)
    case .raw(let mark): raw(mark)
    case .section(let mark, let inverted, let inside): section(mark, inverted, inside)
    case .partial(let mark): partial(mark)
    }
  }

  private func variable(_ mark: Mark) -> Program<View>? {
    guard let tag = tag(mark) else { return nil }
    let escape = compiler.library.format.escape
    switch tag.meaning {
    case .text(let get): return Program { view, _, out in escape(get(view), &out) }
    case .optionalText(let get):
      return Program { view, _, out in if let text = get(view) { escape(text, &out) } }
    case .markup, .flag, .section:
      compiler.report(tag.wrongUse(mark, as: .variable))
      return nil
    }
  }

  private func raw(_ mark: Mark) -> Program<View>? {
    guard let tag = tag(mark) else { return nil }
    if case .markup(let write) = tag.meaning { return Program { view, _, out in write(view, &out) } }
    compiler.report(tag.wrongUse(mark, as: .raw))
    return nil
  }

  private func section(_ mark: Mark, _ inverted: Bool, _ inside: [Node]) -> Program<View>? {
    if let test = ownFlag(mark) { return when(test, is: !inverted, inside) }
    guard let tag = tag(mark) else { return nil }
    switch tag.meaning {
    case .flag(let get): return when({ view, _ in get(view) }, is: !inverted, inside)
    case .optionalText(let get): return when({ view, _ in get(view) != nil }, is: !inverted, inside)
    case .section(let section):
      if inverted { return when({ view, _ in section.isPresent(view) }, is: false, inside) }
      return section.compile(compiler, inside, scope.partials)
    case .text, .markup:
      compiler.report(tag.wrongUse(mark, as: .section))
      return program(inside)
    }
  }

  /// «første» and «siste», which every element of an `each` has.
  private func ownFlag(_ mark: Mark) -> (@Sendable (View, Frame) -> Bool)? {
    guard scope.inEach, scope.vocabulary.tags[mark.name] == nil else { return nil }
    switch mark.name {
    case "første": return { _, frame in frame.isFirst }
    case "siste": return { _, frame in frame.isLast }
    default: return nil
    }
  }

  private func when(
    _ test: @escaping @Sendable (View, Frame) -> Bool, is wanted: Bool, _ inside: [Node]
  ) -> Program<View> {
    let inside = program(inside).run
    return Program { view, frame, out in if test(view, frame) == wanted { inside(view, frame, &out) } }
  }

  private func partial(_ mark: Mark) -> Program<View>? {
    if let caller = scope.template {
      let callee = TemplateCompiler.Key(name: mark.name, view: caller.view, inEach: caller.inEach)
      compiler.noteCall(from: caller, to: callee, mark)
    }
    let box = compiler.template(
      mark.name, at: mark, for: View.self, inEach: scope.inEach, partials: scope.partials + 1)
    return box?.call(mark)
  }

  private func tag(_ mark: Mark) -> TemplateTag<View>? {
    guard let tag = scope.vocabulary.tags[mark.name] else {
      compiler.report(.unknownTag(mark, view: scope.vocabulary.view, among: scope.vocabulary.names))
      return nil
    }
    compiler.use(tag.name, in: scope.vocabulary.view)
    return tag
  }
}
