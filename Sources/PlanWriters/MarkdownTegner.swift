import PlanDocument
import PlanProsa
import Planmodell

/// Draws blocks as Markdown: in running text and, by the same code, on the one line of a table's cell.
struct MarkdownTegner {
  /// Address of the heading under which each anchor stands, as the readers of Markdown make them.
  let adresser: [String: String]

  /// Where no heading has an address of its own: pointers keep the anchors of the page.
  static let uavhengig = MarkdownTegner(adresser: [:])

  /// Blocks with an empty line between them.
  func tegn(_ blokker: [Dokumentblokk], _ m: inout MarkdownUt) {
    for (i, b) in blokker.enumerated() {
      if i > 0 { m.luft() }
      m.liste(b.beginnerMedListe, etter: i > 0 && blokker[i - 1].enderMedListe) { tegn(b, &$0) }
    }
  }

  func tegn(_ blokk: Dokumentblokk, _ m: inout MarkdownUt) {
    switch blokk {
    case .tekst(let t): m.tekst(t)
    case .prosa(let p): tegn(p.blokker, &m)
    case .liste(let l): liste(l, &m)
    case .etiketter(let e): etiketter(e, &m)
    case .sitat(let s):
      m.sitert { m in
        if m.iCelle { m.rå("«") }
        tegn(s.tekst.blokker, &m)
        if m.iCelle { m.rå("»") }
        kilde(s.kilde, &m)
      }
    case .boks(let b):
      m.sitert { m in
        fet(b.tittel.map { "\(b.merke): \($0)" } ?? b.merke, &m)
        m.luft()
        tegn(b.innhold, &m)
        kilde(b.kilde, &m)
      }
    case .figur(let f): figur(f, &m)
    case .stripe(let steg):
      for (i, s) in steg.enumerated() {
        if i > 0 { m.rå(" → ") }
        m.tekst(s.tekst)
      }
    case .tabell(let t): m.iCelle ? rader(t, &m) : tabell(t, &m)
    case .matrise(let x):
      if let t = x.tittel {
        fet(t, &m)
        m.luft()
      }
      etiketter(x.kolonner, &m)
    case .lenker(let l):
      for (i, lenke) in l.enumerated() {
        if i > 0 { m.nyLinje() }
        if l.count == 1 { tegn(lenke, &m) } else { m.punkt(m.iCelle ? "• " : m.kule, innrykk: 2) { tegn(lenke, &$0) } }
      }
    case .kjede(let k):
      fet(k.tittel, &m)
      m.luft()
      liste(k.liste, &m)
    case .merke(let t):
      m.rå("*")
      m.tekst(t)
      m.rå("*")
    case .språkdel(let d): tegn(d.innhold, &m)
    case .kort(let k):
      for (i, kort) in k.enumerated() {
        if i > 0 { m.luft() }
        fet(kort.tittel, &m)
        if let t = kort.tekst {
          m.luft()
          tegn(t.blokker, &m)
        }
        if !kort.fakta.isEmpty {
          m.luft()
          m.liste(true, etter: kort.tekst?.blokker.last?.erPunktliste == true) { etiketter(kort.fakta, &$0) }
        }
      }
    }
  }

  private func liste(_ l: Dokumentliste, _ m: inout MarkdownUt) {
    for (i, punkt) in l.punkter.enumerated() {
      if i > 0 { m.nyLinje() }
      let (merke, innrykk) = merke(l.form, i, m)
      m.punkt(merke, innrykk: innrykk) { innhold(punkt.innhold, &$0) }
    }
  }

  /// What stands in a list item: a list goes right under the text before it.
  private func innhold(_ blokker: [Dokumentblokk], _ m: inout MarkdownUt) {
    for (i, b) in blokker.enumerated() {
      if i > 0 {
        if case .liste = b { m.nyLinje() } else { m.luft() }
      }
      m.liste(b.beginnerMedListe, etter: i > 0 && blokker[i - 1].enderMedListe) { tegn(b, &$0) }
    }
  }

  /// The mark, and how far the lines below it are indented. Markdown has no lettered lists: the letter is
  /// written out, so the line reads the same.
  private func merke(_ form: Listeform, _ i: Int, _ m: MarkdownUt) -> (String, Int) {
    switch form {
    case .punkter: (m.iCelle ? "• " : m.kule, 2)
    case .tall: ("\(i + 1). ", i < 9 ? 3 : 4)
    case .bokstaver: ("\(m.iCelle ? "" : m.kule)\(Self.bokstav(i))) ", 2)
    case .avkryssing: (m.iCelle ? "☐ " : "\(m.kule)[ ] ", 2)
    }
  }

  static func bokstav(_ i: Int) -> String {
    i < 26 ? String(UnicodeScalar(UInt8(97 + i))) : "\(i + 1)"
  }

  private func etiketter(_ etiketter: [Dokumentetikett], _ m: inout MarkdownUt) {
    for (i, e) in etiketter.enumerated() {
      if i > 0 { m.nyLinje() }
      guard !e.etikett.isEmpty else {
        innhold(e.innhold, &m)
        continue
      }
      m.punkt(m.iCelle ? "" : m.kule, innrykk: 2) { m in
        fet(e.etikett, &m)
        guard !e.innhold.isEmpty else { return }
        if e.innhold.count == 1, erKort(e.innhold[0]) { m.rå(": ") } else { m.luft() }
        innhold(e.innhold, &m)
      }
    }
  }

  /// Whether a block is one line that can follow its label.
  private func erKort(_ blokk: Dokumentblokk) -> Bool {
    switch blokk {
    case .tekst: return true
    case .lenker(let l): return l.count == 1
    case .prosa(let p):
      guard p.blokker.count == 1, case .avsnitt(let i) = p.blokker[0] else { return false }
      return !i.contains(.linjeskift)
    case .språkdel(let d): return d.innhold.count == 1 && erKort(d.innhold[0])
    default: return false
    }
  }

  private func figur(_ f: Dokumentfigur, _ m: inout MarkdownUt) {
    if let fil = f.fil, !m.iCelle {
      m.rå("![")
      m.tekst(f.alternativ)
      m.rå("](\(MarkdownTekst.adresse(fil)))")
    } else {
      m.rå("*")
      m.tekst(f.merke.map { "\($0): \(f.alternativ)" } ?? f.alternativ)
      m.rå("*")
    }
    if let t = f.tekst {
      m.luft()
      tegn(t.blokker, &m)
    }
  }

  func tegn(_ l: Dokumentlenke, _ m: inout MarkdownUt) {
    guard let adresse = l.adresse else { return m.tekst(l.tekst) }
    m.lenkestart()
    m.tekst(l.tekst)
    m.rå("](\(MarkdownTekst.adresse(adresse)))")
  }

  private func kilde(_ k: Dokumentlenke?, _ m: inout MarkdownUt) {
    guard let k else { return }
    m.luft()
    m.rå("— ")
    tegn(k, &m)
  }

  func fet(_ tekst: String, _ m: inout MarkdownUt) {
    m.rå("**")
    m.tekst(tekst)
    m.rå("**")
  }
}

extension Dokumentblokk {
  /// Whether the first thing Markdown shows of it is a list with bullets.
  fileprivate var beginnerMedListe: Bool {
    switch self {
    case .liste(let l): l.form != .tall
    case .etiketter(let e): e.first?.etikett.isEmpty == false
    case .lenker(let l): l.count > 1
    case .prosa(let p): p.blokker.first?.erPunktliste == true
    case .språkdel(let d): d.innhold.first?.beginnerMedListe == true
    default: false
    }
  }

  /// Whether the last thing is.
  fileprivate var enderMedListe: Bool {
    switch self {
    case .prosa(let p): p.blokker.last?.erPunktliste == true
    case .språkdel(let d): d.innhold.last?.enderMedListe == true
    default: beginnerMedListe
    }
  }
}

extension Prosablokk {
  var erPunktliste: Bool { if case .liste(let l) = self { l.start == nil } else { false } }
}
