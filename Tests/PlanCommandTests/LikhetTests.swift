import Foundation
import PlanCommand
import PlanContent
import Testing

/// The same input gives the same bytes, whoever does the work and in whichever order.
@Suite("Samme innhold gir samme byte")
struct LikhetTests {
  /// Twelve schools with one owner and two of another, so that there is something to do at once.
  static func mange() throws -> Arbeidsmappe {
    let mappe = try Arbeidsmappe()
    try Kilder.legg("liten", i: mappe)
    let eksempel = "Content/eiere/havna/skoler/solbakken"
    let skole = String(decoding: try mappe.les("\(eksempel)/skole.yaml"), as: UTF8.self)
    let plan = String(decoding: try mappe.les("\(eksempel)/2026-2027/plan.yaml"), as: UTF8.self)
    try mappe.skriv("Content/eiere/dalen/eier.yaml", "navn: Dalen kommune\nslag: kommune\n")
    for (eier, antall) in [("havna", 12), ("dalen", 2)] {
      for nr in 1...antall {
        let rot = "Content/eiere/\(eier)/skoler/skole-\(nr)"
        try mappe.skriv("\(rot)/skole.yaml", skole.replacing("Solbakken", with: "Skole \(nr) i \(eier)"))
        for år in ["2025-2026", "2026-2027"] {
          // The later schools have more to read, so that the first are not the first to be done.
          let tekst = String(repeating: "      - Avsnitt nummer \(nr).\n", count: 13 - nr)
          try mappe.skriv("\(rot)/\(år)/plan.yaml", plan.replacing("2026-2027", with: år) + tekst)
        }
      }
    }
    return mappe
  }

  static func byte(_ mappe: Arbeidsmappe, _ ut: String) throws -> [String: [UInt8]] {
    try mappe.bilde(ut).mapValues(\.byte)
  }

  /// In this process, so that the world can be changed.
  static func bygg(_ mappe: Arbeidsmappe, ut: String, _ endre: (inout World) -> Void) async throws {
    var world = World.live()
    world.ut = { _ in }
    world.feil = { tekst in if !tekst.isEmpty { Issue.record("\(tekst)") } }
    endre(&world)
    let utgang = await Skoleplan.kjør(
      ["bygg", "--innhold", "\(mappe.sti)/Content", "--ut", "\(mappe.sti)/\(ut)"], world)
    try #require(utgang == .greit)
  }

  @Test(arguments: ["liten", "eksempelet"])
  func twoFoldersGetTheSameBytes(_ utgangspunkt: String) throws {
    let mappe = try Arbeidsmappe()
    try Kilder.legg(utgangspunkt, i: mappe)
    for ut in ["a", "b"] { try #require(Prosess.kjør("skoleplan bygg --ut \(ut)", i: mappe).kode == 0) }
    let a = try Self.byte(mappe, "a")
    #expect(a.count > 7)
    #expect(try a == Self.byte(mappe, "b"))
  }

  @Test func theNumberOfCoresDoesNotMatter() async throws {
    let mappe = try Self.mange()
    try await Self.bygg(mappe, ut: "a") { $0.kjerner = 1 }
    let a = try Self.byte(mappe, "a")
    #expect(a.count > 100)
    for kjerner in [2, 7, 64] {
      try await Self.bygg(mappe, ut: "b\(kjerner)") { $0.kjerner = kjerner }
      #expect(try a == Self.byte(mappe, "b\(kjerner)"), "\(kjerner) kjerner")
    }
  }

  /// The disk gives names in its own order: the same content, written in two orders, is the same site.
  @Test func theOrderOnDiskDoesNotMatter() async throws {
    let mappe = try Self.mange()
    try await Self.bygg(mappe, ut: "a") { _ in }
    var tall = Tallrekke(frø: 7)
    let filer = try mappe.bilde("Content").filter { !$0.key.hasSuffix("/") }
    for nr in 1...3 {
      let annen = try Arbeidsmappe()
      try Kilder.legg("liten", i: annen)
      try FileManager.default.removeItem(atPath: "\(annen.sti)/Content")
      for (sti, fil) in filer.sorted(by: { $0.key < $1.key }).shuffled(using: &tall) {
        try annen.skriv("Content/\(sti)", fil.byte)
      }
      try await Self.bygg(annen, ut: "a") { _ in }
      #expect(try Self.byte(mappe, "a") == Self.byte(annen, "a"), "rekkefølge \(nr)")
    }
  }

  @Test func twoBuildsAtOnceDoNotDisturbEachOther() throws {
    let mappe = try Arbeidsmappe()
    try Kilder.legg("eksempelet", i: mappe)
    try #require(Prosess.kjør("skoleplan bygg --ut fasit", i: mappe).kode == 0)
    let k = try Prosess.kjør("skoleplan bygg & skoleplan bygg & wait %1 && wait %2", i: mappe)
    #expect(k.kode == 0, "\(k.feil)")
    #expect(try Self.byte(mappe, "Output") == Self.byte(mappe, "fasit"))
  }

  /// Killed at any moment: each page is the old one or the new one, never half, and the next build tidies up.
  @Test func aBuildThatIsKilledLeavesWholePages() throws {
    let mappe = try Arbeidsmappe()
    try Kilder.legg("eksempelet", i: mappe)
    let plan = try #require(mappe.bilde("Content").keys.first { $0.hasSuffix("/plan.yaml") })
    let tekst = String(decoding: try mappe.les("Content/\(plan)"), as: UTF8.self)
    try #require(Prosess.kjør("skoleplan bygg", i: mappe).kode == 0)
    var før = try Self.byte(mappe, "Output")
    for nr in 1...12 {
      try mappe.skriv("Content/\(plan)", tekst.replacing("Barn", with: "Barn nr. \(nr)").replacing("tittel: Plan for", with: "tittel: Plan \(nr) for"))
      try #require(Prosess.kjør("rm -rf ny && skoleplan bygg --ut ny", i: mappe).kode == 0)
      let etter = try Self.byte(mappe, "ny")
      // Waited for, so that nothing of it is left when the next one begins.
      let pause = nr < 5 ? "0.0\(nr * 2)" : "0.\(nr * 2)"
      _ = try Prosess.kjør("skoleplan bygg & p=$!; sleep \(pause); kill -9 $p; wait $p", i: mappe)
      for (sti, byte) in try Self.byte(mappe, "Output") where !sti.hasPrefix(".skoleplan-") {
        #expect(byte == før[sti] || byte == etter[sti], "\(sti) er halv, nr. \(nr)")
      }
      try #require(Prosess.kjør("skoleplan bygg", i: mappe).kode == 0)
      let nå = try Self.byte(mappe, "Output")
      #expect(nå == etter, "\(Set(nå.keys).symmetricDifference(etter.keys))")
      før = etter
    }
  }

  @Test func theTimeZoneAndLanguageOfTheMachineDoNotMatter() throws {
    let mappe = try Arbeidsmappe()
    try Kilder.legg("eksempelet", i: mappe)
    try #require(Prosess.kjør("TZ=Pacific/Apia LC_ALL=tr_TR.UTF-8 skoleplan bygg --ut a", i: mappe).kode == 0)
    try #require(Prosess.kjør("TZ=UTC LC_ALL=C skoleplan bygg --ut b", i: mappe).kode == 0)
    #expect(try Self.byte(mappe, "a") == Self.byte(mappe, "b"))
  }
}
