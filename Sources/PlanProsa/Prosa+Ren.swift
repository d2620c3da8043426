extension Prosa {
  /// The words without markup, blocks separated by a line break. For search, checks and short labels.
  package var renTekst: String {
    blokker.map(\.renTekst).joined(separator: "\n")
  }
}

extension Prosablokk {
  package var renTekst: String {
    switch self {
    case .avsnitt(let inlines), .overskrift(_, let inlines): inlines.renTekst
    case .liste(let l): l.punkter.map { $0.map(\.renTekst).joined(separator: "\n") }.joined(separator: "\n")
    case .sitat(let blokker): blokker.map(\.renTekst).joined(separator: "\n")
    case .kode(let tekst): tekst
    case .skillelinje: ""
    }
  }
}

extension [Inline] {
  package var renTekst: String { map(\.renTekst).joined() }
}

extension Inline {
  package var renTekst: String {
    switch self {
    case .tekst(let t), .kode(let t): t
    case .utheving(let i), .sterk(let i): i.renTekst
    case .lenke(let l): l.innhold.renTekst
    case .bilde(let b): b.tekst
    case .fotnote, .fotnotetall: ""
    case .linjeskift, .mykLinjeskift: " "
    }
  }
}
