import PlanDocument
import PlanTemplates
import PlanWriters
import Planmodell
import Saksdokument

/// What a copy says, whoever it is for: a document as the templates see it, which know nothing of the case.
struct Saksinnmat: Sendable {
  let ord: Saksord
  let skole: String?
  let utkast: String?
  let opplysninger: [Opplysning]
  let innledning: [String]
  let seksjoner: [Dokumentseksjon]
  let underskrifter: [String]
  let omUnderskriften: String?
  let fot: String

  init<K>(_ d: Saksdokument<K>) {
    ord = d.ord
    skole = d.skole
    utkast = d.utkast
    opplysninger = d.opplysninger
    innledning = d.innledning
    seksjoner = d.seksjoner
    underskrifter = d.underskrifter
    omUnderskriften = d.omUnderskriften
    fot = d.fot
  }

  /// For the parts of a plan's page that ask for its fixed words; a case has none of those.
  var ledetekster: Ledetekster { Ledetekster(ord.språk.målform ?? .nb) }
}

/// The page.
struct Saksview: TemplateView {
  let sak: Saksinnmat
  let stil: Sakstil

  static let tags: [TemplateTag<Saksview>] = [
    .text("språk") { v -> String in v.sak.ord.språk.rawValue },
    .text("tittel") { v -> String in v.sak.ord.aktivitetsplan },
    .text("undertittel") { v -> String in v.sak.ord.undertittel },
    .text("avsender") { v -> String? in v.sak.skole },
    .text("utkast") { v -> String? in v.sak.utkast },
    .markup("stil") { v, ut in ut.append(v.stil.medMarger(fot: v.sak.fot, utkast: v.sak.utkast)) },
    .each("opplysninger") { v in Opplysningview.samlet(v.sak.opplysninger) },
    .each("innledning") { v in v.sak.innledning.map { Linjeview(tekst: $0) } },
    .each("seksjoner") { v in v.sak.seksjoner.map { Seksjonview(seksjon: $0, ord: v.sak.ledetekster) } },
    .each("underskrifter") { v in v.sak.underskrifter.map { Underskriftview(hvem: $0, dato: v.sak.ord.dato) } },
    .text("om-underskriften") { v -> String? in v.sak.omUnderskriften },
    .text("ord-underskrifter") { v -> String in v.sak.ord.underskrifter },
  ]
}

/// The same as Markdown.
struct Sakstekstview: TemplateView {
  let sak: Saksinnmat

  static let tags: [TemplateTag<Sakstekstview>] = [
    .text("tittel") { v -> String in v.sak.ord.aktivitetsplan },
    .text("undertittel") { v -> String in v.sak.ord.undertittel },
    .text("utkast") { v -> String? in v.sak.utkast },
    .each("opplysninger") { v in Opplysningview.samlet(v.sak.opplysninger) },
    .each("innledning") { v in v.sak.innledning.map { Linjeview(tekst: $0) } },
    .each("seksjoner") { v in v.sak.seksjoner.map { MarkdownSeksjonview(seksjon: $0, ord: v.sak.ledetekster) } },
    .each("underskrifter") { v in v.sak.underskrifter.map { Underskriftview(hvem: $0, dato: v.sak.ord.dato) } },
    .text("om-underskriften") { v -> String? in v.sak.omUnderskriften },
    .text("ord-underskrifter") { v -> String in v.sak.ord.underskrifter },
    .text("fot") { v -> String in v.sak.fot },
  ]
}

/// A line of text.
struct Linjeview: TemplateView {
  let tekst: String
  static let tags: [TemplateTag<Linjeview>] = [.text("tekst") { v -> String in v.tekst }]
}

/// A line to sign on.
struct Underskriftview: TemplateView {
  let hvem: String
  let dato: String

  static let tags: [TemplateTag<Underskriftview>] = [
    .text("hvem") { v -> String in v.hvem },
    .text("ord-dato") { v -> String in v.dato },
  ]
}
