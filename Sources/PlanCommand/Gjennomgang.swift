import PlanContent
import PlanDiagnostics
import Planmodell

/// One school, or one owner's own plans: the unit of work.
struct Arbeid: Sendable {
  var eier: Eiergrunn
  var skole: String?
  var planer: [Plassering]
}

/// What must be in place before any plan is read: the shared ground, the catalogue, the owners.
struct Forarbeid {
  var grunn: Fellesgrunn
  var eiere: [Eiergrunn] = []
  var arbeid: [Arbeid] = []
  var funn: [Diagnostic] = []

  init(_ leser: Innholdsleser, eier: String?, skole: String?) {
    let grunn = leser.fellesgrunn()
    self.grunn = grunn.verdi
    funn += grunn.funn
    let (katalog, katalogfunn) = leser.katalog(eier: eier, skole: skole)
    funn += katalogfunn
    for e in katalog.eiere {
      let (eier, eierfunn) = leser.eiergrunn(e.id, grunn.verdi)
      funn += eierfunn
      eiere.append(eier)
      funn += Self.likeAdresser(e, leser)
      if !e.planer.isEmpty {
        arbeid.append(
          Arbeid(eier: eier, skole: nil, planer: e.planer.map { Plassering(eier: e.id, skole: nil, mappe: $0) }))
      }
      for s in e.skoler {
        arbeid.append(
          Arbeid(eier: eier, skole: s.id, planer: s.planer.map { Plassering(eier: e.id, skole: s.id, mappe: $0) }))
      }
    }
  }

  /// A plan of the owner and a school whose pages would lie in the same folder.
  private static func likeAdresser(_ e: Katalog.Eierplass, _ leser: Innholdsleser) -> [Diagnostic] {
    let rot = "\(leser.innhold)/eiere/\(e.id)"
    let planer = Set(((try? leser.filer.list("\(rot)/planer")) ?? []).map(\.navn))
    return e.skoler.filter { planer.contains($0.id) }.map { s in
      Diagnostic(
        .feil, "FIL-012", at: FileLocation(file: "\(rot)/planer/\(s.id)"),
        "planen og skolen «\(s.id)» får samme adresse", advice: "gi mappen til planen et annet navn",
        related: [.init(FileLocation(file: "\(rot)/skoler/\(s.id)"), "her er skolen")])
    }
  }
}

extension Arbeid {
  /// Reads the school and each plan, and hands every whole plan to `bruk`.
  ///
  /// - Returns: the findings; and the school, for an owner's own plans nil.
  func lesPlaner(
    _ leser: Innholdsleser, _ grunn: Fellesgrunn, _ bruk: (Planinnhold) -> Void
  ) -> (funn: [Diagnostic], skole: Skolegrunn?) {
    var funn: [Diagnostic] = []
    var skolen: Skolegrunn?
    if let id = skole {
      let lest = leser.skolegrunn(id, eier)
      funn += lest.funn
      skolen = lest.verdi
    }
    for p in planer {
      let lest = leser.plan(p, eier, skolen, grunn)
      funn += lest.funn
      if let innhold = lest.verdi { bruk(innhold) }
    }
    return (funn, skolen)
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
