import Elevsak
import PlanDiagnostics
import PlanDocument
import Planmodell

/// The school's own copy: all of it. The only place something intern can be opened, and it is opened for `Krets`, so
/// that the same line moved out of here does not compile.
extension Saksbygger where Krets == Saksmappe {
  mutating func saksmappe() -> Saksdokument<Saksmappe> {
    let seksjoner = [
      tiltak(nil), evaluering(nil), elevensStemme(), foreldrene(), undersøkelser(), vurdering(), andreHørt(), meldinger(),
      andreElever(), interneNotater(), versjoner(),
    ]
    var ut = dokument(seksjoner)
    if let navn = plan.navn?.åpnet(for: Krets.self) {
      ut.opplysninger.insert(Opplysning(ord.navn, navn.verdi), at: plan.elev == nil ? 0 : 1)
    }
    ut.opplysninger.append(Opplysning(ord.gjelder, ord.navn(plan.slag)))
    if plan.alvor == .alvorlig { ut.opplysninger.append(Opplysning(ord.alvor, ord.alvorlig)) }
    return ut
  }

  private mutating func andreHørt() -> Dokumentseksjon? {
    seksjon("andre-hort", ord.andreHørt, egen(plan.andreHørt, "andre-hørt"))
  }

  private mutating func meldinger() -> Dokumentseksjon? {
    var rader: [[[Dokumentblokk]]] = []
    for m in (plan.meldt.map { [$0] } ?? []) + plan.meldtVidere {
      rader.append([datocelle(m.dato), hvem(m.av.map { [$0] } ?? [], "meldt/av"), hvem(m.til.map { [$0] } ?? [], "meldt/til")])
    }
    return seksjon("meldinger", ord.meldinger, rader.isEmpty ? [] : [tabell(ord.meldingstabell, [ord.dato, ord.av, ord.til], rader)])
  }

  private mutating func andreElever() -> Dokumentseksjon? {
    var rader: [[[Dokumentblokk]]] = []
    for e in plan.andreElever?.åpnet(for: Krets.self) ?? [] {
      rader.append([kort(e.kalles, "andre-elever/kalles"), kort(e.navn, "andre-elever/navn")])
    }
    return seksjon("andre-elever", ord.andreElever, rader.isEmpty ? [] : [tabell(ord.bareForSkolen, [ord.kalles, ord.navn], rader)])
  }

  private mutating func interneNotater() -> Dokumentseksjon? {
    var notater: [Dokumentblokk] = []
    for n in plan.interneNotater?.åpnet(for: Krets.self) ?? [] { notater += egen(n, "interne-notater") }
    return seksjon("interne-notater", ord.interneNotater, notater.isEmpty ? [] : [.merke(ord.bareForSkolen)] + notater)
  }

  private mutating func versjoner() -> Dokumentseksjon? {
    var rader: [[[Dokumentblokk]]] = []
    for v in plan.versjoner { rader.append([kort(v.versjon, "versjoner/versjon"), datocelle(v.dato), kort(v.endring, "versjoner/endring")]) }
    return seksjon("versjoner", ord.versjoner, rader.isEmpty ? [] : [tabell(ord.versjonstabell, [ord.versjon, ord.dato, ord.endring], rader)])
  }
}
