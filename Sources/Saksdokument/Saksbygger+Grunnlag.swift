import Elevsak
import PlanDiagnostics
import PlanDocument
import PlanProsa
import Planmodell

/// What the plan builds on: the pupil's voice, the parents' view, what was looked into, how the school judges it.
extension Saksbygger {
  mutating func elevensStemme() -> Dokumentseksjon? {
    guard let e = plan.elevensStemme else { return nil }
    let samtale = dato(e.dato).map { "\(ord.samtale) \($0)" }
    if let p = e.ord, !egen(p, "elevens-stemme/ord").isEmpty {
      let kilde = Dokumentlenke(tekst: samtale ?? ord.elev, adresse: nil)
      return seksjon("eleven", ord.elevensStemme, [.sitat(Dokumentsitat(tekst: p.selvstendig, språk: fremmed, kilde: kilde))])
    }
    let blokker: [Dokumentblokk] = e.ønsketIkke ? [.tekst(ord.ønsketIkke)] : []
    return seksjon("eleven", ord.elevensStemme, (samtale.map { [.merke($0)] } ?? []) + blokker)
  }

  /// The language of what the school wrote, when the fixed words are in another.
  private var fremmed: String? { Kopispråk(plan.målform) == ord.språk ? nil : plan.målform.rawValue }

  mutating func foreldrene() -> Dokumentseksjon? {
    guard let f = plan.foreldre else { return nil }
    var blokker: [Dokumentblokk] = []
    if let d = dato(f.dato) { blokker.append(.merke("\(ord.samtale) \(d)")) }
    blokker += egen(f.syn, "foreldre/syn")
    var rader: [[[Dokumentblokk]]] = []
    for x in f.forslag {
      rader.append([egen(x.tekst, "foreldre/forslag/tekst"), [.tekst(ord.jaNei(x.følges))], egen(x.grunn, "foreldre/forslag/grunn")])
    }
    if !rader.isEmpty { blokker.append(tabell(ord.forslagstabell, [ord.forslag, ord.følges, ord.hvorfor], rader)) }
    return seksjon("foreldre", ord.foreldrene, blokker)
  }

  mutating func undersøkelser() -> Dokumentseksjon? {
    var rader: [[[Dokumentblokk]]] = []
    for u in plan.undersøkelser {
      rader.append([kort(u.hva, "undersøkelser/hva"), datocelle(u.dato), hvem(u.ansvar, "undersøkelser/ansvar"), egen(u.funn, "undersøkelser/funn")])
    }
    // When and who are left out where nobody has written them.
    let kolonner = [ord.hva, ord.når, ord.hvemUndersøkte, ord.funn]
    let med = kolonner.indices.filter { k in k == 0 || k == 3 || rader.contains { !$0[k].isEmpty } }
    let smal = tabell(ord.undersøkelsestabell, med.map { kolonner[$0] }, rader.map { rad in med.map { rad[$0] } })
    return seksjon("undersokt", ord.undersøkt, rader.isEmpty ? [] : [smal])
  }

  mutating func vurdering() -> Dokumentseksjon? {
    var etiketter: [Dokumentetikett] = []
    for (etikett, prosa, felt) in [
      (ord.opprettholdende, plan.opprettholdende, "opprettholdende"), (ord.elevensBeste, plan.elevensBeste, "elevens-beste"),
    ] {
      let tekst = egen(prosa, felt)
      if !tekst.isEmpty { etiketter.append(Dokumentetikett(etikett: etikett, innhold: tekst)) }
    }
    return seksjon("vurdering", ord.vurdering, etiketter.isEmpty ? [] : [.etiketter(etiketter)])
  }
}
