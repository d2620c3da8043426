package import PlanDiagnostics
package import PlanProsa
package import Planmodell
package import Skoletid

/// Who a document may reach. A type, not a flag: a public writer does not accept anything else.
package protocol Leserkrets: Sendable {}

/// For everyone: may be published.
package enum Offentlig: Leserkrets {}

/// What a plan says, in order and numbered, with no format.
///
/// Writers draw it. They add nothing and leave nothing out.
package struct Plandokument<Krets: Leserkrets>: Sendable {
  package var tittel: String
  package var undertittel: String?
  package var målform: Målform
  package var eier: String
  /// nil for an owner's plan.
  package var skole: String?
  /// «skoleåret 2026–2027», or a period.
  package var gjelder: String?
  package var profil: Profil
  /// As the plan gives it: «3», «2026-1»; nil when it gives none.
  package var versjon: String?
  /// Version, approval, next revision and the like.
  package var opplysninger: [Opplysning]
  package var medInnholdsfortegnelse: Bool
  package var seksjoner: [Dokumentseksjon]
  package var fotnoter: [Dokumentfotnote]
  package var tilgjengelighetserklæring: String?
  /// Files beside the plan that the document shows.
  package var vedlegg: [Tekst]
  package var plassering: Plassering
  /// The fixed words of the målform.
  package var ord: Ledetekster
  package var sted: FileLocation
  let ankere: Ankerbok
  /// What sections show that has no address of its own.
  var dekning: [Dekning] = []
  /// When it was last approved or revised: the latest date the plan itself gives.
  package var revidert: Dato? = nil
  package var nesteRevisjon: Dato? = nil
  /// The school's year, when the plan has a year wheel beside it.
  package var hjul: Hjuldokument? = nil
  /// The same plan in the other målform, when the owner has published both.
  package var språkversjon: Språkversjon? = nil

  /// Where the content of an anchor was written, so that a fault in a page can be traced home.
  package func opphav(_ adresse: String) -> FileLocation? { ankere.sted(adresse) }
}

/// A label and what it is worth.
package struct Opplysning: Sendable, Equatable {
  package var etikett: String
  package var verdi: String
  /// Where to read it, when it can be read on the net.
  package var adresse: String?

  package init(_ etikett: String, _ verdi: String, adresse: String? = nil) {
    self.etikett = etikett
    self.verdi = verdi
    self.adresse = adresse
  }
}

package struct Dokumentfotnote: Sendable {
  /// 1-based, in the order the text first refers to them.
  package var nr: Int
  package var tekst: Prosa
}

/// A numbered section with its heading.
package struct Dokumentseksjon: Sendable {
  /// Heading level in a page: 2 for the outermost.
  package var nivå: Int
  /// «8.4», «Del 1», or nil.
  package var nummer: String?
  package var anker: String
  package var tittel: String
  package var blokker: [Dokumentblokk]
  package var seksjoner: [Dokumentseksjon]
  package var sted: FileLocation
  /// The owner the section is inherited from; nil when it is the school's own.
  package var fra: String? = nil

  package init(
    nivå: Int, nummer: String? = nil, anker: String, tittel: String, blokker: [Dokumentblokk], seksjoner: [Dokumentseksjon],
    sted: FileLocation, fra: String? = nil
  ) {
    self.nivå = nivå
    self.nummer = nummer
    self.anker = anker
    self.tittel = tittel
    self.blokker = blokker
    self.seksjoner = seksjoner
    self.sted = sted
    self.fra = fra
  }

  /// Number and title as they stand in a heading.
  package var overskrift: String { nummerForan.map { "\($0) \(tittel)" } ?? tittel }

  /// The number as it stands before the title: «8.4», «Del 1:».
  package var nummerForan: String? { nummer?.foranTittel }
}

extension String {
  /// A number that is a word is set off from the title.
  var foranTittel: String { first?.isLetter == true ? self + ":" : self }
}
