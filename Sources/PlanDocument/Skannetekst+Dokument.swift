package import Personvern
import PlanDiagnostics
import PlanProsa
import Planmodell

/// Everything a reader of a document will see, for the scanner: all kinds of block, so that a new one cannot be
/// forgotten. A table row, a card, a list item and a labelled fact are looked at together.
extension Plandokument {
  package var skannetekst: Skannetekst {
    var t = Skannetekst(kapasitet: 96 << 10)
    t.her(sted)
    for s in [tittel, undertittel, eier, skole, gjelder, versjon, tilgjengelighetserklæring] { t.egen(s) }
    for o in opplysninger { t.opplysning(o) }
    for s in seksjoner { t.seksjon(s) }
    t.her(sted)
    for f in fotnoter { t.prosa(f.tekst) }
    hjul.map { t.hjul($0) }
    return t
  }
}

extension Skoleside {
  package var skannetekst: Skannetekst {
    var t = Skannetekst()
    t.egen(navn)
    for o in opplysninger { t.opplysning(o) }
    for k in kontakter { t.kort(k) }
    for p in planer { t.egen(p.tittel) }
    t.egen(tilgjengelighetserklæring)
    return t
  }
}

extension Eierside {
  package var skannetekst: Skannetekst {
    var t = Skannetekst()
    t.egen(navn)
    t.egen(profil.logo?.alternativ.verdi)
    for o in opplysninger { t.opplysning(o) }
    for k in kontakter { t.kort(k) }
    for p in planer { t.egen(p.tittel) }
    t.egen(tilgjengelighetserklæring)
    return t
  }
}

extension Skannetekst {
  /// A text by itself.
  fileprivate mutating func egen(_ tekst: String?) {
    guard let tekst else { return }
    legg(tekst)
    post()
  }

  /// A part of a post.
  private mutating func del(_ tekst: String?) {
    guard let tekst else { return }
    legg(tekst)
    felt()
  }

  fileprivate mutating func opplysning(_ o: Opplysning) {
    samlet { t in
      t.del(o.etikett)
      t.del(o.verdi)
      t.del(o.adresse)
    }
  }

  fileprivate mutating func seksjon(_ s: Dokumentseksjon) {
    her(s.sted)
    egen(s.nummer)
    egen(s.tittel)
    for b in s.blokker { blokk(b) }
    for u in s.seksjoner { seksjon(u) }
  }

  fileprivate mutating func hjul(_ h: Hjuldokument) {
    egen(h.tittel)
    for k in h.kategorier { egen(k) }
    for a in h.aktiviteter {
      samlet { t in for s in [a.tittel, a.beskrivelse, a.når, a.hvem, a.hvor] { t.del(s) } }
    }
  }

  private mutating func blokker(_ blokker: [Dokumentblokk]) {
    for b in blokker { blokk(b) }
  }

  private mutating func blokk(_ b: Dokumentblokk) {
    switch b {
    case .tekst(let t), .merke(let t): egen(t)
    case .prosa(let p): prosa(p)
    case .liste(let l): liste(l)
    case .etiketter(let alle): for e in alle { etikett(e) }
    case .sitat(let s):
      prosa(s.tekst)
      s.kilde.map { lenke($0) }
    case .boks(let boks):
      egen(boks.tittel)
      blokker(boks.innhold)
      boks.kilde.map { lenke($0) }
    case .figur(let f):
      egen(f.fil)
      egen(f.alternativ)
      f.tekst.map { prosa($0) }
    case .stripe(let steg): for s in steg { egen(s.tekst) }
    case .tabell(let tabell): self.tabell(tabell)
    case .matrise(let m):
      egen(m.tittel)
      for k in m.kolonner { etikett(k) }
    case .lenker(let alle): for l in alle { lenke(l) }
    case .språkdel(let d): blokker(d.innhold)
    case .kort(let alle): for k in alle { kort(k) }
    case .kjede(let k):
      egen(k.tittel)
      for s in k.steg { samlet { t in for d in [s.tekst, s.hvem, s.når] { t.del(d) } } }
      for v in k.veier { egen(v.vilkår) }
      liste(k.liste)
    }
  }

  private mutating func liste(_ l: Dokumentliste) {
    for p in l.punkter { samlet { $0.blokker(p.innhold) } }
  }

  private mutating func etikett(_ e: Dokumentetikett) {
    samlet { t in
      t.del(e.etikett)
      t.blokker(e.innhold)
    }
  }

  private mutating func lenke(_ l: Dokumentlenke) {
    samlet { t in
      t.del(l.tekst)
      t.del(l.adresse)
    }
  }

  fileprivate mutating func kort(_ k: Dokumentkort) {
    samlet { t in
      t.del(k.tittel)
      k.tekst.map { t.prosa($0) }
      for e in k.fakta { t.etikett(e) }
    }
  }

  private mutating func tabell(_ tabell: Dokumenttabell) {
    her(tabell.sted)
    egen(tabell.tittel)
    for k in tabell.kolonner { egen(k) }
    for r in tabell.rader {
      r.sted.map { her($0) }
      samlet { t in
        for c in r.celler {
          t.blokker(c.innhold)
          t.felt()
        }
      }
    }
  }
}

/// Running text: paragraphs are posts, emphasis is nothing.
extension Skannetekst {
  fileprivate mutating func prosa(_ p: Prosa) { for b in p.blokker { prosablokk(b) } }

  private mutating func prosablokk(_ b: Prosablokk) {
    switch b {
    case .avsnitt(let i), .overskrift(_, let i):
      var adresser: [String] = []
      inline(i, &adresser)
      for a in adresser {
        felt()
        legg(a)
      }
      post()
    case .liste(let l): for p in l.punkter { samlet { t in for b in p { t.prosablokk(b) } } }
    case .sitat(let blokker): for b in blokker { prosablokk(b) }
    case .kode(let t): egen(t)
    case .skillelinje: break
    }
  }

  /// - Parameter adresser: what links and pictures lead to; it stands after the words, which it would part.
  private mutating func inline(_ alle: [Inline], _ adresser: inout [String]) {
    for i in alle {
      switch i {
      case .tekst(let t), .kode(let t): legg(t)
      case .utheving(let i), .sterk(let i): inline(i, &adresser)
      case .lenke(let l):
        inline(l.innhold, &adresser)
        adresser.append(l.mål)
      case .bilde(let b):
        legg(b.tekst)
        adresser.append(b.kilde)
      case .fotnote, .fotnotetall: break
      case .linjeskift, .mykLinjeskift: legg(" ")
      }
    }
  }
}
