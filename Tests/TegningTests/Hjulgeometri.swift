import Foundation
import Tegning

/// Det som er galt med et årshjul, målt på nytt fra punktene.
enum Hjulgeometri {
  struct Flate {
    var navn: String
    var hjørner: [Punkt]
  }

  static func feil(_ o: Hjuloppsett) -> [String] {
    var feil: [String] = []
    var alle: [Flate] = []
    for (i, celle) in o.celler.enumerated() {
      let flater = celle.linjer.map { flate($0) } + celle.skiver.map { flate($0) }
      for f in flater where !innenfor(f.hjørner, celle.bit, o.sentrum) { feil.append("\(f.navn) utenfor celle \(i) i ring \(celle.ring)") }
      let ring = o.ringer[celle.ring].bit
      if celle.bit.indre < ring.indre - 1e-6 || celle.bit.ytre > ring.ytre + 1e-6 { feil.append("celle \(i) utenfor ringen") }
      alle += flater
    }
    for m in o.måneder {
      let f = flate(m.navn)
      if !innenfor(f.hjørner, m.bit, o.sentrum) { feil.append("\(f.navn) utenfor måneden") }
      alle.append(f)
    }
    for r in o.ringer {
      let f = flate(r.merke)
      if !f.hjørner.allSatisfy({ (r.bit.indre...r.bit.ytre).contains(avstand($0, o.sentrum)) }) { feil.append("\(f.navn) utenfor ringen") }
      alle.append(f)
    }
    for l in o.nav {
      let f = flate(l)
      if f.hjørner.contains(where: { avstand($0, o.sentrum) > (o.ringer.last?.bit.indre ?? 0) }) { feil.append("\(f.navn) utenfor navet") }
      alle.append(f)
    }
    alle += o.overskrifter.map { flate($0) }
    for f in o.forklaringer { alle += f.linjer.map { flate($0) } + [flate(f.prøve)] }
    for n in o.nummererte { alle += n.linjer.map { flate($0) } + [flate(n.skive)] }

    let (bredde, høyde) = (o.størrelse.bredde, o.størrelse.høyde)
    for (i, a) in alle.enumerated() {
      if a.hjørner.contains(where: { $0.x < -0.01 || $0.y < -0.01 || $0.x > bredde + 0.01 || $0.y > høyde + 0.01 }) {
        feil.append("\(a.navn) utenfor tegningen")
      }
      for b in alle[(i + 1)...] where overlapper(a.hjørner, b.hjørner) { feil.append("\(a.navn) over \(b.navn)") }
    }
    return feil
  }

  private static func flate(_ l: Tekstlinje) -> Flate {
    Flate(navn: "«\(l.tekst)»", hjørner: hjørner(l.midt, Størrelse(l.bredde, l.størrelse * 1.2), l.grader))
  }

  private static func flate(_ s: Tallskive) -> Flate {
    Flate(navn: "skive \(s.tekst)", hjørner: hjørner(s.midt, s.størrelse, s.grader))
  }

  private static func flate(_ r: Rektangel) -> Flate {
    Flate(navn: "prøve", hjørner: hjørner(Punkt(r.midt, (r.y + r.bunn) / 2), r.størrelse, 0))
  }

  private static func hjørner(_ midt: Punkt, _ s: Størrelse, _ grader: Double) -> [Punkt] {
    let v = grader * .pi / 180
    return [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map { a, b in
      let (x, y) = (a * s.bredde / 2, b * s.høyde / 2)
      return Punkt(midt.x + x * cos(v) - y * sin(v), midt.y + x * sin(v) + y * cos(v))
    }
  }

  private static func avstand(_ p: Punkt, _ q: Punkt) -> Double { hypot(p.x - q.x, p.y - q.y) }

  /// Punkter langs alle kanter, for den indre buen kan skjære en kant mellom to hjørner.
  static func innenfor(_ hjørner: [Punkt], _ bit: Ringbit, _ sentrum: Punkt) -> Bool {
    zip(hjørner, hjørner.dropFirst() + hjørner.prefix(1)).allSatisfy { p, q in
      stride(from: 0, through: 1, by: 0.1).allSatisfy { t in
        let x = p.x + (q.x - p.x) * t - sentrum.x
        let y = p.y + (q.y - p.y) * t - sentrum.y
        var v = atan2(x, -y)
        if v < 0 { v += 2 * .pi }
        return hypot(x, y) > bit.indre - 0.01 && hypot(x, y) < bit.ytre + 0.01 && v > bit.fra - 1e-4 && v < bit.til + 1e-4
      }
    }
  }

  /// To konvekse mangekanter overlapper når ingen kant skiller dem.
  static func overlapper(_ a: [Punkt], _ b: [Punkt]) -> Bool {
    for flate in [a, b] {
      for (p, q) in zip(flate, flate.dropFirst() + flate.prefix(1)) {
        let (nx, ny) = (q.y - p.y, p.x - q.x)
        let lengde = hypot(nx, ny)
        if lengde < 1e-9 { continue }
        let på = { (m: [Punkt]) in m.map { ($0.x * nx + $0.y * ny) / lengde } }
        let (x, y) = (på(a), på(b))
        if x.max()! <= y.min()! + 0.01 || y.max()! <= x.min()! + 0.01 { return false }
      }
    }
    return true
  }
}
