import Planmodell
import PlanDocument
import PlanProsa

/// Tables. A cell is one line: blocks inside it are set apart by `<br>`.
extension MarkdownTegner {
  func tabell(_ t: Dokumenttabell) -> [String] {
    var ut = ["**\(MarkdownTekst.trygg(t.tittel))**", ""]
    ut.append(rad(t.kolonner.map { MarkdownTekst.trygg($0) }))
    ut.append(rad(t.kolonner.map { _ in "---" }))
    for r in t.rader {
      var celler = Array(repeating: "", count: t.kolonner.count)
      for c in r.celler {
        let innhold = celle(c.innhold)
        celler[c.kolonne] = c.kolonne == t.hodekolonne ? navnet(c, innhold) : innhold
      }
      ut.append(rad(celler))
    }
    return ut
  }

  /// The name of a row stands out when more is said below it.
  private func navnet(_ c: Dokumentcelle, _ innhold: String) -> String {
    guard c.innhold.count > 1, case .tekst(let navn) = c.innhold[0] else { return innhold }
    return "**\(MarkdownTekst.trygg(navn))**<br>" + celle(Array(c.innhold.dropFirst()))
  }

  private func rad(_ celler: [String]) -> String {
    "| " + celler.joined(separator: " | ") + " |"
  }

  func celle(_ blokker: [Dokumentblokk]) -> String {
    var tegner = self
    tegner.iCelle = true
    return tegner.stykker(blokker).joined(separator: "<br>")
  }

  /// The lines of a cell.
  private func stykker(_ blokker: [Dokumentblokk]) -> [String] { blokker.flatMap { stykker($0) } }

  private func stykker(_ blokk: Dokumentblokk) -> [String] {
    switch blokk {
    case .tekst(let t): [MarkdownTekst.trygg(t)]
    case .prosa(let p): stykker(p.blokker)
    case .liste(let l):
      l.punkter.enumerated().flatMap { i, p in punkt(listemerke(l.form, i), stykker(p.innhold)) }
    case .etiketter(let e):
      e.flatMap { e in
        let innhold = stykker(e.innhold)
        let navn = e.etikett.isEmpty ? "" : "**\(MarkdownTekst.trygg(e.etikett))**"
        return innhold.count == 1 && !navn.isEmpty ? ["\(navn): \(innhold[0])"] : [navn] + innhold
      }
    case .sitat(let s):
      stykker(s.tekst.blokker).map { "«\($0)»" } + (s.kilde.map { ["— " + lenke($0)] } ?? [])
    case .boks(let b):
      ["**\(MarkdownTekst.trygg(b.tittel.map { "\(b.merke): \($0)" } ?? b.merke))**"] + stykker(b.innhold)
    case .figur(let f): ["*\(MarkdownTekst.trygg(f.alternativ))*"]
    case .stripe(let s): [s.map { MarkdownTekst.trygg($0.tekst) }.joined(separator: " → ")]
    case .matrise(let m):
      m.kolonner.flatMap { ["**\(MarkdownTekst.trygg($0.etikett))**"] + stykker($0.innhold) }
    case .lenker(let l): l.map { lenke($0) }
    case .kort(let k): k.flatMap { ["**\(MarkdownTekst.trygg($0.tittel))**"] + stykker($0.fakta.flatMap(\.innhold)) }
    case .tabell(let t):
      t.rader.map { $0.celler.map { celle($0.innhold) }.joined(separator: " – ") }
    }
  }

  private func stykker(_ blokker: [Prosablokk]) -> [String] {
    blokker.flatMap { b -> [String] in
      switch b {
      case .avsnitt(let i): [énLinje(tekst(i))]
      case .overskrift(_, let i): ["**\(énLinje(tekst(utenUtheving(i))))**"]
      case .liste(let l):
        l.punkter.enumerated().flatMap { i, p in
          punkt(l.start.map { "\($0 + i). " } ?? "• ", stykker(p))
        }
      case .sitat(let b): stykker(b).map { "«\($0)»" }
      case .kode(let t): [kode(t)]
      case .skillelinje: []
      }
    }
  }

  private func punkt(_ merke: String, _ stykker: [String]) -> [String] {
    guard let første = stykker.first else { return [] }
    return [merke + første] + stykker.dropFirst().map { $0.hasPrefix("•") ? "&nbsp;&nbsp;" + $0 : $0 }
  }

  private func listemerke(_ form: Listeform, _ i: Int) -> String {
    switch form {
    case .punkter: "• "
    case .tall: "\(i + 1). "
    case .bokstaver: "\(Self.bokstav(i))) "
    case .avkryssing: "☐ "
    }
  }

  private func énLinje(_ tekst: String) -> String {
    tekst.replacing("\\\n", with: "<br>").replacing("\n", with: " ")
  }
}
