@testable import PlanContent
import PlanDiagnostics
import PlanYAML
import Planmodell

/// Det hvert lag skriver i én sak, og det som kommer ut av det.
struct Flettesak {
  /// Filene, med navn som i sakene: «felles», «eier/rutiner.yaml», «skole», «skole/aarshjul.yaml», «eierplan».
  var filer: [(navn: String, tekst: String)]

  /// Navnet på delen («plan» er «»), og YAML slik den ble.
  struct Resultat {
    var deler: [(del: String, yaml: String)] = []
    var funn: [Diagnostic] = []
  }

  static let skolemappe = "Content/eiere/e/skoler/s/"
  private static let steder = [
    ("felles", "Content/felles/felles.yaml"), ("eier", "Content/eiere/e/felles/eier.yaml"),
    ("skole", "\(skolemappe)2026-2027/plan.yaml"),
    ("skole/aarshjul.yaml", "\(skolemappe)2026-2027/aarshjul.yaml"),
    ("skole/skole.yaml", "\(skolemappe)skole.yaml"), ("eierplan", "Content/eiere/e/planer/p/plan.yaml"),
  ]

  static func sti(_ navn: String) -> String {
    if let sted = steder.first(where: { $0.0 == navn }) { return sted.1 }
    return navn.hasPrefix("felles/") ? "Content/\(navn)" : "Content/eiere/e/felles/\(navn.dropFirst(5))"
  }

  /// Stedet slik det står i sakene: «eier/rutiner.yaml:3:4».
  static func vis(_ sted: FileLocation) -> String {
    var fil = sted.file
    if let kjent = steder.first(where: { $0.1 == fil }) { fil = kjent.0 }
    fil.replacePrefix("Content/eiere/e/felles/", "eier/")
    fil.replacePrefix("Content/", "")
    return "\(fil):\(sted.line):\(sted.column)"
  }

  /// - Parameter snudd: mappene listes i en annen rekkefølge.
  func flett(snudd: Bool = false, fører: Bool = false) -> Resultat {
    var alle = Dictionary(filer.map { (Self.sti($0.navn), $0.tekst) }, uniquingKeysWith: { a, _ in a })
    if !alle.keys.contains(where: { $0.hasPrefix("Content/felles/") }) {
      alle["Content/felles/felles.yaml"] = "{}\n"
    }
    var minne = Filtilgang.minne(alle)
    if snudd {
      let list = minne.list
      minne.list = { mappe throws(Filtilgang.Feil) in try list(mappe).reversed() }
    }
    let leser = Innholdsleser(filer: minne, innhold: "Content", maler: "M")
    var r = Resultat()
    let felles = leser.lagdeler("Content/felles", .felles, rot: "Content")
    let eier = leser.lagdeler("Content/eiere/e/felles", .eier, rot: "Content", over: felles.verdi)
    r.funn = felles.funn + eier.funn
    guard !r.funn.harFeil else { return r }
    let egne = ["skole", "skole/skole.yaml", "skole/aarshjul.yaml", "eierplan"]
    func node(_ navn: String, _ r: inout Resultat) -> (fil: String, node: YAMLNode)? {
      guard egne.contains(navn), alle[Self.sti(navn)] != nil else { return nil }
      let lest = leser.lesNode(Self.sti(navn), rot: "Content")
      r.funn += lest.funn
      return lest.node.map { (Self.sti(navn), $0) }
    }
    let grunn = Eiergrunn(
      eier: Eier(sted: FileLocation(file: "eier.yaml")), id: "e", lag: felles.verdi.deler + eier.verdi.deler,
      hel: true)
    let skole = Skolegrunn(skole: Skole(sted: FileLocation(file: "skole.yaml")), id: "s", hel: true)
    let eierplan = node("eierplan", &r)
    let plan = eierplan ?? node("skole", &r)
    let lag = leser.planlag(plan?.node, grunn, eierplan == nil ? skole : nil)
    func del<T: Modelltype>(
      _ type: T.Type, _ del: String, _ vis: String, _ lag: [Lagdel], _ egen: (fil: String, node: YAMLNode)?
    ) {
      guard egen != nil || lag.contains(where: { $0.rot[del] != nil }) else { return }
      var måte = leser.måte(Plassering(eier: "e", skole: eierplan == nil ? "s" : nil, mappe: "p"))
      måte.fører = fører
      let (flettet, fletter) = leser.flett(type, del: del, lag: lag, egen: egen, måte)
      r.funn += fletter.funn
      guard let flettet else { return }
      r.deler.append((vis, Kanonisk.yaml(flettet)))
      r.funn += leser.tolk(flettet, som: type).funn.filter { $0.code != "FELT-002" }
    }
    let skolefil = node("skole/skole.yaml", &r)
    del(Plan.self, "plan", "", lag, plan)
    del(Skole.self, "skole", " skole", skolefil.map { leser.skolelag($0.node, grunn) } ?? grunn.lag, skolefil)
    del(Årshjul.self, "årshjul", " årshjul", lag, node("skole/aarshjul.yaml", &r))
    var unike: [Diagnostic] = []
    for f in r.funn.sorted() where unike.last != f { unike.append(f) }
    r.funn = unike
    return r
  }
}

extension String {
  fileprivate mutating func replacePrefix(_ a: String, _ b: String) {
    if hasPrefix(a) { self = b + dropFirst(a.count) }
  }
}

/// YAML skrevet på én måte, så to like trær blir like tekster.
enum Kanonisk {
  static func yaml(_ node: YAMLNode) -> String { blokk(node, 0).joined(separator: "\n") }

  private static func blokk(_ node: YAMLNode, _ inn: Int) -> [String] {
    let luft = String(repeating: " ", count: inn)
    switch node.content {
    case .scalar(let t): return [luft + skalar(t, node, inn)]
    case .sequence(let noder):
      if noder.isEmpty { return [luft + "[]"] }
      return noder.flatMap { n -> [String] in
        var linjer = blokk(n, inn + 2)
        linjer[0] = luft + "- " + linjer[0].dropFirst(inn + 2)
        return linjer
      }
    case .mapping(let par):
      if par.isEmpty { return [luft + "{}"] }
      return par.flatMap { p -> [String] in
        switch p.value.content {
        case .scalar(let t):
          return ["\(luft)\(p.name):" + (p.value.isNull ? "" : " \(skalar(t, p.value, inn + 2))")]
        case .sequence(let n) where n.isEmpty: return ["\(luft)\(p.name): []"]
        case .mapping(let n) where n.isEmpty: return ["\(luft)\(p.name): {}"]
        default: return ["\(luft)\(p.name):"] + blokk(p.value, inn + 2)
        }
      }
    }
  }

  private static func skalar(_ t: String, _ node: YAMLNode, _ inn: Int) -> String {
    if t.contains("\n") {
      let luft = String(repeating: " ", count: inn)
      let linjer = (t.hasSuffix("\n") ? String(t.dropLast()) : t).split(
        separator: "\n", omittingEmptySubsequences: false)
      return (["|"] + linjer.map { luft + $0 }).joined(separator: "\n")
    }
    return node.style == .plain ? t : "\"\(t)\""
  }
}
