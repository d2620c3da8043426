package import PlanDiagnostics
package import Planmodell
import PlanProsa

/// Outline and model become a document: what is said, in which order, with which number.
package enum Dokumentbygging {
  /// - Returns: the document, or nil when a finding of weight `feil` stands in the way; and all findings.
  package static func bygg(_ innhold: Planinnhold) -> (
    dokument: Plandokument<Offentlig>?, funn: [Diagnostic]
  ) {
    var bygger = Dokumentbygger(innhold)
    let dokument = bygger.bygg()
    let funn = bygger.alleFunn()
    return (funn.harFeil ? nil : dokument, funn)
  }
}

/// The state of one building: lives inside one call.
struct Dokumentbygger {
  let innhold: Planinnhold
  var plan: Plan { innhold.plan }
  let ord: Ledetekster
  let register: Register
  let tiltak: [String: Tiltak]
  var ankere = Ankerbok()
  var funn: [Diagnostic] = []
  var vedlegg: [Tekst] = []
  var dekning: [Dekning] = []
  /// Links to `#id` met in text, to be held against what the document came to show.
  var henvisninger: [(id: String, sted: FileLocation)] = []
  /// The notes in the order the text refers to them, and the number (1-based) each has got.
  var fotnoterekke: [Fotnote] = []
  var fotnoteplass: [String: Int] = [:]
  let fotnoter: [String: Fotnote]

  init(_ innhold: Planinnhold) {
    self.innhold = innhold
    ord = Ledetekster(innhold.målform)
    register = Register(innhold)
    fotnoter = Dictionary(innhold.plan.fotnoter.map { ($0.id.verdi, $0) }, uniquingKeysWith: { første, _ in første })
    tiltak = Dictionary(
      innhold.plan.tiltak.map { ($0.fullId, $0) }, uniquingKeysWith: { første, _ in første })
  }

  mutating func bygg() -> Plandokument<Offentlig> {
    let disposisjon = Disposisjon(innhold, ord: ord)
    funn += disposisjon.funn
    meldAnkere(disposisjon)
    var seksjoner = disposisjon.punkter.map { seksjon($0) }
    seksjoner.removeAll { $0.blokker.isEmpty && $0.seksjoner.isEmpty }
    let noter = byggFotnoter()
    let hjul = hjul()
    prøvDoble()
    prøvHenvisninger()
    prøvAtAltErVist()
    return Plandokument(
      tittel: plan.tittel.verdi, undertittel: plan.undertittel?.verdi, målform: innhold.målform,
      eier: innhold.eier.navn.verdi, skole: innhold.skole?.navn.verdi, gjelder: gjelder(),
      profil: Profil(innhold.eier, id: innhold.plassering.eier), versjon: plan.dokumentkontroll?.versjon?.verdi,
      opplysninger: opplysninger() + (hjul == nil ? [] : [Opplysning(ord.årshjul, ord.seÅrshjulet, adresse: "aarshjul/index.html")]), medInnholdsfortegnelse: plan.innholdsfortegnelse,
      seksjoner: seksjoner, fotnoter: noter,
      tilgjengelighetserklæring: innhold.eier.tilgjengelighetserklæring?.verdi, vedlegg: vedlegg,
      plassering: innhold.plassering, ord: ord,
      sted: plan.sted, ankere: ankere, dekning: dekning, revidert: revidert(), nesteRevisjon: plan.dokumentkontroll?.nesteRevisjon?.verdi, hjul: hjul)
  }

  func alleFunn() -> [Diagnostic] { register.feil + ankere.feil + funn }

  mutating func feil(_ kode: String, _ sted: FileLocation, _ melding: String, råd: String?) {
    funn.append(Diagnostic(.feil, kode, at: sted, melding, advice: råd))
  }

  private mutating func seksjon(_ punkt: Disposisjon.Punkt) -> Dokumentseksjon {
    let innhold = punkt.innhold.map { Tegnet(kilde: $0, blokker: blokk($0)) }.filter { !$0.blokker.isEmpty }
    var barn = punkt.punkter.map { seksjon($0) }
    barn.removeAll { $0.blokker.isEmpty && $0.seksjoner.isEmpty }
    let erTomt = innhold.isEmpty && barn.isEmpty
    if !erTomt { ankere.vis(punkt.id) }
    for t in innhold { dekk(t.kilde, anker(punkt.id)) }
    if punkt.påkrevd, erTomt {
      funn.append(
        Diagnostic(
          .feil, "DOK-004", at: plan.mal.sted, "punktet «\(punkt.overskrift)» er tomt, og malen krever innhold",
          advice: "skriv innhold i seksjonen «\(punkt.id)»" + (punkt.veiledning.map { ": \($0)" } ?? ""),
          related: [.init(punkt.malsted ?? plan.mal.sted, "her krever malen det")]))
    }
    let erEiers = erEiers(innhold, barn)
    return Dokumentseksjon(
      nivå: punkt.nivå, nummer: punkt.nummer, anker: anker(punkt.id), tittel: punkt.tittel,
      blokker: erEiers ? innhold.flatMap(\.blokker) : merket(innhold), seksjoner: barn, sted: punkt.sted,
      fra: erEiers ? self.innhold.eier.navn.verdi : nil)
  }

  /// Tells the anchor book everything text may point to, before any text is read.
  private mutating func meldAnkere(_ disposisjon: Disposisjon) {
    func meld(_ punkter: [Disposisjon.Punkt]) {
      for p in punkter {
        ankere.meld(p.id, etikett: p.overskrift, sted: p.sted)
        meld(p.punkter)
      }
    }
    meld(disposisjon.punkter)
    for d in plan.delplikter { ankere.meld(d.id.verdi, etikett: delplikttittel(d), sted: d.id.sted) }
    for t in plan.tiltak { ankere.meld(t.fullId, etikett: t.tittel.verdi, sted: t.id.sted) }
    for p in plan.prosesser { ankere.meld(p.id.verdi, etikett: p.tittel.verdi, sted: p.id.sted) }
    for b in plan.begreper { ankere.meld(b.id.verdi, etikett: b.ord.verdi, sted: b.id.sted) }
    for m in plan.mål { ankere.meld(m.id.verdi, etikett: m.tittel?.verdi ?? m.id.verdi, sted: m.id.sted) }
    for a in innhold.årshjul?.aktiviteter ?? [] {
      ankere.meld(a.id.verdi, etikett: a.tittel.verdi, sted: a.id.sted)
    }
  }

  /// Ids that are looked up and must be there once only.
  private mutating func prøvDoble() {
    func prøv(_ hva: String, _ ider: [Tekst]) {
      var sett: [String: FileLocation] = [:]
      for id in ider {
        if let før = sett.updateValue(id.sted, forKey: id.verdi) {
          funn.append(
            Diagnostic(
              .feil, "DOK-024", at: id.sted, "\(hva) «\(id.verdi)» er skrevet to ganger",
              advice: "gi den ene en annen id", related: [.init(før, "her er den første")]))
        }
      }
    }
    prøv("fotnoten", plan.fotnoter.map(\.id))
    prøv("kontakten", (plan.kontakter + innhold.felles.kontakter + innhold.eier.kontakter).compactMap(\.id))
    for p in plan.prosesser { prøv("steget", p.noder.map(\.id)) }
  }

  /// What this plan writes and does not show is lost to the reader; say so. What it only inherits may be left out.
  private mutating func prøvAtAltErVist() {
    func ikkeVist(_ hva: String, _ id: String, _ tittel: String, _ sted: FileLocation) {
      guard ankere.mål[id]?.vist == false, sted.isInSameFile(as: plan.sted) else { return }
      funn.append(
        Diagnostic(
          .advarsel, "DOK-005", at: sted, "\(hva) «\(tittel)» kommer ikke med i planen",
          advice: "ta det med i et punkt, eller fjern det"))
    }
    for t in plan.tiltak { ikkeVist("tiltaket", t.fullId, t.tittel.verdi, t.sted) }
    for d in plan.delplikter { ikkeVist("delplikten", d.id.verdi, d.tittel.verdi, d.sted) }
    for p in plan.prosesser { ikkeVist("handlingskjeden", p.id.verdi, p.tittel.verdi, p.sted) }
    for m in plan.mål { ikkeVist("målet", m.id.verdi, m.tittel?.verdi ?? m.id.verdi, m.sted) }
    for b in plan.begreper { ikkeVist("begrepet", b.id.verdi, b.ord.verdi, b.sted) }
  }
}
