import PlanDiagnostics
import Planmodell
package import Planoversikt

/// One row for each plan and demand, for a spreadsheet.
///
/// Semicolon, byte order mark and CRLF: a Norwegian Excel splits at the semicolon, since the comma is in its numbers,
/// and without the mark it reads UTF-8 as Latin-1. Other readers take all three (RFC 4180 apart from the semicolon).
package enum OversiktCSV {
  package static let navn = "oversikt.csv"

  static let kolonner = [
    "eier", "skole", "plan", "kode", "spørsmål", "svar", "vekt", "fil", "linje", "kolonne", "melding",
  ]

  package static func skriv(_ eiere: [Eieroversikt]) -> [UInt8] {
    var ut = "\u{FEFF}" + rad(kolonner)
    for o in eiere {
      let spørsmål = Dictionary(
        o.krav.map { ($0.kode, $0.spørsmål[o.målform]) }, uniquingKeysWith: { a, _ in a })
      for p in o.alle {
        let plan = [o.id, p.skole?.id ?? "", p.mappe ?? ""]
        switch p.tilstand {
        case .utenPlan: ut += rad(plan + ["", "", "ingen plan", "feil", "", "", "", ""])
        case .kanIkkeLeses:
          ut += rad(
            plan + ["", "", "kan ikke leses", "feil"]
              + sted(p.innholdsfeil.first, flere: p.innholdsfeil.count - 1))
        case .lest:
          for s in p.svar {
            ut += rad(plan + [s.kode, spørsmål[s.kode] ?? "", s.svarord, s.vekt.rawValue] + sted(s))
          }
        }
      }
    }
    return Array(ut.utf8)
  }

  /// File, line, column and what is said.
  private static func sted(_ s: Kravsvar) -> [String] {
    if s.ord == .mangler {
      return sted((s.mangler.first { !$0.erTillatt } ?? s.mangler.first)?.funn, flere: s.mangler.count - 1)
    }
    guard let kilde = s.steder.first?.kilde else { return ["", "", "", s.hvorfor ?? ""] }
    return [kilde.file, "\(kilde.line)", "\(kilde.column)", s.hvorfor ?? ""]
  }

  private static func sted(_ f: Diagnostic?, flere: Int) -> [String] {
    let melding = (f?.message ?? "") + (flere > 0 ? " (og \(flere) til)" : "")
    guard let l = f?.location else { return ["", "", "", melding] }
    return [l.file, "\(l.line)", "\(l.column)", melding]
  }

  private static func rad(_ celler: [String]) -> String { celler.map(celle).joined(separator: ";") + "\r\n" }

  /// Quoted where it must be; and what a spreadsheet would take for a formula begins with an apostrophe, which it takes
  /// for text (OWASP, CSV Injection, read 2026-11-26).
  static func celle(_ tekst: String) -> String {
    var t = tekst
    if let første = t.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(første) { t = "'" + t }
    guard t.unicodeScalars.contains(where: { "\";\r\n,\t".unicodeScalars.contains($0) }) else { return t }
    return "\"" + t.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension Kravsvar {
  /// As data: the word, and whether the gap has been let stand.
  var svarord: String { erTillatt ? "mangler (tillatt)" : ord.rawValue }
}
