import PlanDiagnostics
import PlanDocument
import PlanTemplates
import Planmodell
import Planoversikt
import Skoletid

/// `<eier>/index.html`: the plans, and the demands that someone lacks.
struct Oversiktsview: TemplateView {
  let o: Eieroversikt
  let ramme: Oversiktsskriver.Ramme
  private var ord: Ledetekster { Ledetekster(o.målform) }

  static let tags: [TemplateTag<Oversiktsview>] = [
    .view("ramme") { v in
      Rammeview(
        ord: v.ord, vei: [v.o.navn, v.ord.oversikt], over: v.o.navn, opplysninger: v.opplysninger, dybde: 1,
        smuler: v.ramme.harForside
          ? [Brødsmule(tekst: v.ord.oversiktHosAlle, adresse: "../index.html"), Brødsmule(tekst: v.o.navn)]
          : [])
    },
    .text("hva") { v -> String in v.ord.omOversikten },
    .text("ikke-ut") { v -> String in v.ord.skalIkkeLeggesUt },
    .text("ord-csv") { v -> String in v.ord.somRegneark },
    .text("ord-json") { v -> String in v.ord.somDatafil },
    .text("ord-planene") { v -> String in v.ord.planene },
    .text("ord-tabell") { v -> String in v.ord.planeneEtterTur },
    .each("kolonner") { v in v.kolonner.map { Stegview(tekst: $0) } },
    .each("deler") { v in
      let bredde = v.kolonner.count
      var ut = [Oversiktsdelview(navn: nil, bredde: bredde, planer: v.o.planer, o: v.o)]
      if !v.o.tidligere.isEmpty {
        ut.append(Oversiktsdelview(navn: v.ord.tidligere, bredde: bredde, planer: v.o.tidligere, o: v.o))
      }
      return ut
    },
    .text("ord-kravene") { v -> String in v.ord.kravene },
    .each("grupper") { v in
      // Whoever looks for a school in a long list looks by name.
      let planer = v.o.planer.sortertNorsk(\.navn)
      return v.o.grupper.map { g in
        Kravgruppeview(
          kode: g.kode, navn: Eieroversikt.gruppenavn(g.kode, v.o.målform),
          linjer: g.krav.map { Kravlinje($0, planer) },
          ord: v.ord)
      }
    },
    .flag("har-like") { !$0.o.likeTiltak.isEmpty },
    .text("ord-like") { v -> String in v.ord.likeTiltak },
    .text("ord-om-like") { v -> String in v.ord.omLikeTiltak },
    .text("ord-tiltak") { v -> String in v.ord.tiltak },
    .text("ord-skoler") { v -> String in v.ord.skoler },
    .text("ord-sted") { v -> String in v.ord.hvor },
    .each("like") { v in v.o.likeTiltak.prefix(Self.flestLike).map { Likeview(gruppe: $0, ord: v.ord) } },
    .text("flere-like") { v -> String? in
      v.o.likeTiltak.count > Self.flestLike ? v.ord.restenIData(v.o.likeTiltak.count - Self.flestLike) : nil
    },
  ]

  /// More groups than this stand in the data alone.
  static let flestLike = 50

  private var kolonner: [String] {
    [ord.plan, ord.mangel, ord.revidert, ord.nesteRevisjon, ord.nærmesteFrist, ord.fellesFraEieren]
      + o.grupper.map { Self.delelig(Eieroversikt.gruppenavn($0.kode, o.målform)) }
  }

  /// Long words of the column heads with a soft hyphen, so that a dozen columns stand beside each other.
  private static func delelig(_ navn: String) -> String {
    let skjøter = [("Handlings", "plan"), ("Lov", "henvis"), ("Lov", "tilvis"), ("Person", "vern"), ("sammen", "heng"), ("saman", "heng"), ("ut", "forming")]
    return skjøter.reduce(navn) { $0.replacing($1.0 + $1.1, with: $1.0 + "\u{AD}" + $1.1) }
  }

  private var opplysninger: [Opplysning] {
    let skoler = Set(o.planer.compactMap { $0.skole?.id })
    var ut = [Opplysning(ord.lagd, o.idag?.lang ?? ord.somIkkeErKjent)]
    if !skoler.isEmpty { ut.append(Opplysning(ord.skoler, "\(skoler.count)")) }
    ut.append(Opplysning(ord.vurdertNå, "\(o.planer.count { $0.tilstand != .utenPlan })"))
    func tell(_ etikett: String, _ n: Int) { if n > 0 { ut.append(Opplysning(etikett, "\(n)")) } }
    tell(ord.ingenPlanSkrevet, o.planer.count { $0.tilstand == .utenPlan })
    tell(ord.kanIkkeLeses, o.planer.count { $0.tilstand == .kanIkkeLeses })
    tell(ord.manglerSomErFeil, o.planer.count { $0.mangler(.feil) > 0 })
    tell(ord.revisjonErPassert, o.planer.count { $0.erPassert(o.idag) })
    return ut
  }
}

struct Oversiktsdelview: TemplateView {
  let navn: String?
  let bredde: Int
  let planer: [Planvurdering]
  let o: Eieroversikt

  static let tags: [TemplateTag<Oversiktsdelview>] = [
    .text("navn") { v -> String? in v.navn },
    .text("bredde") { v -> String in "\(v.bredde)" },
    .each("rader") { v in v.planer.map { Oversiktsradview(p: $0, o: v.o) } },
  ]
}

/// One plan in the table.
struct Oversiktsradview: TemplateView {
  let p: Planvurdering
  let o: Eieroversikt
  private var ord: Ledetekster { Ledetekster(o.målform) }

  static let tags: [TemplateTag<Oversiktsradview>] = [
    .text("ark") { v -> String? in v.p.arkFraEieren },
    .text("navn") { v -> String in v.p.navn },
    .text("språk") { v -> String? in v.p.målform == v.o.målform ? nil : v.p.målform.rawValue },
    .text("mer") { v -> String? in
      v.p.skole == nil ? v.ord.eierensEgen : v.p.mappe.map { Skoleår($0)?.lang ?? $0 }
    },
    .text("mangler") { v -> String in v.p.status(v.ord) },
    .text("revidert") { v -> String? in v.p.revidert?.lang },
    .text("neste-revisjon") { v -> String? in v.p.revisjon(v.o.idag, v.ord) },
    .text("frist") { v -> String? in v.p.nærmesteFrist.map { "\($0.dag.lang): \($0.hva)" } },
    .text("felles") { v -> String? in
      v.p.punkter.alle == 0 || v.p.skole == nil
        ? nil
        : v.ord.andel(
          punkter: v.p.punkter.alle, felles: v.p.punkter.felles, tiltak: v.p.tiltak.alle,
          fellesTiltak: v.p.tiltak.felles)
    },
    .each("grupper") { v in
      v.o.grupper.map { g in
        let svar = v.p.svar.filter { s in g.krav.contains { $0.kode == s.kode } }
        let tekst = svar.isEmpty ? "" : Oversiktscelleview.tekst(svar, v.ord)
        return Oversiktscelleview(
          gruppe: Eieroversikt.gruppenavn(g.kode, v.o.målform), tekst: tekst,
          adresse: svar.isEmpty ? nil : v.p.arkFraEieren("gruppe-\(g.kode)"))
      }
    },
    .text("ord-mangler") { v -> String in v.ord.mangel },
    .text("ord-revidert") { v -> String in v.ord.revidert },
    .text("ord-neste-revisjon") { v -> String in v.ord.nesteRevisjon },
    .text("ord-frist") { v -> String in v.ord.nærmesteFrist },
    .text("ord-felles") { v -> String in v.ord.fellesFraEieren },
  ]
}

struct Oversiktscelleview: TemplateView {
  let gruppe: String
  let tekst: String
  let adresse: String?

  static let tags: [TemplateTag<Oversiktscelleview>] = [
    .text("gruppe") { v -> String in v.gruppe },
    .text("tekst") { v -> String in v.tekst },
    .text("adresse") { v -> String? in v.adresse },
  ]

  static func tekst(_ svar: [Kravsvar], _ ord: Ledetekster) -> String {
    let mangler = svar.count(where: \.teller)
    let ukjent = svar.count { $0.ord == .kanIkkeSjekkes }
    let deler = [
      mangler == 0 ? nil : ord.antallMangler(mangler), ukjent == 0 ? nil : ord.antallKanIkkeSjekkes(ukjent),
    ].compactMap { $0 }
    return deler.isEmpty
      ? ord.antallFunnet(svar.count { $0.ord == .funnet || $0.erTillatt }) : deler.joined(separator: ", ")
  }
}

extension Planvurdering {
  /// What is lacking, by weight, in words.
  func status(_ ord: Ledetekster) -> String {
    switch tilstand {
    case .utenPlan: return ord.ingenPlanSkrevet
    case .kanIkkeLeses: return "\(ord.kanIkkeLeses): \(ord.innholdsfeil(innholdsfeil.count))"
    case .lest:
      let mangler = ord.etterVekt(
        feil: mangler(.feil), advarsler: mangler(.advarsel), merknader: mangler(.merknad))
      let feil = innholdsfeil.isEmpty ? nil : ord.innholdsfeil(innholdsfeil.count)
      return [mangler, feil].compactMap { $0 }.joined(separator: ". ").ellers(ord.ingenMangel)
    }
  }

  func revisjon(_ idag: Dato?, _ ord: Ledetekster) -> String? {
    guard tilstand == .lest else { return nil }
    guard let d = nesteRevisjon else { return ord.ikkeSkrevet }
    return erPassert(idag) ? ord.revisjonPassert(d.lang) : d.lang
  }
}

extension String {
  fileprivate func ellers(_ annet: String) -> String { isEmpty ? annet : self }
}

/// `index.html` over several owners.
struct Oversiktsforsideview: TemplateView {
  /// By name, in Norwegian order.
  let eiere: [Eieroversikt]
  private var ord: Ledetekster {
    Ledetekster(!eiere.isEmpty && eiere.allSatisfy { $0.målform == .nn } ? .nn : .nb)
  }

  static let tags: [TemplateTag<Oversiktsforsideview>] = [
    .view("ramme") { v in
      Rammeview(
        ord: v.ord, vei: [v.ord.oversiktHosAlle],
        opplysninger: [Opplysning(v.ord.lagd, v.eiere.first?.idag?.lang ?? v.ord.somIkkeErKjent)])
    },
    .text("hva") { v -> String in v.ord.omOversikten },
    .text("ikke-ut") { v -> String in v.ord.skalIkkeLeggesUt },
    .text("ord-tabell") { v -> String in v.ord.skoleeiere },
    .text("ord-eier") { v -> String in v.ord.eier },
    .text("ord-planer") { v -> String in v.ord.vurdertNå },
    .text("ord-feil") { v -> String in v.ord.manglerSomErFeil },
    .text("ord-passert") { v -> String in v.ord.revisjonErPassert },
    .each("eiere") { v in v.eiere.map { Oversiktseierview(o: $0, ord: v.ord) } },
  ]
}

struct Oversiktseierview: TemplateView {
  let o: Eieroversikt
  let ord: Ledetekster

  static let tags: [TemplateTag<Oversiktseierview>] = [
    .text("id") { v -> String in v.o.id },
    .text("navn") { v -> String in v.o.navn },
    .text("planer") { v -> String in "\(v.o.planer.count)" },
    .text("feil") { v -> String in "\(v.o.planer.count { $0.mangler(.feil) > 0 || $0.tilstand != .lest })" },
    .text("passert") { v -> String in "\(v.o.planer.count { $0.erPassert(v.o.idag) })" },
    .text("ord-planer") { v -> String in v.ord.vurdertNå },
    .text("ord-feil") { v -> String in v.ord.manglerSomErFeil },
    .text("ord-passert") { v -> String in v.ord.revisjonErPassert },
  ]
}
