import Skoletid
import Testing

@Suite struct Kalenderen {
  private func dato(_ iso: String) throws -> Dato { try #require(Dato(iso: iso)) }

  @Test(arguments: [
    ("2026-08-17", Ukedag.mandag, 34, 2026), ("2026-10-10", .lørdag, 41, 2026), ("2026-05-17", .søndag, 20, 2026),
    ("2026-12-31", .torsdag, 53, 2026), ("2027-01-01", .fredag, 53, 2026), ("2027-01-03", .søndag, 53, 2026),
    ("2027-01-04", .mandag, 1, 2027), ("2024-12-30", .mandag, 1, 2025), ("2000-02-29", .tirsdag, 9, 2000),
    ("1900-01-01", .mandag, 1, 1900),
  ])
  func `ukedag og uke`(_ iso: String, _ ukedag: Ukedag, _ uke: Int, _ år: Int) throws {
    let d = try dato(iso)
    #expect(d.ukedag == ukedag)
    #expect(d.uke.nr == uke && d.uke.år == år)
  }

  @Test func `hver dag i tre hundre år følger den forrige`() throws {
    var d = try dato("1900-01-01")
    var ukedag = 1
    for nr in d.dagnummer..<(try dato("2199-12-31")).dagnummer {
      #expect(d.dagnummer == nr && Dato(iso: d.iso) == d && d.ukedag.rawValue == ukedag, "\(d.iso)")
      d = d.plus(dager: 1)
      ukedag = ukedag % 7 + 1
    }
    #expect(d.iso == "2199-12-31")
  }

  @Test func `en ukes mandag ligger i uken`() {
    for år in 1990...2050 {
      for nr in 1...Uke.antall(i: år) {
        let uke = Uke(år: år, nr: nr)
        #expect(uke?.mandag.uke == uke && uke?.mandag.ukedag == .mandag, "\(år) uke \(nr)")
      }
    }
  }

  @Test(arguments: [(2026, 53), (2025, 52), (2027, 52), (2032, 53), (2020, 53)])
  func `noen år har uke 53`(_ år: Int, _ antall: Int) {
    #expect(Uke.antall(i: år) == antall)
    #expect(Uke(år: år, nr: antall + 1) == nil)
  }

  @Test(arguments: [
    (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16"), (2029, "2029-04-01"), (2030, "2030-04-21"),
    (2038, "2038-04-25"), (2199, "2199-04-14"),
  ])
  func `første påskedag`(_ år: Int, _ iso: String) { #expect(Helligdag.påske(år).iso == iso) }

  @Test(arguments: [
    (Helligdag.skjærtorsdag, "2027-03-25"), (.langfredag, "2027-03-26"), (.andrePåskedag, "2027-03-29"),
    (.kristiHimmelfart, "2027-05-06"), (.førstePinsedag, "2027-05-16"), (.andrePinsedag, "2027-05-17"),
    (.søttendeMai, "2027-05-17"), (.førsteMai, "2027-05-01"), (.førsteJuledag, "2027-12-25"),
  ])
  func `helligdagene i 2027`(_ dag: Helligdag, _ iso: String) { #expect(dag.dato(2027).iso == iso) }

  @Test func `to helligdager kan falle på samme dag`() throws {
    #expect(try dato("2027-05-17").helligdager == [.søttendeMai, .andrePinsedag])
  }

  @Test(arguments: [
    ("2026-10-01", 5, "2026-10-08"), ("2026-10-03", 0, "2026-10-05"), ("2027-03-24", 1, "2027-03-30"),
    ("2026-12-23", 2, "2026-12-28"), ("2027-05-14", 1, "2027-05-18"),
  ])
  func `virkedager hopper over helg og helligdag`(_ fra: String, _ antall: Int, _ til: String) throws {
    #expect(try dato(fra).plus(virkedager: antall).iso == til)
  }
}
