import PlanDiagnostics
import Skoletid

/// Asks, and takes an answer that can be used. Everything goes to standard error: the result is a file.
struct Saksspørsmål {
  let world: World
  let nn: Bool

  func ord(_ nb: String, _ nynorsk: String) -> String { nn ? nynorsk : nb }

  func si(_ linje: String) { world.feil(linje + "\n") }

  /// An answer, or nil when there is none. Ends when there is nobody there any more.
  func tekst(_ spørsmål: String) -> String? {
    world.feil(spørsmål.isEmpty ? "> " : "\(spørsmål)\n> ")
    let svar = Self.trimmet(world.les() ?? "")
    return svar.isEmpty ? nil : svar
  }

  /// An answer of as many lines as one likes, such as one pastes, ended by an empty one. As Markdown that reads as the
  /// same words; nil when there is none.
  func langt(_ spørsmål: String) -> String? {
    var linjer: [String] = []
    var spørsmål = "\(spørsmål) \(ord("(gjerne flere linjer; tom linje når du er ferdig)", "(gjerne fleire linjer; tom linje når du er ferdig)"))"
    while linjer.count < Self.flestLinjer, let linje = tekst(spørsmål) {
      linjer.append(linje)
      spørsmål = ""
    }
    return linjer.isEmpty ? nil : RenMarkdown.skriv(linjer)
  }

  private static var flestLinjer: Int { 500 }

  /// A day, or `ellers` when nothing is answered. nil when what is answered is no day.
  func dato(_ spørsmål: String, ellers: Dato?) -> Dato? {
    for _ in 0..<5 {
      guard let svar = tekst(spørsmål + (ellers.map { " [\($0.iso)]" } ?? "")) else { return ellers }
      if let d = Self.dato(svar, nær: ellers) { return d }
      si(ord("Skriv datoen slik: 2026-09-14 eller 14.9.", "Skriv datoen slik: 2026-09-14 eller 14.9."))
    }
    si(ord("Datoen er ikke fylt ut. Skriv den i filen etterpå.", "Datoen er ikkje fylt ut. Skriv han i fila etterpå."))
    return nil
  }

  /// «2026-09-14», «14.9.», «14.09.2026». Without a year, the nearest such day to another.
  static func dato(_ svar: String, nær: Dato?) -> Dato? {
    if let d = Dato(iso: svar) { return d }
    let tall = svar.split(separator: ".").map { Int($0) }
    guard tall.count == 2 || tall.count == 3, let dag = tall[0], let måned = tall[1] else { return nil }
    if tall.count == 3 { return tall[2].flatMap { Dato(år: $0, måned: måned, dag: dag) } }
    guard let nær else { return nil }
    return [nær.år - 1, nær.år, nær.år + 1].compactMap { Dato(år: $0, måned: måned, dag: dag) }
      .min { abs($0.dagnummer - nær.dagnummer) < abs($1.dagnummer - nær.dagnummer) }
  }

  func ja(_ spørsmål: String, ellers: Bool = false) -> Bool {
    for _ in 0..<5 {
      guard let svar = tekst(spørsmål + (ellers ? " [J/n]" : " [j/N]"))?.lowercased() else { return ellers }
      if ["j", "ja", "jo", "y", "yes"].contains(svar) { return true }
      if ["n", "nei", "no"].contains(svar) { return false }
      si(ord("Svar ja eller nei.", "Svar ja eller nei."))
    }
    return ellers
  }

  /// One of several, by number from 1; nil when none is chosen.
  func valg(_ spørsmål: String, _ valg: [String], ellers: Int? = nil) -> Int? {
    guard !valg.isEmpty else { return ellers }
    si(spørsmål)
    for (i, v) in valg.enumerated() { si("  \(i + 1). \(v)") }
    for _ in 0..<5 {
      guard let svar = tekst(ord("Nummer", "Nummer") + (ellers.map { " [\($0 + 1)]" } ?? ord(" (tom: ingen)", " (tom: ingen)"))) else { return ellers }
      if let n = Int(svar), (1...valg.count).contains(n) { return n - 1 }
      si(ord("Skriv et nummer fra 1 til \(valg.count).", "Skriv eit nummer frå 1 til \(valg.count)."))
    }
    return ellers
  }

  static func trimmet(_ s: String) -> String {
    // No control characters or invisible line breaks reach a file; a tab is a space. Marks of byte order and what is no
    // character at all are nothing.
    let synlige = s.unicodeScalars.compactMap { t -> Unicode.Scalar? in
      switch t.value {
      case 0xFEFF, 0xFDD0...0xFDEF: nil
      case let v where v & 0xFFFE == 0xFFFE: nil
      case 0..<32, 127..<160, 0x2028, 0x2029: " "
      default: t
      }
    }
    return String(String.UnicodeScalarView(synlige)).split(separator: " ").joined(separator: " ")
  }

  /// A suggestion, in Markdown, with each [bracket] filled by the one who asks; nil when something is left open.
  func fyll(_ forslag: String) -> String? {
    var ut = ""
    var rest = forslag[...]
    while let start = rest.firstIndex(of: "["), let slutt = rest[start...].firstIndex(of: "]") {
      ut += rest[..<start]
      let hva = rest[rest.index(after: start)..<slutt]
      guard let svar = tekst("  \(hva)?") else { return nil }
      ut += ut.isEmpty ? RenMarkdown.skriv([svar]) : RenMarkdown.inni(svar)
      rest = rest[rest.index(after: slutt)...]
      // «fram til 1.2.» at the end of a sentence has one full stop.
      if svar.hasSuffix("."), rest.hasPrefix(".") { rest.removeFirst() }
    }
    return ut + rest
  }
}
