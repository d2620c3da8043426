/// How large things are, in px. 1 px is 1/96 inch when the drawing fills the paper it is made for.
package struct Hjulmål: Sendable {
  /// From the centre to the outside of the band with the names of the months.
  package var radius: Double
  /// From the centre to the innermost ring.
  package var nav: Double
  /// How wide the band with the names of the months is.
  package var månedsbånd: Double
  /// Sizes for text in the wheel, the largest first.
  package var skrift: [Double]
  /// The size of what stands in the discs, and of the letters of the rings.
  package var tall: Double
  /// Sizes for the list, the largest first.
  package var listeskrift: [Double]
  /// Whether the list stands below the wheel; else at its right.
  package var under: Bool

  /// A3 across, wheel at the left: nothing smaller than 9 px, about 6.8 points.
  package static let ark = Hjulmål(
    radius: 514, nav: 112, månedsbånd: 30, skrift: [19, 17, 15.5, 14, 13, 12, 11, 10.2, 9.5, 9], tall: 9.5,
    listeskrift: [13, 12, 11, 10.2, 9.5, 9], under: false)

  /// A4 across, wheel at the left: the same drawing made smaller, so nothing is smaller than 13 px, about 6.6 points.
  package static let a4 = Hjulmål(
    radius: 514, nav: 112, månedsbånd: 34, skrift: [21, 19, 17, 16, 15, 14, 13], tall: 13,
    listeskrift: [17, 16, 15, 14, 13], under: false)

  /// In the column of a page: shown at about two thirds, so the least is larger and more is numbered.
  package static let side = Hjulmål(
    radius: 514, nav: 112, månedsbånd: 34, skrift: [21, 19, 17, 16, 15, 14, 13], tall: 13,
    listeskrift: [17], under: true)

  /// Room between the edge of a cell and what stands in it.
  static let luft = 3.0
  /// Room around the wheel.
  static let marg = 6.0
  /// The height of a line, in sizes of its font: holds Å and g.
  static let linje = 1.2
  /// Room between two titles in a cell, in sizes.
  static let mellom = 0.5

  /// The height of a disc, and of the place of a letter.
  var skive: Double { (tall * 1.7).rounded() }
  /// How wide the band of something that lasts is.
  var bånd: Double { max(skive, (skrift.last ?? 9) * 1.5) + 4 }
  /// The least height of what is left of a ring when its bands are laid.
  var minsteCelle: Double { skive + 4 * Self.luft }
}
