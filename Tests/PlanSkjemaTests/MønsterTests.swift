import PlanMarkup
import Planmodell
import Skoletid
import Testing

@testable import PlanContent
@testable import PlanSkjema

/// Mønstrene sier det samme som leseren.
@Suite struct Mønstre {
  private static func passer(_ mønster: String) throws -> (String) -> Bool {
    let regex = try Regex(mønster).matchingSemantics(.unicodeScalar)
    return { $0.firstMatch(of: regex) != nil }
  }

  @Test func `hvert tegn en id kan ha, og ingen andre`() throws {
    let passer = try Self.passer(Mønster.id)
    for verdi in UInt32(0)..<0x3000 {
      guard let tegn = Unicode.Scalar(verdi) else { continue }
      #expect(passer(String(tegn)) == Lesing.erIdtegn(tegn), "U+\(String(verdi, radix: 16))")
    }
    #expect(!passer("") && !passer("a b") && !passer("a\n") && !passer("a\u{301}"))
  }

  @Test func `hver dag som finnes, og ingen andre`() throws {
    let passer = try Self.passer(Mønster.dato)
    for år in [1899, 1900, 1904, 1999, 2000, 2024, 2026, 2096, 2100, 2104, 2196, 2199, 2200] {
      for måned in 0...13 {
        for dag in 0...32 {
          let iso = "\(år)-\(måned < 10 ? "0" : "")\(måned)-\(dag < 10 ? "0" : "")\(dag)"
          #expect(passer(iso) == (Dato(iso: iso) != nil), "\(iso)")
        }
      }
    }
    // Alle skuddårene.
    for år in 1900...2199 { #expect(passer("\(år)-02-29") == (Dato(iso: "\(år)-02-29") != nil), "\(år)") }
    for tekst in ["2026-6-15", "15.06.2026", " 2026-06-15", "2026-06-15\n", "2026-06-150"] {
      #expect(!passer(tekst))
    }
  }

  @Test func `hvert skoleår, og ingen andre`() throws {
    let passer = try Self.passer(Mønster.skoleår)
    for år in 1895...2205 {
      for til in [år - 1, år, år + 1, år + 2, år + 11, år + 101] {
        #expect(passer("\(år)-\(til)") == (Skoleår("\(år)-\(til)") != nil), "\(år)-\(til)")
      }
    }
    for tekst in ["2026-27", "2026/2027", "2026–2027", "2026-2027\n", "2026-20270"] {
      #expect(!passer(tekst))
    }
  }

  @Test(arguments: [
    ("a", true, true), ("", false, false), ("  ", false, false), ("\t", true, false), ("a\n", false, true),
    ("a\nb", false, true), (" a ", true, true), ("\n", false, false), ("æ", true, true),
  ])
  func `tekst er én linje med noe på, og prosa er noe`(_ verdi: String, _ tekst: Bool, _ prosa: Bool) throws {
    #expect(try Self.passer(Mønster.tekst)(verdi) == tekst)
    #expect(try Self.passer(Mønster.prosa)(verdi) == prosa)
    #expect(try Self.passer(Mønster.tomEllerProsa)(verdi) == (prosa || verdi.isEmpty))
  }

  @Test(arguments: [
    ("visjon.md", true), ("tekst/visjon.md", true), ("a..b.md", true), ("/visjon.md", false),
    ("../visjon.md", false),
    ("a/../b.md", false), ("a/..", false), ("..", false), ("", false),
  ])
  func `en fil ligger i mappen, eller under`(_ fil: String, _ ventet: Bool) throws {
    #expect(try Self.passer(Mønster.fil)(fil) == ventet)
  }

  @Test(arguments: [
    "https://www.eksempel.no", "HTTP://a", "https://é.no/å?b=c#d", "https://a:80", "https://", "https:///a", "https://?a",
    "www.eksempel.no", "ftp://a.no", "https://a b", "https://a\\b", "https://a\u{200B}b", "https://a\u{202E}b", "https:a", "",
    "mailto:a@b.no", "javascript:alert(1)", " https://a.no", "https://a.no\t",
  ])
  func `nettadresser`(_ tekst: String) throws {
    #expect(try Self.passer(Mønster.nettadresse)(tekst) == LinkCheck.isWebAddress(tekst))
  }

  @Test(arguments: [
    "post@eksempel.no", "ola.nordmann+x@a-b.no", "bjørn@ås.kommune.no", "post@havna", "@a.no", "a@", "a@.no", "a@b.", "a@@b.no",
    "a b@c.no", "a@b.no,c@d.no", "<a@b.no>", "a@b.no?subject=x", "a@b..no", "a@b.c", "a/b@c.no", "a_b@c.no",
  ])
  func `e-postadresser`(_ tekst: String) throws {
    #expect(try Self.passer(Mønster.epost)(tekst) == LinkCheck.isMailAddress(tekst))
  }

  @Test(arguments: [
    "116 111", "116111", "+47 23 00 00 00", "+4723000000", "12", "", "+", "1 2 3", " 123 ", "123456789012345", "1234567890123456",
    "23\u{A0}00\u{A0}00", "23-00-00", "ring 113", "4+7 123", "110 (112)",
  ])
  func `telefonnumre`(_ tekst: String) throws {
    #expect(try Self.passer(Mønster.telefon)(tekst) == LinkCheck.isPhoneNumber(tekst))
  }
}
