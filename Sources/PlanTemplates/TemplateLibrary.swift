package import PlanDiagnostics

/// All that is wrong with a template and the partials it reaches, sorted.
package struct TemplateErrors: Error, Sendable, Equatable {
  package let diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// A set of templates for one format, by name.
package struct TemplateLibrary: Sendable {
  let format: TemplateFormat
  private var templates: [String: ParsedTemplate] = [:]

  /// - Parameter sources: `name` is what `{{> name}}` says, `file` what findings say. Parsed here, but faults
  ///   wait for `compile`.
  package init(sources: [(name: String, file: String, text: String)], format: TemplateFormat) {
    self.format = format
    for source in sources {
      let parsed = TemplateParser.parse(name: source.name, file: source.file, text: source.text)
      if let first = templates[source.name] {
        let place = FileLocation(file: source.file)
        templates[source.name]?.faults.append(
          .sameName(source.name, place, first: FileLocation(file: first.file)))
      } else {
        templates[source.name] = parsed
      }
    }
  }

  /// Sorted.
  package var names: [String] { templates.keys.sorted() }

  subscript(name: String) -> ParsedTemplate? { templates[name] }

  /// Checks the template and every partial it reaches against `view`, and throws all that is wrong at once.
  package func compile<V: TemplateView>(_ name: String, for view: V.Type) throws(TemplateErrors) -> Template<
    V
  > {
    let compiler = TemplateCompiler(self)
    let root = compiler.template(name, at: nil, for: view, inEach: false, partials: 0)
    compiler.findEndlessPartials()
    guard let root, compiler.faults.isEmpty else {
      throw TemplateErrors(diagnostics: compiler.sortedFaults)
    }
    return Template(root: root, boxes: compiler.ownedBoxes, coverage: compiler.coverage)
  }

  /// Templates no compiled template reaches, sorted.
  package func unusedNames(after coverage: TemplateCoverage) -> [String] {
    names.filter { !coverage.templates.contains($0) }
  }
}
