import PlanTemplates
import Tegning

/// The shapes and texts of a year wheel, the undermost first.
struct Årshjulsfigur {
  let oppsett: Hjuloppsett
  let stil: Årshjulsstil
  /// Of the hatching.
  let id: String

  func skriv(_ ut: inout Output) {
    let o = oppsett
    ut.append("<defs><pattern id=\"")
    ut.appendXHTML(id)
    ut.append(
      "\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V7\"\(stil[.skravur])/></pattern></defs>\n")
    if stil == .fil {
      ut.append("<rect width=\"\(SVGTall.tekst(o.størrelse.bredde))\" height=\"\(SVGTall.tekst(o.størrelse.høyde))\" fill=\"#fff\"/>\n")
    }
    for (i, ring) in o.ringer.enumerated() { bane(ring.bit, .ring(i), &ut) }
    for bit in o.fri { bane(bit, .fri, &ut) }
    for m in o.måneder { bane(m.bit, .månedsbånd, &ut) }
    skiller(&ut)
    for b in o.bånd { bane(b.bit, .bånd, &ut) }
    for m in o.måneder where !m.navn.tekst.isEmpty { tekst(m.navn, .månedsnavn, &ut) }
    for l in o.nav { tekst(l, .nav, &ut) }
    for ring in o.ringer { skive(ring.merke, .merke, .merketekst, &ut) }
    for celle in o.celler {
      for l in celle.linjer { tekst(l, .tekst, &ut) }
      for s in celle.skiver { skive(s, .skive, .skivetekst, &ut) }
    }
    ved(&ut)
  }

  /// Beside the wheel.
  private func ved(_ ut: inout Output) {
    for l in oppsett.overskrifter { venstre(l, .overskrift, &ut) }
    for f in oppsett.forklaringer {
      ut.append("<g>")
      if let ring = f.ring {
        ut.append("<rect \(Self.plass(f.prøve))\(stil[.ring(ring)])/>")
      } else {
        ut.append("<rect \(Self.plass(f.prøve)) fill=\"url(#")
        ut.appendXHTML(id)
        ut.append(")\"/>")
      }
      ut.append("<rect \(Self.plass(f.prøve))\(stil[.ramme])/>")
      if let s = f.skive { skive(s, .merke, .merketekst, &ut) }
      for l in f.linjer { venstre(l, .tekst, &ut) }
      ut.append("</g>\n")
    }
    for n in oppsett.nummererte {
      ut.append("<g>")
      skive(n.skive, .skive, .skivetekst, &ut)
      for l in n.linjer { venstre(l, .tekst, &ut) }
      ut.append("</g>\n")
    }
  }

  /// Between the months, from the hub and out.
  private func skiller(_ ut: inout Output) {
    guard let innerst = oppsett.ringer.last?.bit.indre else { return }
    let streker = oppsett.måneder.map { m in
      "M\(SVGTall.tekst(oppsett.sentrum.ut(innerst, m.bit.fra)))L\(SVGTall.tekst(oppsett.sentrum.ut(m.bit.indre, m.bit.fra)))"
    }
    ut.append("<path d=\"\(streker.joined())\"\(stil[.skille])/>\n")
    for ring in oppsett.ringer.dropFirst() {
      ut.append("<circle cx=\"\(SVGTall.tekst(oppsett.sentrum.x))\" cy=\"\(SVGTall.tekst(oppsett.sentrum.y))\" r=\"\(SVGTall.tekst(ring.bit.ytre))\"\(stil[.skille])/>\n")
    }
  }

  private func bane(_ bit: Ringbit, _ rolle: Årshjulsstil.Rolle, _ ut: inout Output) {
    ut.append("<path d=\"\(SVGTall.bane(bit, om: oppsett.sentrum))\"")
    if rolle == .fri {
      ut.append(" fill=\"url(#")
      ut.appendXHTML(id)
      ut.append(")\"")
    }
    ut.append("\(stil[rolle])/>\n")
  }

  private func skive(_ s: Tallskive, _ rolle: Årshjulsstil.Rolle, _ tall: Årshjulsstil.Rolle, _ ut: inout Output) {
    let avrunding = SVGTall.tekst(s.størrelse.høyde / 2)
    ut.append("<rect \(Self.plass(s.ramme)) rx=\"\(avrunding)\"\(dreid(s.grader, s.midt))\(stil[rolle])/>")
    tekst(s.linje, tall, &ut)
  }

  private func tekst(_ l: Tekstlinje, _ rolle: Årshjulsstil.Rolle, _ ut: inout Output) {
    tekst(l, x: l.midt.x, anker: " text-anchor=\"middle\"", rolle, &ut)
  }

  /// Text that is level and begins where its box does.
  private func venstre(_ l: Tekstlinje, _ rolle: Årshjulsstil.Rolle, _ ut: inout Output) {
    tekst(l, x: l.midt.x - l.bredde / 2, anker: "", rolle, &ut)
  }

  private func tekst(_ l: Tekstlinje, x: Double, anker: String, _ rolle: Årshjulsstil.Rolle, _ ut: inout Output) {
    // The baseline, with the letters in the middle of their line.
    let y = l.midt.y + l.størrelse * 0.35
    ut.append(
      "<text x=\"\(SVGTall.tekst(x))\" y=\"\(SVGTall.tekst(y))\" font-size=\"\(SVGTall.tekst(l.størrelse))\"\(anker)\(dreid(l.grader, l.midt))\(stil[rolle])>")
    ut.appendXHTML(l.tekst)
    ut.append("</text>\n")
  }

  private func dreid(_ grader: Double, _ om: Punkt) -> String {
    grader == 0 ? "" : " transform=\"rotate(\(SVGTall.tekst(grader)) \(SVGTall.tekst(om)))\""
  }

  private static func plass(_ r: Rektangel) -> String {
    "x=\"\(SVGTall.tekst(r.x))\" y=\"\(SVGTall.tekst(r.y))\" width=\"\(SVGTall.tekst(r.størrelse.bredde))\" height=\"\(SVGTall.tekst(r.størrelse.høyde))\""
  }
}
