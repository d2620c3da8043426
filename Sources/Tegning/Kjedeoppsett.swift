/// A point in a drawing: x to the right, y down.
package struct Punkt: Sendable, Hashable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

package struct Størrelse: Sendable, Hashable {
  package var bredde: Double
  package var høyde: Double

  package init(_ bredde: Double, _ høyde: Double) {
    self.bredde = bredde
    self.høyde = høyde
  }
}

package struct Rektangel: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var størrelse: Størrelse

  package var midt: Double { x + størrelse.bredde / 2 }
  package var bunn: Double { y + størrelse.høyde }
  package var høyre: Double { x + størrelse.bredde }
}

/// Boxes and the ways between them, to be placed.
package struct Kjede: Sendable {
  package struct Vei: Sendable {
    /// Places in `bokser`, 0-based.
    package var fra: Int
    package var til: Int
    /// Room for the text on the way; nil when it has none.
    package var merke: Størrelse?

    package init(_ fra: Int, _ til: Int, merke: Størrelse? = nil) {
      self.fra = fra
      self.til = til
      self.merke = merke
    }
  }

  package var bokser: [Størrelse]
  package var veier: [Vei]

  package init(bokser: [Størrelse], veier: [Vei]) {
    self.bokser = bokser
    self.veier = veier
  }
}

/// A chain with everything in its place: no box or text over another, no way through a box.
package struct Kjedeoppsett: Sendable {
  package var størrelse: Størrelse
  package var bokser: [Rektangel]
  /// One for each way; nil for those without a text.
  package var merker: [Rektangel?]
  /// One for each way: from the box it leaves to the box it ends in, horizontal and vertical pieces only.
  package var veier: [[Punkt]]
}

extension Kjedeoppsett {
  /// More boxes or ways than this are not drawn; nobody could read it.
  package static let flest = 60

  /// Rows from the top, as in a chart drawn by hand: each box below the ones that lead to it. Ways back up run
  /// at the right.
  ///
  /// - Returns: nil when there is nothing to draw, too much, or a way to a box that is not there.
  package init?(_ kjede: Kjede) {
    let antall = kjede.bokser.count
    guard (1...Self.flest).contains(antall), kjede.veier.count <= 2 * Self.flest,
      kjede.veier.allSatisfy({ (0..<antall).contains($0.fra) && (0..<antall).contains($0.til) })
    else { return nil }
    var lagt = Rekker(kjede)
    lagt.ordne()
    lagt.plasser()
    self = lagt.oppsett()
  }
}
