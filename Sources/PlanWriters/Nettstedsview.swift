import PlanDocument
import PlanTemplates
import Planmodell
import Skoletid

struct Datoview: TemplateView {
  let etikett: String
  let dato: Dato

  static let tags: [TemplateTag<Datoview>] = [
    .text("etikett") { v -> String in v.etikett },
    .text("iso") { v -> String in v.dato.iso },
    .text("lang") { v -> String in v.dato.lang },
  ]
}

/// A plan in a list of plans.
struct Planradview: TemplateView {
  let plan: Planrad
  /// Of the page the list stands on.
  let ord: Ledetekster

  static let tags: [TemplateTag<Planradview>] = [
    .text("mappe") { v -> String in v.plan.plassering.mappe },
    .text("tittel") { v -> String in v.plan.tittel },
    .text("språk") { v -> String in v.plan.målform.rawValue },
    .flag("har-fakta") { $0.plan.gjelder != nil || $0.plan.revidert != nil || $0.plan.nesteRevisjon != nil },
    .text("gjelder") { v -> String? in v.plan.gjelder },
    .flag("har-årshjul") { $0.plan.harÅrshjul },
    .text("ord-årshjul") { v -> String in v.ord.årshjul },
    .view("revidert") { v in v.plan.revidert.map { Datoview(etikett: v.ord.revidert, dato: $0) } },
    .view("neste-revisjon") { v in
      v.plan.nesteRevisjon.map { Datoview(etikett: v.ord.nesteRevisjon, dato: $0) }
    },
    .text("ord-gjelder") { v -> String in v.ord.gjelder },
    .text("ord-som-tekst") { v -> String in v.ord.somTekst },
    .text("ord-som-data") { v -> String in v.ord.somData },
  ]
}

/// `<eier>/<skole>/index.html`
struct Skolesideview: TemplateView {
  let side: Skoleside

  static let tags: [TemplateTag<Skolesideview>] = [
    .view("ramme") { v in
      Rammeview(
        ord: v.side.ord, vei: [v.side.ord.skoleplaner, v.side.eier.navn, v.side.navn], over: v.side.eier.navn,
        opplysninger: v.side.opplysninger, tilgjengelighet: v.side.tilgjengelighetserklæring,
        profil: v.side.profil)
    },
    .each("gjeldende") { v in v.side.planer.prefix(1).map { Planradview(plan: $0, ord: v.side.ord) } },
    .flag("har-tidligere") { $0.side.planer.count > 1 },
    .each("tidligere") { v in v.side.planer.dropFirst().map { Planradview(plan: $0, ord: v.side.ord) } },
    .flag("har-kontakter") { !$0.side.kontakter.isEmpty },
    .each("kontakter") { v in v.side.kontakter.map { Kortview(kort: $0, nivå: 2) } },
    .text("ord-gjeldende") { v -> String in v.side.ord.gjeldendePlan },
    .text("ord-tidligere") { v -> String in v.side.ord.tidligerePlaner },
    .text("ord-ingen-plan") { v -> String in v.side.ord.ingenPlan },
    .text("ord-kontakt") { v -> String in v.side.ord.kontakt },
  ]
}

/// `index.html`
struct Forsideview: TemplateView {
  /// By name, in Norwegian order.
  let eiere: [Eierside]

  /// Nynorsk when every owner writes nynorsk, else bokmål.
  var ord: Ledetekster {
    Ledetekster(!eiere.isEmpty && eiere.allSatisfy { $0.ord.målform == .nn } ? .nn : .nb)
  }

  static let tags: [TemplateTag<Forsideview>] = [
    .view("ramme") { v in Rammeview(ord: v.ord, vei: [v.ord.skoleplaner]) },
    .text("ord-eiere") { v -> String in v.ord.skoleeiere },
    .each("eiere") { v in v.eiere.map { Eierpunktview(eier: $0, ord: v.ord) } },
  ]
}

struct Eierpunktview: TemplateView {
  let eier: Eierside
  let ord: Ledetekster

  static let tags: [TemplateTag<Eierpunktview>] = [
    .text("id") { v -> String in v.eier.id },
    .text("navn") { v -> String in v.eier.navn },
    .text("antall") { v -> String in
      let planer = v.ord.antallPlaner(v.eier.planer.count + v.eier.skoler.reduce(0) { $0 + $1.planer.count })
      return v.eier.skoler.isEmpty ? planer : "\(v.ord.antallSkoler(v.eier.skoler.count)), \(planer)"
    },
  ]
}
