import Elevsak
import Foundation
import Testing

/// Det som holder saken unna sidene: typene, og hvem som får importere hvem.
@Suite struct Veggen {
  // MARK: Typene

  private static let hode = """
    import Elevsak
    import PlanDiagnostics
    import PlanDocument
    import PlanProsa
    import PlanWriters
    import Planmodell
    import Sakskriver
    import Saksdokument

    """

  /// Én linje hver, så en feil kan kjennes igjen på linjen.
  private static let tillatt = [
    "func f1(_ p: Aktivitetsplan) -> Tekst? { p.navn?.åpnet(for: Saksmappe.self) }",
    "func f2(_ d: Plandokument<Offentlig>, _ w: any PlanWriter) throws { _ = try w.skriv(d) }",
    "func f3(_ d: Saksdokument<Foreldrekopi>, _ w: Sakskriver) throws { _ = try w.skriv(d, fil: \"a\") }",
    "func f4(_ d: Saksdokument<Saksmappe>, _ w: Sakskriver) throws { _ = try w.skriv(d, fil: \"a\") }",
  ]

  private static let forbudt = [
    // Å åpne det interne for andre enn skolen.
    "func g1(_ p: Aktivitetsplan) { _ = p.navn?.åpnet(for: Foreldrekopi.self) }",
    "func g2(_ p: Aktivitetsplan) { _ = p.interneNotater?.åpnet(for: Offentlig.self) }",
    "func g3<K: Leserkrets>(_ p: Aktivitetsplan, _: Saksdokument<K>.Type) { _ = p.andreElever?.åpnet(for: K.self) }",
    "func g4(_ p: Aktivitetsplan) -> Tekst? { p.navn }",
    "func g5(_ p: Aktivitetsplan) { _ = p.navn?.verdi }",
    // Å gi en sak til noe som lager sider for alle.
    "func g6(_ p: Aktivitetsplan, _ w: any PlanWriter) throws { _ = try w.skriv(p) }",
    "func g7(_ d: Saksdokument<Foreldrekopi>, _ w: any PlanWriter) throws { _ = try w.skriv(d) }",
    "func g8(_ d: Saksdokument<Saksmappe>, _ w: XHTMLWriter) throws { _ = try w.skriv(d) }",
    "func g9(_ d: Plandokument<Foreldrekopi>, _ w: JSONWriter) throws { _ = try w.skriv(d) }",
    "func g10(_ d: Plandokument<Saksmappe>, _ w: MarkdownWriter) throws { _ = try w.skriv(d) }",
    // Å gjøre den ene kopien om til den andre.
    "func g11(_ d: Saksdokument<Saksmappe>) -> Saksdokument<Foreldrekopi> { d }",
  ]

  @Test func `det som er lov, kompilerer`() throws {
    let (kode, ut) = try Self.prøv(Self.tillatt)
    #expect(kode == 0, "\(ut)")
  }

  @Test func `det som ikke er lov, kompilerer ikke`() throws {
    let (kode, ut) = try Self.prøv(Self.tillatt + Self.forbudt)
    #expect(kode != 0)
    let første = Self.hode.split(separator: "\n", omittingEmptySubsequences: false).count
    let feil = Set(ut.matches(of: /prøve\.swift:(\d+):\d+: error:/).compactMap { Int($0.1) })
    // Akkurat linjene som ikke er lov, og ingen av de andre.
    let venter = Set(Self.forbudt.indices.map { første + Self.tillatt.count + $0 })
    #expect(feil == venter, "\(ut)")
  }

  /// Kompilerer linjene mot modulene prøvene selv er bygd med.
  private static func prøv(_ linjer: [String]) throws -> (Int32, String) {
    let mappe = FileManager.default.temporaryDirectory.appending(path: "skoleplan-vegg-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: mappe, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: mappe) }
    let fil = mappe.appending(path: "prøve.swift")
    try (hode + linjer.joined(separator: "\n") + "\n").write(to: fil, atomically: true, encoding: .utf8)
    let libxml = try kjør(["pkg-config", "--cflags", "libxml-2.0"]).ut.split(whereSeparator: \.isWhitespace)
    let (kode, _, feil) = try kjør(
      ["swiftc", "-typecheck", "-swift-version", "6", "-module-name", "vegg", "-package-name", pakke, "-I", moduler.path]
        + ["CCmark", "CLibXML2"].flatMap { ["-Xcc", "-fmodule-map-file=\(Eksempelsak.rot.path)/Sources/\($0)/module.modulemap"] }
        + libxml.flatMap { ["-Xcc", String($0)] } + [fil.path])
    return (kode, feil)
  }

  private static func kjør(_ kommando: [String]) throws -> (kode: Int32, ut: String, feil: String) {
    let prosess = Process()
    prosess.executableURL = URL(filePath: "/usr/bin/env")
    prosess.arguments = kommando
    let (ut, feil) = (Pipe(), Pipe())
    prosess.standardOutput = ut
    prosess.standardError = feil
    try prosess.run()
    // Ingen av dem skriver noe av betydning til begge.
    let (a, b) = (ut.fileHandleForReading.readDataToEndOfFile(), feil.fileHandleForReading.readDataToEndOfFile())
    prosess.waitUntilExit()
    return (prosess.terminationStatus, String(decoding: a, as: UTF8.self), String(decoding: b, as: UTF8.self))
  }

  /// SwiftPM calls the package by its folder, made into an identifier.
  private static var pakke: String {
    String(Eksempelsak.rot.lastPathComponent.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  private static var moduler: URL {
    // Prøvene ligger i …/debug/skoleplanPackageTests.xctest, modulene ved siden av.
    let argument = ProcessInfo.processInfo.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    var mappe = URL(filePath: argument).deletingLastPathComponent()
    while mappe.path != "/", !FileManager.default.fileExists(atPath: mappe.appending(path: "Modules/Elevsak.swiftmodule").path) {
      mappe = mappe.deletingLastPathComponent()
    }
    return mappe.appending(path: "Modules")
  }

  // MARK: Kilden

  @Test func `bare delen for skolen åpner noe, og den åpner det for sin egen krets`() throws {
    let mappe = Eksempelsak.rot.appending(path: "Sources/Saksdokument")
    for navn in try FileManager.default.contentsOfDirectory(atPath: mappe.path).sorted() {
      let tekst = try String(contentsOf: mappe.appending(path: navn), encoding: .utf8)
      #expect(!tekst.contains("Saksmappe.self"), "\(navn)")
      #expect(tekst.contains("åpnet(for: Krets.self)") == (navn == "Saksbygger+Saksmappe.swift"), "\(navn)")
    }
  }

  // MARK: Hvem som importerer hvem

  @Test(arguments: ["PlanDocument", "PlanWriters", "PlanContent"])
  func `det som lager sider for alle, kan ikke nå en sak`(_ mål: String) throws {
    let avhengigheter = try Self.avhengigheter()
    try #require(avhengigheter[mål] != nil)
    var nådd: Set<String> = []
    var kø = [mål]
    while let neste = kø.popLast() {
      if nådd.insert(neste).inserted { kø += avhengigheter[neste] ?? [] }
    }
    #expect(nådd.intersection(["Elevsak", "Saksdokument", "Sakskriver"]) == [])
    for navn in nådd.sorted() {
      for fil in try Self.filer(navn) { #expect(!fil.contains("import Elevsak") && !fil.contains("import Sak")) }
    }
  }

  /// Veggen prøves mot noe som skal finnes igjen: kopiene av en sak når saken.
  @Test func `kopiene når saken`() throws {
    #expect(try Self.avhengigheter()["Saksdokument"]?.contains("Elevsak") == true)
    #expect(try Self.avhengigheter()["PlanWriters"]?.contains("PlanDocument") == true)
  }

  /// `target("Navn", ["A", "B"])` i Package.swift.
  private static func avhengigheter() throws -> [String: [String]] {
    let tekst = try String(contentsOf: Eksempelsak.rot.appending(path: "Package.swift"), encoding: .utf8)
    var ut: [String: [String]] = [:]
    for m in tekst.matches(of: /\n\s+target\(\s*"(\w+)",\s*\[([^\]]*)\]/) {
      ut[String(m.1)] = m.2.matches(of: /"(\w+)"/).map { String($0.1) }
    }
    return ut
  }

  private static func filer(_ mål: String) throws -> [String] {
    let mappe = Eksempelsak.rot.appending(path: "Sources/\(mål)")
    return try FileManager.default.contentsOfDirectory(atPath: mappe.path).filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: mappe.appending(path: $0), encoding: .utf8) }
  }

  // MARK: Utskrift

  @Test func `den som skriver ut en hel sak, får ikke se det interne`() throws {
    let plan = try Eksempelsak.mellomElever.les().plan
    var ut = "\(plan)\(String(reflecting: plan))"
    dump(plan, to: &ut)
    #expect(ut.contains("Elev A"))
    for hemmelig in ["elevmappen", "Elev B", "PPT"] { #expect(!ut.contains(hemmelig)) }
  }
}
