package import Planmodell

/// The words of the pages around the plans.
extension Ledetekster {
  package var skoleplaner: String { ord("Skoleplaner", "Skuleplanar") }
  package var duErHer: String { ord("Du er her", "Du er her") }
  package var skoleeiere: String { ord("Skoleeiere", "Skuleeigarar") }
  package var skoler: String { ord("Skoler", "Skular") }
  package var skolerEtterBokstav: String { ord("Skoler etter forbokstav", "Skular etter forbokstav") }
  package var andreTegn: String { ord("Andre tegn", "Andre teikn") }
  package var gjeldendePlan: String { ord("Gjeldende plan", "Gjeldande plan") }
  package var tidligerePlaner: String { ord("Tidligere planer", "Tidlegare planar") }
  package var plan: String { ord("Plan", "Plan") }
  package var ingenPlan: String { ord("Ingen plan er lagt ut", "Ingen plan er lagd ut") }
  package var revidert: String { ord("Godkjent eller revidert", "Godkjend eller revidert") }
  package var språk: String { ord("Målform", "Målform") }
  package var trinn: String { ord("Trinn", "Trinn") }
  package var kontakt: String { ord("Kontakt", "Kontakt") }
  package var somTekst: String { ord("Ren tekst (Markdown)", "Rein tekst (Markdown)") }
  package var somData: String { ord("Data (JSON)", "Data (JSON)") }

  package func skoleneTil(_ eier: String) -> String { ord("Skolene til \(eier)", "Skulane til \(eier)") }
  package func planerFra(_ eier: String) -> String { ord("Planer fra \(eier)", "Planar frå \(eier)") }
  package func fellesForSkolene(_ eier: String) -> String {
    ord("Felles for skolene i \(eier)", "Felles for skulane i \(eier)")
  }

  package var felles: String { "Felles" }
  package var skolensEget: String { ord("Skolens eget", "Skulen sitt eige") }
  package func merketErFelles(_ eier: String) -> String {
    ord(
      "Det som er merket «\(felles)», er felles for skolene i \(eier).",
      "Det som er merkt «\(felles)», er felles for skulane i \(eier).")
  }
  package func restenErFelles(_ eier: String) -> String {
    ord(
      "Felles for skolene i \(eier), bortsett fra det som er merket «\(skolensEget)».",
      "Felles for skulane i \(eier), bortsett frå det som er merkt «\(skolensEget)».")
  }

  package func antallSkoler(_ n: Int) -> String {
    n == 1 ? ord("1 skole", "1 skule") : ord("\(n) skoler", "\(n) skular")
  }
  package func antallPlaner(_ n: Int) -> String {
    n == 1 ? ord("1 plan", "1 plan") : ord("\(n) planer", "\(n) planar")
  }

  package func navn(_ målform: Målform) -> String {
    switch målform {
    case .nb: "Bokmål"
    case .nn: "Nynorsk"
    }
  }

  /// The link to the plan in this målform; the words are the same in both.
  package static func lesPlanen(på målform: Målform) -> String {
    switch målform {
    case .nb: "Les planen på bokmål"
    case .nn: "Les planen på nynorsk"
    }
  }

  /// «1.–7. trinn», «Vg1–Vg3»; Vg1 is the eleventh.
  package func navn(trinn fra: Int, _ til: Int) -> String {
    func ett(_ n: Int) -> String { n > 10 ? "Vg\(n - 10)" : "\(n)." }
    let spenn = fra == til ? ett(fra) : "\(ett(fra))–\(ett(til))"
    return til > 10 ? spenn : "\(spenn) trinn"
  }
}
