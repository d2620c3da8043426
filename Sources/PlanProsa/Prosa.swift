package import PlanDiagnostics

/// Running text as someone wrote it in Markdown, read into a tree.
///
/// It is parsed once, where it enters; after that checks, documents and writers all use the tree.
package struct Prosa: Sendable, Equatable {
  package var blokker: [Prosablokk]
  /// Where the text begins.
  package var sted: FileLocation
  /// Whether something in the tree points elsewhere (`#id`, a footnote or a picture) and must be followed.
  package var harHenvisninger: Bool
  /// The words as written, for those who must point at one of them; nil when the tree was not read from text.
  package var råtekst: Råtekst?

  package init(
    _ blokker: [Prosablokk], sted: FileLocation, harHenvisninger: Bool = false, råtekst: Råtekst? = nil
  ) {
    self.blokker = blokker
    self.sted = sted
    self.harHenvisninger = harHenvisninger
    self.råtekst = råtekst
  }

  /// The same tree at the same place. What was written is not asked: spaces that mean nothing may differ.
  package static func == (a: Prosa, b: Prosa) -> Bool {
    a.blokker == b.blokker && a.sted == b.sted && a.harHenvisninger == b.harHenvisninger
  }

  /// One paragraph of plain text, where nothing is markup.
  package init(ren tekst: String, sted: FileLocation) {
    self.init([.avsnitt([.tekst(tekst)])], sted: sted)
  }
}

/// A block of running text.
package indirect enum Prosablokk: Sendable, Equatable {
  case avsnitt([Inline])
  /// `nivå` is 1-based and relative to the section the text stands in: 1 is the first level below it.
  case overskrift(nivå: Int, [Inline])
  case liste(Prosaliste)
  case sitat([Prosablokk])
  case kode(String)
  case skillelinje
}

/// A list in running text.
package struct Prosaliste: Sendable, Equatable {
  /// nil for bullets, else the number of the first item.
  package var start: Int?
  /// Tight lists have no space between the items.
  package var tett: Bool
  package var punkter: [[Prosablokk]]

  package init(start: Int?, tett: Bool, punkter: [[Prosablokk]]) {
    self.start = start
    self.tett = tett
    self.punkter = punkter
  }
}

/// A piece of a line of text.
package indirect enum Inline: Sendable, Equatable {
  case tekst(String)
  case utheving([Inline])
  case sterk([Inline])
  case kode(String)
  case lenke(Prosalenke)
  case bilde(Prosabilde)
  /// `[^id]`, before the document has given it a number.
  case fotnote(id: String, sted: FileLocation)
  /// A footnote mark with its number in the document (1-based). The first mark of a note is where the note
  /// leads back to.
  case fotnotetall(Int, første: Bool = false)
  case linjeskift
  case mykLinjeskift
}

package struct Prosalenke: Sendable, Equatable {
  /// A URL, or `#id` for a place in the same document.
  package var mål: String
  package var innhold: [Inline]
  package var sted: FileLocation

  package init(mål: String, innhold: [Inline], sted: FileLocation) {
    self.mål = mål
    self.innhold = innhold
    self.sted = sted
  }
}

package struct Prosabilde: Sendable, Equatable {
  package var kilde: String
  /// What the picture says, for those who do not see it. Never empty.
  package var tekst: String
  package var sted: FileLocation

  package init(kilde: String, tekst: String, sted: FileLocation) {
    self.kilde = kilde
    self.tekst = tekst
    self.sted = sted
  }
}
