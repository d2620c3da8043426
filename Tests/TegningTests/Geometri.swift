import Tegning

/// Det som er galt med en tegning, målt på nytt fra punktene.
enum Geometri {
  static func feil(_ kjede: Kjede, _ o: Kjedeoppsett) -> [String] {
    var feil: [String] = []
    let merker = o.merker.enumerated().compactMap { i, m in m.map { (i, $0) } }
    let flater = o.bokser.enumerated().map { ("boks \($0)", $1) } + merker.map { ("tekst på vei \($0)", $1) }
    for (i, (navn, a)) in flater.enumerated() {
      if a.x < 0 || a.y < 0 || a.høyre > o.størrelse.bredde || a.bunn > o.størrelse.høyde { feil.append("\(navn) utenfor") }
      for (annet, b) in flater[(i + 1)...] where overlapper(a, b) { feil.append("\(navn) over \(annet)") }
    }
    for (i, vei) in o.veier.enumerated() {
      for (p, q) in zip(vei, vei.dropFirst()) {
        if p.x != q.x && p.y != q.y { feil.append("vei \(i) er skrå") }
        for (navn, flate) in flater where navn != "tekst på vei \(i)" && krysser(p, q, flate) {
          feil.append("vei \(i) gjennom \(navn)")
        }
      }
      let (fra, til) = (o.bokser[kjede.veier[i].fra], o.bokser[kjede.veier[i].til])
      if vei.first.map({ $0.y == fra.bunn && $0.x > fra.x && $0.x < fra.høyre }) != true { feil.append("vei \(i) begynner feil") }
      if vei.last.map({ $0.y == til.y && $0.x > til.x && $0.x < til.høyre }) != true { feil.append("vei \(i) ender feil") }
      // Det siste stykket er rett ned, så pilen har noe å stå på.
      if let p = vei.dropLast().last, let q = vei.last, p.x != q.x || q.y - p.y < 10 { feil.append("vei \(i) har ikke plass til pil") }
      if let m = o.merker[i], !vei.contains(where: { abs($0.y - m.y) < 200 }) { feil.append("tekst \(i) langt fra veien") }
    }
    return feil
  }

  private static func overlapper(_ a: Rektangel, _ b: Rektangel) -> Bool {
    a.x < b.høyre && b.x < a.høyre && a.y < b.bunn && b.y < a.bunn
  }

  /// Innsiden av flaten; kanten er lov.
  private static func krysser(_ p: Punkt, _ q: Punkt, _ r: Rektangel) -> Bool {
    min(p.x, q.x) < r.høyre - 0.01 && max(p.x, q.x) > r.x + 0.01 && min(p.y, q.y) < r.bunn - 0.01
      && max(p.y, q.y) > r.y + 0.01
  }
}
