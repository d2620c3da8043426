package import PlanDiagnostics
import PlanProsa
package import Planmodell
package import Skoletid

/// Something the plan says will happen: an activity of the year, a measure or a part of one, information,
/// participation. What they have in common, so that a rule can look for one wherever the school wrote it.
package struct Planhendelse: Sendable {
  package enum Slag: Sendable {
    case aktivitet, tiltak, deltiltak, informasjon, medvirkning, evaluering, møte
  }

  package var slag: Slag
  package var tittel: String
  /// Title, description, method and target group, in lower case.
  package var omtale: String
  package var når: [Når]
  package var ansvar: [Ansvar]
  package var hjemmel: [Hjemmel]
  package var sted: FileLocation
  package var sti: String

  static func alle(_ innhold: Planinnhold) -> [Planhendelse] {
    let plan = innhold.plan
    var ut: [Planhendelse] = []
    func omtale(_ deler: [String?]) -> String { deler.compactMap { $0 }.joined(separator: "\n").lowercased() }
    for a in innhold.årshjul?.aktiviteter ?? [] {
      ut.append(
        Planhendelse(
          slag: .aktivitet, tittel: a.tittel.verdi,
          omtale: omtale([a.tittel.verdi, a.beskrivelse?.renTekst] + a.målgruppe.map(\.verdi)), når: a.når,
          ansvar: a.ansvar,
          hjemmel: [], sted: a.sted, sti: "årshjul/aktiviteter/\(a.id.verdi)"))
    }
    for t in plan.tiltak {
      let sti = "tiltak/\(t.fullId)"
      ut.append(
        Planhendelse(
          slag: .tiltak, tittel: t.tittel.verdi,
          omtale: omtale(
            [t.tittel.verdi, t.beskrivelse?.renTekst] + t.metode.map(\.renTekst) + t.målgruppe.map(\.verdi)
              + t.hjemmel.map(\.tekst.verdi)),
          når: t.når, ansvar: t.ansvar, hjemmel: t.hjemmel, sted: t.sted, sti: sti))
      for (nr, d) in t.deltiltak.enumerated() {
        ut.append(
          Planhendelse(
            slag: .deltiltak, tittel: d.tittel?.verdi ?? t.tittel.verdi,
            omtale: omtale(
              [t.tittel.verdi, d.tittel?.verdi, d.beskrivelse?.renTekst] + d.metode.map(\.renTekst)
                + d.målgruppe.map(\.verdi)
                + t.målgruppe.map(\.verdi) + t.hjemmel.map(\.tekst.verdi)),
            når: d.når.isEmpty ? t.når : d.når, ansvar: d.ansvar.isEmpty ? t.ansvar : d.ansvar,
            hjemmel: t.hjemmel,
            sted: d.sted, sti: "\(sti)/deltiltak/\(nr + 1)"))
      }
    }
    for (nr, i) in plan.informasjon.enumerated() {
      ut.append(
        Planhendelse(
          slag: .informasjon, tittel: "", omtale: omtale([i.hvordan.renTekst] + i.når.map(\.tid.verdi)),
          når: i.når,
          ansvar: i.ansvar, hjemmel: [], sted: i.sted, sti: "informasjon/\(nr + 1)"))
    }
    for (nr, m) in plan.medvirkning.enumerated() {
      ut.append(
        Planhendelse(
          slag: .medvirkning, tittel: "", omtale: omtale([m.hvordan.renTekst]), når: m.når, ansvar: m.hvem,
          hjemmel: [],
          sted: m.sted, sti: "medvirkning/\(nr + 1)"))
    }
    if let e = plan.evaluering {
      ut.append(
        Planhendelse(
          slag: .evaluering, tittel: "", omtale: omtale([e.hvordan?.renTekst]), når: e.når, ansvar: e.ansvar,
          hjemmel: [],
          sted: e.sted, sti: "evaluering"))
    }
    for o in innhold.organer where !o.møter.isEmpty {
      ut.append(
        Planhendelse(
          slag: .møte, tittel: o.navn[innhold.målform], omtale: omtale([o.mandat?.renTekst]), når: o.møter,
          ansvar: [],
          hjemmel: o.grunnlag, sted: o.sted, sti: "organer/\(o.id.verdi)"))
    }
    return ut
  }

  /// The days it takes place in a school year, where its words have dates: first and last.
  package func dager(_ år: Skoleår, _ kalender: Skolekalender?) -> [(fra: Dato, til: Dato)] {
    når.flatMap { $0.uttrykk.tolket ?? [] }.compactMap { tid in
      switch tid.løst(år, kalender) {
      case .dager(let a, let b): (a, b)
      case .frist(let d), .fra(let d), .til(let d): (d, d)
      case .uløst: nil
      }
    }
  }

  package func nevner(_ ord: [String]) -> Bool { ord.contains { omtale.contains($0) } }
}

extension Planinnhold {
  /// Bodies the plan may refer to; its own go before those of the school.
  var organer: [Organ] {
    let egne = Set(plan.organer.map(\.id.verdi))
    return plan.organer + felles.organer.filter { !egne.contains($0.id.verdi) }
  }

  var kontakter: [Kontakt] { plan.kontakter + (skole?.kontakter ?? felles.kontakter) + eier.kontakter }
}
