import PlanContent
import PlanDiagnostics

/// Writes how a value came to be, for people and for other programs.
enum Forklaringsskriver {
  /// Values are cut here; the file has the rest.
  private static let lengst = 80

  static func tekst(_ f: Forklaring) -> String {
    let sti = f.sti.isEmpty ? "planen" : f.sti.joined(separator: "/")
    var ut = "\(sti)\(f.verdi.map { ": \(kort($0))" } ?? "")\n"
    let bredde = f.deler.map(\.navn.count).max() ?? 0
    for d in f.deler { ut += "  \(fyll(d.navn, min(bredde, 30)))  \(kort(d.verdi))\n" }
    for b in f.borte { ut += "  \(fyll(b, min(bredde, 30)))  (fjernet)\n" }
    if !f.trinn.isEmpty { ut += "\n" }
    let steder = f.trinn.map { "\($0.hendelse.sted)" }
    let stedbredde = steder.map(\.count).max() ?? 0
    for (t, sted) in zip(f.trinn, steder) {
      ut +=
        "  \(fyll(t.hendelse.lag.navn, 6))  \(fyll(sted, stedbredde))  \(hva(t))\(t.hendelse.gjelder ? "  ← gjelder" : "")\n"
    }
    return ut + "\n\(f.konklusjon)\n"
  }

  private static func hva(_ t: Forklaring.Trinn) -> String {
    let navn =
      switch t.hva {
      case .selv: "det"
      case .over(let sti): "«\(sti)»"
      case .element(let id): "«\(kort(id))»"
      }
    let verdi = t.hendelse.verdi.map { ": \(kort($0))" } ?? ""
    return switch t.hendelse.handling {
    case .satte: verdi.isEmpty || t.hva != .selv ? "skrev \(navn)" : "satte\(verdi)"
    case .laTil: "la til \(navn)"
    case .endret: t.hva == .selv ? "endret det" : "endret \(navn)"
    case .erstattet: "skrev \(navn) helt på nytt"
    case .skrevOm: "skrev hele listen på nytt\(verdi.isEmpty ? ", uten \(navn)" : verdi)"
    case .fjernet(let grunn): "fjernet \(navn): \(grunn)"
    case .låste: "låste \(navn)"
    case .ramme(let ramme): "satte en ramme: \(ramme)"
    case .krevde: "krevde \(navn)"
    case .tomt: "lot det stå tomt"
    case .avvist("ARV-009"): "er utenfor rammen (ARV-009)"
    case .avvist("ARV-006"): "fikk ikke fjerne \(navn) (ARV-006)"
    case .avvist(let kode): "fikk ikke endre \(navn) (\(kode))"
    }
  }

  static func json(_ f: Forklaring) -> String {
    let q = JSONReport.quote
    var felt = ["\"sti\": \(q(f.sti.joined(separator: "/")))"]
    if let verdi = f.verdi { felt.append("\"verdi\": \(q(verdi))") }
    if !f.deler.isEmpty {
      felt.append(
        "\"deler\": [\(f.deler.map { "{\"navn\": \(q($0.navn)), \"verdi\": \(q($0.verdi))}" }.joined(separator: ", "))]"
      )
    }
    if !f.borte.isEmpty { felt.append("\"fjernet\": [\(f.borte.map(q).joined(separator: ", "))]") }
    felt.append("\"forklaring\": \(q(f.konklusjon))")
    let trinn = f.trinn.map { "    {\(trinnfelt($0).joined(separator: ", "))}" }.joined(separator: ",\n")
    felt.append(f.trinn.isEmpty ? "\"lag\": []" : "\"lag\": [\n\(trinn)\n  ]")
    return "{\n\(felt.map { "  \($0)" }.joined(separator: ",\n"))\n}\n"
  }

  private static func trinnfelt(_ t: Forklaring.Trinn) -> [String] {
    let q = JSONReport.quote
    let h = t.hendelse
    var felt = [
      "\"lag\": \(q(h.lag.navn))", "\"fil\": \(q(h.sted.file))", "\"linje\": \(h.sted.line)",
      "\"kolonne\": \(h.sted.column)", "\"gjorde\": \(q(navn(h.handling)))",
    ]
    switch t.hva {
    case .selv: break
    case .over(let sti): felt.append("\"over\": \(q(sti))")
    case .element(let id): felt.append("\"element\": \(q(id))")
    }
    if let verdi = h.verdi { felt.append("\"verdi\": \(q(verdi))") }
    switch h.handling {
    case .fjernet(let grunn): felt.append("\"grunn\": \(q(grunn))")
    case .ramme(let ramme): felt.append("\"ramme\": \(q(ramme))")
    case .avvist(let kode): felt.append("\"kode\": \(q(kode))")
    default: break
    }
    felt.append("\"gjelder\": \(h.gjelder)")
    return felt
  }

  private static func navn(_ h: Hendelse.Handling) -> String {
    switch h {
    case .satte: "satte"
    case .laTil: "la til"
    case .endret: "endret"
    case .erstattet: "erstattet"
    case .skrevOm: "skrev på nytt"
    case .fjernet: "fjernet"
    case .låste: "låste"
    case .ramme: "satte ramme"
    case .krevde: "krevde"
    case .tomt: "lot stå tomt"
    case .avvist: "avvist"
    }
  }

  /// On one line, cut, and without what would steer a terminal.
  private static func kort(_ tekst: String) -> String {
    let linje = String(
      String.UnicodeScalarView(
        tekst.unicodeScalars.prefix(lengst + 1).map {
          $0.properties.isWhitespace ? " " : styrer($0) ? "\u{FFFD}" : $0
        }))
    let ren = linje.split(separator: " ").joined(separator: " ")
    return tekst.unicodeScalars.count > lengst ? "\(ren.prefix(lengst))…" : ren
  }

  private static func styrer(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0..<32, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func fyll(_ tekst: String, _ bredde: Int) -> String {
    tekst + String(repeating: " ", count: max(0, bredde - tekst.count))
  }
}
