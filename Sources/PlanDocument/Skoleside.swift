import PlanDiagnostics
package import Planmodell

/// The page of a school: what it is, its plans, and where to turn.
package struct Skoleside: Sendable {
  package var eier: (id: String, navn: String)
  /// Folder name.
  package var id: String
  package var navn: String
  package var profil: Profil
  package var ord: Ledetekster
  package var opplysninger: [Opplysning]
  /// Newest school year first. The first is the one in force: there is no clock in a build, so publishing
  /// the plan for a new year is what makes it so.
  package var planer: [Planrad]
  package var kontakter: [Dokumentkort]
  package var tilgjengelighetserklæring: String?

  package init(_ skole: Skole, id: String, eier: Eier, eierId: String, planer: [Planrad]) {
    let målform = skole.målform ?? eier.målform
    ord = Ledetekster(målform)
    self.eier = (eierId, eier.navn.verdi)
    self.id = id
    profil = Profil(eier, id: eierId)
    navn = skole.navn.verdi
    // Folder names of school years sort as the years do.
    self.planer = planer.sorted { $0.plassering.mappe > $1.plassering.mappe }
    kontakter = Dokumentkort.offentlige(skole.kontakter, roller: skole.roller, ord)
    tilgjengelighetserklæring = eier.tilgjengelighetserklæring?.verdi
    opplysninger = [Opplysning(ord.skoleslag, ord.navn(skole.skoleslag).storForbokstav)]
    if let t = skole.trinn {
      opplysninger.append(Opplysning(ord.trinn, ord.navn(trinn: t.fra.verdi, t.til.verdi)))
    }
    opplysninger.append(Opplysning(ord.språk, ord.navn(målform)))
    if let n = skole.nettsted { opplysninger.append(Opplysning(nettsted: n, ord)) }
  }
}

extension Opplysning {
  /// A site of one's own; a link only when the address is whole.
  init(nettsted: Tekst, _ ord: Ledetekster) {
    let hel =
      ["https://", "http://"].contains { nettsted.verdi.hasPrefix($0) }
      && !nettsted.verdi.contains(where: \.isWhitespace)
    self.init(ord.nettsted, nettsted.verdi, adresse: hel ? nettsted.verdi : nil)
  }
}

/// A line in the owner's table of schools. Small: a build keeps one for every school.
package struct Skolerad: Sendable {
  package var id: String
  package var navn: String
  package var skoleslag: Skoleslag
  package var målform: Målform
  /// Newest first.
  package var planer: [Planrad]

  package init(_ side: Skoleside, _ skole: Skole) {
    id = side.id
    navn = side.navn
    skoleslag = skole.skoleslag
    målform = side.ord.målform
    planer = side.planer
  }
}
