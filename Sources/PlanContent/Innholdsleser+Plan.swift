import PlanDiagnostics
package import Planmodell
import Skoletid

/// What every plan of a build shares: read once.
package struct Fellesgrunn: Sendable {
  package var felles: Felles
  package var maler: [String: Mal]
}

extension Innholdsleser {
  package func fellesgrunn() -> Lest<Fellesgrunn> {
    let felles = lesFelles()
    let maler = alleMaler()
    let funn = felles.funn + maler.funn
    // An outline that cannot be read would look missing to the plans that use it.
    guard let f = felles.verdi, let m = maler.verdi, !funn.contains(where: { $0.severity == .feil }) else {
      return (nil, funn)
    }
    return (Fellesgrunn(felles: f, maler: m), funn)
  }

  /// Reads one plan and puts it together with what it belongs to.
  ///
  /// Its own faults are told even when what it belongs to could not be read (nil).
  package func plan(_ plassering: Plassering, eier: Eier?, skole: Skole?, grunn: Fellesgrunn?)
    -> Lest<Planinnhold>
  {
    let mappe = planmappe(plassering)
    let plan = les("\(mappe)/plan.yaml", som: Plan.self, rot: innhold)
    var funn = plan.funn
    let hjulfil = "\(mappe)/aarshjul.yaml"
    var årshjul: Årshjul?
    if finnes(hjulfil, i: mappe) {
      let lest = les(hjulfil, som: Årshjul.self, rot: innhold)
      funn += lest.funn
      årshjul = lest.verdi
    }
    guard let p = plan.verdi else { return (nil, funn) }
    funn += prøvSkoleår(p, plassering)
    guard let grunn else { return (nil, funn) }
    guard let mal = grunn.maler[p.mal.verdi] else {
      funn.append(
        Diagnostic(
          .feil, "PLAN-001", at: p.mal.sted, "malen «\(p.mal.verdi)» finnes ikke",
          advice: Suggestion.didYouMean(p.mal.verdi, among: grunn.maler.keys.sorted())
            ?? "disse finnes: \(grunn.maler.keys.sorted().joined(separator: ", "))"))
      return (nil, funn)
    }
    guard let eier, skole != nil || plassering.skole == nil else { return (nil, funn) }
    let samlet = Planinnhold(
      felles: grunn.felles, eier: eier, skole: skole, plan: p, årshjul: årshjul, mal: mal,
      plassering: plassering)
    return (funn.contains { $0.severity == .feil } ? nil : samlet, funn)
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
