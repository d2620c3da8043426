package import PlanDiagnostics
package import Planmodell
import PlanYAML
package import Skoletid

/// What every plan of a build shares: read once.
package struct Fellesgrunn: Sendable {
  package var maler: [String: Mal]
  var felles: Lagdeler
  /// What is set for the whole country, by school year.
  var skoleår: [Skoleår: Skoleårsdata] = [:]
  /// Nothing in it was at fault. When false the rest is still read, so that all faults are told in one run,
  /// but nothing is built on it.
  package var hel: Bool
}

/// An owner and what its schools inherit from it.
package struct Eiergrunn: Sendable {
  package var eier: Eier
  /// Folder name.
  package var id: String
  /// The national layer and the owner's, in the order they are merged.
  var lag: [Lagdel]
  /// Its calendars, by school year.
  package var skoleruter: [Skoleår: Skolerute] = [:]
  package var hel: Bool
}

/// A school, resolved through the layers.
package struct Skolegrunn: Sendable {
  package var skole: Skole
  package var id: String
  package var hel: Bool
}

extension Innholdsleser {
  package func fellesgrunn() -> (verdi: Fellesgrunn, funn: [Diagnostic]) {
    let felles = lagdeler(felles, .felles, rot: felles)
    let maler = alleMaler()
    let år = skoleårsdata()
    let funn = felles.funn + maler.funn + år.funn
    return (Fellesgrunn(maler: maler.verdi, felles: felles.verdi, skoleår: år.verdi, hel: !funn.harFeil), funn)
  }

  /// Roles and bodies every school has, for what belongs to no school.
  package func nasjonaleRoller() -> Felles {
    let deler = lagdeler(felles, .felles, rot: felles)
    let lag = deler.verdi.deler.filter { $0.gjelder(mal: nil, skoleslag: nil, målform: nil) }
    let (node, _) = flett(Skole.self, del: "skole", lag: lag, egen: nil, Flettemåte(mangelvekt: nil))
    guard let node, case .mapping(let par) = node.content else { return Felles(sted: FileLocation(file: felles)) }
    let egne = par.filter { Felles.tabell.indeks($0.name) != nil }
    return tolk(node.with(.mapping(egne)), som: Felles.self).verdi ?? Felles(sted: FileLocation(file: felles))
  }

  package func eiergrunn(_ id: String, _ grunn: Fellesgrunn) -> (verdi: Eiergrunn, funn: [Diagnostic]) {
    let rot = "\(innhold)/eiere/\(id)"
    let fil = "\(rot)/eier.yaml"
    let eier = les(fil, som: Eier.self, rot: innhold)
    let deler = lagdeler("\(rot)/felles", .eier, rot: innhold, over: grunn.felles)
    let ruter = skoleruter(rot)
    let funn = eier.funn + deler.funn + ruter.funn + (eier.verdi.flatMap { prøvFarge($0) }.map { [$0] } ?? [])
    return (
      Eiergrunn(
        eier: eier.verdi ?? Eier(sted: FileLocation(file: fil)), id: id, lag: grunn.felles.deler + deler.verdi.deler, skoleruter: ruter.verdi,
        hel: grunn.hel && !funn.harFeil), funn
    )
  }

  /// Links have the owner's colour, so it must be possible to read (WCAG 2.1, 1.4.3, read 2026-11-21).
  private func prøvFarge(_ eier: Eier) -> Diagnostic? {
    guard let farge = eier.farge else { return nil }
    let kontrast = farge.verdi.kontrast(mot: Farge.lyseGrunner)
    guard kontrast < 4.5 else { return nil }
    let tideler = Int(kontrast * 10)
    let mørkere = farge.verdi.blandet(med: .svart, tilKontrast: 4.5, mot: Farge.lyseGrunner)
    return Diagnostic(
      .feil, "EIER-001", at: farge.sted,
      "fargen «\(farge.verdi.kode)» er for lys til å leses: kontrasten er \(tideler / 10),\(tideler % 10) til 1 og må være minst 4,5 til 1",
      advice: "bruk en mørkere farge, for eksempel \"\(mørkere.kode)\"")
  }

  package func skolegrunn(_ id: String, _ eier: Eiergrunn) -> (verdi: Skolegrunn, funn: [Diagnostic]) {
    let fil = skolefil(id, eier)
    var (node, funn) = lesNode(fil, rot: innhold)
    var skole: Skole?
    if let node {
      let (flettet, fletter) = flett(Skole.self, del: "skole", lag: skolelag(node, eier), egen: (fil, node), måte())
      let tolket = tolk(flettet ?? node, som: Skole.self)
      funn += (eier.hel ? fletter.funn : []) + tolket.funn
      skole = tolket.verdi
    }
    return (
      Skolegrunn(skole: skole ?? Skole(sted: FileLocation(file: fil)), id: id, hel: eier.hel && !funn.harFeil), funn
    )
  }

  func skolefil(_ id: String, _ eier: Eiergrunn) -> String { "\(innhold)/eiere/\(eier.id)/skoler/\(id)/skole.yaml" }

  /// The layers of what a school says of itself.
  func skolelag(_ node: YAMLNode, _ eier: Eiergrunn) -> [Lagdel] {
    eier.lag.filter {
      $0.gjelder(
        mal: nil, skoleslag: skrevet("skoleslag", node, del: "skole", eier.lag),
        målform: skrevet("målform", node, del: "skole", eier.lag) ?? eier.eier.målform.rawValue)
    }
  }

  func måte(_ plassering: Plassering? = nil, fører: Bool = false) -> Flettemåte {
    Flettemåte(nærmest: plassering.map { $0.skole == nil ? .eier : .skole } ?? .skole, mangelvekt: mangelvekt, fører: fører)
  }

  /// Reads one plan and everything it needs. A build reads what plans share only once instead.
  package func les(_ plassering: Plassering) -> Lest<Planinnhold> {
    let grunn = fellesgrunn()
    let eier = eiergrunn(plassering.eier, grunn.verdi)
    let skole = plassering.skole.map { skolegrunn($0, eier.verdi) }
    let plan = plan(plassering, eier.verdi, skole?.verdi, grunn.verdi)
    return (plan.verdi, grunn.funn + eier.funn + (skole?.funn ?? []) + plan.funn)
  }

  /// Reads one plan, resolves it through the layers and puts it together with what it belongs to.
  package func plan(_ plassering: Plassering, _ eier: Eiergrunn, _ skole: Skolegrunn?, _ grunn: Fellesgrunn)
    -> Lest<Planinnhold>
  {
    let mappe = planmappe(plassering)
    let planfil = "\(mappe)/plan.yaml"
    let hel = skole?.hel ?? eier.hel
    var (node, funn) = lesNode(planfil, rot: innhold)
    let lag = planlag(node, eier, skole)
    let årshjul = årshjul(plassering, lag, hel: hel)
    funn += årshjul.funn
    guard let node else { return (nil, funn) }
    let (flettet, fletter) = flett(Plan.self, del: "plan", lag: lag, egen: (planfil, node), måte(plassering))
    let plan = tolk(flettet ?? node, som: Plan.self)
    funn += (hel ? fletter.funn : []) + plan.funn
    guard let p = plan.verdi else { return (nil, funn) }
    funn += prøvSkoleår(p, plassering)
    guard hel else { return (nil, funn) }
    guard let mal = grunn.maler[p.mal.verdi] else {
      funn.append(
        Diagnostic(
          .feil, "PLAN-001", at: p.mal.sted, "malen «\(p.mal.verdi)» finnes ikke",
          advice: Suggestion.didYouMean(p.mal.verdi, among: grunn.maler.keys.sorted())
            ?? "disse finnes: \(grunn.maler.keys.sorted().joined(separator: ", "))"))
      return (nil, funn)
    }
    let register = register(eier, skole, målform: p.målform?.rawValue ?? eier.eier.målform.rawValue)
    funn += register.funn
    guard let felles = register.verdi, !funn.harFeil else { return (nil, funn) }
    return (
      Planinnhold(
        felles: felles, eier: eier.eier, skole: skole?.skole, plan: p, årshjul: årshjul.verdi, mal: mal,
        plassering: plassering,
        eiersFiler: skole == nil ? [] : Set(lag.lazy.filter { $0.lag == .eier }.map { FileName($0.fil) }),
        kalender: Skoleår(plassering.mappe).flatMap { eier.skoleruter[$0]?.kalender(nasjonale: grunn.skoleår[$0]?.perioder ?? []) }), funn
    )
  }

  /// The layers of a plan. An owner's own plan inherits from the national layer only.
  func planlag(_ node: YAMLNode?, _ eier: Eiergrunn, _ skole: Skolegrunn?) -> [Lagdel] {
    let alle = skole == nil ? eier.lag.filter { $0.lag == .felles } : eier.lag
    let mal = skrevet("mal", node, del: "plan", alle)
    let målform = målform(node, eier, skole)
    return alle.filter { $0.gjelder(mal: mal, skoleslag: skole?.skole.skoleslag.rawValue, målform: målform) }
  }

  /// The målform of a plan, known before its layers are: what the plan says, else its school, else its owner.
  private func målform(_ node: YAMLNode?, _ eier: Eiergrunn, _ skole: Skolegrunn?) -> String {
    skrevet("målform", node, del: "plan", []) ?? (skole?.skole.målform ?? eier.eier.målform).rawValue
  }

  private func årshjul(_ plassering: Plassering, _ lag: [Lagdel], hel: Bool) -> Lest<Årshjul> {
    let (egen, funn) = årshjulfil(plassering)
    guard !funn.harFeil else { return (nil, funn) }
    let (node, fletter) = flett(Årshjul.self, del: "årshjul", lag: lag, egen: egen, måte(plassering))
    // National days alone are no year of a school that has not written one.
    guard let node, egen != nil || node["aktiviteter"] != nil else { return (nil, funn) }
    let tolket = tolk(node, som: Årshjul.self)
    return (tolket.verdi, funn + (hel ? fletter.funn : []) + tolket.funn)
  }

  /// The plan's own year wheel; nil when it has none.
  func årshjulfil(_ plassering: Plassering) -> (egen: (fil: String, node: YAMLNode)?, funn: [Diagnostic]) {
    let mappe = planmappe(plassering)
    let fil = "\(mappe)/aarshjul.yaml"
    guard finnes(fil, i: mappe) else { return (nil, []) }
    let lest = lesNode(fil, rot: innhold)
    return (lest.node.map { (fil, $0) }, lest.funn)
  }

  /// What the plan may refer to: the school's, or for an owner's plan what all its schools get.
  private func register(_ eier: Eiergrunn, _ skole: Skolegrunn?, målform: String) -> Lest<Felles> {
    if let skole { return (Felles(skole.skole), []) }
    let lag = eier.lag.filter { $0.gjelder(mal: nil, skoleslag: nil, målform: målform) }
    let (node, fletter) = flett(Skole.self, del: "skole", lag: lag, egen: nil, Flettemåte(mangelvekt: nil))
    guard let node, case .mapping(let par) = node.content else {
      return (Felles(sted: FileLocation(file: innhold)), fletter.funn)
    }
    let egne = par.filter { Felles.tabell.indeks($0.name) != nil }
    let tolket = tolk(node.with(.mapping(egne)), som: Felles.self)
    return (tolket.verdi, fletter.funn + tolket.funn)
  }

  /// The folder of a plan.
  package func planmappe(_ p: Plassering) -> String {
    let rot = "\(innhold)/eiere/\(p.eier)"
    return p.skole.map { "\(rot)/skoler/\($0)/\(p.mappe)" } ?? "\(rot)/planer/\(p.mappe)"
  }

  private func finnes(_ fil: String, i mappe: String) -> Bool {
    guard let oppføringer = try? filer.list(mappe) else { return false }
    return oppføringer.contains { "\(mappe)/\($0.navn)" == fil }
  }

  /// A school's plan lies in the folder of the year it is for.
  private func prøvSkoleår(_ plan: Plan, _ plassering: Plassering) -> [Diagnostic] {
    guard plassering.skole != nil else { return [] }
    let fil = FileLocation(file: planmappe(plassering))
    guard let mappeår = Skoleår(plassering.mappe) else {
      return [
        Diagnostic(
          .feil, "PLAN-002", at: fil, "mappen «\(plassering.mappe)» er ikke navnet på et skoleår",
          advice: "gi mappen navn etter skoleåret, for eksempel «2026-2027»")
      ]
    }
    guard let år = plan.gjelder?.skoleår, år.verdi != mappeår else { return [] }
    return [
      Diagnostic(
        .feil, "PLAN-003", at: år.sted,
        "planen gjelder \(år.verdi.kode), men ligger i mappen for \(mappeår.kode)",
        advice: "rett skoleåret, eller flytt planen til «\(år.verdi.kode)»")
    ]
  }
}
