import PlanDiagnostics
import PlanProsa
import Planmodell

/// One block of content becomes what stands in the document. An empty choice becomes nothing.
extension Dokumentbygger {
  mutating func blokk(_ b: Blokk) -> [Dokumentblokk] {
    switch b.innhold {
    case .tom, .eget: return []
    case .prosa(let p): return [.prosa(prosa(p))]
    case .liste(let l): return liste(l)
    case .etiketter(let e): return [.etiketter(e.map { etikett($0.etikett.verdi, $0.innhold) })]
    case .sitat(let s): return [.sitat(sitat(s))]
    case .boks(let x): return [.boks(boks(x))]
    case .figur(let f): return [.figur(figur(f))]
    case .stripe(let s): return [.stripe(s.map { Dokumentsteg(tekst: $0.verdi) })]
    case .tabell(let t): return friTabell(t)
    case .matrise(let m):
      return [
        .matrise(
          Dokumentmatrise(
            tittel: m.tittel?.verdi, kolonner: m.kolonner.map { etikett($0.tittel.verdi, $0.innhold) }))
      ]
    case .lenker(let l): return [.lenker(l.map { lenke($0) })]
    case .tiltak(let u): return tiltakstabell(u)
    case .årshjul(let u): return årshjulstabell(u)
    case .delplikt(let id): return delplikttabell(id)
    case .prosess(let id): return prosess(id)
    case .verdier(let u): return verdier(u)
    case .mål(let u): return mål(u)
    case .begreper(let u): return begreper(u)
    case .organer(let u): return organer(u)
    case .kontakter(let u): return kontakter(u)
    case .forkortelser: return forkortelser()
    case .kilder: return kilder()
    case .medvirkning: return medvirkning()
    case .informasjon: return informasjon()
    case .evaluering: return evaluering()
    }
  }

  mutating func blokker(_ b: [Blokk]) -> [Dokumentblokk] { b.flatMap { blokk($0) } }

  mutating func etikett(_ ord: String, _ innhold: [Blokk]) -> Dokumentetikett {
    Dokumentetikett(etikett: ord, innhold: blokker(innhold))
  }

  private mutating func liste(_ l: Liste) -> [Dokumentblokk] {
    var ut: [Dokumentblokk] = []
    if let inn = l.innledning { ut.append(.prosa(prosa(inn))) }
    ut.append(.liste(Dokumentliste(form: l.form, punkter: l.punkter.map { punkt($0, l.form) })))
    return ut
  }

  private mutating func punkt(_ p: Listepunkt, _ form: Listeform) -> Dokumentpunkt {
    var innhold: [Dokumentblokk] = [.prosa(prosa(p.tekst))]
    if !p.punkter.isEmpty {
      // Below lettered or numbered items, bullets; a checklist stays one.
      let under: Listeform = form == .avkryssing ? .avkryssing : .punkter
      innhold.append(.liste(Dokumentliste(form: under, punkter: p.punkter.map { punkt($0, under) })))
    }
    return Dokumentpunkt(innhold: innhold)
  }

  mutating func sitat(_ s: Sitat) -> Dokumentsitat {
    Dokumentsitat(tekst: prosa(s.tekst), språk: annetSpråk(s.språk), kilde: kilde(s.kilde))
  }

  /// The language code when it differs from the plan's.
  func annetSpråk(_ språk: Språk?) -> String? {
    språk.flatMap { $0.rawValue == ord.målform.rawValue ? nil : $0.rawValue }
  }

  mutating func boks(_ b: Boks) -> Dokumentboks {
    Dokumentboks(
      slag: b.slag, merke: ord.navn(b.slag), tittel: b.tittel?.verdi, innhold: blokker(b.innhold),
      kilde: kilde(b.kilde))
  }

  private mutating func figur(_ f: Figur) -> Dokumentfigur {
    if let fil = f.fil { vedlegg.append(fil) }
    return Dokumentfigur(
      fil: f.fil?.verdi, alternativ: f.alternativ.verdi, tekst: f.tekst.map { prosa($0) },
      merke: f.fil == nil ? ord.bildeMangler : nil)
  }

  func lenke(_ l: Lenke) -> Dokumentlenke {
    Dokumentlenke(
      tekst: l.tekst.verdi, adresse: l.tilgang == .offentlig ? l.adresse?.verdi : nil)
  }

  private mutating func friTabell(_ t: Tabell) -> [Dokumentblokk] {
    var rader: [Dokumentrad] = []
    for r in t.rader {
      if r.celler.count != t.kolonner.count {
        feil(
          "DOK-015", r.sted, "raden har \(r.celler.count) celler, men tabellen har \(t.kolonner.count) kolonner",
          råd: "skriv én celle for hver kolonne; en tom celle skrives \"\"")
      }
      rader.append(
        Dokumentrad(
          celler: r.celler.prefix(t.kolonner.count).enumerated().map { i, c in
            Dokumentcelle(i, blokker(c.innhold))
          }))
    }
    return [
      .tabell(
        Dokumenttabell(
          slag: .fri, tittel: t.tittel.verdi, kolonner: t.kolonner.map(\.verdi), hodekolonne: 0,
          rader: rader, sted: t.sted))
    ]
  }
}
