import Elevsak
import Skoletid
import Testing

@Suite("Når tiltakene skal vurderes")
struct EvalueringstrappTests {
  static let rute = Skolekalender(
    skoleår: Skoleår(start: 2026), førsteSkoledag: dato("2026-08-17"), sisteSkoledag: dato("2027-06-18"),
    fri: [.init("Høstferie", fra: dato("2026-10-05"), til: dato("2026-10-09")), .init("Juleferie", fra: dato("2026-12-21"), til: dato("2027-01-01"))],
    planleggingsdager: [dato("2026-11-13")])

  static func dato(_ iso: String) -> Dato { Dato(iso: iso) ?? Dato(dagnummer: 0) }

  @Test(arguments: [
    // Én uke, to til, og fire til.
    ("2026-08-31", ["2026-09-07", "2026-09-21", "2026-10-19"]),
    // Høstferien: fra mandag 5. til mandag 12. oktober, og videre derfra.
    ("2026-09-28", ["2026-10-12", "2026-10-26", "2026-11-23"]),
    // En planleggingsdag: fra fredag til mandag.
    ("2026-11-06", ["2026-11-16", "2026-11-30", "2027-01-04"]),
  ])
  func `ingen dato faller på en dag uten skole`(_ start: String, _ ventet: [String]) {
    #expect(Evalueringstrapp.vanlig.datoer(fra: Self.dato(start), Self.rute).map(\.iso) == ventet)
  }

  @Test func `uten skolerute flyttes helger og helligdager`() {
    #expect(Evalueringstrapp(uker: [1]).datoer(fra: Self.dato("2027-05-10"), nil).map(\.iso) == ["2027-05-18"])
    #expect(Evalueringstrapp(uker: [1]).datoer(fra: Self.dato("2026-09-05"), nil).map(\.iso) == ["2026-09-14"])
  }

  @Test func `eieren kan ha andre uker, men ikke hva som helst`() {
    #expect(Evalueringstrapp(uker: [2, 0, -1, 99, 3]).uker == [2, 3])
    #expect(Evalueringstrapp(uker: Array(repeating: 1, count: 40)).uker.count == 12)
  }
}
