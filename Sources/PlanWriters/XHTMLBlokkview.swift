import Planmodell
import PlanDocument
import PlanProsa
import PlanTemplates

/// A block: exactly one of the sections is there.
struct Blokkview: TemplateView {
  let blokk: Dokumentblokk
  /// Heading level of the section it stands in.
  let nivå: Int

  static let tags: [TemplateTag<Blokkview>] = [
    .text("tekst") { v -> String? in if case .tekst(let t) = v.blokk { t } else { nil } },
    .flag("har-prosa") { if case .prosa = $0.blokk { true } else { false } },
    .markup("prosa") { v, out in if case .prosa(let p) = v.blokk { out.xhtml(p.blokker, overNivå: v.nivå) } },
    .view("liste") { v -> Listeview? in if case .liste(let l) = v.blokk { Listeview(liste: l, nivå: v.nivå) } else { nil } },
    .each("etiketter") { v -> [Etikettview] in
      if case .etiketter(let e) = v.blokk { e.map { Etikettview(etikett: $0, nivå: v.nivå) } } else { [] }
    },
    .view("sitat") { v -> Sitatview? in if case .sitat(let s) = v.blokk { Sitatview(sitat: s, nivå: v.nivå) } else { nil } },
    .view("boks") { v -> Boksview? in if case .boks(let b) = v.blokk { Boksview(boks: b, nivå: v.nivå) } else { nil } },
    .view("figur") { v -> Figurview? in if case .figur(let f) = v.blokk { Figurview(figur: f, nivå: v.nivå) } else { nil } },
    .each("stripe") { v -> [Stegview] in
      if case .stripe(let s) = v.blokk { s.map { Stegview(tekst: $0.tekst) } } else { [] }
    },
    .view("kjede") { v -> Kjedeview? in if case .kjede(let k) = v.blokk { Kjedeview(kjede: k, nivå: v.nivå) } else { nil } },
    .text("merke") { v -> String? in if case .merke(let t) = v.blokk { t } else { nil } },
    .view("språkdel") { v -> Språkdelview? in if case .språkdel(let s) = v.blokk { Språkdelview(del: s, nivå: v.nivå) } else { nil } },
    .view("tabell") { v -> Tabellview? in if case .tabell(let t) = v.blokk { Tabellview(tabell: t, nivå: v.nivå) } else { nil } },
    .view("matrise") { v -> Matriseview? in if case .matrise(let m) = v.blokk { Matriseview(matrise: m, nivå: v.nivå) } else { nil } },
    .view("lenke") { v -> Lenkeview? in
      if case .lenker(let l) = v.blokk, l.count == 1 { Lenkeview(lenke: l[0]) } else { nil }
    },
    .each("lenker") { v -> [Lenkeview] in
      if case .lenker(let l) = v.blokk, l.count > 1 { l.map { Lenkeview(lenke: $0) } } else { [] }
    },
    .each("kort") { v -> [Kortview] in
      if case .kort(let k) = v.blokk { k.map { Kortview(kort: $0, nivå: v.nivå) } } else { [] }
    },
  ]

  static func alle(_ blokker: [Dokumentblokk], nivå: Int) -> [Blokkview] {
    blokker.map { Blokkview(blokk: $0, nivå: nivå) }
  }
}

/// Content in another language than the page.
struct Språkdelview: TemplateView {
  let del: Språkdel
  let nivå: Int

  static let tags: [TemplateTag<Språkdelview>] = [
    .text("språk") { v -> String in v.del.språk },
    .each("blokker") { v in Blokkview.alle(v.del.innhold, nivå: v.nivå) },
  ]
}

struct Listeview: TemplateView {
  let liste: Dokumentliste
  let nivå: Int

  static let tags: [TemplateTag<Listeview>] = [
    .flag("punkter") { $0.liste.form == .punkter },
    .flag("tall") { $0.liste.form == .tall },
    .flag("bokstaver") { $0.liste.form == .bokstaver },
    .flag("avkryssing") { $0.liste.form == .avkryssing },
    .each("rekke") { v in v.liste.punkter.map { Punktview(punkt: $0, nivå: v.nivå) } },
  ]
}

/// One item. A first paragraph stands without `<p>`, as in a tight list.
struct Punktview: TemplateView {
  let punkt: Dokumentpunkt
  let nivå: Int

  static let tags: [TemplateTag<Punktview>] = [
    .markup("ledd") { v, out in
      switch v.punkt.innhold.first {
      case .tekst(let t)?: out.appendXHTML(t)
      case .prosa(let p)?:
        if case .avsnitt(let i)? = p.blokker.first {
          out.xhtml(i)
          out.xhtml(Array(p.blokker.dropFirst()), overNivå: v.nivå)
        } else {
          out.xhtml(p.blokker, overNivå: v.nivå)
        }
      default: break
      }
    },
    .each("blokker") { v in
      let førsteErLedd = switch v.punkt.innhold.first { case .tekst?, .prosa?: true; default: false }
      return Blokkview.alle(Array(v.punkt.innhold.dropFirst(førsteErLedd ? 1 : 0)), nivå: v.nivå)
    },
  ]
}

struct Etikettview: TemplateView {
  let etikett: Dokumentetikett
  let nivå: Int

  static let tags: [TemplateTag<Etikettview>] = [
    .text("anker") { v -> String? in v.etikett.anker },
    .text("etikett") { v -> String? in v.etikett.etikett.isEmpty ? nil : v.etikett.etikett },
    .text("språk") { v -> String? in v.etikett.språk },
    // One plain text or one link stands bare beside its label.
    .text("tekst") { v -> String? in
      if v.etikett.innhold.count == 1, case .tekst(let t) = v.etikett.innhold[0] { t } else { nil }
    },
    .view("lenke") { v -> Lenkeview? in
      if v.etikett.innhold.count == 1, case .lenker(let l) = v.etikett.innhold[0], l.count == 1 {
        Lenkeview(lenke: l[0])
      } else {
        nil
      }
    },
    .flag("enkel") { v in
      guard v.etikett.innhold.count == 1 else { return v.etikett.innhold.isEmpty }
      switch v.etikett.innhold[0] {
      case .tekst: return true
      case .lenker(let l): return l.count == 1
      default: return false
      }
    },
    .each("blokker") { v in Blokkview.alle(v.etikett.innhold, nivå: v.nivå) },
  ]
}

struct Sitatview: TemplateView {
  let sitat: Dokumentsitat
  let nivå: Int

  static let tags: [TemplateTag<Sitatview>] = [
    .markup("tekst") { v, out in out.xhtml(v.sitat.tekst.blokker, overNivå: v.nivå) },
    .text("språk") { v -> String? in v.sitat.språk },
    .view("kilde") { v -> Lenkeview? in v.sitat.kilde.map { Lenkeview(lenke: $0) } },
  ]
}

struct Boksview: TemplateView {
  let boks: Dokumentboks
  let nivå: Int

  static let tags: [TemplateTag<Boksview>] = [
    .text("slag") { v -> String in v.boks.slag.rawValue },
    .text("merke") { v -> String in v.boks.merke },
    .text("tittel") { v -> String? in v.boks.tittel },
    .each("blokker") { v in Blokkview.alle(v.boks.innhold, nivå: v.nivå) },
    .view("kilde") { v -> Lenkeview? in v.boks.kilde.map { Lenkeview(lenke: $0) } },
  ]
}

struct Figurview: TemplateView {
  let figur: Dokumentfigur
  let nivå: Int

  static let tags: [TemplateTag<Figurview>] = [
    .text("fil") { v -> String? in v.figur.fil },
    .text("alternativ") { v -> String in v.figur.alternativ },
    .text("merke") { v -> String? in v.figur.merke },
    .flag("har-tekst") { $0.figur.tekst != nil },
    .markup("tekst") { v, out in if let t = v.figur.tekst { out.xhtml(t.blokker, overNivå: v.nivå) } },
  ]
}

struct Stegview: TemplateView {
  let tekst: String
  static let tags: [TemplateTag<Stegview>] = [.text("tekst") { v -> String in v.tekst }]
}

struct Lenkeview: TemplateView {
  let lenke: Dokumentlenke

  static let tags: [TemplateTag<Lenkeview>] = [
    .text("tekst") { v -> String in v.lenke.tekst },
    .text("adresse") { v -> String? in v.lenke.adresse },
    // The text is the address itself, which paper need not say twice.
    .flag("er-adressen") { $0.lenke.adresse?.hasSuffix($0.lenke.tekst) == true },
    // The address as Markdown writes it.
    .markup("mål") { v, out in out.append(MarkdownTekst.adresse(v.lenke.adresse ?? "")) },
  ]
}

struct Matriseview: TemplateView {
  let matrise: Dokumentmatrise
  let nivå: Int

  static let tags: [TemplateTag<Matriseview>] = [
    .text("tittel") { v -> String? in v.matrise.tittel },
    .each("kolonner") { v in v.matrise.kolonner.map { Etikettview(etikett: $0, nivå: v.nivå) } },
  ]
}

struct Kortview: TemplateView {
  let kort: Dokumentkort
  let nivå: Int

  static let tags: [TemplateTag<Kortview>] = [
    .text("anker") { v -> String? in v.kort.anker },
    .text("tittel") { v -> String in v.kort.tittel },
    .flag("har-tekst") { $0.kort.tekst != nil },
    .markup("tekst") { v, out in if let t = v.kort.tekst { out.xhtml(t.blokker, overNivå: v.nivå) } },
    .each("fakta") { v in v.kort.fakta.map { Etikettview(etikett: $0, nivå: v.nivå) } },
  ]
}
