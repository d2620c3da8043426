import PlanDocument
import PlanTemplates
import Planmodell

/// `<eier>/index.html`
struct Eiersideview: TemplateView {
  let side: Eierside

  static let tags: [TemplateTag<Eiersideview>] = [
    .view("ramme") { v in
      Rammeview(
        ord: v.side.ord, vei: [v.side.ord.skoleplaner, v.side.navn], opplysninger: v.side.opplysninger,
        tilgjengelighet: v.side.tilgjengelighetserklæring, profil: v.side.profil)
    },
    .flag("har-planer") { !$0.side.planer.isEmpty },
    .each("planer") { v in v.side.planer.map { Planradview(plan: $0, ord: v.side.ord) } },
    .text("ord-planer") { v -> String in v.side.ord.planerFra(v.side.navn) },
    .view("skoler") { v in v.side.skoler.isEmpty ? nil : Skoletabellview(side: v.side) },
    .flag("har-kontakter") { !$0.side.kontakter.isEmpty },
    .each("kontakter") { v in v.side.kontakter.map { Kortview(kort: $0, nivå: 2) } },
    .text("ord-kontakt") { v -> String in v.side.ord.kontakt },
  ]
}

/// The table of schools, with a list of letters to jump to when they are many.
struct Skoletabellview: TemplateView {
  let grupper: [(bokstav: String?, skoler: [Skolerad])]
  let eier: String
  let ord: Ledetekster

  init(side: Eierside) {
    grupper = side.etterBokstav()
    eier = side.navn
    ord = side.ord
  }

  static let tags: [TemplateTag<Skoletabellview>] = [
    .flag("har-bokstaver") { $0.grupper.count > 1 },
    .each("grupper") { v in v.grupper.map { Bokstavview(bokstav: $0.bokstav, skoler: $0.skoler, ord: v.ord) }
    },
    .each("kolonner") { v in
      [
        v.ord.skole, v.ord.skoleslag, v.ord.språk, v.ord.plan, v.ord.gjelder, v.ord.revidert,
        v.ord.nesteRevisjon,
      ].map { Stegview(tekst: $0) }
    },
    .text("ord-tabell") { v -> String in v.ord.skoleneTil(v.eier) },
    .text("ord-skoler") { v -> String in v.ord.skoler },
    .text("ord-etter-bokstav") { v -> String in v.ord.skolerEtterBokstav },
  ]
}

struct Bokstavview: TemplateView {
  let bokstav: String?
  let skoler: [Skolerad]
  let ord: Ledetekster

  static let tags: [TemplateTag<Bokstavview>] = [
    .text("bokstav") { v -> String? in v.bokstav },
    .text("anker") { v -> String? in
      v.bokstav.map { b in
        switch b {
        case "Æ": "bokstav-ae"
        case "Ø": "bokstav-oe"
        case "Å": "bokstav-aa"
        case "A"..."Z" where b.utf8.count == 1: "bokstav-\(b.lowercased())"
        default: "bokstav-andre"
        }
      }
    },
    .each("skoler") { v in v.skoler.map { Skoleradview(skole: $0, ord: v.ord) } },
  ]
}

struct Skoleradview: TemplateView {
  let skole: Skolerad
  let ord: Ledetekster
  private var plan: Planrad? { skole.planer.first }

  static let tags: [TemplateTag<Skoleradview>] = [
    .text("id") { v -> String in v.skole.id },
    .text("navn") { v -> String in v.skole.navn },
    .text("skoleslag") { v -> String in v.ord.navn(v.skole.skoleslag).storForbokstav },
    .text("målform") { v -> String in v.ord.navn(v.skole.målform) },
    .text("plan") { v -> String? in v.plan?.tittel },
    .text("mappe") { v -> String? in v.plan?.plassering.mappe },
    .text("språk") { v -> String? in v.plan?.målform.rawValue },
    .text("gjelder") { v -> String? in v.plan?.gjelder },
    .view("revidert") { v in v.plan?.revidert.map { Datoview(etikett: v.ord.revidert, dato: $0) } },
    .view("neste-revisjon") { v in
      v.plan?.nesteRevisjon.map { Datoview(etikett: v.ord.nesteRevisjon, dato: $0) }
    },
    .text("ord-skoleslag") { v -> String in v.ord.skoleslag },
    .text("ord-målform") { v -> String in v.ord.språk },
    .text("ord-plan") { v -> String in v.ord.plan },
    .text("ord-gjelder") { v -> String in v.ord.gjelder },
    .text("ord-revidert") { v -> String in v.ord.revidert },
    .text("ord-neste-revisjon") { v -> String in v.ord.nesteRevisjon },
    .text("ord-ingen-plan") { v -> String in v.ord.ingenPlan },
  ]
}
