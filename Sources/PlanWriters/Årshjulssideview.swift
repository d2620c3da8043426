import PlanDocument
import PlanTemplates
import Skoletid
import Tegning

/// `<eier>/<skole>/<skoleår>/aarshjul/index.html`
struct Årshjulssideview: TemplateView {
  let dokument: Plandokument<Offentlig>
  let hjul: Hjuldokument

  /// What is around a page in this folder.
  func ramme(_ overskrift: String) -> Rammeview {
    let d = dokument
    return Rammeview(
      ord: d.ord, vei: [d.ord.skoleplaner, d.eier, d.skole ?? "", d.tittel, overskrift], over: d.skole,
      tilgjengelighet: d.tilgjengelighetserklæring, profil: d.profil)
  }

  /// How many things «det neste som skjer» shows.
  static let flesteNeste = 8

  private var neste: [Hjuldokument.Innslag] { hjul.dag.map { hjul.neste(fra: $0, antall: Self.flesteNeste) } ?? [] }

  var overskrift: String { "\(hjul.tittel) \(hjul.skoleår.lang)" }

  static let tags: [TemplateTag<Årshjulssideview>] = [
    .view("ramme") { v in v.ramme(v.overskrift) },
    .text("navn") { v -> String in v.overskrift },
    .markup("tegning") { v, ut in Årshjulstegning(v.hjul.tegnet(v.dokument), mål: .side)?.skriv(&ut) },
    .each("måneder") { v in Månedview.alle(v.hjul, v.dokument.ord) },
    .flag("har-datoer") { !$0.hjul.innslag.isEmpty },
    .flag("har-uten-dato") { !$0.hjul.utenDato.isEmpty },
    .each("uten-dato") { v in v.hjul.utenDato.map { Hjulradview(aktivitet: $0, ord: v.dokument.ord) } },
    .flag("har-neste") { $0.hjul.dag != nil },
    .flag("har-flere") { !$0.neste.isEmpty },
    .text("ord-neste") { v -> String in v.dokument.ord.detNeste(v.hjul.dag?.lang ?? "") },
    .text("ord-ingen-flere") { v -> String in v.dokument.ord.ingenFlere },
    .each("neste") { v in v.neste.map { Hjulradview(aktivitet: $0.aktivitet, tid: $0.tid, ord: v.dokument.ord) } },
    .flag("har-faste") { !$0.hjul.faste.isEmpty },
    .text("ord-faste") { v -> String in v.dokument.ord.fasteDager },
    .each("faste") { v in v.hjul.faste.map { Hjulradview(aktivitet: $0, ord: v.dokument.ord) } },
    .text("ord-måneder") { v -> String in v.dokument.ord.månedForMåned },
    .text("ord-uten-dato") { v -> String in v.dokument.ord.utenDato },
    .text("ord-til-planen") { v -> String in v.dokument.ord.tilPlanen },
    .text("ord-kalender") { v -> String in v.dokument.ord.abonner },
    .each("feeds") { v in v.hjul.feeds.map { Feedview(tekst: v.dokument.ord.bareIKalenderen(v.hjul.kategorier[$0]), fil: v.hjul.feed($0)) } },
    .each("plakater") { v in Plakatview.Papir.allCases.map { Feedview(tekst: v.dokument.ord.tilUtskrift($0.navn), fil: $0.fil) } },
    .text("ord-tegning") { v -> String in v.dokument.ord.somPlakat },
    .text("ord-data") { v -> String in v.dokument.ord.somData },
  ]
}

/// A file beside the page, and what it is.
struct Feedview: TemplateView {
  let tekst: String
  let fil: String

  static let tags: [TemplateTag<Feedview>] = [.text("tekst") { v -> String in v.tekst }, .text("fil") { v -> String in v.fil }]
}

/// What begins in one month.
struct Månedview: TemplateView {
  let tittel: String
  let rader: [Hjulradview]
  let ord: Ledetekster

  static let tags: [TemplateTag<Månedview>] = [
    .text("tittel") { v -> String in v.tittel },
    .text("ord-dato") { v -> String in v.ord.dato },
    .text("ord-aktivitet") { v -> String in v.ord.aktivitet },
    .text("ord-ansvar") { v -> String in v.ord.ansvar },
    .each("rader") { v in v.rader },
  ]

  static func alle(_ hjul: Hjuldokument, _ ord: Ledetekster) -> [Månedview] {
    var ut: [Månedview] = []
    var rader: [Hjulradview] = []
    var måned = (år: 0, måned: 0)
    func slutt() {
      guard !rader.isEmpty else { return }
      ut.append(Månedview(tittel: "\(Dato.månedsnavn[måned.måned - 1].storForbokstav) \(måned.år)", rader: rader, ord: ord))
      rader = []
    }
    for i in hjul.innslag {
      if (i.tid.fra.år, i.tid.fra.måned) != måned {
        slutt()
        måned = (i.tid.fra.år, i.tid.fra.måned)
      }
      rader.append(Hjulradview(aktivitet: i.aktivitet, tid: i.tid, ord: ord))
    }
    slutt()
    return ut
  }
}

/// One time of one activity, or an activity without a date.
struct Hjulradview: TemplateView {
  let aktivitet: Hjuldokument.Aktivitet
  var tid: Hjuldokument.Tidsrom?
  let ord: Ledetekster

  static let tags: [TemplateTag<Hjulradview>] = [
    .text("dato") { v -> String in v.dato },
    .text("når") { v -> String in v.aktivitet.når },
    .flag("sier-mer") { $0.sierMer },
    .text("tittel") { v -> String in v.aktivitet.tittel },
    .text("beskrivelse") { v -> String? in v.aktivitet.beskrivelse },
    .text("hvem") { v -> String? in v.aktivitet.hvem },
    .text("hvor") { v -> String? in v.aktivitet.hvor },
    .text("dager") { v -> String in
      v.aktivitet.gjentatt.compactMap { g in
        g.dager.first.flatMap { a in g.dager.last.map { v.ord.dager(g.dager.count, fra: a.lang, til: $0.lang) } }
      }.joined(separator: "; ")
    },
    .text("ord-dato") { v -> String in v.ord.dato },
    .text("ord-ansvar") { v -> String in v.ord.ansvar },
  ]

  /// «5.–9. oktober», «fra 1. september til 15. oktober».
  var dato: String {
    guard let t = tid else { return "" }
    let slutt = "\(t.til.dag). \(Dato.månedsnavn[t.til.måned - 1])"
    if t.erFrist { return "\(ord.senest) \(slutt)" }
    if t.fra == t.til { return slutt + (t.klokke.map { " kl. \($0.tekst)" } ?? "") }
    if t.fra.måned == t.til.måned, t.fra.år == t.til.år {
      let hele = t.fra.dag == 1 && t.til.dag == Dato.dager(i: t.til.måned, år: t.til.år)
      return hele ? Dato.månedsnavn[t.til.måned - 1] : "\(t.fra.dag).–\(slutt)"
    }
    return "\(t.fra.dag). \(Dato.månedsnavn[t.fra.måned - 1]) – \(slutt)"
  }

  /// Whether the school's own words say more than the date does.
  private var sierMer: Bool { tid != nil && aktivitet.når.lowercased() != dato.lowercased() }
}
