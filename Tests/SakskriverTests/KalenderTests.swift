import Elevsak
import PlanDiagnostics
import Planmodell
import PlanWriters
import Sakskriver
import Testing

@Suite struct Sakskalenderen {
  static func les(_ sak: Eksempelsak, _ endring: (String) -> String = { $0 }) throws -> [String] {
    String(decoding: try Sakskalender.skriv(sak.les(endring)), as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  static func datoer(_ linjer: [String]) -> [String] {
    linjer.filter { $0.hasPrefix("DTSTART") && !$0.hasPrefix("DTSTART:") }.map { String($0.split(separator: ":").last ?? "") }
  }

  @Test(arguments: Eksempelsak.allCases) func `kalenderen er som i fasiten`(_ sak: Eksempelsak) throws {
    try prøv(String(decoding: Sakskalender.skriv(sak.les()), as: UTF8.self), "\(sak.rawValue).ics")
  }

  @Test func `det som er gjort, er ikke med, og stigen fortsetter etter det som er avtalt`() throws {
    #expect(Self.datoer(try Self.les(.mellomElever)) == ["20261109", "20261110T081500"])
    #expect(Self.datoer(try Self.les(.ansattMotElev)) == ["20261116", "20261117T143000", "20261214"])
    // Før den første evalueringen: den avtalte, og stigen etter den, utenom høstferien.
    let ny = try Self.les(.mellomElever) { String($0.prefix(upTo: $0.ranges(of: "evalueringer:")[0].lowerBound)) }
    #expect(Self.datoer(ny) == ["20260928", "20261012", "20261109"])
  }

  @Test func `et møte som har vært, er ikke med`() throws {
    #expect(Self.datoer(try Self.les(.mellomElever) { $0.replacing("neste-møte: {dato: 2026-11-10", with: "neste-møte: {dato: 2026-10-01") }) == ["20261109"])
  }

  @Test func `en avsluttet sak har ingen dager`() throws {
    #expect(Self.datoer(try Self.les(.mellomElever) { $0.replacing("status: aktiv", with: "status: avsluttet") }) == [])
  }

  @Test(arguments: Eksempelsak.allCases) func `ingenting i den viser hvem saken gjelder`(_ sak: Eksempelsak) throws {
    let innhold = try sak.les()
    let tekst = try Self.les(sak).joined(separator: "\n")
    var hemmelig = [innhold.plan.sak, innhold.plan.elev, innhold.plan.skole, innhold.plan.eier, innhold.plan.nesteMøte?.hvor].compactMap { $0?.verdi }
    hemmelig += [innhold.skole, innhold.eier].compactMap { $0 } + ["Elev", "LOCATION", "URL", "DESCRIPTION", "§", "mappe"]
    for ord in hemmelig { #expect(!tekst.contains(ord), "\(ord)") }
    #expect(tekst.contains("SUMMARY:Evaluering av aktivitetsplan"))
  }

  @Test func `en dag som flyttes, har samme uid, og ulike saker har ulike`() throws {
    func uider(_ l: [String]) -> [String] { l.filter { $0.hasPrefix("UID:") } }
    let før = uider(try Self.les(.mellomElever))
    #expect(før == uider(try Self.les(.mellomElever) { $0.replacing("neste: 2026-11-09", with: "neste: 2026-11-11") }).sorted { før.firstIndex(of: $0) ?? 9 < før.firstIndex(of: $1) ?? 9 })
    #expect(Set(før).isDisjoint(with: uider(try Self.les(.mellomElever) { $0.replacing("2026/1407", with: "2026/1408") })))
    #expect(før.allSatisfy { $0.wholeMatch(of: /UID:[0-9a-f]{16}@skoleplan/) != nil })
  }

  @Test(arguments: [("08.30", "083000"), ("8:30–9.15", "083000"), ("etter skolen", ""), ("25.00", ""), ("8", "")])
  func `klokken er med når den kan leses`(_ klokke: String, _ ventet: String) throws {
    let linjer = try Self.les(.mellomElever) { $0.replacing("klokke: \"08.15\"", with: "klokke: \"\(klokke)\"") }
    let møte = try #require(Self.datoer(linjer).last)
    #expect(møte == (ventet.isEmpty ? "20261110" : "20261110T\(ventet)"))
  }
}
