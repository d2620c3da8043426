import PlanDiagnostics
import PlanDocument
import PlanTemplates
import Planmodell
import Planoversikt
import Skoletid

/// `<eier>/<skole>/<mappe>.html`: one question for each demand, with the answer and the place.
struct Tilsynsarkview: TemplateView {
  let plan: Planvurdering
  let o: Eieroversikt
  let ramme: Oversiktsskriver.Ramme

  var ord: Ledetekster { Ledetekster(plan.målform) }
  private var dybde: Int { plan.skole == nil ? 1 : 2 }

  /// The page of the plan; nil when it is not published.
  private var side: String? {
    plan.side == .offentlig ? plan.plassering.map { ramme.sider.adresse($0.sti, dybde: dybde) } : nil
  }

  static let tags: [TemplateTag<Tilsynsarkview>] = [
    .view("ramme") { v in
      let navn = "\(v.ord.tilsynsark): \(v.plan.tittel)"
      let opp = String(repeating: "../", count: v.dybde - 1)
      return Rammeview(
        ord: v.ord, vei: [v.plan.skole?.navn ?? v.plan.eier.navn, navn],
        over: v.plan.skole?.navn ?? v.plan.eier.navn,
        opplysninger: v.opplysninger, dybde: v.dybde,
        smuler: (v.ramme.harForside
          ? [Brødsmule(tekst: v.ord.oversiktHosAlle, adresse: "\(opp)../index.html")] : [])
          + [Brødsmule(tekst: v.plan.eier.navn, adresse: "\(opp)index.html"), Brødsmule(tekst: navn)])
    },
    .text("hva") { v -> String in v.ord.omTilsynsarket },
    .text("ikke-ut") { v -> String in v.ord.skalIkkeLeggesUt },
    .each("grupper") { v in
      v.o.grupper.compactMap { g -> Arkgruppeview? in
        let rader = g.krav.compactMap { k in
          v.plan.svar(k.kode).map { Arkradview(krav: k, svar: $0, ord: v.ord, side: v.side) }
        }
        let navn = Eieroversikt.gruppenavn(g.kode, v.plan.målform)
        return rader.isEmpty ? nil : Arkgruppeview(kode: g.kode, navn: navn, rader: rader, ord: v.ord)
      }
    },
  ]

  private var sidetekst: String {
    switch plan.side {
    case .offentlig: ord.planenSlikDenErLagtUt
    case .intern: ord.planenErIntern
    case .kanIkkeLages: ord.sidenKanIkkeLages
    }
  }

  private var opplysninger: [Opplysning] {
    var ut = [
      Opplysning(ord.eier, plan.eier.navn),
      Opplysning(ord.plan, sidetekst, adresse: side),
    ]
    if let g = plan.gjelder { ut.append(Opplysning(ord.gjelder, g)) }
    ut.append(Opplysning(ord.lagd, o.idag?.lang ?? ord.somIkkeErKjent))
    if let d = plan.revidert { ut.append(Opplysning(ord.revidert, d.lang)) }
    if let d = plan.nesteRevisjon {
      ut.append(Opplysning(ord.nesteRevisjon, plan.erPassert(o.idag) ? ord.revisjonPassert(d.lang) : d.lang))
    }
    let tall = [
      ord.antallFunnet(plan.antall(.funnet)), ord.antallMangler(plan.antall(.mangler)),
      ord.antallKanIkkeSjekkes(plan.antall(.kanIkkeSjekkes)),
      ord.antallGjelderIkke(plan.antall(.gjelderIkke)),
    ]
    ut.append(Opplysning(ord.resultat, tall.joined(separator: ", ")))
    if !plan.innholdsfeil.isEmpty {
      ut.append(Opplysning(ord.resultat, ord.innholdsfeil(plan.innholdsfeil.count)))
    }
    return ut
  }
}

struct Arkgruppeview: TemplateView {
  let kode: String
  let navn: String
  let rader: [Arkradview]
  let ord: Ledetekster

  static let tags: [TemplateTag<Arkgruppeview>] = [
    .text("anker") { v -> String in "gruppe-\(v.kode.lowercased())" },
    .text("navn") { v -> String in v.navn },
    .each("rader") { v in v.rader },
    .text("ord-spørsmål") { v -> String in v.ord.spørsmål },
    .text("ord-svar") { v -> String in v.ord.svar },
    .text("ord-sted") { v -> String in v.ord.sted },
  ]
}

struct Arkradview: TemplateView {
  let krav: Kravinfo
  let svar: Kravsvar
  let ord: Ledetekster
  let side: String?

  /// The rules speak bokmål; in a page in nynorsk that is another language.
  private var språk: String? { ord.målform == .nb ? nil : "nb" }

  private var svarord: String {
    switch svar.ord {
    case .funnet: ord.jaFunnet
    case .mangler: svar.erTillatt ? "\(ord.neiMangler) (\(ord.tillattIKommentar))" : ord.neiMangler
    case .kanIkkeSjekkes: ord.kanIkkeSjekkes
    case .gjelderIkke: ord.gjelderIkke
    }
  }

  static let tags: [TemplateTag<Arkradview>] = [
    .text("anker") { v -> String in v.krav.anker },
    .text("kode") { v -> String in v.krav.kode },
    .text("spørsmål") { v -> String in v.krav.spørsmål[v.ord.målform] },
    .text("hjemmel") { v -> String in v.krav.hjemmel.joined(separator: "; ") },
    .text("ord-hjemmel") { v -> String in v.ord.hjemmel },
    .text("ord-svar") { v -> String in v.ord.svar },
    .text("svar") { v -> String in v.svarord },
    .flag("mangler") { $0.svar.teller },
    .text("språk") { v -> String? in v.språk },
    .text("hvorfor") { v -> String? in v.svar.hvorfor?.somSetning },
    .each("steder") { v in
      // An answer without a place is about the whole plan.
      if v.svar.ord == .funnet, v.svar.steder.isEmpty, v.svar.hvorfor == nil {
        return [Arkstedview(tekst: v.ord.planenSomHelhet, adresse: v.side)]
      }
      return v.svar.steder.map { s in
        guard let side = v.side else { return Arkstedview(tekst: s.mål?.tekst, kilde: "\(s.kilde)") }
        guard let mål = s.mål else { return Arkstedview(tekst: v.ord.planenSomHelhet, adresse: side) }
        return Arkstedview(tekst: mål.tekst, adresse: "\(side)#\(mål.anker)")
      }
    },
    .each("mangellisten") { v in
      v.svar.mangler.prefix(Self.flestMangler).map { Mangelview(mangel: $0, ord: v.ord, språk: v.språk) }
    },
    .text("flere") { v -> String? in
      v.svar.mangler.count > Self.flestMangler ? v.ord.ogTil(v.svar.mangler.count - Self.flestMangler) : nil
    },
  ]

  /// More of the same fault is told as a number.
  static let flestMangler = 5
}

extension String {
  /// Messages stand without full stop.
  fileprivate var somSetning: String { storForbokstav + (hasSuffix(".") ? "" : ".") }
}

struct Arkstedview: TemplateView {
  var tekst: String?
  var adresse: String?
  var kilde: String?

  static let tags: [TemplateTag<Arkstedview>] = [
    .text("tekst") { v -> String? in v.tekst },
    .text("adresse") { v -> String? in v.adresse },
    .text("kilde") { v -> String? in v.kilde },
  ]
}

struct Mangelview: TemplateView {
  let mangel: Kravsvar.Mangel
  let ord: Ledetekster
  let språk: String?

  static let tags: [TemplateTag<Mangelview>] = [
    .text("kilde") { v -> String? in v.mangel.funn.location.map { "\($0)" } },
    .text("melding") { v -> String in v.mangel.funn.message.somSetning },
    .text("råd") { v -> String? in v.mangel.funn.advice?.somSetning },
    .text("språk") { v -> String? in v.språk },
    .text("tillatt") { v -> String? in v.mangel.erTillatt ? v.ord.tillattIKommentar.storForbokstav : nil },
    .text("felles") { v -> String? in v.mangel.erFelles ? v.ord.rettesÉttSted : nil },
  ]
}
