package import PlanChecks
package import PlanDiagnostics
package import Planmodell
package import Skoletid

/// All plans of one owner against all demands.
package struct Eieroversikt: Sendable {
  package var id: String
  package var navn: String
  package var målform: Målform
  /// The day it is; nil when no one has said, and nothing is then called overdue.
  package var idag: Dato?
  /// In force, schools and the owner's own together; those that need attention first.
  package var planer: [Planvurdering]
  /// For earlier years, by name.
  package var tidligere: [Planvurdering]
  /// Demands that were asked, in order.
  package var krav: [Kravinfo]
  package var likeTiltak: [Tiltaksgruppe]

  package init(
    id: String, navn: String, målform: Målform, idag: Dato?, planer: [Planvurdering], regler: [Regelinfo],
    likeTiltak: [Tiltaksgruppe]
  ) {
    self.id = id
    self.navn = navn
    self.målform = målform
    self.idag = idag
    self.planer = planer.filter(\.gjelderNå).etterTur()
    tidligere = planer.filter { !$0.gjelderNå }.etterTur()
    let spurt = Set(planer.flatMap { $0.svar.map(\.kode) })
    krav = regler.filter { spurt.contains($0.kode) }.map { Kravinfo($0) }
    self.likeTiltak = likeTiltak
  }

  package var alle: [Planvurdering] { planer + tidligere }

  /// Groups of demands that were asked, in the order of the catalogue.
  package var grupper: [(kode: String, krav: [Kravinfo])] {
    Regler.grupper.compactMap { g in
      let her = krav.filter { $0.gruppe == g.kode }
      return her.isEmpty ? nil : (g.kode, her)
    }
  }

  /// What a group is called.
  package static func gruppenavn(_ kode: String, _ målform: Målform) -> String {
    let nb = Regler.grupper.first { $0.kode == kode }?.navn ?? kode
    return målform == .nb ? nb : nynorsk[kode] ?? nb
  }

  private static let nynorsk = [
    "L": "Lovtilvisingar", "S": "Språk og samanheng", "T": "Ord som har gått ut", "U": "Universell utforming",
  ]
}

/// One demand, and the plans it was asked of.
package struct Kravlinje: Sendable {
  package var krav: Kravinfo
  package var mangler: [Planvurdering]
  package var kanIkkeSjekkes: [Planvurdering]
  package var funnet: [Planvurdering]
  package var gjelderIkke: Int
  /// All but those it is not for.
  package var spurte: [Planvurdering]
  /// Places in the owner's own files that are lacking something, and how many plans that touches; most first.
  package var felles: [(sted: FileLocation, planer: Int)]

  /// Asked of the plans in force.
  package init(_ krav: Kravinfo, _ planer: [Planvurdering]) {
    self.krav = krav
    mangler = []
    kanIkkeSjekkes = []
    funnet = []
    gjelderIkke = 0
    spurte = planer.filter { $0.svar(krav.kode).map { $0.ord != .gjelderIkke } ?? false }
    var steder: [FileLocation: Int] = [:]
    for p in planer {
      guard let svar = p.svar(krav.kode) else { continue }
      switch svar.ord {
      case .mangler where svar.teller:
        mangler.append(p)
        for sted in Set(svar.mangler.filter { $0.erFelles && !$0.erTillatt }.compactMap(\.funn.location)) {
          steder[sted, default: 0] += 1
        }
      case .mangler, .funnet: funnet.append(p)
      case .kanIkkeSjekkes: kanIkkeSjekkes.append(p)
      case .gjelderIkke: gjelderIkke += 1
      }
    }
    felles = steder.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  package var erStille: Bool { mangler.isEmpty && kanIkkeSjekkes.isEmpty }
}

/// Some of many: named themselves, or as all but the rest when that is shorter. Nothing is left out, and no list is
/// longer than half of all.
package enum Utvalgte: Sendable {
  /// So few are always named.
  private static let få = 4

  case ingen
  case alle(Int)
  case disse([Planvurdering])
  case alleUnntatt(Int, [Planvurdering])

  package init(_ utvalgte: [Planvurdering], av alle: [Planvurdering]) {
    if utvalgte.isEmpty {
      self = .ingen
    } else if alle.count <= Self.få {
      self = .disse(utvalgte)
    } else if utvalgte.count == alle.count {
      self = .alle(alle.count)
    } else if utvalgte.count * 2 > alle.count {
      let med = Set(utvalgte.compactMap(\.plassering))
      self = .alleUnntatt(
        utvalgte.count, alle.filter { p in p.plassering.map { !med.contains($0) } ?? false })
    } else {
      self = .disse(utvalgte)
    }
  }
}
