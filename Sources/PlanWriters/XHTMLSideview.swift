import PlanProsa
import Planmodell
package import PlanDocument
package import PlanTemplates

package struct Seksjonview: TemplateView {
  let seksjon: Dokumentseksjon
  let ord: Ledetekster
  /// Where the section around it comes from: what is said there, is not said again.
  var fraOver: String?

  package init(seksjon: Dokumentseksjon, ord: Ledetekster) { self.init(seksjon: seksjon, ord: ord, fraOver: nil) }

  init(seksjon: Dokumentseksjon, ord: Ledetekster, fraOver: String?) {
    self.seksjon = seksjon
    self.ord = ord
    self.fraOver = fraOver
  }

  package static let tags: [TemplateTag<Seksjonview>] = [
    .text("nivå") { v -> String in "\(v.seksjon.nivå)" },
    .text("anker") { v -> String in v.seksjon.anker },
    .text("nummer") { v -> String? in v.seksjon.nummerForan },
    .text("tittel") { v -> String in v.seksjon.tittel },
    .text("fra") { v -> String? in v.seksjon.merke(under: v.fraOver, v.ord) },
    .each("blokker") { v in Blokkview.alle(v.seksjon.blokker, nivå: v.seksjon.nivå) },
    .each("seksjoner") { v in v.seksjon.seksjoner.map { Seksjonview(seksjon: $0, ord: v.ord, fraOver: v.seksjon.fra) } },
  ]
}

extension Dokumentseksjon {
  /// «Felles for skolene i …», where a part that is inherited begins.
  func merke(under over: String?, _ ord: Ledetekster) -> String? {
    fra == over ? nil : fra.map { ord.fellesForSkolene($0) }
  }
}

/// What the page and the fragment share: the sections and the footnotes.
struct Innmatview: TemplateView {
  let dokument: Plandokument<Offentlig>

  static let tags: [TemplateTag<Innmatview>] = [
    .each("seksjoner") { v in v.dokument.seksjoner.map { Seksjonview(seksjon: $0, ord: v.dokument.ord) } },
    .flag("har-fotnoter") { !$0.dokument.fotnoter.isEmpty },
    .text("fotnoteoverskrift") { v -> String in v.dokument.ord.fotnoter },
    .each("fotnoter") { v in
      v.dokument.fotnoter.map { Fotnoteview(fotnote: $0, tilbake: v.dokument.ord.tilbakeTilTeksten) }
    },
  ]
}

struct Fotnoteview: TemplateView {
  let fotnote: Dokumentfotnote
  let tilbake: String

  static let tags: [TemplateTag<Fotnoteview>] = [
    .text("tilbake") { v -> String in v.tilbake },
    .text("nr") { v -> String in "\(v.fotnote.nr)" },
    .markup("tekst") { v, out in out.xhtml(v.fotnote.tekst.blokker, overNivå: 2) },
  ]
}

/// A label and its values; the same label twice in a row is said once.
package struct Opplysningview: TemplateView {
  let etikett: String
  var verdier: [Dokumentlenke]

  package static let tags: [TemplateTag<Opplysningview>] = [
    .text("etikett") { v -> String in v.etikett },
    .each("verdier") { v in v.verdier.map { Lenkeview(lenke: $0) } },
  ]

  package static func samlet(_ opplysninger: [Opplysning]) -> [Opplysningview] {
    var ut: [Opplysningview] = []
    for o in opplysninger {
      if ut.last?.etikett == o.etikett {
        ut[ut.count - 1].verdier.append(Dokumentlenke(tekst: o.verdi, adresse: o.adresse))
      } else {
        ut.append(Opplysningview(etikett: o.etikett, verdier: [Dokumentlenke(tekst: o.verdi, adresse: o.adresse)]))
      }
    }
    return ut
  }
}

/// An entry of the table of contents, with those below it.
struct Innholdspunktview: TemplateView {
  let seksjon: Dokumentseksjon

  static let tags: [TemplateTag<Innholdspunktview>] = [
    .text("anker") { v -> String in v.seksjon.anker },
    .text("overskrift") { v -> String in v.seksjon.overskrift },
    .flag("har-under") { !$0.seksjon.seksjoner.isEmpty },
    .each("under") { v in v.seksjon.seksjoner.map { Innholdspunktview(seksjon: $0) } },
  ]
}

/// The way to the same plan in the other målform.
struct Språkversjonview: TemplateView {
  let versjon: Språkversjon

  static let tags: [TemplateTag<Språkversjonview>] = [
    .text("språk") { v -> String in v.versjon.målform.rawValue },
    .text("adresse") { v -> String in "../\(v.versjon.mappe)/index.html" },
    .text("tekst") { v -> String in Ledetekster.lesPlanen(på: v.versjon.målform) },
  ]
}

/// A whole page, or the fragment of it that a publishing system takes in.
struct Sideview: TemplateView {
  let dokument: Plandokument<Offentlig>
  /// The sections, already drawn; page and fragment share the bytes.
  var innmat: [UInt8]
  /// From the page up to the root of the site: `../../../`.
  let rot: String

  static let tags: [TemplateTag<Sideview>] = [
    .text("språk") { v -> String in v.dokument.målform.rawValue },
    .text("tittel") { v -> String in v.dokument.tittel },
    .text("undertittel") { v -> String? in v.dokument.undertittel },
    .text("avsender") { v -> String in v.dokument.skole ?? v.dokument.eier },
    .text("eier") { v -> String in v.dokument.eier },
    .text("rot") { v -> String in v.rot },
    .view("profil") { v in Profilview(profil: v.dokument.profil, vei: String(v.rot.dropFirst(3))) },
    .each("opplysninger") { v in Opplysningview.samlet(v.dokument.opplysninger) },
    .flag("har-brede-tabeller") { $0.dokument.harBredeTabeller },
    .flag("har-innhold") { $0.dokument.medInnholdsfortegnelse && !$0.dokument.seksjoner.isEmpty },
    .each("innhold") { v in v.dokument.seksjoner.map { Innholdspunktview(seksjon: $0) } },
    .each("brødsmuler") { v in
      let d = v.dokument
      return Brødsmule.vei([d.ord.skoleplaner] + [d.eier, d.skole].compactMap { $0 } + [d.tittel])
    },
    .view("språkversjon") { v in v.dokument.språkversjon.map { Språkversjonview(versjon: $0) } },
    .markup("innmat") { v, out in out.append(v.innmat) },
    .text("tilgjengelighet") { v -> String? in v.dokument.tilgjengelighetserklæring },
    .text("ord-innhold") { v -> String in v.dokument.ord.innhold },
    .text("ord-du-er-her") { v -> String in v.dokument.ord.duErHer },
    .text("ord-hopp") { v -> String in v.dokument.ord.hoppTilInnhold },
    .text("ord-om-planen") { v -> String in v.dokument.ord.omPlanen },
    .text("ord-tilgjengelighet") { v -> String in v.dokument.ord.tilgjengelighet },
    .text("ord-tekst") { v -> String in v.dokument.ord.andreFormater },
  ]
}
