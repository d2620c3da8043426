import PlanContent
import PlanDiagnostics
import Planmodell

/// One school, or one owner's own plans: the unit of work.
struct Arbeid: Sendable {
  /// nil when the owner's file is at fault; the plans are read for their own faults all the same.
  var eier: Eier?
  var eierId: String
  var skole: String?
  var planer: [Plassering]
}

/// What must be in place before any plan is read: the shared ground, the catalogue, the owners.
struct Forarbeid {
  var grunn: Fellesgrunn?
  var arbeid: [Arbeid] = []
  var funn: [Diagnostic] = []

  init(_ leser: Innholdsleser, eier: String?, skole: String?) {
    let grunn = leser.fellesgrunn()
    self.grunn = grunn.verdi
    funn += grunn.funn
    let (katalog, katalogfunn) = leser.katalog(eier: eier, skole: skole)
    funn += katalogfunn
    for e in katalog.eiere {
      let lest = leser.eier(e.id)
      funn += lest.funn
      let eier = lest.verdi
      if !e.planer.isEmpty {
        arbeid.append(
          Arbeid(
            eier: eier, eierId: e.id, skole: nil,
            planer: e.planer.map { Plassering(eier: e.id, skole: nil, mappe: $0) }))
      }
      for s in e.skoler {
        arbeid.append(
          Arbeid(
            eier: eier, eierId: e.id, skole: s.id,
            planer: s.planer.map { Plassering(eier: e.id, skole: s.id, mappe: $0) }))
      }
    }
  }
}

extension Arbeid {
  /// Reads the school and each plan, and hands every whole plan to `bruk`.
  func lesPlaner(
    _ leser: Innholdsleser, _ grunn: Fellesgrunn?, _ bruk: (Planinnhold) -> Void
  ) -> [Diagnostic] {
    var funn: [Diagnostic] = []
    var skolen: Skole?
    if let id = skole {
      let lest = leser.skole(id, eier: eierId)
      funn += lest.funn
      skolen = lest.verdi
    }
    for p in planer {
      let lest = leser.plan(p, eier: eier, skole: skolen, grunn: grunn)
      funn += lest.funn
      if let innhold = lest.verdi { bruk(innhold) }
    }
    return funn
  }
}

/// Runs `gjør` for each piece of work, at most `samtidig` at once, and hands the results on in order.
///
/// No more than a window of results is ever held, so memory does not grow with the number of schools.
func parallelt<Inn: Sendable, Ut: Sendable>(
  _ inn: [Inn], samtidig: Int, _ gjør: @escaping @Sendable (Inn) -> Ut, _ ta: (Ut) -> Void
) async {
  await withTaskGroup(of: (Int, Ut).self) { gruppe in
    var neste = 0
    var venter: [Int: Ut] = [:]
    var levert = 0
    func start() {
      guard neste < inn.count else { return }
      let (nr, element) = (neste, inn[neste])
      gruppe.addTask { (nr, gjør(element)) }
      neste += 1
    }
    for _ in 0..<min(samtidig, inn.count) { start() }
    while let (nr, ut) = await gruppe.next() {
      venter[nr] = ut
      while let klar = venter.removeValue(forKey: levert) {
        ta(klar)
        levert += 1
      }
      // Do not run far ahead of the slowest one.
      if venter.count < 4 * samtidig { start() }
    }
  }
}
