import PlanDiagnostics
package import Planmodell

/// What a rule is, to be read by people: one page a rule, and all of them as a reference.
package enum Regelside {
  /// The page of one rule, for the terminal.
  package static func tekst(_ r: Regelinfo, _ målform: Målform = .nb) -> String {
    var ut =
      "\(r.kode) – \(r.navn) (\(r.vekt.rawValue))\n\n\(r.spørsmål[målform])\n\nHjemmel: \(r.hjemmel.joined(separator: "; "))\n"
    ut += "\n\(avsnitt(r.begrunnelse))\n"
    if let merknad = merknad(r) { ut += "\n\(merknad)\n" }
    for e in r.dårlige.prefix(2) { ut += "\nDette gir et funn der pilen står:\n\n\(innrykk(e, 2))\n" }
    for e in r.gode.filter({ !$0.erGrunnplanen }).prefix(2) {
      ut += "\nSlik svarer det på spørsmålet:\n\n\(innrykk(e, 2))\n"
    }
    return ut
  }

  /// All rules as a page in Markdown.
  package static func oversikt(_ regler: [Regelinfo] = Regler.alle, _ målform: Målform = .nb) -> String {
    var ut = """
      # Reglene i skoleplan

      Laget av `skoleplan regler --format markdown`. Programmet sier hva det har funnet, hva som mangler, og hva det ikke kan
      sjekke. Det sier aldri at en plan er god nok eller i samsvar med loven.


      """
    for gruppe in Regler.grupper {
      let her = regler.filter { $0.gruppe == gruppe.kode }
      guard !her.isEmpty else { continue }
      ut += "## \(gruppe.navn)\n\n| Kode | Spørsmål | Vekt | Hjemmel |\n| --- | --- | --- | --- |\n"
      for r in her {
        ut +=
          "| [\(r.kode)](#\(r.kode.lowercased())) | \(r.spørsmål[målform]) | \(vekt(r)) | \(r.hjemmel.joined(separator: "; ")) |\n"
      }
      ut += "\n"
      for r in her { ut += "### \(r.kode)\n\n\(side(r, målform))" }
    }
    if !Regler.utgåtte.isEmpty {
      ut += "## Koder som er gått ut\n\n"
      for (kode, hva) in Regler.utgåtte.sorted(by: { $0.key < $1.key }) { ut += "- \(kode): \(hva)\n" }
      ut += "\n"
    }
    return String(ut.dropLast())
  }

  private static func side(_ r: Regelinfo, _ målform: Målform) -> String {
    var ut = "**\(r.navn).** \(r.spørsmål[målform])\n\n\(avsnitt(r.begrunnelse))\n\n"
    if let merknad = merknad(r) { ut += "\(merknad)\n\n" }
    for e in r.dårlige { ut += "Funn:\n\n\(kode(e))\n" }
    for e in r.gode where !e.erGrunnplanen { ut += "Ikke funn:\n\n\(kode(e))\n" }
    return ut
  }

  private static func kode(_ e: Regeleksempel) -> String {
    let biter = e.deler.map { del in
      let navn = del.navn.map { "# \($0)\n" } ?? ""
      return "```\(del.fil == .tekst ? "markdown" : "yaml")\n\(navn)\(del.innhold)\n```\n"
    }
    return biter.joined(separator: "\n")
  }

  private static func innrykk(_ e: Regeleksempel, _ antall: Int) -> String {
    var linjer: [Substring] = []
    for del in e.deler {
      if let navn = del.navn { linjer.append("# \(navn)") }
      linjer += del.innhold.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let inn = String(repeating: " ", count: antall)
    return linjer.map { $0.isEmpty ? "" : inn + $0 }.joined(separator: "\n")
  }

  private static func avsnitt(_ tekst: String) -> String {
    tekst.split(whereSeparator: \.isNewline).joined(separator: "\n")
  }

  private static func vekt(_ r: Regelinfo) -> String {
    r.vekt.rawValue + (r.aktiv == .nårEierenKrever ? ", når eieren krever det" : "")
  }

  private static func merknad(_ r: Regelinfo) -> String? {
    switch r.svarer {
    case .lesingen(let koder):
      "Dette prøves når innholdet leses, og meldes som \(koder.joined(separator: ", "))."
    case .konstruksjonen(let hvordan): hvordan
    case .oversikten: "Dette ses først når skolene til en eier holdes mot hverandre, og meldes av «skoleplan oversikt»."
    case .regelen:
      r.aktiv == .alltid ? nil : "Regelen er av til eieren slår den på med «krav: [\(r.kode)]» i eier.yaml."
    }
  }
}

extension Regeleksempel {
  /// Nothing is written: it is the correct plan as it is.
  var erGrunnplanen: Bool { filer.allSatisfy(\.innhold.isEmpty) }

  /// The pieces with something in them; with the name of the file when it is not the plan alone.
  var deler: [(fil: Fil, navn: String?, innhold: String)] {
    let skrevne = filer.filter { !$0.innhold.isEmpty }
    return skrevne.map {
      ($0.fil, $0.fil == .tekst || $0.fil == .sak || ($0.fil == .plan && skrevne.count == 1) ? nil : $0.fil.filnavn, $0.innhold)
    }
  }
}

extension Regeleksempel.Fil {
  var filnavn: String {
    switch self {
    case .plan: "plan.yaml"
    case .skole: "skole.yaml"
    case .årshjul: "aarshjul.yaml"
    case .eier: "eier.yaml"
    case .skolerute: "skoleruter/2026-2027.yaml"
    case .tekst: "tekst.md"
    case .sak: "sak.yaml"
    }
  }
}
