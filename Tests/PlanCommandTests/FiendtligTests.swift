import Foundation
import Testing

/// Input nobody means well with: the program must say what is wrong, soon, and leave the pages as they were.
@Suite("Fiendtlig innhold velter ikke programmet")
struct FiendtligTests {
  static let plan = "Content/eiere/havna/skoler/solbakken/2026-2027/plan.yaml"
  static let hode = "mal: kort\ntittel: Plan\ngjelder: 2026-2027\n"

  struct Tilfelle: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var fil = FiendtligTests.plan
    var innhold: @Sendable () -> String
    var kode: Int32 = 65

    init(_ navn: String, fil: String = FiendtligTests.plan, _ innhold: @escaping @Sendable () -> String) {
      testDescription = navn
      self.fil = fil
      self.innhold = innhold
    }
  }

  static func gjenta(_ tekst: String, _ antall: Int) -> String { String(repeating: tekst, count: antall) }

  static func dypeSeksjoner(_ dybde: Int) -> String {
    var ut = hode + "seksjoner:\n"
    for d in 0..<dybde {
      let innrykk = gjenta("    ", d)
      ut += "\(innrykk)  - id: s\(d)\n\(innrykk)    tittel: Nivå \(d)\n\(innrykk)    innhold: [Tekst]\n"
      if d < dybde - 1 { ut += "\(innrykk)    seksjoner:\n" }
    }
    return ut
  }

  static let tilfeller: [Tilfelle] = [
    .init("en verdi på 30 MB") { hode + "undertittel: " + gjenta("a", 30 << 20) + "\n" },
    .init("en verdi på 3 MB") { hode + "undertittel: " + gjenta("a", 3 << 20) + "\n" },
    .init("en nøkkel på 900 kB") { hode + gjenta("n", 900 << 10) + ": 1\n" },
    .init("20 000 klammer") { hode + "tiltak: " + gjenta("[", 20_000) + "\n" },
    .init("20 000 lukkede klammer") { hode + "tiltak: " + gjenta("[", 20_000) + gjenta("]", 20_000) + "\n" },
    .init("20 000 krøllklammer") { hode + "tiltak: " + gjenta("{a: ", 20_000) + "\n" },
    .init("20 000 lister i hverandre") { hode + "tiltak:\n" + gjenta("- ", 20_000) + "a\n" },
    .init("1 000 nøkler i hverandre") {
      hode + "tiltak:\n" + (1...1000).map { gjenta(" ", $0) + "a:\n" }.joined()
    },
    .init("aliasbombe") {
      hode + "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + zip("bcdefghij", "abcdefghi").map { "\($0): &\($0) [\(gjenta("*\($1), ", 9))*\($1)]\n" }.joined()
    },
    .init("alias til seg selv") { hode + "tiltak: &a [*a]\n" },
    .init("20 seksjoner i hverandre") { dypeSeksjoner(20) },
    .init("60 seksjoner i hverandre") { dypeSeksjoner(60) },
    .init("10 000 ukjente nøkler") { hode + (1...10_000).map { "ukjent\($0): 1\n" }.joined() },
    .init("10 000 ukjente roller") {
      hode + "seksjoner: [{id: visjon, innhold: [Tekst]}]\ntiltak:\n  - id: a\n    tittel: A\n    ansvar:\n"
        + (1...10_000).map { "      - rolle-\($0)\n" }.joined()
    },
    .init("Markdown med 100 000 klammer") { hode + "seksjoner:\n  - id: visjon\n    innhold:\n      - |\n        " + gjenta("[", 100_000) + "\n" },
    .init("Markdown med 50 000 sitater") { hode + "seksjoner:\n  - id: visjon\n    innhold:\n      - |\n        " + gjenta("> ", 50_000) + "a\n" },
    .init("Markdown med 50 000 stjerner") { hode + "seksjoner:\n  - id: visjon\n    innhold:\n      - |\n        " + gjenta("*a **b ", 50_000) + "\n" },
    .init("bare nullbyter") { gjenta("\0", 10_000) },
    .init("bare linjeskift og kolon") { gjenta(":\n", 20_000) },
    .init("10 000 dokumenter") { gjenta("---\na: 1\n", 10_000) },
    .init("dyp mal", fil: "Templates/xhtml/seksjon.mustache") { gjenta("{{#a}}", 20_000) },
    .init("mal som kaller seg selv", fil: "Templates/xhtml/om-planen.mustache") { "{{> om-planen}}\n" },
    .init("mal på 2 MB", fil: "Templates/xhtml/om-planen.mustache") { gjenta("<p>", 700_000) },
    .init("skjema som ikke er XML", fil: "Templates/skoleplan.xsd") { gjenta("<a>", 20_000) },
    .init("skjema med entitetsbombe", fil: "Templates/skoleplan.xsd") {
      "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">"
        + zip("bcdefghij", "abcdefghi").map { "<!ENTITY \($0) \"\(gjenta("&\($1);", 10))\">" }.joined() + "]><a>&j;</a>"
    },
  ]

  @Test(arguments: tilfeller)
  func isRefusedSoonAndInFewWords(_ t: Tilfelle) throws {
    let mappe = try Self.bygd("liten")
    let før = try mappe.bilde("Output")
    try mappe.skriv(t.fil, t.innhold())
    for kommando in ["skoleplan bygg", "skoleplan sjekk", "skoleplan sjekk --format json"] {
      let erMal = t.fil.hasPrefix("Templates")
      let k = try Prosess.kjør(kommando, i: mappe, sekunder: 30)
      #expect(!k.hang, "\(kommando) ble hengende")
      // sjekk reads content; it is bygg that draws with the templates.
      if kommando == "skoleplan bygg" || !erMal {
        #expect(k.kode == t.kode, "\(kommando): \(k.kode)\n\(k.feil.prefix(500))\(k.ut.prefix(500))")
      }
      if !kommando.hasSuffix("json") {
        #expect(k.ut.utf8.count + k.feil.utf8.count < 200_000, "\(kommando) skrev \(k.ut.utf8.count + k.feil.utf8.count) byte")
      }
      #expect(try mappe.bilde("Output") == før)
    }
  }

  @Test func manyFindingsEndInACount() throws {
    let mappe = try Self.bygd("liten")
    try mappe.skriv(Self.plan, Self.hode + (1...10_000).map { "ukjent\($0): 1\n" }.joined())
    let k = try Prosess.kjør("skoleplan bygg", i: mappe)
    #expect(k.feil.components(separatedBy: "feil[FELT-001]").count - 1 == 200)
    #expect(k.feil.contains("\(Self.plan): og 9800 til\n"))
    #expect(k.feil.contains("10000 feil."))
  }

  @Test func aDeviceWhereAFileShouldBeIsRefused() throws {
    let mappe = try Self.bygd("liten")
    let før = try mappe.bilde("Output")
    let laget = try Prosess.kjør("rm \(Self.plan) && mknod \(Self.plan) c 1 5", i: mappe)
    try #require(laget.kode == 0 || geteuid() != 0 || laget.feil.contains("not permitted"))
    guard laget.kode == 0 else { return }
    let k = try Prosess.kjør("skoleplan bygg", i: mappe, sekunder: 20)
    #expect(k.kode == 65 && !k.hang)
    #expect(try mappe.bilde("Output") == før)
  }

  /// Flips, removes, doubles and inserts bytes in the shipped example, in content and templates.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func mutatedExampleIsBuiltOrRefused(_ frø: UInt64) throws {
    var tall = Tallrekke(frø: frø)
    let mappe = try Self.bygd("eksempelet")
    let filer = try (mappe.bilde("Content").filter { !$0.key.hasSuffix("/") }.map { ("Content/\($0.key)", $0.value.byte) }
      + mappe.bilde("Templates").filter { !$0.key.hasSuffix("/") }.map { ("Templates/\($0.key)", $0.value.byte) })
      .sorted { $0.0 < $1.0 }
    let planer = filer.filter { $0.0.hasSuffix(".yaml") }
    for nr in 1...25 {
      // The content three times out of four: that is what people write.
      let (fil, byte) = nr % 4 == 0 ? filer.randomElement(using: &tall)! : planer.randomElement(using: &tall)!
      let før = try mappe.bilde("Output")
      try mappe.skriv(fil, Self.mutert(byte, &tall))
      let k = try Prosess.kjør("skoleplan bygg", i: mappe, sekunder: 30)
      let hvor: Comment = "frø \(frø), mutasjon \(nr), \(fil)\n\(k.feil.prefix(2000))"
      #expect(!k.hang, hvor)
      #expect(k.kode == 0 || k.kode == 65, hvor)
      if k.kode == 65 {
        #expect(try mappe.bilde("Output") == før, hvor)
        #expect(k.feil.contains("feil"), hvor)
      }
      try mappe.skriv(fil, byte)
    }
  }

  static func mutert(_ byte: [UInt8], _ tall: inout Tallrekke) -> [UInt8] {
    var ut = byte
    let tegn = Array(":-[]{}#&*!|>'\"%@` \n\t,?<>/\\\0\u{7F}a0".utf8) + [0xC3, 0xE2, 0xFF, 0x80]
    for _ in 0..<Int.random(in: 1...8, using: &tall) where !ut.isEmpty {
      let plass = Int.random(in: 0..<ut.count, using: &tall)
      let slutt = min(ut.count, plass + Int.random(in: 1...40, using: &tall))
      switch Int.random(in: 0..<6, using: &tall) {
      case 0: ut[plass] ^= 1 << UInt8.random(in: 0..<8, using: &tall)
      case 1: ut[plass] = tegn.randomElement(using: &tall)!
      case 2: ut.insert(tegn.randomElement(using: &tall)!, at: plass)
      case 3: ut.removeSubrange(plass..<slutt)
      case 4: ut.insert(contentsOf: ut[plass..<slutt], at: Int.random(in: 0...ut.count, using: &tall))
      default: ut.removeSubrange(plass...)
      }
    }
    return ut
  }

  static func bygd(_ utgangspunkt: String) throws -> Arbeidsmappe {
    let mappe = try Arbeidsmappe()
    try Kilder.legg(utgangspunkt, i: mappe)
    let k = try Prosess.kjør("skoleplan bygg", i: mappe)
    try #require(k.kode == 0, "\(k.feil)")
    return mappe
  }
}

/// splitmix64: the same seed gives the same numbers.
struct Tallrekke: RandomNumberGenerator {
  private var tilstand: UInt64
  init(frø: UInt64) { tilstand = frø }

  mutating func next() -> UInt64 {
    tilstand &+= 0x9E37_79B9_7F4A_7C15
    var z = tilstand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
