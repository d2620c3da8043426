import PlanDocument

extension MarkdownTegner {
  /// A table. Cells covered by one above are empty.
  func tabell(_ t: Dokumenttabell, _ m: inout MarkdownUt) {
    fet(t.tittel, &m)
    m.luft()
    for k in t.kolonner {
      m.rå("| ")
      m.celle { $0.tekst(k) }
      m.rå(" ")
    }
    m.rå("|")
    m.nyLinje()
    for _ in t.kolonner { m.rå("| --- ") }
    m.rå("|")
    for r in t.rader {
      m.nyLinje()
      var neste = 0
      for c in r.celler {
        while neste < c.kolonne {
          m.rå("|  ")
          neste += 1
        }
        m.rå("| ")
        m.celle { celle(c, hode: c.kolonne == t.hodekolonne, &$0) }
        m.rå(" ")
        neste = c.kolonne + 1
      }
      while neste < t.kolonner.count {
        m.rå("|  ")
        neste += 1
      }
      m.rå("|")
    }
  }

  /// The name of a row stands out when more is said below it.
  private func celle(_ c: Dokumentcelle, hode: Bool, _ m: inout MarkdownUt) {
    guard hode, c.innhold.count > 1, case .tekst(let navn) = c.innhold[0] else { return tegn(c.innhold, &m) }
    fet(navn, &m)
    m.luft()
    tegn(Array(c.innhold.dropFirst()), &m)
  }

  /// A table inside a cell: one line a row.
  func rader(_ t: Dokumenttabell, _ m: inout MarkdownUt) {
    for (i, r) in t.rader.enumerated() {
      if i > 0 { m.nyLinje() }
      for (n, c) in r.celler.enumerated() {
        if n > 0 { m.rå(" – ") }
        tegn(c.innhold, &m)
      }
    }
  }
}
