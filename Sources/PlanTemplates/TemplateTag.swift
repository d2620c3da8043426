/// What a template may say about a value of this type.
public protocol TemplateView: Sendable {
  static var tags: [TemplateTag<Self>] { get }
}

/// One name a template may use, and what it stands for.
///
/// Not called `Tag`: that name belongs to Swift Testing. Public and not `package`, as `Output` is, because the
/// compiler (6.3) inlines only what is public from one module into another.
public struct TemplateTag<View: Sendable>: Sendable {
  package let name: String
  let meaning: Meaning

  enum Meaning: Sendable {
    case text(@Sendable (View) -> String)
    case optionalText(@Sendable (View) -> String?)
    case markup(@Sendable (View, inout Output) -> Void)
    case flag(@Sendable (View) -> Bool)
    case section(Section)
  }

  /// A section whose inside sees another view. `compile` is where the type of that view is still known.
  struct Section: Sendable {
    let isPresent: @Sendable (View) -> Bool
    let compile: @Sendable (TemplateCompiler, [Node], _ partials: Int) -> Program<View>
  }
}

extension TemplateTag {
  /// `{{name}}`, made safe by the format. `{{{name}}}` is refused.
  package static func text(_ name: String, _ get: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, meaning: .text(get))
  }

  /// `{{name}}`; nil prints nothing. As a section it asks whether the text is there: "" is there, nil is not.
  package static func text(_ name: String, _ get: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, meaning: .optionalText(get))
  }

  /// `{{{name}}}` only: `write` appends what is already in the format.
  package static func markup(
    _ name: String, _ write: @escaping @Sendable (View, inout Output) -> Void
  ) -> Self {
    Self(name: name, meaning: .markup(write))
  }

  /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`; the inside sees the same view.
  package static func flag(_ name: String, _ get: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, meaning: .flag(get))
  }

  /// `{{#name}}`: the inside sees only the child's tags. `{{^name}}`: nil; the inside sees this view.
  @inlinable
  public static func view<Child: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> Child?
  ) -> Self {
    section(name, of: Child.self, inEach: false, isPresent: { get($0) != nil }) { view, draw in
      if let child = get(view) { draw(child, false, false) }
    }
  }

  /// `{{#name}}` once for each child, whose tags alone are seen, with the flags «første» and «siste» besides
  /// unless the child has its own of that name. `{{^name}}`: none; the inside sees this view.
  @inlinable
  public static func each<Child: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> [Child]
  ) -> Self {
    section(name, of: Child.self, inEach: true, isPresent: { !get($0).isEmpty }) { view, draw in
      let children = get(view)
      for i in children.indices { draw(children[i], i == 0, i == children.count - 1) }
    }
  }

  /// A section that lends out each child with whether it is the first and the last.
  ///
  /// `view` and `each` are inlined where their types are known and only lend the child in here: asking the
  /// runtime for the type of an optional or an array of it, and copying it through them, cost as much as drawing.
  public static func section<Child: TemplateView>(
    _ name: String, of type: Child.Type, inEach: Bool, isPresent: @escaping @Sendable (View) -> Bool,
    _ lend: @escaping @Sendable (View, (Child, Bool, Bool) -> Void) -> Void
  ) -> Self {
    let section = Section(isPresent: isPresent) { compiler, nodes, partials in
      let run = compiler.program(nodes, for: type, inEach: inEach, partials: partials).run
      return Program { view, frame, out in
        var inside = frame.down()
        lend(view) { child, isFirst, isLast in
          inside.isFirst = isFirst
          inside.isLast = isLast
          run(child, inside, &out)
        }
      }
    }
    return Self(name: name, meaning: .section(section))
  }
}
