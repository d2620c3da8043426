/// Every rule there is.
package enum Regler {
  /// Sorted by code. Rules of all kinds of things that are checked, kept by hand in their lists.
  package static let alle: [Regelinfo] =
    (Planregler.alle.map(\.info) + Tekstregler.alle.map(\.info) + Innebygde.alle).sorted { $0.kode < $1.kode }

  /// Codes that are no longer used, and what came instead. A code never comes back as another rule.
  package static let utgåtte: [String: String] = [:]

  package static func regel(_ kode: String) -> Regelinfo? { alle.first { $0.kode == kode } }

  /// What the groups are called.
  package static let grupper: [(kode: String, navn: String)] = [
    ("AP", "Aktivitetsplanen"), ("HP", "Handlingsplanen"), ("K", "Kalenderen"), ("L", "Lovhenvisninger"),
    ("P", "Personvern"), ("S", "Språk og sammenheng"), ("T", "Ord som er gått ut"),
    ("U", "Universell utforming"),
  ]
}

/// Rules about a plan with all it belongs to. Sorted by code.
package enum Planregler {
  package static let alle: [Regel<Plansak>] = [
    hp01, hp02, hp03, hp04, hp05, hp06, hp07, hp08, hp09, hp10, hp11, hp12, hp13, hp14,
    hp15, hp16, hp17, hp18, hp19, hp20, hp21, hp22, hp23, hp24, hp25, hp26, hp27, hp28,
    hp29, hp30, hp31, hp32, hp33, hp34, hp35, hp36, hp37, hp38, hp39, hp40, hp41, hp42,
    k06, k08, k09, k10, k11, l05, s02, s03, s05, s06, u07,
  ]
}

/// Rules about running text, asked of every text in a plan. Sorted by code.
package enum Tekstregler {
  package static let alle: [Regel<Tekstsak>] = [
    k01, k07, l01, l02, l03, l04, p04, p05, s01, s04, t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, u03,
  ]
}
