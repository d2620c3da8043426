import PlanDiagnostics

/// What can be wrong between a template and the view it is compiled for.
extension Diagnostic {
  /// «Side» for `Sideview`: what the template draws, not what our type is called.
  private static func shown(_ view: String) -> Substring { view.hasSuffix("view") ? view.dropLast(4) : view[...] }

  static func unknownTag(_ mark: Mark, view: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-001", at: mark.place, "taggen «\(mark.name)» finnes ikke i \(shown(view))",
      advice: choice(mark.name, among: names) ?? "bruk en tagg som finnes: \(names.sorted().joined(separator: ", "))")
  }

  /// The tag is there, but is something else than the template takes it for.
  static func wrongUse(_ mark: Mark, is kind: String, not use: TagUse, write form: String) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-002", at: mark.place, "taggen «\(mark.name)» er \(kind), ikke \(use.rawValue)",
      advice: "skriv \(form)")
  }

  static func repeatedTag(_ name: String, view: String) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-014", at: nil, "taggen «\(name)» står to ganger i \(shown(view))",
      advice: "gi den ene et annet navn")
  }
}

/// What the braces around a name take it for.
enum TagUse: String {
  case variable = "en tekst"
  case raw = "ferdig markering"
  case section = "en seksjon"
}

extension TemplateTag {
  /// The finding that this tag is not what `mark` uses it as.
  func wrongUse(_ mark: Mark, as use: TagUse) -> Diagnostic {
    let section = "{{#\(name)}}…{{/\(name)}}"
    return switch meaning {
    case .text where use == .section:
      .wrongUse(mark, is: "en tekst som alltid er der", not: use, write: "{{\(name)}}")
    case .text, .optionalText: .wrongUse(mark, is: "en tekst", not: use, write: "{{\(name)}}")
    case .markup: .wrongUse(mark, is: "ferdig markering", not: use, write: "{{{\(name)}}}")
    case .flag: .wrongUse(mark, is: "et ja eller nei", not: use, write: section)
    case .section: .wrongUse(mark, is: "en seksjon", not: use, write: section)
    }
  }
}
