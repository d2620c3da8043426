/// The tags of one view by name.
struct Vocabulary<View: TemplateView>: Sendable {
  let view: String
  let tags: [String: TemplateTag<View>]
  /// Sorted.
  let names: [String]
  /// Names declared more than once.
  let repeated: [String]

  init() {
    let all = View.tags
    view = Self.viewName
    tags = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    names = tags.keys.sorted()
    repeated = names.filter { name in all.count { $0.name == name } > 1 }
  }

  /// The type's name with those it is nested in, without module.
  private static var viewName: String {
    String(String(reflecting: View.self).drop { $0 != "." }.dropFirst())
  }
}

/// What is seen at a point in a template.
struct Scope<View: TemplateView> {
  let vocabulary: Vocabulary<View>
  let inEach: Bool
  /// The template we are in, while its own view is the one seen.
  let template: TemplateCompiler.Key?
  /// Partials inside each other so far.
  let partials: Int
}
