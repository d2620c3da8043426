import Elevsak
import Personvern
import PlanDiagnostics
import PlanProsa
import Planmodell

extension Sak {
  struct Saksteksten {
    var sted: FileLocation
    var sti: String
    var tekst: String
  }

  /// Every text that reaches a copy outside the school.
  var tekster: [Saksteksten] {
    var ut: [Saksteksten] = []
    func legg(_ sti: String, _ p: Prosa?) { if let p { ut.append(.init(sted: p.sted, sti: sti, tekst: p.renTekst)) } }
    func legg(_ sti: String, _ t: Tekst?) { if let t { ut.append(.init(sted: t.sted, sti: sti, tekst: t.verdi)) } }
    let p = plan
    legg("elev", p.elev)
    legg("gruppe", p.gruppe)
    for x in p.problemer { legg("problemer/\(x.id.verdi)", x.tekst) }
    legg("elevens-stemme/ord", p.elevensStemme?.ord)
    legg("andre-hørt", p.andreHørt)
    legg("foreldre/syn", p.foreldre?.syn)
    for x in p.foreldre?.forslag ?? [] {
      legg("foreldre/forslag", x.tekst)
      legg("foreldre/forslag/grunn", x.grunn)
    }
    for x in p.undersøkelser {
      legg("undersøkelser", x.hva)
      legg("undersøkelser/funn", x.funn)
    }
    legg("opprettholdende", p.opprettholdende)
    legg("elevens-beste", p.elevensBeste)
    for t in p.tiltak { legg("tiltak/\(t.id.verdi)/hva", t.hva) }
    for r in p.evalueringer {
      for x in r.resultater { legg("evalueringer/\(x.tiltak.verdi)/virkning", x.virkning) }
      legg("evalueringer/elevens-vurdering", r.elevensVurdering)
    }
    return ut
  }

  /// Looks for numbers, addresses, and the names of the other pupils in the case.
  var skanner: Personskanner {
    let andre = plan.andreElever?.åpnet(for: Saksmappe.self) ?? []
    return Personskanner(Personregister(andre.compactMap { $0.navn.map { .init(navn: $0.verdi) } }, i: .sak))
  }
}
