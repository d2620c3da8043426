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

  /// Whether the file is for this school and outline. An unknown is no hindrance.
  func gjelder(mal: String?, skoleslag: String?, målform: String?) -> Bool {
    guard let g = hode.gjelderFor else { return true }
    if !g.maler.isEmpty, let mal, !g.maler.contains(where: { $0.verdi == mal }) { return false }
    if !g.skoleslag.isEmpty, let skoleslag, !g.skoleslag.contains(where: { $0.rawValue == skoleslag }) { return false }
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
    for o in oppføringer where o.slag == .fil && o.navn.hasSuffix(".yaml") {
      let fil = "\(mappe)/\(o.navn)"
      let (node, lesefunn) = lesNode(fil, rot: rot)
      funn += lesefunn
      guard let node else { continue }
      let hode = tolk(node, som: Lagfil.self)
      funn += hode.funn
      guard let verdi = hode.verdi else { continue }
      deler.append(Lagdel(fil: fil, navn: String(o.navn.dropLast(5)), lag: lag, hode: verdi, rot: node))
    }
    funn += ordne(&deler, over: over)
    return (Lagdeler(deler: deler), funn)
  }

  /// Sorts so that a file comes after those it builds on; tells of missing ones and rings.
  private func ordne(_ deler: inout [Lagdel], over: Lagdeler?) -> [Diagnostic] {
    var funn: [Diagnostic] = []
    let egne = Dictionary(deler.map { ($0.navn, $0) }, uniquingKeysWith: { a, _ in a })
    let høyere = Set(over?.deler.map(\.navn) ?? [])
    var ferdig: [Lagdel] = []
    var tatt: Set<String> = []
    func ta(_ d: Lagdel, kjede: [Lagdel]) {
      if tatt.contains(d.navn) { return }
      if let start = kjede.firstIndex(where: { $0.navn == d.navn }) {
        let ring = (kjede[start...].map(\.navn) + [d.navn]).map { "«\($0)»" }.joined(separator: " → ")
        funn.append(
          Diagnostic(
            .feil, "ARV-014", at: d.hode.arver.first?.sted ?? d.hode.sted, "filene arver hverandre i ring: \(ring)",
            advice: "fjern «arver:» fra én av dem",
            related: kjede[start...].dropFirst().compactMap { l in l.hode.arver.first.map { .init($0.sted, "«\(l.navn)» er med i ringen") } }))
        tatt.insert(d.navn)
        return
      }
      for a in d.hode.arver where !høyere.contains(a.verdi) {
        if let forelder = egne[a.verdi] {
          ta(forelder, kjede: kjede + [d])
        } else {
          funn.append(
            Diagnostic(
              .feil, "ARV-015", at: a.sted, "filen «\(a.verdi)» som arves, finnes ikke",
              advice: Suggestion.didYouMean(a.verdi, among: (Array(egne.keys) + høyere).sorted())
                ?? "rett navnet, eller lag filen i mappen «felles»"))
        }
      }
      if tatt.insert(d.navn).inserted { ferdig.append(d) }
    }
    for d in deler { ta(d, kjede: []) }
    deler = ferdig
    return funn
  }

  /// What the layers give, and the file itself, merged for one type.
  ///
  /// - Parameters:
  ///   - del: the part of the shared files: «skole», «plan», «årshjul».
  ///   - egen: the nearest file; nil when there is none.
  func flett<T: Modelltype>(
    _ type: T.Type, del: String, lag: [Lagdel], egen: (fil: String, node: YAMLNode)?, fører: Bool = false
  ) -> (node: YAMLNode?, fletter: Fletter) {
    var kilder: [Kilde] = []
    var bidrag: [Bidrag] = []
    var plass: [String: Int] = [:]
    for d in lag {
      guard let node = d.rot[del], !node.isNull else { continue }
      var kilde = Kilde(lag: d.lag, fil: d.fil)
      for a in d.hode.arver {
        guard let i = plass[a.verdi] else { continue }
        kilde.byggerPå.formUnion(kilder[i].byggerPå.union([i]))
      }
      plass[d.navn] = kilder.count
      bidrag.append(Bidrag(kilde: kilder.count, node: node))
      kilder.append(kilde)
    }
    if let egen {
      bidrag.append(Bidrag(kilde: kilder.count, node: egen.node))
      kilder.append(Kilde(lag: .skole, fil: egen.fil))
    }
    var fletter = Fletter(kilder: kilder, fører: fører)
    guard let beskrivelse = Typeregister.type("\(T.self)") else { return (egen?.node, fletter) }
    let node = fletter.objekt(beskrivelse, bidrag)
    return (node, fletter)
  }
}
