import PlanDiagnostics
import Planmodell

extension Plansak {
  /// Everyone who is said to do something, and the path to where.
  var alleAnsvar: [(ansvar: Ansvar, sti: String)] {
    let plan = innhold.plan
    var ut: [(Ansvar, String)] = []
    func ta(_ a: [Ansvar], _ sti: String) { ut += a.map { ($0, sti) } }
    for t in plan.tiltak {
      ta(t.ansvar, "tiltak/\(t.fullId)/ansvar")
      for (nr, d) in t.deltiltak.enumerated() {
        ta(d.ansvar, "tiltak/\(t.fullId)/deltiltak/\(nr + 1)/ansvar")
      }
    }
    for (nr, i) in plan.informasjon.enumerated() {
      ta(i.hvem, "informasjon/\(nr + 1)/hvem")
      ta(i.ansvar, "informasjon/\(nr + 1)/ansvar")
    }
    for (nr, m) in plan.medvirkning.enumerated() { ta(m.hvem, "medvirkning/\(nr + 1)/hvem") }
    ta(plan.evaluering?.ansvar ?? [], "evaluering/ansvar")
    for d in plan.delplikter {
      ta(d.ansvar, "delplikter/\(d.id.verdi)/ansvar")
      for e in d.eskalering { ta([e.fra, e.til].compactMap { $0 }, "delplikter/\(d.id.verdi)/eskalering") }
    }
    for p in plan.prosesser {
      for n in p.noder { ta(n.ansvar, "prosesser/\(p.id.verdi)/noder/\(n.id.verdi)/ansvar") }
    }
    for o in organer {
      ta(o.medlemmer, "organer/\(o.id.verdi)/medlemmer")
      ta(o.fasteDeltakere, "organer/\(o.id.verdi)/faste-deltakere")
    }
    for a in innhold.årshjul?.aktiviteter ?? [] { ta(a.ansvar, "årshjul/aktiviteter/\(a.id.verdi)/ansvar") }
    ta(
      [plan.dokumentkontroll?.godkjent?.av, plan.dokumentkontroll?.endret?.av].compactMap { $0 },
      "dokumentkontroll")
    return ut
  }

  /// What kind of participant someone is: the role's, or read from the words for a group.
  func slag(_ a: Ansvar) -> Rolleslag? {
    if let id = a.rolle?.verdi {
      if let rolle = roller[id] { return rolle.slag }
      return erElevorgan(id) ? .elev : erForeldreorgan(id) ? .foresatt : nil
    }
    guard let ord = (a.gruppe ?? a.enhet)?.verdi.lowercased() else { return nil }
    if ["foresatt", "føresett", "foreldr", "familie"].contains(where: ord.contains) { return .foresatt }
    if ["elev", "klasse", "trinn"].contains(where: ord.contains), !ord.contains("lærer"),
      !ord.contains("lærar")
    {
      return .elev
    }
    if ["ansatt", "tilsett", "lærer", "lærar", "vikar"].contains(where: ord.contains) { return .ansatt }
    return nil
  }

  func erElevorgan(_ id: String) -> Bool { id.contains("elevråd") }

  /// Opplæringslova § 10-5: foreldrenes arbeidsutvalg; privatskolelova § 5A-5: foreldreråd.
  func erForeldreorgan(_ id: String) -> Bool {
    id == "fau" || id.contains("foreldre") || id.hasPrefix("arbeidsutval")
  }
}
