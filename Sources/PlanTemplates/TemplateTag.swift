/// What a template may say about a value of this type.
package protocol TemplateView: Sendable {
  static var tags: [TemplateTag<Self>] { get }
}

/// One name a template may use, and what it stands for.
///
/// Not called `Tag`: that name belongs to Swift Testing.
package struct TemplateTag<View: Sendable>: Sendable {
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
  package static func view<Child: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> Child?
  ) -> Self {
    let section = Section(isPresent: { get($0) != nil }) { compiler, nodes, partials in
      let run = compiler.program(nodes, for: Child.self, inEach: false, partials: partials).run
      return Program { view, frame, out in
        if let child = get(view) { run(child, frame.down(), &out) }
      }
    }
    return Self(name: name, meaning: .section(section))
  }

  /// `{{#name}}` once for each child, whose tags alone are seen, with the flags «første» and «siste» besides
  /// unless the child has its own of that name. `{{^name}}`: none; the inside sees this view.
  package static func each<Child: TemplateView>(
    _ name: String, _ get: @escaping @Sendable (View) -> [Child]
  ) -> Self {
    let section = Section(isPresent: { !get($0).isEmpty }) { compiler, nodes, partials in
      Program(
        each: get, compiler.program(nodes, for: Child.self, inEach: true, partials: partials))
    }
    return Self(name: name, meaning: .section(section))
  }
}
