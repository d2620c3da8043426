import Skoletid
import Testing

@Suite struct Datoer {
  @Test(arguments: [
    ("2026-08-17", "17. august 2026"),
    ("2024-02-29", "29. februar 2024"),
    ("2000-02-29", "29. februar 2000"),
    ("1900-01-01", "1. januar 1900"),
    ("2199-12-31", "31. desember 2199"),
  ])
  func `en dag som finnes, leses og skrives`(_ iso: String, _ lang: String) throws {
    let dato = try #require(Dato(iso: iso))
    #expect(dato.iso == iso)
    #expect(dato.lang == lang)
  }

  @Test(arguments: [
    "15.06.2026", "2026-6-15", "2026/06/15", "20260615", "2026-06-15T10:00", "26-06-15", " 2026-06-15",
    "2026-06-15 ", "２０２６-06-15", "+026-06-15", "2026-06-1a", "", "i morgen", "2026–06–15",
  ])
  func `andre skrivemåter leses ikke`(_ tekst: String) { #expect(Dato(iso: tekst) == nil) }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-10", "2026-06-00", "2026-06-32",
    "1899-12-31", "2200-01-01",
  ])
  func `dager som ikke finnes, leses ikke`(_ tekst: String) { #expect(Dato(iso: tekst) == nil) }

  @Test func `tretti dager hefter november`() {
    #expect((1...12).map { Dato.dager(i: $0, år: 2026) } == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect([1900, 2000, 2024, 2026, 2100].map { Dato.dager(i: 2, år: $0) } == [28, 29, 29, 28, 28])
  }

  @Test func `året går foran måneden, og måneden foran dagen`() throws {
    let iRekkefølge = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-10-01"].map {
      try #require(Dato(iso: $0))
    }
    #expect(iRekkefølge.reversed().sorted() == iRekkefølge)
  }
}

@Suite struct Skoleårene {
  @Test func `to år etter hverandre`() throws {
    let år = try #require(Skoleår("2026-2027"))
    #expect(år.start == 2026)
    #expect(år.kode == "2026-2027")
    #expect(år.lang == "2026–2027")
    #expect(år == Skoleår(start: 2026))
  }

  @Test(arguments: [
    "2026", "2026-2028", "2027-2026", "2026-2026", "2026/2027", "2026–2027", "26-27", "2026-27", "2026-2027-2028",
    "-2026-2027", "2026-2027 ", " 2026-2027", "+202-0203", "1899-1900", "2199-2200", "",
  ])
  func `annet er ikke et skoleår`(_ tekst: String) { #expect(Skoleår(tekst) == nil) }

  @Test func `det første først`() throws {
    #expect(try #require(Skoleår("2025-2026")) < #require(Skoleår("2026-2027")))
  }

  @Test func `skolens egne ord for tid beholdes`() {
    #expect(Tidsuttrykk("Før uke 40 (høstferie)").ordrett == "Før uke 40 (høstferie)")
  }
}
