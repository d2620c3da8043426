import PlanDiagnostics
import PlanProsa
import Planmodell
import Skoletid

/// What stands about the plan itself, above its first section.
extension Dokumentbygger {
  func gjelder() -> String? {
    guard let g = plan.gjelder else { return nil }
    if let år = g.skoleår { return "\(ord.skoleåret) \(år.verdi.lang)" }
    switch (g.fra?.verdi.lang, g.til?.verdi.lang) {
    case (let fra?, let til?): return "\(fra) – \(til)"
    case (let fra?, nil): return "\(ord.fra.lowercased()) \(fra)"
    case (nil, let til?): return "\(ord.til.lowercased()) \(til)"
    case (nil, nil): return nil
    }
  }

  mutating func opplysninger() -> [Opplysning] {
    var ut: [Opplysning] = []
    func ta(_ etikett: String, _ verdi: String?, adresse: String? = nil) {
      if let verdi, !verdi.isEmpty { ut.append(Opplysning(etikett, verdi, adresse: adresse)) }
    }
    ta(ord.skole, innhold.skole?.navn.verdi)
    ta(ord.eier, innhold.eier.navn.verdi)
    ta(ord.gjelder, gjelder())
    ta(ord.overordnet, plan.overordnet?.tekst.verdi, adresse: plan.overordnet.flatMap { lenke($0).adresse })
    if let d = plan.dokumentkontroll {
      ta(ord.dokumentId, d.dokumentId?.verdi)
      ta(ord.versjon, d.versjon?.verdi)
      ta(ord.status, d.status?.verdi)
      ta(ord.kategori, d.kategori?.verdi)
      ta(ord.prosess, d.prosess?.verdi)
      ta(ord.godkjent, attest(d.godkjent))
      ta(ord.endret, attest(d.endret))
      ta(ord.sisteRevisjon, d.sisteRevisjon?.verdi.lang)
      ta(ord.nesteRevisjon, d.nesteRevisjon?.verdi.lang)
    }
    ta(ord.avgrensning, plan.avgrensning?.renTekst)
    for v in plan.tidligereVersjoner {
      let deler = [v.versjon.verdi, v.dato?.verdi.lang, v.endring?.verdi].compactMap { $0 }
      ta(ord.tidligereVersjoner, deler.joined(separator: ", "))
    }
    return ut
  }

  func revidert() -> Dato? {
    let d = plan.dokumentkontroll
    return [d?.godkjent?.dato, d?.endret?.dato, d?.sisteRevisjon].compactMap { $0?.verdi }.max()
  }

  private mutating func attest(_ a: Attestert?) -> String? {
    guard let a else { return nil }
    let av = a.av.flatMap { navn($0) }.map { "\(ord.av) \($0)" }
    return [a.dato?.verdi.lang, av].compactMap { $0 }.joined(separator: " ")
  }
}
