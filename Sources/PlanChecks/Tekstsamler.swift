import PlanDiagnostics
import PlanProsa
import Planmodell

/// Gathers every text of a plan, with its place and the path to it. Texts of the outline are not the school's and
/// are left out.
struct Tekstsamler {
  let målform: Målform
  private(set) var stykker: [Tekststykke] = []

  init(målform: Målform) { self.målform = målform }

  mutating func felt(_ t: Tekst?, _ sti: String, _ slag: Tekststykke.Slag = .felt) {
    guard let t else { return }
    stykker.append(Tekststykke(Råtekst(t.verdi, start: t.sted, erNøyaktig: false), slag, sti: sti))
  }

  mutating func felter(_ tekster: [Tekst], _ sti: String) { for t in tekster { felt(t, sti) } }

  mutating func prosa(_ p: Prosa?, _ sti: String, _ slag: Tekststykke.Slag = .prosa, språk: Språk? = nil) {
    guard let p else { return }
    let råtekst = p.råtekst ?? Råtekst(p.renTekst, start: p.sted, erNøyaktig: false)
    stykker.append(Tekststykke(råtekst, slag, sti: sti, språk: språk))
  }

  mutating func hjemler(_ h: [Hjemmel], _ sti: String) {
    for h in h {
      felt(h.tekst, "\(sti)/hjemmel")
      felt(h.merknad, "\(sti)/hjemmel/merknad")
    }
  }

  mutating func når(_ n: [Når], _ sti: String) { for n in n { felt(n.tid, "\(sti)/når") } }

  mutating func ansvar(_ a: [Ansvar], _ sti: String) {
    for a in a {
      felt(a.gruppe, sti)
      felt(a.enhet, sti)
    }
  }

  mutating func ta(_ innhold: Planinnhold) {
    let plan = innhold.plan
    felt(plan.tittel, "tittel", .tittel)
    felt(plan.undertittel, "undertittel", .tittel)
    felt(plan.overordnet?.tekst, "overordnet")
    prosa(plan.avgrensning, "avgrensning")
    for v in plan.verdier + (innhold.skole?.verdier ?? []) {
      felt(v.navn, "verdier", .tittel)
      prosa(v.utsagn, "verdier/\(v.id?.verdi ?? "")/utsagn")
    }
    for m in plan.mål {
      felt(m.tittel, "mål/\(m.id.verdi)", .tittel)
      prosa(m.tekst, "mål/\(m.id.verdi)/tekst")
      felt(m.tallfestet, "mål/\(m.id.verdi)/tallfestet")
    }
    for b in plan.begreper {
      felt(b.ord, "begreper/\(b.id.verdi)/ord", .tittel)
      prosa(
        b.forklaring, "begreper/\(b.id.verdi)/forklaring", b.språk == nil ? .prosa : .sitat, språk: b.språk)
      felt(b.kilde?.tittel, "begreper/\(b.id.verdi)/kilde")
    }
    for f in plan.forkortelser + (innhold.skole?.forkortelser ?? []) { felt(f.lang, "forkortelser") }
    for o in innhold.organer {
      let sti = "organer/\(o.id.verdi)"
      ansvar(o.medlemmer, "\(sti)/medlemmer")
      prosa(o.mandat, "\(sti)/mandat")
      når(o.møter, sti)
      hjemler(o.grunnlag, sti)
    }
    for k in innhold.kontakter where k.synlighet == .offentlig {
      let sti = "kontakter/\(k.id?.verdi ?? k.navn.verdi)"
      felt(k.navn, "\(sti)/navn", .tittel)
      prosa(k.omtale, "\(sti)/omtale")
    }
    for (nr, i) in plan.informasjon.enumerated() {
      ansvar(i.hvem, "informasjon/\(nr + 1)/hvem")
      når(i.når, "informasjon/\(nr + 1)")
      ansvar(i.ansvar, "informasjon/\(nr + 1)/ansvar")
      prosa(i.hvordan, "informasjon/\(nr + 1)/hvordan")
    }
    for (nr, m) in plan.medvirkning.enumerated() {
      ansvar(m.hvem, "medvirkning/\(nr + 1)/hvem")
      når(m.når, "medvirkning/\(nr + 1)")
      prosa(m.hvordan, "medvirkning/\(nr + 1)/hvordan")
    }
    if let e = plan.evaluering {
      når(e.når, "evaluering")
      prosa(e.hvordan, "evaluering/hvordan")
    }
    for t in plan.tiltak { ta(t) }
    for d in plan.delplikter { ta(d) }
    for p in plan.prosesser { ta(p) }
    for f in plan.fotnoter { prosa(f.tekst, "fotnoter/\(f.id.verdi)") }
    for s in plan.seksjoner { ta(s, "seksjoner") }
    for a in innhold.årshjul?.aktiviteter ?? [] {
      let sti = "årshjul/aktiviteter/\(a.id.verdi)"
      felt(a.tittel, "\(sti)/tittel", .tittel)
      når(a.når, sti)
      ansvar(a.ansvar, "\(sti)/ansvar")
      felter(a.målgruppe, "\(sti)/målgruppe")
      prosa(a.beskrivelse, "\(sti)/beskrivelse")
    }
  }

  private mutating func ta(_ t: Tiltak) {
    let sti = "tiltak/\(t.fullId)"
    felt(t.tittel, "\(sti)/tittel", .tittel)
    prosa(t.beskrivelse, "\(sti)/beskrivelse")
    felter(t.målgruppe, "\(sti)/målgruppe")
    ansvar(t.ansvar, "\(sti)/ansvar")
    for m in t.metode { prosa(m, "\(sti)/metode") }
    hjemler(t.hjemmel, sti)
    når(t.når, sti)
    for (nr, d) in t.deltiltak.enumerated() {
      let sti = "\(sti)/deltiltak/\(nr + 1)"
      felt(d.tittel, "\(sti)/tittel", .tittel)
      prosa(d.beskrivelse, "\(sti)/beskrivelse")
      felter(d.målgruppe, "\(sti)/målgruppe")
      ansvar(d.ansvar, "\(sti)/ansvar")
      for m in d.metode { prosa(m, "\(sti)/metode") }
      når(d.når, sti)
    }
    prosa(t.dokumentasjon, "\(sti)/dokumentasjon")
    prosa(t.evaluering, "\(sti)/evaluering")
    for l in t.lenker { felt(l.tekst, "\(sti)/lenker") }
    prosa(t.merknad, "\(sti)/merknad")
  }

  private mutating func ta(_ d: Delplikt) {
    let sti = "delplikter/\(d.id.verdi)"
    felt(d.tittel, "\(sti)/tittel", .tittel)
    sitat(d.plikt, "\(sti)/plikt")
    for (nr, r) in d.rader.enumerated() {
      felt(r.spørsmål, "\(sti)/rader/\(nr + 1)/spørsmål", .tittel)
      blokker(r.svar, "\(sti)/rader/\(nr + 1)/svar")
    }
    for (nr, e) in d.eskalering.enumerated() {
      når(e.når, "\(sti)/eskalering/\(nr + 1)")
      prosa(e.vilkår, "\(sti)/eskalering/\(nr + 1)/vilkår")
    }
  }

  private mutating func ta(_ p: Prosess) {
    let sti = "prosesser/\(p.id.verdi)"
    felt(p.tittel, "\(sti)/tittel", .tittel)
    for n in p.noder {
      prosa(n.tekst, "\(sti)/noder/\(n.id.verdi)/tekst")
      ansvar(n.ansvar, "\(sti)/noder/\(n.id.verdi)/ansvar")
      når(n.når, "\(sti)/noder/\(n.id.verdi)")
      for e in n.eksempler { prosa(e, "\(sti)/noder/\(n.id.verdi)/eksempler") }
    }
    for k in p.kanter { felt(k.vilkår, "\(sti)/kanter") }
    for b in p.sidebokser { ta(b, "\(sti)/sidebokser") }
  }

  private mutating func ta(_ s: Seksjon, _ over: String) {
    let sti = "\(over)/\(s.id.verdi)"
    felt(s.tittel, "\(sti)/tittel", .tittel)
    blokker(s.innhold, "\(sti)/innhold")
    for under in s.seksjoner { ta(under, sti) }
  }

  mutating func sitat(_ s: Sitat?, _ sti: String) {
    guard let s else { return }
    prosa(s.tekst, sti, .sitat, språk: s.språk)
    felt(s.kilde?.tittel, "\(sti)/kilde")
  }

  private mutating func ta(_ b: Boks, _ sti: String) {
    felt(b.tittel, "\(sti)/tittel", .tittel)
    blokker(b.innhold, sti)
    felt(b.kilde?.tittel, "\(sti)/kilde")
  }

  private mutating func punkter(_ punkter: [Listepunkt], _ sti: String) {
    for p in punkter {
      prosa(p.tekst, sti)
      self.punkter(p.punkter, sti)
    }
  }

  mutating func blokker(_ blokker: [Blokk], _ sti: String) {
    for (nr, b) in blokker.enumerated() {
      let sti = "\(sti)/\(nr + 1)"
      switch b.innhold {
      case .prosa(let p): prosa(p, sti)
      case .liste(let l):
        prosa(l.innledning, sti)
        punkter(l.punkter, sti)
      case .etiketter(let e):
        for e in e {
          felt(e.etikett, sti, .tittel)
          self.blokker(e.innhold, sti)
        }
      case .sitat(let s): sitat(s, sti)
      case .boks(let b): ta(b, sti)
      case .figur(let f):
        felt(f.alternativ, sti)
        prosa(f.tekst, sti)
      case .stripe(let t): felter(t, sti)
      case .tabell(let t):
        felt(t.tittel, sti, .tittel)
        felter(t.kolonner, sti)
        for r in t.rader { for c in r.celler { self.blokker(c.innhold, sti) } }
      case .matrise(let m):
        felt(m.tittel, sti, .tittel)
        for k in m.kolonner {
          felt(k.tittel, sti, .tittel)
          self.blokker(k.innhold, sti)
        }
      case .lenker(let l): for l in l { felt(l.tekst, "\(sti)/lenker") }
      case .tom, .tiltak, .årshjul, .delplikt, .prosess, .verdier, .mål, .begreper, .organer, .kontakter,
        .forkortelser,
        .kilder, .medvirkning, .informasjon, .evaluering, .eget:
        break
      }
    }
  }
}
