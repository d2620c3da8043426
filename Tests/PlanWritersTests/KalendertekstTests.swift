import PlanWriters
import Skoletid
import Testing

@testable import PlanWriters

@Suite struct Kalendertekster {
  /// En kalender med én hendelse som heter det.
  private func skriv(_ tittel: String) throws -> [UInt8] {
    let h = try Kalenderhendelse(
      uid: "a", tittel: tittel, fra: dato("2026-09-01"), stemplet: dato("2026-09-01"))
    return Kalenderskriver.skriv(Kalender(navn: "P", hendelser: [h]))
  }

  /// Ingen linje er for lang, ingen er delt inne i et tegn, og CR og LF står bare sammen.
  private func erVelformet(_ byte: [UInt8]) -> Bool {
    let linjer = Kalenderleser.linjer(byte)
    return byte.suffix(2) == [13, 10]
      && linjer.allSatisfy { l in
        l.count <= 75 && !l.isEmpty && String(validating: l, as: UTF8.self) != nil
          && l.allSatisfy { ($0 >= 32 || $0 == 9) && $0 != 127 }
      }
  }

  private func skalar(_ s: String?) -> [Unicode.Scalar]? { s.map { Array($0.unicodeScalars) } }

  /// «SUMMARY:» er 8 byte: tegnet begynner på byte 73–76 i linjen.
  @Test(arguments: ["a", "å", "–", "🎒", "e\u{301}", "🧑‍🏫", "\\", ",", "\n"], 62...69)
  func `et tegn på grensen står helt på én linje`(_ tegn: String, _ før: Int) throws {
    let tittel = String(repeating: "x", count: før) + tegn + "yz" + String(repeating: tegn, count: 80)
    let byte = try skriv(tittel)
    #expect(erVelformet(byte))
    #expect(skalar(Kalenderleser.tekst("SUMMARY", byte)) == skalar(tittel))
    #expect(
      !Kalenderleser.linjer(byte).contains { $0.last == UInt8(ascii: "\\") && $0.dropLast().last != $0.last })
  }

  @Test func `en linje på 75 byte er hel, og en på 76 er delt`() throws {
    let hel = Kalenderleser.linjer(try skriv(String(repeating: "x", count: 67)))
    #expect(hel.contains { $0.count == 75 } && !hel.contains { $0.first == 32 })
    let delt = Kalenderleser.linjer(try skriv(String(repeating: "x", count: 66) + "å"))
    #expect(delt.contains(Array("SUMMARY:\(String(repeating: "x", count: 66))".utf8)))
    #expect(delt.contains(Array(" å".utf8)))
  }

  @Test func `skilletegn får skråstrek, og kolon og anførselstegn ikke`() throws {
    let linjer = Kalenderleser.brettetUt(try skriv("a\\b;c,d\ne:f\"g\""))
    #expect(linjer.contains("SUMMARY:a\\\\b\\;c\\,d\\ne:f\"g\""))
  }

  @Test func `komma i en kategori deler den ikke`() throws {
    let h = try Kalenderhendelse(
      uid: "a", tittel: "T", kategorier: ["Fest, mat", "", "Å; \\", "\u{0}"], fra: dato("2026-09-01"),
      stemplet: dato("2026-09-01"))
    let byte = Kalenderskriver.skriv(Kalender(navn: "P", hendelser: [h]))
    #expect(Kalenderleser.brettetUt(byte).contains("CATEGORIES:Fest\\, mat,Å\\; \\\\"))
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f", "a\nb\nc\nd\ne\nf"),
    ("\u{0}a\u{7}\u{1B}[31m\u{7F}\u{9B}\tb", "a[31m\tb"), ("\r\r\n\n", "\n\n\n"),
    ("\u{301}\u{308}", "\u{301}\u{308}"),
    ("\u{200D}\u{202E}\u{FEFF}", "\u{200D}\u{202E}\u{FEFF}"),
  ])
  func `styretegn er borte, og alle slags linjeskift er ett`(_ tekst: String, _ ventet: String) throws {
    let byte = try skriv(tekst)
    #expect(erVelformet(byte))
    #expect(skalar(Kalenderleser.tekst("SUMMARY", byte)) == skalar(ventet))
  }

  @Test func `det som ikke er noe, står ikke`() throws {
    #expect(Kalenderleser.tekst("SUMMARY", try skriv("\u{0}\u{7}")) == nil)
    #expect(Kalenderleser.tekst("DESCRIPTION", try skriv("T")) == nil)
  }

  @Test(arguments: ["x", "å", "🎒", "\u{301}", "\n", "\\", "\u{0}", " "])
  func `hundre tusen tegn kommer fram`(_ tegn: String) throws {
    let tekst = String(repeating: tegn, count: 100_000)
    let byte = try skriv(tekst)
    #expect(Kalenderleser.linjer(byte).allSatisfy { $0.count <= 75 })
    #expect(skalar(Kalenderleser.tekst("SUMMARY", byte)) == (tegn == "\u{0}" ? nil : skalar(tekst)))
  }

  @Test func `ingenting i en tekst kan bli en linje for seg`() throws {
    let ond = "Fest\r\nEND:VEVENT\u{85}BEGIN:VALARM\u{2028}X:\r\n UID:b"
    let h = try Kalenderhendelse(
      uid: ond, tittel: ond, beskrivelse: ond, sted: ond, kategorier: [ond],
      nettadresse: "https://a.no/\(ond)",
      fra: dato("2026-09-01"), stemplet: dato("2026-09-01"))
    let byte = Kalenderskriver.skriv(Kalender(navn: ond, beskrivelse: ond, kilde: ond, hendelser: [h]))
    #expect(erVelformet(byte))
    let navn = Kalenderleser.brettetUt(byte).map { $0.prefix { $0 != ":" && $0 != ";" } }
    #expect(
      navn == [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC",
        "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
        "DESCRIPTION",
        "LOCATION", "CATEGORIES", "URL", "TRANSP", "END", "END",
      ])
  }

  @Test(arguments: [
    ("DATE", "DATE"), ("a:b", "\"a:b\""), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""),
    ("si \"hei\", du", "\"si 'hei', du\""),
    ("a\r\nb\u{0}", "a b"), ("æøå", "æøå"),
  ])
  func `en parameter står i anførselstegn når den må`(_ verdi: String, _ ventet: String) {
    var l = Kalenderlinjer()
    l.linje("X", "y", ["P": verdi])
    #expect(Kalenderleser.brettetUt(l.byte) == ["X;P=\(ventet):y"])
  }

  @Test func `enhver tekst kan leses tilbake`() throws {
    let frø = UInt64.random(in: .min ... .max)
    var tilfeldig = Frø(tilstand: frø)
    // Tegn som betyr noe, like ofte som alle andre til sammen.
    let utvalg = Array("\\;,:\"\n\r\t nN=^ aå–🎒\u{301}\u{200D}\u{0}\u{85}\u{2028}".unicodeScalars)
    for _ in 0..<500 {
      var tekst = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...300, using: &tilfeldig) {
        if Bool.random(using: &tilfeldig) {
          tekst.append(utvalg.randomElement(using: &tilfeldig)!)
        } else if let t = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &tilfeldig)) {
          tekst.append(t)
        }
      }
      let byte = try skriv(String(tekst))
      #expect(erVelformet(byte), "frø \(frø)")
      #expect(skalar(Kalenderleser.tekst("SUMMARY", byte)) ?? [] == Self.uten(Array(tekst)), "frø \(frø)")
    }
    print("enhver tekst kan leses tilbake: frø \(frø)")
  }

  /// Det samme som skriveren skal ta bort, sagt på en annen måte.
  private static func uten(_ tekst: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let skift: Set<Unicode.Scalar> = ["\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]
    return tekst.indices.compactMap { i in
      if skift.contains(tekst[i]) { return tekst[i] == "\n" && i > 0 && tekst[i - 1] == "\r" ? nil : "\n" }
      return tekst[i].properties.generalCategory == .control && tekst[i] != "\t" ? nil : tekst[i]
    }
  }
}
