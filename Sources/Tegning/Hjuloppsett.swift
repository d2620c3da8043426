/// A line of text in a drawing, turned about its middle.
package struct Tekstlinje: Sendable, Hashable {
  package var tekst: String
  package var midt: Punkt
  /// Degrees with the clock from level.
  package var grader: Double
  /// Of the font, in px.
  package var størrelse: Double
  /// The most room the text takes.
  package var bredde: Double
}

/// A number in a disc, or in a longer one where there is only room for the first and the last.
package struct Tallskive: Sendable, Hashable {
  package var tekst: String
  package var midt: Punkt
  package var grader: Double
  package var størrelse: Størrelse
}

extension Tallskive {
  /// Before it is turned.
  package var ramme: Rektangel {
    Rektangel(x: midt.x - størrelse.bredde / 2, y: midt.y - størrelse.høyde / 2, størrelse: størrelse)
  }

  package var linje: Tekstlinje {
    Tekstlinje(tekst: tekst, midt: midt, grader: grader, størrelse: størrelse.høyde / 1.7, bredde: størrelse.bredde)
  }
}

/// A year wheel with everything in its place: no text or disc over another, none outside its own cell.
package struct Hjuloppsett: Sendable {
  package struct Måned: Sendable {
    package var bit: Ringbit
    package var navn: Tekstlinje
  }

  package struct Ring: Sendable {
    /// All the way round.
    package var bit: Ringbit
    /// The letter on it, at the beginning of the year.
    package var merke: Tallskive
  }

  /// Something that lasts for more than a month, in its ring.
  package struct Bånd: Sendable {
    /// Place in the wheel's `innslag`.
    package var innslag: Int
    package var bit: Ringbit
  }

  /// What stands in a cell: a month of a ring, or a band.
  package struct Celle: Sendable {
    package var ring: Int
    package var bit: Ringbit
    /// What stands there as text: places in the wheel's `innslag`.
    package var somTekst: [Int]
    package var linjer: [Tekstlinje]
    package var skiver: [Tallskive]
  }

  package struct Nummerert: Sendable {
    /// From 1, in the order of the year.
    package var nummer: Int
    /// Place in the wheel's `innslag`.
    package var innslag: Int
    package var skive: Tallskive
    package var linjer: [Tekstlinje]
  }

  /// A ring or the holidays, explained beside the wheel.
  package struct Forklaring: Sendable {
    /// nil for the holidays.
    package var ring: Int?
    package var prøve: Rektangel
    package var skive: Tallskive?
    package var linjer: [Tekstlinje]
  }

  package var størrelse: Størrelse
  package var sentrum: Punkt
  package var måneder: [Måned]
  /// The outermost first.
  package var ringer: [Ring]
  package var fri: [Ringbit]
  package var bånd: [Bånd]
  package var celler: [Celle]
  package var nav: [Tekstlinje]
  package var overskrifter: [Tekstlinje]
  package var forklaringer: [Forklaring]
  package var nummererte: [Nummerert]
  /// What has no place in the year, no ring or no title: places in the wheel's `innslag`.
  package var utelatt: [Int]

  /// What stands as text in the wheel: places in the wheel's `innslag`.
  package var somTekst: [Int] { celler.flatMap(\.somTekst) }
}
