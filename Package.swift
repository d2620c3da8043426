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
    // The domain and its field tables. No I/O, no YAML.
    target("Planmodell", ["PlanDiagnostics", "PlanProsa", "Skoletid"]),
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
    target("PlanDocument", ["PlanDiagnostics", "PlanProsa", "Planmodell", "Skoletid"]),
    // Where things stand in a drawing: text measured, chains laid out. Geometry only.
    target("Tegning", []),
    // Mustache templates compiled against typed views.
    target("PlanTemplates", ["PlanDiagnostics"]),
    // One writer a format. Returns bytes.
    target(
      "PlanWriters",
      ["PlanDiagnostics", "PlanProsa", "Planmodell", "PlanDocument", "PlanMarkup", "PlanTemplates", "Skoletid", "Tegning"]),
    // The field tables as JSON Schema and as a page of reference. No I/O.
    target("PlanSkjema", ["PlanDiagnostics", "PlanYAML", "Planmodell"]),
    // The commands, and the only door to files, clock and processes.
    target(
      "PlanCommand",
      [
        "Lovspeil", "PlanChecks", "PlanContent", "PlanDiagnostics", "PlanDocument", "PlanMarkup", "PlanSkjema", "PlanTemplates",
        "PlanWriters", "Planmodell", "Skoletid",
      ]),
    .executableTarget(name: "skoleplan", dependencies: ["PlanCommand"], swiftSettings: settings),

    tests("PlanDiagnostics"),
    tests("Skoletid", exclude: ["uttrykk.md"]),
    tests("PlanYAML", ["PlanDiagnostics"]),
    tests("Planmodell", exclude: ["alt-i-en-plan.md"]),
    tests(
      "PlanContent", ["PlanDiagnostics", "PlanProsa", "PlanYAML", "Planmodell", "Skoletid"], exclude: ["Fletting"]),
    tests("Lovspeil", ["PlanContent", "PlanDiagnostics", "Planmodell", "Skoletid"], exclude: ["Tabeller"]),
    tests(
      "PlanChecks", ["Lovspeil", "PlanContent", "PlanDiagnostics", "PlanProsa", "Planmodell", "Skoletid"],
      exclude: ["Fasit", "Grunnplan", "lovsetninger.md", "riktige-setninger-nb.txt", "riktige-setninger-nn.txt"]),
    tests("PlanDocument", ["PlanContent", "PlanDiagnostics", "PlanProsa", "Planmodell"]),
    tests("PlanMarkup", ["PlanProsa", "PlanDiagnostics", "CLibXML2"]),
    tests("Tegning"),
    tests("PlanSkjema", ["PlanContent", "PlanMarkup", "Planmodell", "Skoletid"]),
    tests("PlanTemplates", ["PlanDiagnostics"]),
    tests(
      "PlanWriters",
      [
        "PlanContent", "PlanDiagnostics", "PlanDocument", "PlanMarkup", "PlanProsa", "PlanTemplates",
        "Planmodell", "Skoletid", "Tegning",
      ], exclude: ["Fasit"]),
    tests("PlanCommand", ["PlanContent"], exclude: ["Transkript", "Utgangspunkt"]),
  ]
)
