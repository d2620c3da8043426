/// A year as a wheel, to be drawn: from 1 August at the top, with the clock.
package struct Hjul: Sendable {
  package struct Måned: Sendable {
    package var navn: String
    /// How many days it has.
    package var dager: Int

    package init(_ navn: String, dager: Int) {
      self.navn = navn
      self.dager = dager
    }
  }

  package struct Innslag: Sendable {
    package var tittel: String
    /// Place in `ringer`, 0-based.
    package var ring: Int
    /// Places in the year, 0 at its first moment, 1 at its last. The same for what happens at one moment.
    package var fra: Double
    package var til: Double

    package init(_ tittel: String, ring: Int, fra: Double, til: Double) {
      self.tittel = tittel
      self.ring = ring
      self.fra = fra
      self.til = til
    }
  }

  package struct Tidsrom: Sendable {
    package var fra: Double
    package var til: Double

    package init(fra: Double, til: Double) {
      self.fra = fra
      self.til = til
    }
  }

  /// Twelve, from August.
  package var måneder: [Måned]
  /// What each ring is called, the outermost first.
  package var ringer: [String]
  package var innslag: [Innslag]
  /// Holidays.
  package var fri: [Tidsrom]
  /// What stands in the hub, a line each.
  package var midt: [String]
  /// Words beside the wheel.
  package var ord: Ord

  package struct Ord: Sendable {
    /// Above the names of the rings.
    package var ringene: String
    /// What the shaded parts are.
    package var fri: String
    /// Above the list of what has a number.
    package var tallene: String

    package init(ringene: String, fri: String, tallene: String) {
      self.ringene = ringene
      self.fri = fri
      self.tallene = tallene
    }
  }

  package init(
    måneder: [Måned], ringer: [String], innslag: [Innslag], fri: [Tidsrom] = [], midt: [String] = [], ord: Ord
  ) {
    self.måneder = måneder
    self.ringer = ringer
    self.innslag = innslag
    self.fri = fri
    self.midt = midt
    self.ord = ord
  }
}

extension Hjul {
  /// More than this is not drawn; nobody could read it.
  package static let flest = 240
  package static let flestRinger = 7
  /// Longer than this is cut where it is drawn; the whole text stands in the table.
  static let lengste = 160

  /// From 0 to 1, in order; nil when it is no place in the year.
  static func tidsrom(_ fra: Double, _ til: Double) -> Tidsrom? {
    guard fra.isFinite else { return nil }
    let fra = min(max(fra, 0), 1)
    return Tidsrom(fra: fra, til: til.isFinite ? min(max(til, fra), 1) : fra)
  }
}
