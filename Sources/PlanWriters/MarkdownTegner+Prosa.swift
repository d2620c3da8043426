import PlanProsa

extension MarkdownTegner {
  func linjer(_ blokker: [Prosablokk]) -> [String] { avstand(blokker.map { linjer($0) }) }

  private func linjer(_ blokk: Prosablokk) -> [String] {
    switch blokk {
    case .avsnitt(let i): return avsnitt(i)
    // A heading inside a section has no number and no place in the contents: bold says it.
    case .overskrift(_, let i): return ["**\(tekst(utenUtheving(i)))**"]
    case .liste(let l):
      var ut: [String] = []
      for (n, punkt) in l.punkter.enumerated() {
        let merke = l.start.map { "\($0 + n). " } ?? "- "
        ut += rykk(
          punkt.enumerated().flatMap { i, b in (i > 0 && !erListe(b) ? [""] : []) + linjer(b) }, merke,
          String(repeating: " ", count: merke.count))
        if !l.tett, n < l.punkter.count - 1 { ut.append("") }
      }
      return ut
    case .sitat(let b): return sitert(linjer(b))
    case .kode(let t):
      var gjerde = "```"
      while t.contains(gjerde) { gjerde += "`" }
      let kode = t.hasSuffix("\n") ? t.dropLast() : t[...]
      return [gjerde] + kode.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [gjerde]
    case .skillelinje: return ["---"]
    }
  }

  private func erListe(_ blokk: Prosablokk) -> Bool { if case .liste = blokk { true } else { false } }

  private func avsnitt(_ inlines: [Inline]) -> [String] {
    tekst(inlines).split(separator: "\n", omittingEmptySubsequences: false).map {
      MarkdownTekst.tryggLinjestart(String($0))
    }
  }

  /// What is bold as a whole cannot be bold or emphasized again inside.
  func utenUtheving(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { i -> [Inline] in
      if case .sterk(let inni) = i { utenUtheving(inni) } else if case .utheving(let inni) = i { utenUtheving(inni) } else { [i] }
    }
  }

  /// Inline text; a line break stays one.
  func tekst(_ inlines: [Inline]) -> String {
    var ut = ""
    for i in inlines {
      // «!» before a link would make it a picture.
      if case .lenke = i, ut.last == "!" { ut = ut.dropLast() + "\\!" }
      ut += tekst(i)
    }
    return ut
  }

  private func tekst(_ inline: Inline) -> String {
    switch inline {
    case .tekst(let t): MarkdownTekst.trygg(t)
    case .utheving(let i): "*\(tekst(i))*"
    case .sterk(let i): "**\(tekst(i))**"
    case .kode(let t): kode(t)
    case .lenke(let l): "[\(tekst(l.innhold))](\(MarkdownTekst.adresse(adresse(l.mål))))"
    case .bilde(let b): "![\(MarkdownTekst.trygg(b.tekst))](\(MarkdownTekst.adresse(b.kilde)))"
    case .fotnotetall(let n): "[^\(n)]"
    case .fotnote: ""
    case .linjeskift: "\\\n"
    case .mykLinjeskift: "\n"
    }
  }

  func kode(_ t: String) -> String {
    iCelle ? MarkdownTekst.kode(t).replacing("|", with: "\\|") : MarkdownTekst.kode(t)
  }

  /// A pointer inside the document goes to the heading it stands under.
  private func adresse(_ mål: String) -> String {
    guard mål.hasPrefix("#") else { return mål }
    return "#" + (adresser[String(mål.dropFirst())] ?? String(mål.dropFirst()))
  }
}
