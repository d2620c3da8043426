import Planmodell
package import PlanDocument
import PlanProsa

/// The document as data, for other programs: the same sections, blocks and rows as the page.
package struct JSONWriter: PlanWriter {
  package var navn: String { "skrive JSON" }

  package init() {}

  package func skriv(_ dokument: Plandokument<Offentlig>) throws(Skrivefeil) -> [Utfil] {
    var s = JSONSkriver()
    s.objekt { s in
      s.felt("format", "skoleplan/1")
      s.felt("tittel", dokument.tittel)
      s.felt("undertittel", dokument.undertittel)
      s.felt("målform", dokument.målform.rawValue)
      s.felt("eier", dokument.eier)
      s.felt("skole", dokument.skole)
      s.felt("gjelder", dokument.gjelder)
      s.felt("opplysninger", dokument.opplysninger) { s, o in
        s.objekt {
          $0.felt("etikett", o.etikett)
          $0.felt("verdi", o.verdi)
          $0.felt("adresse", o.adresse)
        }
      }
      s.felt("seksjoner", dokument.seksjoner) { $0.seksjon($1) }
      s.felt("fotnoter", dokument.fotnoter) { s, f in
        s.objekt {
          $0.felt("nr", f.nr)
          $0.felt("tekst", f.tekst)
        }
      }
    }
    s.linjeskift()
    return [Utfil(sti: "\(dokument.plassering.sti)/plan.json", byte: s.byte)]
  }
}

extension JSONSkriver {
  fileprivate mutating func seksjon(_ seksjon: Dokumentseksjon) {
    linjeskift()
    objekt { s in
      s.felt("id", seksjon.anker)
      s.felt("nummer", seksjon.nummer)
      s.felt("tittel", seksjon.tittel)
      s.felt("fra", seksjon.fra)
      s.felt("blokker", seksjon.blokker) { $0.blokk($1) }
      s.felt("seksjoner", seksjon.seksjoner) { $0.seksjon($1) }
    }
  }

  private mutating func blokk(_ blokk: Dokumentblokk) {
    linjeskift()
    objekt { s in
      switch blokk {
      case .tekst(let t): s.felt("tekst", t)
      case .prosa(let p): s.felt("tekst", p)
      case .liste(let l):
        s.felt("liste", l.form.rawValue)
        s.felt("punkter", l.punkter) { s, p in s.liste(p.innhold) { $0.blokk($1) } }
      case .etiketter(let e): s.felt("etiketter", e) { $0.etikett($1) }
      case .sitat(let sitat):
        s.felt("sitat", sitat.tekst)
        s.felt("språk", sitat.språk)
        s.felt("kilde", sitat.kilde?.tekst)
      case .boks(let b):
        s.felt("boks", b.slag.rawValue)
        s.felt("tittel", b.tittel)
        s.felt("innhold", b.innhold) { $0.blokk($1) }
        s.felt("kilde", b.kilde?.tekst)
      case .figur(let f):
        s.felt("figur", f.alternativ)
        s.felt("fil", f.fil)
        s.felt("tekst", f.tekst)
      case .stripe(let steg): s.felt("stripe", steg) { $0.tekst($1.tekst) }
      case .tabell(let t): s.tabell(t)
      case .matrise(let m):
        s.felt("matrise", m.tittel ?? "")
        s.felt("kolonner", m.kolonner) { $0.etikett($1) }
      case .lenker(let l): s.felt("lenker", l) { $0.lenke($1) }
      case .merke(let t): s.felt("merke", t)
      case .språkdel(let d):
        s.felt("språk", d.språk)
        s.felt("innhold", d.innhold) { $0.blokk($1) }
      case .kjede(let k): s.kjede(k)
      case .kort(let k):
        s.felt("kort", k) { s, k in
          s.objekt {
            $0.felt("id", k.anker)
            $0.felt("tittel", k.tittel)
            $0.felt("tekst", k.tekst)
            $0.felt("fakta", k.fakta) { $0.etikett($1) }
          }
        }
      }
    }
  }

  private mutating func etikett(_ e: Dokumentetikett) {
    objekt { s in
      s.felt("id", e.anker)
      s.felt("etikett", e.etikett)
      s.felt("språk", e.språk)
      s.felt("innhold", e.innhold) { $0.blokk($1) }
    }
  }

  private mutating func lenke(_ l: Dokumentlenke) {
    objekt {
      $0.felt("tekst", l.tekst)
      $0.felt("adresse", l.adresse)
    }
  }

  private mutating func kjede(_ k: Dokumentkjede) {
    felt("kjede", k.tittel)
    felt("id", k.anker)
    felt("steg", k.steg) { s, steg in
      s.objekt { s in
        s.felt("slag", steg.slag.rawValue)
        s.felt("tekst", steg.tekst)
        s.felt("ansvar", steg.hvem)
        s.felt("når", steg.når)
      }
    }
    felt("veier", k.veier) { s, vei in
      s.objekt { s in
        s.felt("fra", vei.fra + 1)
        s.felt("til", vei.til + 1)
        s.felt("vilkår", vei.vilkår)
      }
    }
    felt("punkter", k.liste.punkter) { s, p in s.liste(p.innhold) { $0.blokk($1) } }
  }

  private mutating func tabell(_ t: Dokumenttabell) {
    felt("tabell", t.tittel)
    felt("slag", t.slag.rawValue)
    felt("id", t.anker)
    felt("kolonner", t.kolonner) { $0.tekst($1) }
    felt("rader", t.rader) { s, r in
      s.objekt { s in
        s.felt("id", r.anker)
        s.felt("celler", r.celler) { s, c in
          s.objekt { s in
            s.felt("kolonne", t.kolonner[c.kolonne])
            if c.radspenn > 1 { s.felt("rader", c.radspenn) }
            s.felt("innhold", c.innhold) { $0.blokk($1) }
          }
        }
      }
    }
  }
}
