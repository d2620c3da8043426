/// A school year, 1 August to 31 July (forskrift om skolerute sets the teaching days inside it).
package struct Skoleår: Sendable, Hashable, Comparable {
  /// The calendar year the school year begins in.
  package let start: Int

  package init(start: Int) { self.start = start }

  /// Reads `2026-2027`, and only when the second year follows the first.
  package init?(_ tekst: String) {
    let deler = tekst.split(separator: "-", omittingEmptySubsequences: false)
    guard deler.count == 2, deler[0].utf8.count == 4, deler[1].utf8.count == 4,
      let fra = Int(deler[0]), let til = Int(deler[1]), (1900...2198).contains(fra), til == fra + 1
    else { return nil }
    start = fra
  }

  /// `2026-2027`, as in folder names.
  package var kode: String { "\(start)-\(start + 1)" }
  /// «2026–2027», with the dash of running text.
  package var lang: String { "\(start)–\(start + 1)" }

  /// Whether a day lies in it.
  package func rommer(_ d: Dato) -> Bool { d.år == (d.måned >= 8 ? start : start + 1) }

  package static func < (a: Skoleår, b: Skoleår) -> Bool { a.start < b.start }
}

extension Dato {
  /// The school year the day lies in.
  package var skoleår: Skoleår { Skoleår(start: måned >= 8 ? år : år - 1) }
}
