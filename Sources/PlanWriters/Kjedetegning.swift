import PlanDocument
import PlanTemplates
import Planmodell
import Tegning

/// A chain of action as SVG. Colours and fonts are the style sheet's; sizes are ours, in px.
struct Kjedetegning {
  private enum Mål {
    static let skrift = 14.0
    static let liten = 12.0
    static let linje = 18.0
    static let litenLinje = 15.0
    static let bredde = 216.0
    static let luft = 10.0
    /// The points at the sides of a choice.
    static let spiss = 14.0
  }

  private struct Boks {
    var slag: Nodeslag
    var tekst: [String]
    var merknader: [String]
    var størrelse: Størrelse

    init(_ steg: Dokumentkjede.Steg) {
      slag = steg.slag
      let bredde = Mål.bredde - 2 * (Mål.luft + (slag == .steg ? 0 : Mål.spiss))
      tekst = Skriftmål.linjer(steg.tekst, størrelse: Mål.skrift, bredde: bredde)
      merknader = [steg.hvem, steg.når].compactMap { $0 }.flatMap {
        Skriftmål.linjer($0, størrelse: Mål.liten, bredde: bredde)
      }
      let høyde = 2 * Mål.luft + Double(tekst.count) * Mål.linje + Double(merknader.count) * Mål.litenLinje
      størrelse = Størrelse(Mål.bredde, høyde + (merknader.isEmpty ? 0 : 4))
    }
  }

  private let bokser: [Boks]
  private let merker: [[String]]
  let oppsett: Kjedeoppsett

  /// nil when the chain is too large to draw.
  init?(_ kjede: Dokumentkjede) {
    bokser = kjede.steg.map { Boks($0) }
    merker = kjede.veier.map { Skriftmål.linjer($0.vilkår ?? "", størrelse: Mål.liten, bredde: Mål.bredde - 60) }
    let veier = zip(kjede.veier, merker).map { vei, linjer in
      let bredde = linjer.map { Skriftmål.bredde($0, størrelse: Mål.liten) }.max() ?? 0
      return Kjede.Vei(
        vei.fra, vei.til,
        merke: linjer.isEmpty ? nil : Størrelse(bredde + 8, Double(linjer.count) * Mål.litenLinje + 4))
    }
    guard let oppsett = Kjedeoppsett(Kjede(bokser: bokser.map(\.størrelse), veier: veier)) else { return nil }
    self.oppsett = oppsett
  }

  /// Hidden from screen readers: the list beside it says the same.
  func skriv(_ ut: inout Output) {
    let (b, h) = (Self.tall(oppsett.størrelse.bredde), Self.tall(oppsett.størrelse.høyde))
    ut.append(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(b) \(h)\" width=\"\(b)\" height=\"\(h)\" aria-hidden=\"true\" focusable=\"false\">\n")
    for vei in oppsett.veier { skriv(vei: vei, &ut) }
    for (r, linjer) in zip(oppsett.merker, merker) {
      guard let r else { continue }
      ut.append("<g class=\"vilkår\"><rect \(Self.plass(r))/>")
      skriv(linjer, midt: r.midt, fra: r.y + 2, Mål.liten, Mål.litenLinje, &ut)
      ut.append("</g>\n")
    }
    for (r, boks) in zip(oppsett.bokser, bokser) {
      ut.append("<g class=\"\(boks.slag.rawValue)\">")
      skriv(omriss: boks.slag, r, &ut)
      skriv(boks.tekst, midt: r.midt, fra: r.y + Mål.luft, Mål.skrift, Mål.linje, &ut)
      let under = r.y + Mål.luft + Double(boks.tekst.count) * Mål.linje + 4
      skriv(boks.merknader, midt: r.midt, fra: under, Mål.liten, Mål.litenLinje, &ut)
      ut.append("</g>\n")
    }
    ut.append("</svg>")
  }

  private func skriv(vei: [Punkt], _ ut: inout Output) {
    guard let slutt = vei.last else { return }
    let (x, y) = (slutt.x, slutt.y)
    // The line stops inside the arrow, so that its end does not show at the point.
    let linje = (vei.dropLast() + [Punkt(x, y - 5)]).map { "\(Self.tall($0.x)) \(Self.tall($0.y))" }
    ut.append("<path class=\"vei\" d=\"M\(linje.joined(separator: "L"))\"/>")
    ut.append(
      "<path class=\"pil\" d=\"M\(Self.tall(x)) \(Self.tall(y))L\(Self.tall(x - 5)) \(Self.tall(y - 9))H\(Self.tall(x + 5))Z\"/>\n")
  }

  private func skriv(omriss slag: Nodeslag, _ r: Rektangel, _ ut: inout Output) {
    switch slag {
    case .steg: ut.append("<rect \(Self.plass(r)) rx=\"4\"/>")
    case .start, .slutt: ut.append("<rect \(Self.plass(r)) rx=\"\(Self.tall(min(24, r.størrelse.høyde / 2)))\"/>")
    case .valg:
      let midt = r.y + r.størrelse.høyde / 2
      let punkter = [
        (r.x, midt), (r.x + Mål.spiss, r.y), (r.høyre - Mål.spiss, r.y), (r.høyre, midt),
        (r.høyre - Mål.spiss, r.bunn), (r.x + Mål.spiss, r.bunn),
      ]
      ut.append("<path d=\"M\(punkter.map { "\(Self.tall($0.0)) \(Self.tall($0.1))" }.joined(separator: "L"))Z\"/>")
    }
  }

  private func skriv(
    _ linjer: [String], midt: Double, fra topp: Double, _ størrelse: Double, _ høyde: Double, _ ut: inout Output
  ) {
    for (i, linje) in linjer.enumerated() {
      // The baseline, with the letters in the middle of their line.
      let y = topp + Double(i) * høyde + høyde / 2 + størrelse * 0.35
      ut.append("<text x=\"\(Self.tall(midt))\" y=\"\(Self.tall(y))\" font-size=\"\(Self.tall(størrelse))\" text-anchor=\"middle\">")
      ut.appendXHTML(linje)
      ut.append("</text>")
    }
  }

  private static func plass(_ r: Rektangel) -> String {
    "x=\"\(tall(r.x))\" y=\"\(tall(r.y))\" width=\"\(tall(r.størrelse.bredde))\" height=\"\(tall(r.størrelse.høyde))\""
  }

  /// With at most one decimal, a point between.
  private static func tall(_ x: Double) -> String {
    let tideler = Int((x * 10).rounded())
    let (hel, rest) = abs(tideler).quotientAndRemainder(dividingBy: 10)
    return (tideler < 0 ? "-" : "") + (rest == 0 ? "\(hel)" : "\(hel).\(rest)")
  }
}
