import PlanDiagnostics
import PlanTemplates

/// One of each kind of tag.
struct Side: TemplateView {
  var tittel = "Årsplan"
  var ingress: String?
  var åpen = true
  var rektor: Person?
  var punkter: [Punkt] = []

  static var tags: [TemplateTag<Side>] {
    [
      .text("tittel") { $0.tittel },
      .text("ingress") { $0.ingress },
      .markup("kropp") { $1.append("<p>\($0.tittel)</p>") },
      .flag("åpen") { $0.åpen },
      .flag("låst") { !$0.åpen },
      .view("rektor") { $0.rektor },
      .each("punkter") { $0.punkter },
    ]
  }
}

struct Person: TemplateView {
  var navn: String

  static var tags: [TemplateTag<Person>] { [.text("navn") { $0.navn }] }
}

/// A tree, with the name «navn» in common with `Person`.
struct Punkt: TemplateView {
  var navn: String
  var barn: [Punkt] = []

  static var tags: [TemplateTag<Punkt>] { [.text("navn", \.navn), .each("barn", \.barn)] }
}

func library(_ template: String, _ partials: [String: String] = [:], format: TemplateFormat = .xhtml)
  -> TemplateLibrary
{
  let others = partials.sorted { $0.key < $1.key }.map {
    (name: $0.key, file: "\($0.key).mustache", text: $0.value)
  }
  return TemplateLibrary(
    sources: [(name: "side", file: "side.mustache", text: template)] + others, format: format)
}

func render(
  _ template: String, _ side: Side = Side(), _ partials: [String: String] = [:],
  format: TemplateFormat = .xhtml
) throws -> String {
  let compiled = try library(template, partials, format: format).compile("side", for: Side.self)
  return String(decoding: compiled.render(side), as: UTF8.self)
}

/// All that is wrong, in the order it is shown.
func diagnostics(_ template: String, _ partials: [String: String] = [:]) -> [Diagnostic] {
  do throws(TemplateErrors) {
    _ = try library(template, partials).compile("side", for: Side.self)
    return []
  } catch {
    return error.diagnostics
  }
}

/// «MAL-001 side.mustache:1:1» for each.
func faults(_ template: String, _ partials: [String: String] = [:]) -> [String] {
  diagnostics(template, partials).map { "\($0.code) \($0.location.map(String.init(describing:)) ?? "-")" }
}
