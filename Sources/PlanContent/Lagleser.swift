import PlanDiagnostics
import Planmodell
import PlanYAML

/// One shared file, its parts still as written.
struct Lagdel: Sendable {
  var fil: String
  var navn: String
  var lag: Lag
  var hode: Lagfil
  var rot: YAMLNode
  /// The files of the same layer it builds on, also indirectly, as `fil`.
  var byggerPå: Set<String> = []
  /// Whether anything in it is about inheritance.
  var harStyring = true

  /// Whether the file is for this school and outline. An unknown is no hindrance.
  func gjelder(mal: String?, skoleslag: String?, målform: String?) -> Bool {
    guard let g = hode.gjelderFor else { return true }
    if !g.maler.isEmpty, let mal, !g.maler.contains(where: { $0.verdi == mal }) { return false }
    if !g.skoleslag.isEmpty, let skoleslag, !g.skoleslag.contains(where: { $0.rawValue == skoleslag }) {
      return false
    }
    if let m = g.målform, let målform, m.rawValue != målform { return false }
    return true
  }
}

/// The shared files of one layer, those built upon before those that build.
package struct Lagdeler: Sendable {
  var deler: [Lagdel] = []
}

extension Innholdsleser {
  /// Reads the `felles` folder of a layer, leaving out files at fault; an owner without one shares nothing.
  func lagdeler(_ mappe: String, _ lag: Lag, rot: String, over: Lagdeler? = nil)
    -> (verdi: Lagdeler, funn: [Diagnostic])
  {
    var funn: [Diagnostic] = []
    var deler: [Lagdel] = []
    let oppføringer: [Filtilgang.Oppføring]
    do { oppføringer = try filer.list(mappe) } catch {
      return error == .finnesIkke && lag == .eier
        ? (Lagdeler(), []) : (Lagdeler(), [error.mappefunn(mappe)])
    }
    for o in oppføringer.sorted(by: { $0.navn < $1.navn }) where o.slag == .fil && o.navn.hasSuffix(".yaml") {
      let fil = "\(mappe)/\(o.navn)"
      let (node, lesefunn) = lesNode(fil, rot: rot)
      funn += lesefunn
      guard let node else { continue }
      let hode = tolk(node, som: Lagfil.self)
      funn += hode.funn
      guard let verdi = hode.verdi else { continue }
      deler.append(
        Lagdel(
          fil: fil, navn: String(o.navn.dropLast(5)), lag: lag, hode: verdi, rot: node,
          harStyring: node.harStyring))
    }
    funn += ordne(&deler, over: over)
    return (Lagdeler(deler: deler), funn)
  }

  /// Sorts so that a file comes after those it builds on; tells of missing ones and rings.
  ///
  /// A name means the file beside it before one of the layer above, which is built on anyway.
  private func ordne(_ deler: inout [Lagdel], over: Lagdeler?) -> [Diagnostic] {
    var funn: [Diagnostic] = []
    let egne = Dictionary(deler.map { ($0.navn, $0) }, uniquingKeysWith: { a, _ in a })
    let høyere = Set(over?.deler.map(\.navn) ?? [])
    var ferdig: [Lagdel] = []
    var plass: [String: Int] = [:]
    var tatt: Set<String> = []
    /// - Parameter kjede: how we came here, each file with the `arver` that leads on.
    func ta(_ d: Lagdel, _ kjede: [(navn: String, arver: Tekst)]) {
      if let start = kjede.firstIndex(where: { $0.navn == d.navn }) {
        return funn.append(ring(Array(kjede[start...])))
      }
      guard tatt.insert(d.navn).inserted else { return }
      var d = d
      for a in d.hode.arver {
        if let forelder = egne[a.verdi], forelder.navn != d.navn || !høyere.contains(a.verdi) {
          ta(forelder, kjede + [(d.navn, a)])
          guard let i = plass[a.verdi] else { continue }
          d.byggerPå.formUnion(ferdig[i].byggerPå.union([ferdig[i].fil]))
        } else if !høyere.contains(a.verdi) {
          funn.append(
            Diagnostic(
              .feil, "ARV-015", at: a.sted, "filen «\(a.verdi)» som arves, finnes ikke",
              advice: Suggestion.didYouMean(
                a.verdi, among: Set(egne.keys).union(høyere).subtracting([d.navn]).sorted())
                ?? "rett navnet, eller lag filen i mappen «felles»"))
        }
      }
      plass[d.navn] = ferdig.count
      ferdig.append(d)
    }
    for d in deler { ta(d, []) }
    deler = ferdig
    return funn
  }

  private func ring(_ kjede: [(navn: String, arver: Tekst)]) -> Diagnostic {
    let navn = (kjede.map(\.navn) + [kjede[0].navn]).map { "«\($0)»" }.joined(separator: " → ")
    return Diagnostic(
      .feil, "ARV-014", at: kjede[0].arver.sted,
      kjede.count == 1 ? "filen arver seg selv: \(navn)" : "filene arver hverandre i ring: \(navn)",
      advice: kjede.count == 1 ? "fjern navnet fra «arver:»" : "fjern ett av navnene fra «arver:»",
      related: kjede.dropFirst().map { .init($0.arver.sted, "her arver «\($0.navn)» den neste") })
  }
}
