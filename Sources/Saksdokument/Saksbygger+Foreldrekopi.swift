import Elevsak
import PlanDiagnostics
import PlanDocument
import Planmodell

/// The copy for the pupil and the parents: no notes of the school's own, nothing about other children, and what they
/// need to know of their rights.
extension Saksbygger where Krets == Foreldrekopi {
  mutating func foreldrekopi() -> Saksdokument<Foreldrekopi> {
    let seksjoner = [
      tiltak(ord.omTiltakene), evaluering(ord.omEvaluering), elevensStemme(), foreldrene(), undersøkelser(), vurdering(),
      kontaktOgMøte(), statsforvalteren(),
    ]
    var ut = dokument(seksjoner)
    ut.innledning = ord.innledning + (ord.omSlaget(plan.slag).map { [$0] } ?? [])
    ut.omUnderskriften = ord.omUnderskriften
    return ut
  }

  /// Opplæringslova § 12-6 (read 2026-11-26).
  private func statsforvalteren() -> Dokumentseksjon? {
    let vilkår = Dokumentliste(form: .punkter, punkter: ord.vilkår.map { Dokumentpunkt(innhold: [.tekst($0)]) })
    let side = ord.statsforvalterensSide
    let lenke = Dokumentlenke(tekst: String(side.dropFirst("https://".count)), adresse: side)
    return seksjon("statsforvalteren", ord.ikkeNok, [.tekst(ord.meldTilStatsforvalteren(plan.slag)), .liste(vilkår), .tekst(ord.statsforvalterenAvgjør), .lenker([lenke])])
  }

  private mutating func kontaktOgMøte() -> Dokumentseksjon? {
    var etiketter: [Dokumentetikett] = []
    if let m = plan.kommendeMøte, let d = dato(m.dato) {
      etiketter.append(Dokumentetikett(etikett: ord.nesteMøte, innhold: [.tekst(m.klokke.map { ord.klokken(d, $0.verdi) } ?? d)]))
      if m.hvor != nil { etiketter.append(Dokumentetikett(etikett: ord.sted, innhold: kort(m.hvor, "neste-møte/sted"))) }
    }
    if let k = plan.kontakt {
      etiketter.append(Dokumentetikett(etikett: ord.kontakt, innhold: kort(k.navn, "kontakt/navn")))
      if let rolle = k.rolle {
        var a = Ansvar(sted: rolle.sted)
        a.rolle = rolle
        etiketter.append(Dokumentetikett(etikett: ord.rolle, innhold: hvem([a], "kontakt/rolle")))
      }
      func lenke(_ etikett: String, _ verdi: Tekst?, _ forledd: String) {
        guard let tekst = verdi?.verdi else { return }
        let adresse = forledd + (forledd == "tel:" ? tekst.filter { !$0.isWhitespace } : tekst)
        etiketter.append(Dokumentetikett(etikett: etikett, innhold: [.lenker([Dokumentlenke(tekst: tekst, adresse: adresse)])]))
      }
      lenke(ord.telefon, k.telefon, "tel:")
      lenke(ord.epost, k.epost, "mailto:")
      lenke(ord.nettsted, k.lenke, "")
    }
    let omtale = egen(plan.kontakt?.omtale, "kontakt/omtale")
    let blokker: [Dokumentblokk] = (etiketter.isEmpty ? [] : [.etiketter(etiketter)]) + omtale
    return seksjon("kontakt", ord.kontaktOgMøte, plan.kontakt == nil ? blokker + [.tekst(ord.utenKontakt(plan.slag))] : blokker)
  }
}
