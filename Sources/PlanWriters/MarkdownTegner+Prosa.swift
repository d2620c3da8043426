import PlanProsa

extension MarkdownTegner {
  func tegn(_ blokker: [Prosablokk], _ m: inout MarkdownUt) {
    for (i, b) in blokker.enumerated() {
      if i > 0 { m.luft() }
      m.liste(b.erPunktliste, etter: i > 0 && blokker[i - 1].erPunktliste) { tegn(b, &$0) }
    }
  }

  private func tegn(_ blokk: Prosablokk, _ m: inout MarkdownUt) {
    switch blokk {
    case .avsnitt(let i): tegn(i, &m)
    // A heading inside a section has no number and no place in the contents: bold says it.
    case .overskrift(_, let i):
      m.rå("**")
      tegn(utenUtheving(i), &m)
      m.rå("**")
    case .liste(let l):
      for (n, punkt) in l.punkter.enumerated() {
        if n > 0 { if l.tett { m.nyLinje() } else { m.luft() } }
        let merke = l.start.map { "\($0 + n). " } ?? (m.iCelle ? "• " : m.kule)
        m.punkt(merke, innrykk: l.start == nil ? 2 : merke.utf8.count) { m in
          for (i, b) in punkt.enumerated() {
            if i > 0 { if case .liste = b { m.nyLinje() } else { m.luft() } }
            tegn(b, &m)
          }
        }
      }
    case .sitat(let b): m.sitert { tegn(b, &$0) }
    case .kode(let t): kode(t, &m)
    case .skillelinje: if !m.iCelle { m.rå("---") }
    }
  }

  private func kode(_ tekst: String, _ m: inout MarkdownUt) {
    guard !m.iCelle else { return m.rå(MarkdownTekst.kode(tekst)) }
    var gjerde = "```"
    while tekst.contains(gjerde) { gjerde += "`" }
    m.rå(gjerde)
    var linjer = tekst.split(separator: "\n", omittingEmptySubsequences: false)
    if linjer.last?.isEmpty == true { linjer.removeLast() }
    for linje in linjer {
      m.nyLinje()
      m.rå(String(linje))
    }
    m.nyLinje()
    m.rå(gjerde)
  }

  /// What is bold as a whole cannot be bold or emphasized again inside.
  private func utenUtheving(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { i -> [Inline] in
      switch i {
      case .sterk(let inni), .utheving(let inni): utenUtheving(inni)
      default: [i]
      }
    }
  }

  func tegn(_ inlines: [Inline], _ m: inout MarkdownUt) {
    for i in inlines { tegn(i, &m) }
  }

  private func tegn(_ inline: Inline, _ m: inout MarkdownUt) {
    switch inline {
    case .tekst(let t): m.tekst(t)
    case .utheving(let i): ramme("*", i, &m)
    case .sterk(let i): ramme("**", i, &m)
    // A pipe ends a table cell even inside code.
    case .kode(let t):
      let kode = MarkdownTekst.kode(t)
      m.rå(m.iCelle ? kode.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : kode)
    case .lenke(let l):
      m.lenkestart()
      tegn(l.innhold, &m)
      m.rå("](\(MarkdownTekst.adresse(adresse(l.mål))))")
    case .bilde(let b):
      m.rå("![")
      m.tekst(b.tekst)
      m.rå("](\(MarkdownTekst.adresse(b.kilde)))")
    case .fotnotetall(let n, _): m.rå("[^\(n)]")
    case .fotnote: break
    case .linjeskift:
      if !m.iCelle { m.rå("\\") }
      m.nyLinje()
    case .mykLinjeskift: if m.iCelle { m.rå(" ") } else { m.nyLinje() }
    }
  }

  private func ramme(_ merke: String, _ innhold: [Inline], _ m: inout MarkdownUt) {
    m.rå(merke)
    tegn(innhold, &m)
    m.rå(merke)
  }

  /// A pointer inside the document goes to the heading it stands under.
  private func adresse(_ mål: String) -> String {
    guard mål.hasPrefix("#") else { return mål }
    let anker = String(mål.dropFirst())
    return "#" + (adresser[anker] ?? anker)
  }
}
