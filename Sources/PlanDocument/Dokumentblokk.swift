package import PlanDiagnostics
package import PlanProsa
package import Planmodell

/// A block of a document. Closed: every writer draws every kind.
package indirect enum Dokumentblokk: Sendable {
  case tekst(String)
  case prosa(Prosa)
  case liste(Dokumentliste)
  case etiketter([Dokumentetikett])
  case sitat(Dokumentsitat)
  case boks(Dokumentboks)
  case figur(Dokumentfigur)
  case stripe([Dokumentsteg])
  case tabell(Dokumenttabell)
  case matrise(Dokumentmatrise)
  case lenker([Dokumentlenke])
  case kort([Dokumentkort])
  case kjede(Dokumentkjede)
  /// A small remark on what stands before it.
  case merke(String)
  /// What stands in another language than the document.
  case språkdel(Språkdel)
}

package struct Språkdel: Sendable {
  /// Language code.
  package var språk: String
  package var innhold: [Dokumentblokk]

  package init(språk: String, innhold: [Dokumentblokk]) {
    self.språk = språk
    self.innhold = innhold
  }
}

package struct Dokumentliste: Sendable {
  package var form: Listeform
  package var punkter: [Dokumentpunkt]

  package init(form: Listeform, punkter: [Dokumentpunkt]) {
    self.form = form
    self.punkter = punkter
  }
}

package struct Dokumentpunkt: Sendable {
  package var innhold: [Dokumentblokk]

  package init(innhold: [Dokumentblokk]) {
    self.innhold = innhold
  }
}

/// A label and its content, as in a definition list.
package struct Dokumentetikett: Sendable {
  package var anker: String?
  package var etikett: String
  package var innhold: [Dokumentblokk]
  /// Language code when the content is not in the plan's målform.
  package var språk: String?

  package init(anker: String? = nil, etikett: String, innhold: [Dokumentblokk], språk: String? = nil) {
    self.anker = anker
    self.etikett = etikett
    self.innhold = innhold
    self.språk = språk
  }
}

package struct Dokumentsitat: Sendable {
  package var tekst: Prosa
  package var språk: String?
  package var kilde: Dokumentlenke?

  package init(tekst: Prosa, språk: String? = nil, kilde: Dokumentlenke? = nil) {
    self.tekst = tekst
    self.språk = språk
    self.kilde = kilde
  }
}

package struct Dokumentboks: Sendable {
  package var slag: Boksslag
  /// What the box is, in words: «Eksempel».
  package var merke: String
  package var tittel: String?
  package var innhold: [Dokumentblokk]
  package var kilde: Dokumentlenke?
}

package struct Dokumentfigur: Sendable {
  /// nil when the picture is lost.
  package var fil: String?
  package var alternativ: String
  package var tekst: Prosa?
  /// «Bildet mangler», when it does.
  package var merke: String?
}

package struct Dokumentsteg: Sendable {
  package var tekst: String
}

package struct Dokumentlenke: Sendable {
  package var tekst: String
  package var adresse: String?

  package init(tekst: String, adresse: String?) {
    self.tekst = tekst
    self.adresse = adresse
  }
}

/// Columns of content beside each other, each under its title.
package struct Dokumentmatrise: Sendable {
  package var tittel: String?
  package var kolonner: [Dokumentetikett]
}

/// A thing with a name, a text and some labelled facts: a body, a contact point, a value.
package struct Dokumentkort: Sendable {
  package var anker: String?
  package var tittel: String
  package var tekst: Prosa?
  package var fakta: [Dokumentetikett]
}

/// What kind of table it is; the writers may dress them differently.
package enum Tabellslag: String, Sendable { case tiltak, årshjul, delplikt, oversikt, fri }

package struct Dokumenttabell: Sendable {
  package var slag: Tabellslag
  package var anker: String?
  /// Caption; never empty.
  package var tittel: String
  package var kolonner: [String]
  /// Column (0-based) whose cells head their row.
  package var hodekolonne: Int
  package var rader: [Dokumentrad]
  package var sted: FileLocation

  package init(
    slag: Tabellslag, anker: String? = nil, tittel: String, kolonner: [String], hodekolonne: Int, rader: [Dokumentrad],
    sted: FileLocation
  ) {
    self.slag = slag
    self.anker = anker
    self.tittel = tittel
    self.kolonner = kolonner
    self.hodekolonne = hodekolonne
    self.rader = rader
    self.sted = sted
  }
}

package struct Dokumentrad: Sendable {
  package var anker: String?
  /// One for each column, except those covered by a cell above that spans this row.
  package var celler: [Dokumentcelle]
  /// Where what the row shows is written; nil when it is put together from several places.
  package var sted: FileLocation? = nil

  package init(anker: String? = nil, celler: [Dokumentcelle], sted: FileLocation? = nil) {
    self.anker = anker
    self.celler = celler
    self.sted = sted
  }
}

package struct Dokumentcelle: Sendable {
  /// 0-based.
  package var kolonne: Int
  /// How many rows the cell covers, from this one down.
  package var radspenn = 1
  package var innhold: [Dokumentblokk]

  package init(_ kolonne: Int, radspenn: Int = 1, _ innhold: [Dokumentblokk]) {
    self.kolonne = kolonne
    self.radspenn = radspenn
    self.innhold = innhold
  }
}
