package import PlanDiagnostics
package import PlanDocument
package import Planmodell
package import Skoletid

/// One plan, and what was answered about it. A school without any plan stands as one too.
package struct Planvurdering: Sendable {
  package enum Tilstand: Sendable { case lest, kanIkkeLeses, utenPlan }

  /// The published page of the plan, which can be linked to; or why there is none.
  package enum Side: Sendable { case offentlig, intern, kanIkkeLages }

  /// How much of something there is, and how much of it the owner wrote once for all.
  package struct Andel: Sendable {
    package var alle: Int
    package var felles: Int

    package init(alle: Int, felles: Int) {
      self.alle = alle
      self.felles = felles
    }
  }

  /// Something planned, on the last day of it.
  package struct Frist: Sendable {
    package var dag: Dato
    package var hva: String

    package init(dag: Dato, hva: String) {
      self.dag = dag
      self.hva = hva
    }
  }

  package var tilstand: Tilstand
  package var eier: (id: String, navn: String)
  /// nil for the owner's own plans.
  package var skole: (id: String, navn: String)?
  /// «2026-2027», or the folder of an owner's plan; nil without a plan.
  package var mappe: String?
  package var tittel: String
  package var målform: Målform
  package var gjelder: String?
  package var side: Side = .kanIkkeLages
  /// The newest of the school; an owner's own always are.
  package var gjelderNå = true
  package var revidert: Dato?
  package var nesteRevisjon: Dato?
  package var nærmesteFrist: Frist?
  package var punkter = Andel(alle: 0, felles: 0)
  package var tiltak = Andel(alle: 0, felles: 0)
  /// In the order of the codes.
  package var svar: [Kravsvar] = []
  /// Errors that are not answers of a rule: what could not be read or cannot be published.
  package var innholdsfeil: [Diagnostic] = []

  package init(
    _ tilstand: Tilstand, eier: (id: String, navn: String), skole: (id: String, navn: String)?,
    mappe: String?,
    tittel: String, målform: Målform
  ) {
    self.tilstand = tilstand
    self.eier = eier
    self.skole = skole
    self.mappe = mappe
    self.tittel = tittel
    self.målform = målform
  }

  package var plassering: Plassering? { mappe.map { Plassering(eier: eier.id, skole: skole?.id, mappe: $0) } }

  /// What the plan is called among others: the school, or the title of an owner's own.
  package var navn: String { skole?.navn ?? tittel }

  /// Demands that lack something of this weight.
  package func mangler(_ vekt: Severity) -> Int { svar.count { $0.teller && $0.vekt == vekt } }

  package func antall(_ ord: Kravsvar.Ord) -> Int {
    svar.count { $0.ord == ord && ($0.ord != .mangler || $0.teller) }
  }

  package func svar(_ kode: String) -> Kravsvar? { svar.first { $0.kode == kode } }

  package func erPassert(_ idag: Dato?) -> Bool {
    guard let idag, let nesteRevisjon else { return false }
    return nesteRevisjon < idag
  }
}

/// A plan's place among others.
private struct Tur: Comparable {
  var uten: Int
  /// Negative, so that the most comes first.
  var feil: Int
  var advarsler: Int
  /// A day as a number; those without last.
  var revisjon: Int
  var navn: Norskorden
  var mappe: String

  static func < (a: Tur, b: Tur) -> Bool {
    (a.uten, a.feil, a.advarsler, a.revisjon) != (b.uten, b.feil, b.advarsler, b.revisjon)
      ? (a.uten, a.feil, a.advarsler, a.revisjon) < (b.uten, b.feil, b.advarsler, b.revisjon)
      : (a.navn, b.mappe) < (b.navn, a.mappe)
  }
}

extension [Planvurdering] {
  /// Those that need attention first: without a plan that can be read, then by how much is lacking that is wrong, then
  /// weak, then by the date of the next revision, then by name.
  package func etterTur() -> [Planvurdering] {
    return map { p in
      (
        Tur(
          uten: p.tilstand == .lest ? 1 : 0, feil: -p.mangler(.feil) - p.innholdsfeil.count,
          advarsler: -p.mangler(.advarsel),
          revisjon: p.nesteRevisjon?.dagnummer ?? .max, navn: Norskorden(p.navn), mappe: p.mappe ?? ""), p
      )
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Plandokument {
  /// Sections with something in them, and how many of them are the owner's.
  package var andel: Planvurdering.Andel {
    var ut = Planvurdering.Andel(alle: 0, felles: 0)
    func tell(_ s: Dokumentseksjon) {
      if !s.blokker.isEmpty {
        ut.alle += 1
        if s.fra != nil { ut.felles += 1 }
      }
      s.seksjoner.forEach(tell)
    }
    seksjoner.forEach(tell)
    return ut
  }
}
