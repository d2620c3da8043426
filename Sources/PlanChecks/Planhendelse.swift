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
  package var når: [Når]
  package var ansvar: [Ansvar]
  package var sted: FileLocation
  package var sti: String
  /// The days it takes place in the school year of the plan, where its words have dates: first and last.
  package var dager: [(fra: Dato, til: Dato)]
  /// Title, description, method and target group, in small letters (UTF-8).
  private let omtale: [UInt8]

  init(
    _ slag: Slag, _ tittel: String, _ omtale: [String?], når: [Når], ansvar: [Ansvar], sted: FileLocation,
    sti: String,
    _ innhold: Planinnhold
  ) {
    self.slag = slag
    self.tittel = tittel
    self.omtale = Array(omtale.compactMap { $0 }.joined(separator: "\n").lowercased().utf8)
    self.når = når
    self.ansvar = ansvar
    self.sted = sted
    self.sti = sti
    dager = innhold.plan.gjelder?.skoleår.map { Self.dager(når, $0.verdi, innhold.kalender) } ?? []
  }

  static func dager(_ når: [Når], _ år: Skoleår, _ kalender: Skolekalender?) -> [(fra: Dato, til: Dato)] {
    når.flatMap { $0.uttrykk.tolket ?? [] }.compactMap { tid in
      switch tid.løst(år, kalender) {
      case .dager(let a, let b): (a, b)
      case .frist(let d), .fra(let d), .til(let d): (d, d)
      case .uløst: nil
      }
    }
  }

  /// Whether a word in it begins with one of these, which are in small letters.
  package func nevner(_ ord: [String]) -> Bool { ord.contains(where: nevner) }

  private func nevner(_ ord: String) -> Bool {
    let ord = Array(ord.utf8)
    guard let første = ord.first else { return false }
    return omtale.withUnsafeBufferPointer { b in
      var i = 0
      while i + ord.count <= b.count {
        if b[i] == første, i == 0 || !Self.erBokstav(b[i - 1]), b[i..<(i + ord.count)].elementsEqual(ord) {
          return true
        }
        i += 1
      }
      return false
    }
  }

  /// Beyond ASCII every byte of a letter counts; «§» and quotes before a word are no part of it.
  private static func erBokstav(_ b: UInt8) -> Bool {
    switch b {
    case 48...57, 97...122: true
    case 0xA5, 0xA6, 0xB8: true
    default: false
    }
  }
}

extension Planhendelse {
  static func alle(_ innhold: Planinnhold) -> [Planhendelse] {
    let plan = innhold.plan
    var ut: [Planhendelse] = []
    for a in innhold.årshjul?.aktiviteter ?? [] {
      ut.append(
        Planhendelse(
          .aktivitet, a.tittel.verdi, [a.tittel.verdi, a.beskrivelse?.renTekst] + a.målgruppe.map(\.verdi),
          når: a.når,
          ansvar: a.ansvar, sted: a.sted, sti: "årshjul/aktiviteter/\(a.id.verdi)", innhold))
    }
    for t in plan.tiltak {
      let sti = "tiltak/\(t.fullId)"
      let felles = t.målgruppe.map(\.verdi) + t.hjemmel.map(\.tekst.verdi)
      ut.append(
        Planhendelse(
          .tiltak, t.tittel.verdi,
          [t.tittel.verdi, t.beskrivelse?.renTekst] + t.metode.map(\.renTekst) + felles, når: t.når,
          ansvar: t.ansvar, sted: t.sted, sti: sti, innhold))
      for (nr, d) in t.deltiltak.enumerated() {
        ut.append(
          Planhendelse(
            .deltiltak, d.tittel?.verdi ?? t.tittel.verdi,
            [t.tittel.verdi, d.tittel?.verdi, d.beskrivelse?.renTekst] + d.metode.map(\.renTekst)
              + d.målgruppe.map(\.verdi)
              + felles, når: d.når.isEmpty ? t.når : d.når, ansvar: d.ansvar.isEmpty ? t.ansvar : d.ansvar,
            sted: d.sted,
            sti: "\(sti)/deltiltak/\(nr + 1)", innhold))
      }
    }
    for (nr, i) in plan.informasjon.enumerated() {
      ut.append(
        Planhendelse(
          .informasjon, "", [i.hvordan.renTekst] + i.når.map(\.tid.verdi), når: i.når, ansvar: i.ansvar,
          sted: i.sted,
          sti: "informasjon/\(nr + 1)", innhold))
    }
    for (nr, m) in plan.medvirkning.enumerated() {
      ut.append(
        Planhendelse(
          .medvirkning, "", [m.hvordan.renTekst], når: m.når, ansvar: m.hvem, sted: m.sted,
          sti: "medvirkning/\(nr + 1)", innhold))
    }
    if let e = plan.evaluering {
      ut.append(
        Planhendelse(
          .evaluering, "", [e.hvordan?.renTekst], når: e.når, ansvar: e.ansvar, sted: e.sted,
          sti: "evaluering", innhold))
    }
    for o in innhold.organer where !o.møter.isEmpty {
      ut.append(
        Planhendelse(
          .møte, o.navn[innhold.målform], [o.mandat?.renTekst], når: o.møter, ansvar: [], sted: o.sted,
          sti: "organer/\(o.id.verdi)", innhold))
    }
    return ut
  }
}

extension Planinnhold {
  /// Bodies the plan may refer to; its own go before those of the school.
  var organer: [Organ] {
    let egne = Set(plan.organer.map(\.id.verdi))
    return plan.organer + felles.organer.filter { !egne.contains($0.id.verdi) }
  }

  var kontakter: [Kontakt] { plan.kontakter + (skole?.kontakter ?? felles.kontakter) + eier.kontakter }
}
