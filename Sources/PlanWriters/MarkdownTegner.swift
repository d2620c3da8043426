import Planmodell
import PlanDocument
import PlanProsa

/// Draws blocks as lines of Markdown. What stands inside something is indented by the one that holds it,
/// so the lines themselves never know how deep they are.
struct MarkdownTegner {
  /// Address of the heading under which each anchor stands, as the readers of Markdown make them.
  let adresser: [String: String]
  let ord: Ledetekster
  /// Inside a table cell, which a pipe ends even in code.
  var iCelle = false

  /// Blocks with an empty line between them.
  func linjer(_ blokker: [Dokumentblokk]) -> [String] {
    avstand(blokker.map { linjer($0) })
  }

  func linjer(_ blokk: Dokumentblokk) -> [String] {
    switch blokk {
    case .tekst(let t): return [MarkdownTekst.tryggLinjestart(MarkdownTekst.trygg(t))]
    case .prosa(let p): return linjer(p.blokker)
    case .liste(let l): return liste(l)
    case .etiketter(let e): return etiketter(e)
    case .sitat(let s):
      var ut = linjer(s.tekst.blokker)
      if let k = s.kilde { ut += ["", "— " + lenke(k)] }
      return sitert(ut)
    case .boks(let b):
      var ut = ["**\(MarkdownTekst.trygg(b.tittel.map { "\(b.merke): \($0)" } ?? b.merke))**", ""]
      ut += linjer(b.innhold)
      if let k = b.kilde { ut += ["", "— " + lenke(k)] }
      return sitert(ut)
    case .figur(let f): return figur(f)
    case .stripe(let s):
      return [MarkdownTekst.tryggLinjestart(s.map { MarkdownTekst.trygg($0.tekst) }.joined(separator: " → "))]
    case .tabell(let t): return tabell(t)
    case .matrise(let m):
      let hode = m.tittel.map { ["**\(MarkdownTekst.trygg($0))**", ""] } ?? []
      return hode + etiketter(m.kolonner)
    case .lenker(let l): return l.map { "- " + MarkdownTekst.tryggLinjestart(lenke($0)) }
    case .kort(let k): return avstand(k.map { kort($0) })
    }
  }

  private func liste(_ l: Dokumentliste) -> [String] {
    var ut: [String] = []
    for (i, punkt) in l.punkter.enumerated() {
      let merke = merke(l.form, i)
      let innhold = tett(punkt.innhold)
      // Continuation lines stand under the text of the item.
      let bredde = l.form == .punkter || l.form == .avkryssing ? 2 : merke.count
      ut += rykk(innhold, merke, String(repeating: " ", count: bredde))
    }
    return ut
  }

  private func merke(_ form: Listeform, _ i: Int) -> String {
    switch form {
    case .punkter: "- "
    case .tall: "\(i + 1). "
    // Markdown has no lettered lists; the letter is written out, so the line reads the same.
    case .bokstaver: "- \(Self.bokstav(i))) "
    case .avkryssing: "- [ ] "
    }
  }

  static func bokstav(_ i: Int) -> String {
    let alfabet = Array("abcdefghijklmnopqrstuvwxyz")
    return i < alfabet.count ? String(alfabet[i]) : "\(i + 1)"
  }

  /// Blocks of a list item: what follows a text directly needs no empty line when it is a list.
  private func tett(_ blokker: [Dokumentblokk]) -> [String] {
    var ut: [String] = []
    for b in blokker {
      if !ut.isEmpty {
        switch b {
        case .liste, .lenker: break
        default: ut.append("")
        }
      }
      ut += linjer(b)
    }
    return ut
  }

  private func etiketter(_ etiketter: [Dokumentetikett]) -> [String] {
    etiketter.flatMap { e -> [String] in
      let innhold = tett(e.innhold)
      guard !e.etikett.isEmpty else { return innhold }
      let navn = "**\(MarkdownTekst.trygg(e.etikett))**"
      if innhold.count == 1, !innhold[0].hasPrefix("- "), !innhold[0].hasPrefix("|") {
        return ["- \(navn): \(innhold[0])"]
      }
      return rykk([navn, ""] + innhold, "- ", "  ")
    }
  }

  private func kort(_ k: Dokumentkort) -> [String] {
    var deler = [["**\(MarkdownTekst.trygg(k.tittel))**"]]
    if let t = k.tekst { deler.append(linjer(t.blokker)) }
    if !k.fakta.isEmpty { deler.append(etiketter(k.fakta)) }
    return avstand(deler)
  }

  private func figur(_ f: Dokumentfigur) -> [String] {
    let bilde =
      f.fil.map { "![\(MarkdownTekst.trygg(f.alternativ))](\(MarkdownTekst.adresse($0)))" }
      ?? "*\(MarkdownTekst.trygg("\(ord.bildeMangler): \(f.alternativ)"))*"
    return avstand([[bilde], f.tekst.map { linjer($0.blokker) } ?? []])
  }

  func lenke(_ l: Dokumentlenke) -> String {
    let tekst = MarkdownTekst.trygg(l.tekst)
    return l.adresse.map { "[\(tekst)](\(MarkdownTekst.adresse($0)))" } ?? tekst
  }

  // MARK: Lines

  func rykk(_ linjer: [String], _ første: String, _ resten: String) -> [String] {
    guard let hode = linjer.first else { return [String(første.dropLast())] }
    return [første + hode] + linjer.dropFirst().map { $0.isEmpty ? "" : resten + $0 }
  }

  func sitert(_ linjer: [String]) -> [String] { linjer.map { $0.isEmpty ? ">" : "> " + $0 } }

  func avstand(_ deler: [[String]]) -> [String] {
    var ut: [String] = []
    for d in deler where !d.isEmpty {
      if !ut.isEmpty { ut.append("") }
      ut += d
    }
    return ut
  }
}
