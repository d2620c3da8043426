import PlanDiagnostics
package import Planmodell

/// The page of an owner: its own plans, its schools, and where to turn.
package struct Eierside: Sendable {
  /// Folder name.
  package var id: String
  package var navn: String
  package var profil: Profil
  package var ord: Ledetekster
  package var opplysninger: [Opplysning]
  /// The owner's own, by title.
  package var planer: [Planrad]
  /// By name, in Norwegian order.
  package var skoler: [Skolerad]
  package var kontakter: [Dokumentkort]
  package var tilgjengelighetserklæring: String?

  package init(_ eier: Eier, id: String, planer: [Planrad], skoler: [Skolerad]) {
    self.id = id
    profil = Profil(eier, id: id)
    navn = eier.navn.verdi
    ord = Ledetekster(eier.målform)
    self.planer = planer.sortertNorsk(\.tittel)
    self.skoler = skoler.sortertNorsk(\.navn)
    // Roles have names in the content of schools; the cards of an owner stand without them.
    kontakter = Dokumentkort.offentlige(eier.kontakter, roller: [], ord)
    tilgjengelighetserklæring = eier.tilgjengelighetserklæring?.verdi
    opplysninger = skoler.isEmpty ? [] : [Opplysning(ord.skoler, "\(skoler.count)")]
    if let n = eier.nettsted { opplysninger.append(Opplysning(nettsted: n, ord)) }
  }

  /// All public plans: the owner's own, then the schools'.
  package var allePlaner: [Planrad] { planer + skoler.flatMap(\.planer) }

  /// The schools under the letter they begin with, in order; one part without a letter when they are few.
  ///
  /// - Parameter grense: up to this many schools stand together.
  package func etterBokstav(grense: Int = 30) -> [(bokstav: String?, skoler: [Skolerad])] {
    guard skoler.count > grense else { return skoler.isEmpty ? [] : [(nil, skoler)] }
    var ut: [(bokstav: String?, skoler: [Skolerad])] = []
    for s in skoler {
      let bokstav = Norskorden(s.navn).bokstav ?? ord.andreTegn
      if let i = ut.firstIndex(where: { $0.bokstav == bokstav }) {
        ut[i].skoler.append(s)
      } else {
        ut.append((bokstav, [s]))
      }
    }
    return ut
  }
}
