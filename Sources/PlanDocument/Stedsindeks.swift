package import PlanDiagnostics
package import Planmodell
import PlanProsa

/// From a place in the content to the place on the page that shows it.
///
/// A place belongs to the last thing that began before it in the same file. Another file is never guessed at, and
/// what is not shown has the page as a whole.
package struct Stedsindeks: Sendable {
  package struct Mål: Sendable, Hashable {
    package var anker: String
    /// What stands there, to be read as the text of a link: «8.4 Medvirkning».
    package var tekst: String

    package init(anker: String, tekst: String) {
      self.anker = anker
      self.tekst = tekst
    }
  }

  private struct Punkt {
    var linje: Int
    var kolonne: Int
    /// A thing with an address of its own goes before what only stands in a section.
    var rang: Int
    var mål: Mål?
  }

  private var punkter: [String: [Punkt]] = [:]

  package init<K: Leserkrets>(_ dokument: Plandokument<K>, _ innhold: Planinnhold) {
    for s in dokument.seksjoner { ta(s, dokument) }
    for d in dokument.dekning { legg(d.sted, mål(d.anker, dokument), rang: 0) }
    ta(innhold.plan, innhold.årshjul, dokument)
    for fil in punkter.keys {
      // The first of several at one place: what is shown twice has its address where it is shown first.
      let sortert = (punkter[fil] ?? []).enumerated().sorted { a, b in
        (a.element.linje, a.element.kolonne, -a.element.rang, a.offset) < (
          b.element.linje, b.element.kolonne, -b.element.rang, b.offset
        )
      }
      var ut: [Punkt] = []
      for (_, p) in sortert where ut.last.map({ ($0.linje, $0.kolonne) != (p.linje, p.kolonne) }) ?? true {
        ut.append(p)
      }
      punkter[fil] = ut
    }
  }

  /// nil when only the page as a whole can be pointed at.
  package func mål(_ sted: FileLocation) -> Mål? {
    guard let her = punkter[sted.file] else { return nil }
    var (lav, høy) = (0, her.count)
    while lav < høy {
      let midt = (lav + høy) / 2
      if (her[midt].linje, her[midt].kolonne) <= (sted.line, sted.column) {
        lav = midt + 1
      } else {
        høy = midt
      }
    }
    return lav == 0 ? nil : her[lav - 1].mål
  }

  private mutating func legg(_ sted: FileLocation, _ mål: Mål?, rang: Int) {
    punkter[sted.file, default: []].append(
      Punkt(linje: sted.line, kolonne: sted.column, rang: rang, mål: mål))
  }

  private func mål<K>(_ anker: String, _ d: Plandokument<K>) -> Mål {
    Mål(anker: anker, tekst: anker == "om-planen" ? d.ord.omPlanen : d.ankere.etikett(anker) ?? d.tittel)
  }

  /// A section, and the running text in it that has a file of its own.
  private mutating func ta<K>(_ s: Dokumentseksjon, _ d: Plandokument<K>) {
    let her = Mål(anker: s.anker, tekst: s.overskrift)
    legg(s.sted, her, rang: 0)
    for b in s.blokker { ta(b, her) }
    for under in s.seksjoner { ta(under, d) }
  }

  private mutating func ta(_ b: Dokumentblokk, _ her: Mål) {
    switch b {
    case .prosa(let p): legg(p.sted, her, rang: 0)
    case .liste(let l): for p in l.punkter { for b in p.innhold { ta(b, her) } }
    case .etiketter(let e): for e in e { for b in e.innhold { ta(b, her) } }
    case .språkdel(let d): for b in d.innhold { ta(b, her) }
    case .boks(let x): for b in x.innhold { ta(b, her) }
    case .sitat(let s): legg(s.tekst.sted, her, rang: 0)
    case .matrise(let m): for k in m.kolonner { for b in k.innhold { ta(b, her) } }
    // Rows are found by the thing they show; text in a free table by the table.
    case .tabell(let t): legg(t.sted, her, rang: 0)
    case .tekst, .figur, .stripe, .lenker, .kort, .kjede, .merke: break
    }
  }

  /// What has an id, where it begins; and what ends it: the parts of the plan that are shown elsewhere or not at all.
  private mutating func ta<K>(_ plan: Plan, _ hjul: Årshjul?, _ d: Plandokument<K>) {
    legg(plan.sted, nil, rang: -1)
    var ider: [(id: String, sted: FileLocation)] = plan.tiltak.map { ($0.fullId, $0.sted) }
    ider += plan.delplikter.map { ($0.id.verdi, $0.sted) } + plan.prosesser.map { ($0.id.verdi, $0.sted) }
    ider += plan.begreper.map { ($0.id.verdi, $0.sted) } + plan.mål.map { ($0.id.verdi, $0.sted) }
    ider += (hjul?.aktiviteter ?? []).map { ($0.id.verdi, $0.sted) }
    ider += Self.alle(plan.seksjoner).map { ($0.id.verdi, $0.sted) }
    for (id, sted) in ider { legg(sted, d.ankere.vist(id).map { mål($0, d) }, rang: 1) }
    let omPlanen = mål("om-planen", d)
    for sted in [
      plan.dokumentkontroll?.sted, plan.gjelder?.sted, plan.avgrensning?.sted, plan.overordnet?.sted,
    ].compactMap({ $0 }) + plan.tidligereVersjoner.map(\.sted) {
      legg(sted, omPlanen, rang: 1)
    }
    let skiller =
      plan.verdier.map(\.sted) + plan.kilder.map(\.sted) + plan.forkortelser.map(\.sted)
      + plan.roller.map(\.sted)
      + plan.organer.map(\.sted) + plan.kontakter.map(\.sted) + plan.informasjon.map(\.sted)
      + plan.medvirkning.map(\.sted) + plan.fotnoter.map(\.sted)
      + [plan.evaluering?.sted].compactMap { $0 } + [hjul?.sted].compactMap { $0 }
    for sted in skiller { legg(sted, nil, rang: -1) }
  }
}

extension Stedsindeks {
  private static func alle(_ seksjoner: [Seksjon]) -> [Seksjon] {
    seksjoner.flatMap { [$0] + alle($0.seksjoner) }
  }
}

/// Something written in the content that a section shows as a whole.
package struct Dekning: Sendable {
  package var sted: FileLocation
  package var anker: String
}

extension Dokumentbygger {
  /// Notes what a block of a section shows, when it has no address of its own.
  mutating func dekk(_ b: Blokk, _ adresse: String) {
    var steder = [b.sted]
    switch b.innhold {
    case .evaluering: steder += [plan.evaluering?.sted].compactMap { $0 }
    case .informasjon: steder += plan.informasjon.map(\.sted)
    case .medvirkning: steder += plan.medvirkning.map(\.sted)
    case .verdier: steder += (plan.verdier.isEmpty ? innhold.felles.verdier : plan.verdier).map(\.sted)
    case .kontakter:
      steder += (plan.kontakter + innhold.felles.kontakter + innhold.eier.kontakter).map(\.sted)
    case .organer: steder += register.organrekke.map(\.sted)
    case .forkortelser: steder += plan.forkortelser.map(\.sted)
    case .kilder: steder += plan.kilder.map(\.sted)
    default: break
    }
    dekning += steder.map { Dekning(sted: $0, anker: adresse) }
  }
}
