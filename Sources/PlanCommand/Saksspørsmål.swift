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
    world.feil("\(spørsmål)\n> ")
    let svar = Self.trimmet(world.les() ?? "")
    return svar.isEmpty ? nil : svar
  }

  /// A day, or `ellers` when nothing is answered.
  func dato(_ spørsmål: String, ellers: Dato?) -> Dato? {
    for _ in 0..<5 {
      guard let svar = tekst(spørsmål + (ellers.map { " [\($0.iso)]" } ?? "")) else { return ellers }
      if let d = Self.dato(svar, nær: ellers) { return d }
      si(ord("Skriv datoen slik: 2026-09-14 eller 14.9.", "Skriv datoen slik: 2026-09-14 eller 14.9."))
    }
    return ellers
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
    guard let svar = tekst(spørsmål + (ellers ? " [J/n]" : " [j/N]"))?.lowercased() else { return ellers }
    return svar.hasPrefix("j")
  }

  /// One of several, by number from 1; nil when none is chosen.
  func valg(_ spørsmål: String, _ valg: [String], ellers: Int? = nil) -> Int? {
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
    // No control characters reach a file; a tab is a space.
    String(String.UnicodeScalarView(s.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 }))
      .split(separator: " ").joined(separator: " ")
  }

  /// A suggestion with each [bracket] filled by the one who asks; nil when something is left open.
  func fyll(_ forslag: String) -> String? {
    var ut = ""
    var rest = forslag[...]
    while let start = rest.firstIndex(of: "["), let slutt = rest[start...].firstIndex(of: "]") {
      ut += rest[..<start]
      let hva = rest[rest.index(after: start)..<slutt]
      guard let svar = tekst("  \(hva)?") else { return nil }
      ut += svar
      rest = rest[rest.index(after: slutt)...]
    }
    return ut + rest
  }
}
