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

  private func meldinger() -> Dokumentseksjon? {
    let rader = ((plan.meldt.map { [$0] } ?? []) + plan.meldtVidere).map { m in
      [datocelle(m.dato), hvem(m.av.map { [$0] } ?? []), hvem(m.til.map { [$0] } ?? [])]
    }
    return seksjon("meldinger", ord.meldinger, rader.isEmpty ? [] : [tabell(ord.meldingstabell, [ord.dato, ord.av, ord.til], rader)])
  }

  private func andreElever() -> Dokumentseksjon? {
    let elever = plan.andreElever?.åpnet(for: Krets.self) ?? []
    let rader = elever.map { [kort($0.kalles.verdi), $0.navn.map { kort($0.verdi) } ?? []] }
    return seksjon("andre-elever", ord.andreElever, rader.isEmpty ? [] : [tabell(ord.bareForSkolen, [ord.kalles, ord.navn], rader)])
  }

  private mutating func interneNotater() -> Dokumentseksjon? {
    var notater: [Dokumentblokk] = []
    for n in plan.interneNotater?.åpnet(for: Krets.self) ?? [] { notater += egen(n, "interne-notater") }
    return seksjon("interne-notater", ord.interneNotater, notater.isEmpty ? [] : [.merke(ord.bareForSkolen)] + notater)
  }

  private func versjoner() -> Dokumentseksjon? {
    let rader = plan.versjoner.map { [kort($0.versjon.verdi), datocelle($0.dato), $0.endring.map { kort($0.verdi) } ?? []] }
    return seksjon("versjoner", ord.versjoner, rader.isEmpty ? [] : [tabell(ord.versjonstabell, [ord.versjon, ord.dato, ord.endring], rader)])
  }
}
