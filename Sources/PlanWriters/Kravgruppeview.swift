import PlanDiagnostics
import PlanDocument
import PlanTemplates
import Planmodell
import Planoversikt

/// The demands of a group that someone lacks, each with those who lack it.
struct Kravgruppeview: TemplateView {
  let kode: String
  let navn: String
  let linjer: [Kravlinje]
  let ord: Ledetekster

  static let tags: [TemplateTag<Kravgruppeview>] = [
    .text("anker") { v -> String in "krav-\(v.kode.lowercased())" },
    .text("navn") { v -> String in v.navn },
    .flag("har-mangler") { $0.linjer.contains { !$0.erStille } },
    .text("tabell") { v -> String in v.ord.kraveneSomMangler(v.navn) },
    .text("ord-krav") { v -> String in v.ord.krav },
    .text("ord-mangler") { v -> String in v.ord.mangel },
    .text("ord-kan-ikke") { v -> String in v.ord.kanIkkeSjekkes },
    .text("ord-ellers") { v -> String in v.ord.ellers },
    .text("ord-ingen") { v -> String in v.ord.ingenMangler },
    .each("linjer") { v in v.linjer.filter { !$0.erStille }.map { Kravlinjeview(l: $0, ord: v.ord) } },
    .text("stille") { v -> String? in
      let koder = v.linjer.filter(\.erStille).map(\.krav.kode)
      return koder.isEmpty ? nil : "\(v.ord.ellersFunnet): \(koder.joined(separator: ", "))."
    },
  ]
}

struct Kravlinjeview: TemplateView {
  let l: Kravlinje
  let ord: Ledetekster

  static let tags: [TemplateTag<Kravlinjeview>] = [
    .text("kode") { v -> String in v.l.krav.kode },
    .text("spørsmål") { v -> String in v.l.krav.spørsmål[v.ord.målform] },
    .view("mangler") { v in Utvalgteview(v.l.mangler, av: v.l.spurte, v.l.krav, v.ord) },
    .view("kan-ikke") { v in Utvalgteview(v.l.kanIkkeSjekkes, av: v.l.spurte, v.l.krav, v.ord) },
    .text("ellers") { v -> String in
      [
        v.l.funnet.isEmpty ? nil : v.ord.antallFunnet(v.l.funnet.count),
        v.l.gjelderIkke == 0 ? nil : v.ord.antallGjelderIkke(v.l.gjelderIkke),
      ].compactMap { $0 }.joined(separator: ", ")
    },
    .flag("har-felles") { !$0.l.felles.isEmpty },
    .text("ord-felles") { v -> String in v.ord.rettesÉttSted },
    .each("felles") { v in
      v.l.felles.prefix(5).map { Arkstedview(tekst: v.ord.antallPlaner($0.planer), kilde: "\($0.sted)") }
    },
    .text("ord-mangler") { v -> String in v.ord.mangel },
    .text("ord-kan-ikke") { v -> String in v.ord.kanIkkeSjekkes },
    .text("ord-ellers") { v -> String in v.ord.ellers },
  ]
}

/// Those a demand was answered so for, each with a link to the answer; or all but the rest.
struct Utvalgteview: TemplateView {
  let innledning: String
  let lenker: [Dokumentlenke]

  /// nil when there are none.
  init?(_ utvalgte: [Planvurdering], av alle: [Planvurdering], _ krav: Kravinfo, _ ord: Ledetekster) {
    func lenker(_ planer: [Planvurdering]) -> [Dokumentlenke] {
      planer.map { Dokumentlenke(tekst: $0.navn, adresse: $0.arkFraEieren(krav.anker)) }
    }
    switch Utvalgte(utvalgte, av: alle) {
    case .ingen: return nil
    case .alle(let n): (innledning, self.lenker) = (ord.hosAlle(n), [])
    case .alleUnntatt(let n, let andre): (innledning, self.lenker) = (ord.hosAlleUnntatt(n), lenker(andre))
    case .disse(let p): (innledning, self.lenker) = (ord.hos(p.count), lenker(p))
    }
  }

  static let tags: [TemplateTag<Utvalgteview>] = [
    .text("innledning") { v -> String in v.innledning },
    .flag("har-lenker") { !$0.lenker.isEmpty },
    .each("lenker") { v in v.lenker.map { Lenkeview(lenke: $0) } },
  ]
}

/// A group of measures that are nearly the same.
struct Likeview: TemplateView {
  let gruppe: Tiltaksgruppe
  let ord: Ledetekster

  static let tags: [TemplateTag<Likeview>] = [
    .text("tittel") { v -> String in v.gruppe.tittel },
    .text("skoler") { v -> String in v.ord.antallSkoler(v.gruppe.skoler.count) },
    .each("steder") { v in
      v.gruppe.tiltak.prefix(Self.flest).map { Arkstedview(tekst: $0.skole, kilde: "\($0.sted)") }
    },
    .text("flere") { v -> String? in
      v.gruppe.tiltak.count > Self.flest ? v.ord.ogTil(v.gruppe.tiltak.count - Self.flest) : nil
    },
    .text("ord-skoler") { v -> String in v.ord.skoler },
    .text("ord-sted") { v -> String in v.ord.hvor },
  ]

  /// Places of a group that are shown.
  static let flest = 5
}
