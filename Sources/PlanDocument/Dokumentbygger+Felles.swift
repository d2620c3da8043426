import PlanDiagnostics
import Planmodell

/// What the owner wrote once for all its schools, and so a school finds it in its own plan.
extension Dokumentbygger {
  /// Something written in the content, and what it is drawn as.
  struct Tegnet {
    var kilde: Blokk
    var blokker: [Dokumentblokk]
  }

  /// Whether all a section says was written by the owner.
  func erEiers(_ innhold: [Tegnet], _ barn: [Dokumentseksjon]) -> Bool {
    !self.innhold.eiersFiler.isEmpty && !(innhold.isEmpty && barn.isEmpty)
      && innhold.allSatisfy { erEiers($0) } && barn.allSatisfy { $0.fra != nil }
  }

  /// A section of text is whose file it stands in; one drawn from data is whose rows it shows.
  private func erEiers(_ t: Tegnet) -> Bool {
    if t.kilde.innhold.erSkrevetTekst { return erEiers(t.kilde.sted) }
    let tabeller = t.blokker.compactMap(\.tabell)
    return !tabeller.isEmpty && tabeller.allSatisfy { $0.rader.allSatisfy { erEiers($0.sted) } }
  }

  private func erEiers(_ sted: FileLocation?) -> Bool { sted?.isInOne(of: innhold.eiersFiler) == true }

  /// In a section the school has a part in: the tables that are the owner's, or the rows that are, say so.
  func merket(_ innhold: [Tegnet]) -> [Dokumentblokk] {
    innhold.flatMap { t -> [Dokumentblokk] in
      t.kilde.innhold.erSkrevetTekst ? t.blokker : t.blokker.flatMap { merket($0) }
    }
  }

  private func merket(_ blokk: Dokumentblokk) -> [Dokumentblokk] {
    guard var tabell = blokk.tabell else { return [blokk] }
    let eier = innhold.eier.navn.verdi
    let eiers = tabell.rader.map { erEiers($0.sted) }
    let antall = eiers.count { $0 }
    if antall == 0 { return [blokk] }
    if antall == eiers.count { return [blokk, .merke(ord.fellesForSkolene(eier))] }
    // The fewest are marked, so that the table is quiet.
    let flestErEiers = antall * 2 > eiers.count
    for i in tabell.rader.indices where eiers[i] != flestErEiers {
      // Rows below the first of a measure have no name of their own.
      if let c = tabell.rader[i].celler.firstIndex(where: { $0.kolonne == tabell.hodekolonne }) {
        tabell.rader[i].celler[c].innhold.append(.merke(flestErEiers ? ord.skolensEget : ord.felles))
      }
    }
    return [.tabell(tabell), .merke(flestErEiers ? ord.restenErFelles(eier) : ord.merketErFelles(eier))]
  }
}

extension Dokumentblokk {
  fileprivate var tabell: Dokumenttabell? { if case .tabell(let t) = self { t } else { nil } }
}
