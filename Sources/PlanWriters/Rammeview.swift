import PlanDocument
import PlanTemplates
import Planmodell

/// A step of the way to a page, or the page itself, which is no link.
struct Brødsmule: TemplateView {
  let tekst: String
  var adresse: String?

  static let tags: [TemplateTag<Brødsmule>] = [
    .text("tekst") { v -> String in v.tekst },
    .text("adresse") { v -> String? in v.adresse },
  ]

  /// The way to a page, from the root.
  ///
  /// - Parameter navn: what each page on the way is called, the root first, the page itself last.
  static func vei(_ navn: [String]) -> [Brødsmule] {
    navn.enumerated().map { nr, tekst in
      let opp = navn.count - 1 - nr
      return Brødsmule(
        tekst: tekst, adresse: opp == 0 ? nil : String(repeating: "../", count: opp) + "index.html")
    }
  }
}

/// What the pages around the plans have in common, above and below what is their own.
struct Rammeview: TemplateView {
  let ord: Ledetekster
  /// Names from the root to the page.
  let vei: [String]
  /// Who the page belongs to, above its heading.
  var over: String?
  var opplysninger: [Opplysning] = []
  var tilgjengelighet: String?
  /// Whose colour and mark the page has; nil on the front page.
  var profil: Profil?
  /// How many folders the page lies in, when it is not one for each step of the way.
  var dybde: Int?
  /// The way, when it is not the folders.
  var smuler: [Brødsmule]?

  var rot: String { String(repeating: "../", count: dybde ?? vei.count - 1) }

  static let tags: [TemplateTag<Rammeview>] = [
    .text("språk") { v -> String in v.ord.målform.rawValue },
    .text("tittel") { v -> String in v.vei.reversed().joined(separator: " – ") },
    .text("overskrift") { v -> String in v.vei.last ?? "" },
    .text("over") { v -> String? in v.over },
    .text("rot") { v -> String in v.rot },
    .view("profil") { v in v.profil.map { Profilview(profil: $0, vei: String(repeating: "../", count: v.vei.count - 2)) } },
    .flag("har-brødsmuler") { $0.smuler.map { !$0.isEmpty } ?? ($0.vei.count > 1) },
    .each("brødsmuler") { v in v.smuler ?? Brødsmule.vei(v.vei) },
    .flag("har-opplysninger") { !$0.opplysninger.isEmpty },
    .each("opplysninger") { v in Opplysningview.samlet(v.opplysninger) },
    .text("tilgjengelighet") { v -> String? in v.tilgjengelighet },
    .text("ord-hopp") { v -> String in v.ord.hoppTilInnhold },
    .text("ord-du-er-her") { v -> String in v.ord.duErHer },
    .text("ord-tilgjengelighet") { v -> String in v.ord.tilgjengelighet },
  ]
}
