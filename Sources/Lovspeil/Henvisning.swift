/// A reference to a law, as someone wrote it.
package struct Henvisning: Sendable, Equatable {
  package enum Del: Sendable, Equatable {
    case paragraf(Lovnummer)
    case kapittel(Lovnummer)
    case artikkel(Int)
    /// Only the name.
    case lov
  }

  /// How we know which law it is.
  package enum Kobling: Sendable, Equatable {
    /// It is named beside the number.
    case skrevet
    /// It was named a little before.
    case arvet
    case ingen
  }

  /// What the words beside it say of the act: «den nye», «tidligere».
  package enum Regime: Sendable, Equatable { case ingen, ny, gammel }

  package var del: Del
  /// The last of a range: 12-5 in «§§ 12-2–12-5».
  package var til: Lovnummer?
  /// Place in `Lovspeil.lover`; nil when no law is named.
  package var lov: Int?
  package var kobling: Kobling
  package var regime: Regime = .ingen
  package var ledd: String?
  package var bokstav: String?
  /// The sentence itself says that this was before.
  package var omtaltSomGammel = false
  /// Of rules the school or the municipality made itself: «SFO-vedtektene § 9A».
  package var erEgneRegler = false
  /// It stands in a web address.
  package var iAdresse = false
  /// References in one list have the same number.
  package var gruppe: Int
  /// In signs of the text that was read.
  var tegn: Range<Int>
  /// In bytes of the text that was read (0-based, UTF-8).
  package var byte: Range<Int>
  /// Whether a space stands between «§» and the number; nil when there is no such sign right before it.
  package var mellomrom: Bool?
}

/// A word or phrase that was found.
package struct Ordtreff: Sendable, Equatable {
  /// Place in the list it belongs to.
  package var nr: Int
  var tegn: Range<Int>
  package var byte: Range<Int>
}

/// All that was found in a text, in the order it stands.
package struct Lovlesning: Sendable {
  package internal(set) var henvisninger: [Henvisning] = []
  /// Places in `Lovspeil.ordregler`: words that are out of use.
  package internal(set) var ord: [Ordtreff] = []
  /// Places in `Lovspeil.lover`: laws by names they no longer have.
  package internal(set) var gamleNavn: [Ordtreff] = []
  /// Places in `Lovspeil.forkortelser`: the abbreviation itself.
  package internal(set) var forkortelser: [Ordtreff] = []
  /// Abbreviations whose words stand somewhere.
  package internal(set) var forklart: Set<Int> = []
  /// Places in what the reader was asked to look for besides.
  package internal(set) var ekstra: [Ordtreff] = []
}
