import PlanDocument
import PlanProsa
import PlanTemplates

struct Tabellview: TemplateView {
  let tabell: Dokumenttabell
  let nivå: Int

  static let tags: [TemplateTag<Tabellview>] = [
    .text("slag") { v -> String in v.tabell.slag == .årshjul ? "aarshjul" : v.tabell.slag.rawValue },
    .text("anker") { v -> String? in v.tabell.anker },
    .text("tittel") { v -> String in v.tabell.tittel },
    .each("kolonner") { v in v.tabell.kolonner.map { Stegview(tekst: $0) } },
    .each("bredder") { v in v.tabell.bredder.map { Stegview(tekst: $0.rawValue) } },
    .each("rader") { v in v.tabell.rader.map { Radview(rad: $0, tabell: v.tabell, nivå: v.nivå) } },
  ]
}

struct Radview: TemplateView {
  let rad: Dokumentrad
  let tabell: Dokumenttabell
  let nivå: Int

  static let tags: [TemplateTag<Radview>] = [
    .text("anker") { v -> String? in v.rad.anker },
    .each("celler") { v in
      v.rad.celler.map {
        Celleview(
          celle: $0, merkelapp: v.tabell.kolonner[$0.kolonne],
          hode: $0.kolonne == v.tabell.hodekolonne && !$0.innhold.isEmpty, nivå: v.nivå)
      }
    },
  ]
}

/// A cell. One plain text stands bare; anything else is drawn block by block.
struct Celleview: TemplateView {
  let celle: Dokumentcelle
  let merkelapp: String
  let hode: Bool
  let nivå: Int

  static let tags: [TemplateTag<Celleview>] = [
    .flag("hode") { $0.hode },
    .text("merkelapp") { v -> String in v.merkelapp },
    // What screen readers say for the row when its head holds more than its name.
    .text("kortnavn") { v -> String? in
      if v.hode, v.celle.innhold.count > 1, case .tekst(let t) = v.celle.innhold[0] { t } else { nil }
    },
    .text("radspenn") { v -> String? in v.celle.radspenn > 1 ? "\(v.celle.radspenn)" : nil },
    .text("tekst") { v -> String? in
      if v.celle.innhold.count == 1, case .tekst(let t) = v.celle.innhold[0] { t } else { nil }
    },
    .each("blokker") { v in Blokkview.alle(v.celle.innhold, nivå: v.nivå) },
  ]
}

extension Plandokument {
  /// Whether a table has so many columns that it needs the whole width of the page.
  var harBredeTabeller: Bool {
    func har(_ s: Dokumentseksjon) -> Bool {
      s.blokker.contains { if case .tabell(let t) = $0 { t.kolonner.count > 5 } else { false } }
        || s.seksjoner.contains(where: har)
    }
    return seksjoner.contains(where: har)
  }
}

/// How much room a column asks for.
enum Kolonnebredde: String { case smal, middels, bred }

extension Dokumenttabell {
  /// Judged from what the cells hold: numbers are narrow, running text is wide.
  var bredder: [Kolonnebredde] {
    var mest = Array(repeating: 0, count: kolonner.count)
    for rad in rader {
      for celle in rad.celler { mest[celle.kolonne] = max(mest[celle.kolonne], celle.innhold.omtrentligLengde) }
    }
    return zip(mest, kolonner).map { lengde, tittel in
      lengde <= 4 && tittel.utf8.count <= 6 ? .smal : lengde > 120 ? .bred : .middels
    }
  }
}

extension [Dokumentblokk] {
  /// Bytes of text, counted as far as it matters.
  fileprivate var omtrentligLengde: Int {
    reduce(0) { sum, blokk in
      switch blokk {
      case .tekst(let t): sum + t.utf8.count
      case .prosa(let p): sum + p.omtrentligLengde
      // A list of short things is no wider than the longest of them.
      case .liste(let l): sum + (l.punkter.map(\.innhold.omtrentligLengde).max() ?? 0)
      default: sum + 60
      }
    }
  }
}

extension Prosa {
  fileprivate var omtrentligLengde: Int {
    blokker.reduce(0) { sum, blokk in
      guard case .avsnitt(let inlines) = blokk else { return sum + 60 }
      return sum + inlines.reduce(0) { if case .tekst(let t) = $1 { $0 + t.utf8.count } else { $0 + 10 } }
    }
  }
}
