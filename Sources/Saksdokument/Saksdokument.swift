package import Elevsak
package import PlanDiagnostics
package import PlanDocument

/// What one copy of a case says, in order, with no format.
///
/// `Krets` is who it is for: `Saksmappe` for all of it, `Foreldrekopi` for what the pupil and the parents get. It is no
/// `Plandokument`, so nothing that makes public pages accepts it.
package struct Saksdokument<Krets: Leserkrets>: Sendable {
  package var ord: Saksord
  /// Name of the school; nil when the case does not say.
  package var skole: String?
  /// Number in the archive.
  package var sak: String?
  /// «UTKAST – mangler …»; nil when the plan says all five things the law asks for.
  package var utkast: String?
  package var opplysninger: [Opplysning]
  /// A few sentences before the first heading.
  package var innledning: [String]
  package var seksjoner: [Dokumentseksjon]
  /// Who signs, one line each.
  package var underskrifter: [String]
  /// A sentence above the lines.
  package var omUnderskriften: String?
  /// Everything the school itself has written in this copy, for those who look for what should not be there.
  package var skolensTekst: [Skoletekst]

  package var tittel: String { ord.aktivitetsplan }
  package var undertittel: String { ord.undertittel }

  /// How hard it is to read, of what the school wrote.
  package var lesbarhet: Lesbarhet { Lesbarhet(av: skolensTekst) }

  /// What stands at the foot of each printed page. Never who the pupil is.
  package var fot: String {
    [tittel, sak.map { "\(ord.sakensNummer) \($0)" }, skole, ord.fortrolig].compactMap { $0 }.joined(separator: " · ")
  }
}

/// A piece of text the school wrote, and where.
package struct Skoletekst: Sendable, Equatable {
  /// Keys that lead to it: «tiltak/hva».
  package var felt: String
  package var tekst: String
  package var sted: FileLocation
  /// Sentences, not a name or a few words in a cell.
  package var erLøpende: Bool

  package init(felt: String, tekst: String, sted: FileLocation, erLøpende: Bool = true) {
    self.felt = felt
    self.tekst = tekst
    self.sted = sted
    self.erLøpende = erLøpende
  }
}

/// Makes the copies of a case.
package enum Saksbygging {
  /// All of it, in the målform of the plan.
  package static func saksmappe(_ innhold: Saksinnhold) -> Saksdokument<Saksmappe> {
    var bygger = Saksbygger<Saksmappe>(innhold, Saksord(Kopispråk(innhold.plan.målform), leser: .skolen))
    return bygger.saksmappe()
  }

  /// For the pupil and the parents.
  ///
  /// - Parameter språk: of the fixed words; the målform of the plan when left out.
  package static func foreldrekopi(_ innhold: Saksinnhold, på språk: Kopispråk? = nil) -> Saksdokument<Foreldrekopi> {
    var bygger = Saksbygger<Foreldrekopi>(innhold, Saksord(språk ?? Kopispråk(innhold.plan.målform), leser: .hjemmet))
    return bygger.foreldrekopi()
  }
}
