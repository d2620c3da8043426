import PlanProsa

/// A copy is one file that is moved and printed alone: what points elsewhere in a plan, or at a picture beside it, stands
/// as its words. And it is short: text is paragraphs and lists, also in the cells of a table, where headings, quotations
/// and code have no place.
extension Prosa {
  var selvstendig: Prosa { Prosa(blokker.flatMap(\.selvstendig), sted: sted, råtekst: råtekst) }
}

extension Prosablokk {
  fileprivate var selvstendig: [Prosablokk] {
    switch self {
    case .avsnitt(let i): [.avsnitt(i.selvstendig)]
    case .overskrift(_, let i): [.avsnitt([.sterk(i.selvstendig)])]
    case .liste(let l):
      [.liste(Prosaliste(start: l.start, tett: l.tett, punkter: l.punkter.map { $0.flatMap(\.selvstendig) }))]
    case .sitat(let b): b.flatMap(\.selvstendig)
    case .kode(let t): [.avsnitt([.tekst(t)])]
    case .skillelinje: []
    }
  }
}

extension [Inline] {
  fileprivate var selvstendig: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .utheving(let i): [.utheving(i.selvstendig)]
      case .sterk(let i): [.sterk(i.selvstendig)]
      case .lenke(let l):
        l.mål.hasPrefix("#") ? l.innhold.selvstendig : [.lenke(Prosalenke(mål: l.mål, innhold: l.innhold.selvstendig, sted: l.sted))]
      case .bilde(let b): [.tekst(b.tekst)]
      case .fotnote, .fotnotetall: []
      case .tekst, .kode, .linjeskift, .mykLinjeskift: [inline]
      }
    }
  }
}
