import Foundation
import PlanWriters
import Skoletid
import Testing

@Suite struct Kalenderskriving {
  private func skriv(_ hendelser: [Kalenderhendelse]) -> [String] {
    Kalenderleser.brettetUt(Kalenderskriver.skriv(Kalender(navn: "Prøve", hendelser: hendelser)))
  }

  private func hendelse(
    _ uid: String, _ fra: String, _ til: String? = nil, tittel: String = "T", gjentas: Kalendergjentakelse? = nil
  ) throws -> Kalenderhendelse {
    try Kalenderhendelse(
      uid: uid, tittel: tittel, fra: dato(fra), til: til.map(dato), gjentas: gjentas,
      stemplet: dato("2026-11-21"))
  }

  /// Etter en villet endring: `SKRIV_FASIT=1 swift test`, og les forskjellen.
  @Test(arguments: ["aarshjul-2026-2027", "tekst", "tom"])
  func `kalenderen er byte for byte som i fasiten`(_ navn: String) throws {
    let byte = try Kalenderskriver.skriv(Kalendersak.les(navn))
    let sted = Verktøy.her.appending(path: "Fasit/kalender/\(navn).ics")
    if ProcessInfo.processInfo.environment["SKRIV_FASIT"] != nil {
      try Data(byte).write(to: sted)
      Issue.record("Fasit/kalender/\(navn).ics er skrevet; les forskjellen og kjør uten SKRIV_FASIT")
      return
    }
    let fasit = try Kalenderleser.linjer(Array(Data(contentsOf: sted)))
    let skrevet = Kalenderleser.linjer(byte)
    for (nr, (a, b)) in zip(skrevet, fasit).enumerated() where a != b {
      Issue.record(
        "\(navn).ics:\(nr + 1): \(String(decoding: a, as: UTF8.self)), ikke \(String(decoding: b, as: UTF8.self))"
      )
    }
    #expect(skrevet.count == fasit.count)
  }

  @Test func `samme kalender gir samme byte, uansett hvilken rekkefølge hendelsene er gitt i`() throws {
    let kalender = try Kalendersak.les("tekst")
    let første = Kalenderskriver.skriv(kalender)
    let snudd = Kalender(
      navn: kalender.navn, beskrivelse: kalender.beskrivelse, kilde: kalender.kilde,
      hendelser: kalender.hendelser.reversed())
    for _ in 0..<3 { #expect(Kalenderskriver.skriv(kalender) == første) }
    #expect(Kalenderskriver.skriv(snudd) == første)
  }

  @Test(arguments: [
    ("2026-08-17", "2026-08-17", "20260818"), ("2026-08-31", "2026-08-31", "20260901"),
    ("2026-12-21", "2026-12-31", "20270101"), ("2026-12-21", "2027-01-03", "20270104"),
    ("2028-02-28", "2028-02-28", "20280229"), ("2028-02-29", "2028-02-29", "20280301"),
    ("2027-02-28", "2027-02-28", "20270301"), ("2026-08-17", "2026-08-01", "20260818"),
    ("2199-12-31", "2199-12-31", "22000101"), ("1900-01-01", "1900-02-28", "19000301"),
  ])
  func `slutten er dagen etter den siste`(_ fra: String, _ til: String, _ slutt: String) throws {
    let linjer = skriv([try hendelse("a", fra, til)])
    #expect(linjer.contains("DTSTART;VALUE=DATE:\(fra.replacing("-", with: ""))"))
    #expect(linjer.contains("DTEND;VALUE=DATE:\(slutt)"))
    #expect(linjer.contains("DTSTAMP:20261121T000000Z"))
  }

  @Test func `hendelsene står etter første dag, så etter uid`() throws {
    let linjer = skriv([
      try hendelse("å", "2026-09-01"), try hendelse("b", "2026-09-01", "2026-09-04"),
      try hendelse("z", "2026-08-31"),
      try hendelse("B", "2026-09-01", "2026-09-30"),
    ])
    #expect(linjer.filter { $0.hasPrefix("UID") } == ["UID:z", "UID:B", "UID:b", "UID:å"])
  }

  @Test func `av flere med samme uid står den første`() throws {
    let linjer = skriv([
      try hendelse("a", "2026-09-02", tittel: "Først"), try hendelse("a", "2026-09-01", tittel: "Sist"),
      try hendelse("a\u{0}", "2026-09-01", tittel: "Skjult"),
    ])
    #expect(linjer.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:Først"])
  }

  @Test func `to uid-er som bare ser like ut, er to hendelser`() throws {
    let linjer = skriv([try hendelse("\u{E5}", "2026-09-01"), try hendelse("a\u{30A}", "2026-09-01")])
    #expect(linjer.filter { $0.hasPrefix("UID") }.count == 2)
  }

  @Test(
    arguments: try [
      ("2026-08-17", Kalendergjentakelse.uker(1, til: dato("2027-06-18")), "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270618"),
      ("2026-08-23", .uker(3, til: dato("2026-08-23")), "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU;UNTIL=20260823"),
      ("2026-08-05", .måneder(1), "FREQ=MONTHLY;BYMONTHDAY=5"),
      (
        "2026-08-28", .måneder(2, til: dato("2027-06-30")),
        "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28;UNTIL=20270630"
      ),
      ("2027-05-17", .år(), "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=17"),
      ("2028-02-28", .år(til: dato("2038-02-28")), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28;UNTIL=20380228"),
    ])
  func `det som gjentas, står som regel`(_ fra: String, _ gjentas: Kalendergjentakelse, _ regel: String) throws {
    #expect(skriv([try hendelse("a", fra, gjentas: gjentas)]).contains("RRULE:\(regel)"))
  }

  @Test(
    arguments: try [
      ("2026-08-31", Kalendergjentakelse.måneder(1)), ("2026-08-29", .måneder(12)), ("2028-02-29", .år()),
      ("2026-08-17", .uker(0, til: dato("2027-06-18"))), ("2026-08-17", .uker(-1, til: dato("2027-06-18"))),
      ("2026-08-17", .måneder(0)), ("2026-08-17", .uker(1, til: dato("2026-08-16"))),
      ("2026-08-17", .år(til: dato("2025-08-17"))),
    ])
  func `det som ikke kan sies nøyaktig, står én gang`(_ fra: String, _ gjentas: Kalendergjentakelse) throws {
    let h = try hendelse("a", fra, gjentas: gjentas)
    #expect(h.gjentas == nil)
    #expect(!skriv([h]).contains { $0.hasPrefix("RRULE") })
  }

  @Test func `en kalender uten hendelser har tidssonen, for en kalender må ha noe`() {
    let linjer = skriv([])
    #expect(linjer.contains("TZID:Europe/Oslo"))
    #expect(
      linjer.filter { $0.hasPrefix("BEGIN") } == [
        "BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "BEGIN:DAYLIGHT", "BEGIN:STANDARD",
      ])
  }

  @Test func `en kalender med hendelser har ingen tidssone, og ingen METHOD`() throws {
    let linjer = skriv([try hendelse("a", "2026-09-01")])
    #expect(!linjer.contains { $0.hasPrefix("METHOD") || $0.contains("VTIMEZONE") })
    #expect(linjer.contains("TRANSP:TRANSPARENT"))
    #expect(linjer.contains("REFRESH-INTERVAL;VALUE=DURATION:P1D"))
  }

  @Test(arguments: [
    ("https://a.no/x,y;z?q=1#d", "https://a.no/x,y;z?q=1#d"), ("HTTP://a.no/å", "HTTP://a.no/%C3%A5"),
    ("https://a.no/\r\nX:y", "https://a.no/%0D%0AX:y"), ("https://a.no/%20\"", "https://a.no/%20%22"),
    ("javascript:alert(1)", nil), ("//a.no", nil), ("https://", nil), ("https:///x", nil), ("", nil),
  ])
  func `bare nettadresser slipper til, og bare med lovlige tegn`(_ adresse: String, _ ventet: String?) throws
  {
    let h = try Kalenderhendelse(
      uid: "a", tittel: "T", nettadresse: adresse, fra: dato("2026-09-01"), stemplet: dato("2026-09-01"))
    let byte = Kalenderskriver.skriv(Kalender(navn: "P", kilde: adresse, hendelser: [h]))
    #expect(Kalenderleser.brettetUt(byte).first { $0.hasPrefix("URL") } == ventet.map { "URL:\($0)" })
    #expect(
      Kalenderleser.brettetUt(byte).first { $0.hasPrefix("SOURCE") }
        == ventet.map { "SOURCE;VALUE=URI:\($0)" })
  }
}
