/// What templates reached and said, for tests that look for what nobody uses.
package struct TemplateCoverage: Sendable, Equatable {
  /// Names of templates compiled, as root or partial.
  package internal(set) var templates: Set<String> = []
  /// Every tag of every view a template came to, as «Visning.tagg».
  package internal(set) var declaredTags: Set<String> = []
  /// Those of them some template uses.
  package internal(set) var usedTags: Set<String> = []

  package init() {}

  /// Sorted. A view that is never entered is not listed; the tag that leads to it is.
  package var unusedTags: [String] { declaredTags.subtracting(usedTags).sorted() }

  package mutating func add(_ other: TemplateCoverage) {
    templates.formUnion(other.templates)
    declaredTags.formUnion(other.declaredTags)
    usedTags.formUnion(other.usedTags)
  }
}
