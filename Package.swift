// swift-tools-version:6.2
import PackageDescription

/// Shared by all our targets. Warnings are errors; imports say what they expose.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One line a target: what it may import is what stands in `dependencies`, nothing else
/// (`make` builds with `--explicit-target-dependency-import-check error`).
func target(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Tests of one target; golden files and test data lie in `Fasit` beside them.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "skoleplan",
  products: [.executable(name: "skoleplan", targets: ["skoleplan"])],
  targets: [
    // C libraries from the system.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1"),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),

    // Places, messages, advice. Imports nothing.
    target("PlanDiagnostics", []),
    // Running text as a tree. No format, no C.
    target("PlanProsa", ["PlanDiagnostics"]),
    // YAML with places; the only one that knows libyaml.
    target("PlanYAML", ["PlanDiagnostics", "CLibYAML"]),
    // School time: skoleår, dates, the school's own words for when.
    target("Skoletid", ["PlanDiagnostics"]),
    // What in a text points to a person: fødselsnummer, private numbers and addresses, names. Pure.
    target("Personvern", ["PlanDiagnostics"]),
    // The domain and its field tables. No I/O, no YAML.
    target("Planmodell", ["PlanDiagnostics", "PlanProsa", "Skoletid"]),
    // One pupil's case: the model, its dates. Walled off: nothing that makes public pages may import it.
    target("Elevsak", ["PlanDiagnostics", "PlanProsa", "Planmodell", "Skoletid"]),
    // CommonMark to PlanProsa; XHTML parsed and validated. The only one that knows libcmark and libxml2.
    target("PlanMarkup", ["PlanDiagnostics", "PlanProsa", "CCmark", "CLibXML2"]),
    // Folders to a model: reads YAML and prose by the field tables.
    target(
      "PlanContent",
      ["PlanDiagnostics", "PlanProsa", "PlanYAML", "PlanMarkup", "Planmodell", "Skoletid"]),
    // References to law and words out of use, read from text and held against the data of the law. No I/O.
    target("Lovspeil", ["PlanDiagnostics", "Planmodell", "Skoletid"]),
    // The rules: what a plan should hold, each in a file of its own. No I/O.
    target("PlanChecks", ["Lovspeil", "PlanDiagnostics", "PlanProsa", "Planmodell", "Skoletid"]),
    // Outline + model to a document: what is said, in which order, with which number.
    target("PlanDocument", ["Personvern", "PlanDiagnostics", "PlanProsa", "Planmodell", "Skoletid"]),
    // What the rules answered about all plans of an owner, put in order; and measures copied between its schools.
    target("Planoversikt", ["PlanChecks", "PlanDiagnostics", "PlanDocument", "PlanProsa", "Planmodell", "Skoletid"]),
    // Where things stand in a drawing: text measured, chains laid out. Geometry only.
    target("Tegning", []),
    // Mustache templates compiled against typed views.
    target("PlanTemplates", ["PlanDiagnostics"]),
    // One writer a format. Returns bytes.
    target(
      "PlanWriters",
      [
        "PlanDiagnostics", "PlanProsa", "Planmodell", "PlanDocument", "PlanMarkup", "PlanTemplates", "Planoversikt", "Skoletid",
        "Tegning",
      ]),
    // What a copy of one pupil's case says: all of it for the school, and what the pupil and the parents get. No format.
    target("Saksdokument", ["Elevsak", "PlanDiagnostics", "PlanDocument", "PlanProsa", "Planmodell", "Skoletid"]),
    // The copies of a case as bytes: a page that stands alone, Markdown, dates for the calendar.
    target(
      "Sakskriver",
      [
        "Elevsak", "PlanDiagnostics", "PlanDocument", "PlanMarkup", "PlanTemplates", "PlanWriters", "Planmodell",
        "Saksdokument", "Skoletid",
      ]),
    // The field tables as JSON Schema and as a page of reference. No I/O.
    target("PlanSkjema", ["PlanDiagnostics", "PlanYAML", "Planmodell", "Elevsak"]),
    // The commands, and the only door to files, clock and processes.
    target(
      "PlanCommand",
      [
        "Lovspeil", "Personvern", "PlanChecks", "PlanContent", "PlanDiagnostics", "PlanDocument", "PlanMarkup", "PlanSkjema", "PlanTemplates",
        "PlanProsa", "PlanWriters", "Planmodell", "Planoversikt", "Skoletid", "Elevsak", "Sakssjekk", "Saksdokument", "Sakskriver",
      ]),
    // Rules about one pupil's case.
    target("Sakssjekk", ["PlanDiagnostics", "PlanProsa", "Planmodell", "PlanChecks", "Elevsak", "Personvern", "Skoletid"]),
    .executableTarget(name: "skoleplan", dependencies: ["PlanCommand"], swiftSettings: settings),

    tests("PlanDiagnostics"),
    tests("Skoletid", exclude: ["uttrykk.md"]),
    tests("Personvern"),
    tests("PlanYAML", ["PlanDiagnostics"]),
    tests("Elevsak", ["PlanContent", "PlanDiagnostics", "Planmodell", "Skoletid"]),
    tests("Sakssjekk", ["Elevsak", "PlanChecks", "PlanContent", "PlanDiagnostics", "Planmodell", "Skoletid"], exclude: ["grunnsak.yaml"]),
    tests("Planmodell", ["Elevsak"], exclude: ["alt-i-en-plan.md"]),
    tests(
      "PlanContent", ["PlanDiagnostics", "PlanProsa", "PlanYAML", "Planmodell", "Skoletid", "Elevsak"], exclude: ["Fletting"]),
    tests("Lovspeil", ["PlanContent", "PlanDiagnostics", "Planmodell", "Skoletid"], exclude: ["Tabeller"]),
    tests(
      "PlanChecks", ["Lovspeil", "PlanContent", "PlanDiagnostics", "PlanProsa", "Planmodell", "Skoletid"],
      exclude: ["Fasit", "Grunnplan", "lovsetninger.md", "riktige-setninger-nb.txt", "riktige-setninger-nn.txt"]),
    tests("PlanDocument", ["Personvern", "PlanContent", "PlanDiagnostics", "PlanProsa", "Planmodell"]),
    tests("PlanMarkup", ["PlanProsa", "PlanDiagnostics", "CLibXML2"]),
    tests("Planoversikt", ["PlanChecks", "PlanDiagnostics", "PlanDocument", "Planmodell", "Skoletid"]),
    tests("Tegning"),
    tests("PlanSkjema", ["Elevsak", "PlanContent", "PlanMarkup", "Planmodell", "Skoletid"]),
    tests("PlanTemplates", ["PlanDiagnostics"]),
    tests(
      "PlanWriters",
      [
        "Personvern", "PlanContent", "PlanDiagnostics", "PlanDocument", "PlanMarkup", "PlanProsa", "PlanTemplates",
        "Planmodell", "Planoversikt", "Skoletid", "Tegning",
      ], exclude: ["Fasit"]),
    tests(
      "Saksdokument",
      ["Elevsak", "PlanContent", "PlanDiagnostics", "PlanDocument", "PlanProsa", "Planmodell", "Skoletid"]),
    tests(
      "Sakskriver",
      [
        "Elevsak", "PlanContent", "PlanDiagnostics", "PlanDocument", "PlanMarkup", "PlanTemplates", "PlanWriters",
        "Planmodell", "Saksdokument", "Skoletid",
      ], exclude: ["Fasit"]),
    tests(
      "PlanCommand", ["Personvern", "PlanContent", "PlanDiagnostics", "PlanDocument", "PlanWriters", "Planmodell"], exclude: ["Transkript", "Utgangspunkt"]),
  ]
)
