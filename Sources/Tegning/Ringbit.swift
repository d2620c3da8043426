#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A piece of a ring. Angles are in radians from straight up, with the clock; radii in px.
package struct Ringbit: Sendable, Hashable {
  package var indre: Double
  package var ytre: Double
  package var fra: Double
  package var til: Double

  package var midt: Double { (fra + til) / 2 }

  /// With room along the edges, `side` at the sides. Less than nothing becomes nothing.
  func innenfor(_ luft: Double, side: (fra: Double, til: Double)) -> Ringbit {
    let indre = indre + luft
    let (a, b) = (fra + side.fra / indre, til - side.til / indre)
    return Ringbit(indre: indre, ytre: max(indre, ytre - luft), fra: min(a, (a + b) / 2), til: max(b, (a + b) / 2))
  }
}

/// A direction to read in, about a place on a ray from the centre.
///
/// Lines lie along the ring or out from the centre, turned so that none is upside down.
struct Leseretning: Sendable {
  enum Slag: Sendable { case langs, ut }

  var slag: Slag
  /// The ray, in radians from straight up.
  var stråle: Double
  /// Whether text runs against the clock, or in towards the centre.
  var snudd: Bool

  init(_ slag: Slag, _ stråle: Double) {
    self.slag = slag
    self.stråle = stråle
    snudd = slag == .langs ? cos(stråle) < -1e-9 : sin(stråle) < -1e-9
  }

  /// Degrees with the clock from level, between -90 and 90.
  var grader: Double {
    let opp = stråle * 180 / .pi
    let g = slag == .langs ? opp - (snudd ? 180 : 0) : opp + (snudd ? 90 : -90)
    let hel = g - 360 * (g / 360).rounded()
    return hel
  }

  /// From the centre: `radius` along the ray, `bort` along the text and `ned` below it.
  func punkt(_ sentrum: Punkt, radius: Double, bort: Double, ned: Double) -> Punkt {
    let (s, c) = (sin(stråle), cos(stråle))
    let fortegn = snudd ? -1.0 : 1.0
    // Out along the ray, and with the clock across it.
    let (ut, tvers) =
      slag == .langs ? (radius - fortegn * ned, fortegn * bort) : (radius + fortegn * bort, fortegn * ned)
    return Punkt(sentrum.x + s * ut + c * tvers, sentrum.y - c * ut + s * tvers)
  }
}

extension Punkt {
  /// At a distance from here, in a direction from straight up, in radians with the clock.
  package func ut(_ radius: Double, _ vinkel: Double) -> Punkt {
    Punkt(x + sin(vinkel) * radius, y - cos(vinkel) * radius)
  }
}
