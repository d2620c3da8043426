import PlanDiagnostics
import PlanYAML
import Planmodell

/// What stands at one path, and how it came to stand there.
package struct Forklaring: Sendable {
  package struct Trinn: Sendable {
    /// What it happened to: the value itself, something it stands in, or an element of it.
    package enum Hva: Sendable, Equatable { case selv, over(String), element(String) }

    package var hva: Hva
    package var hendelse: Hendelse
  }

  /// The parts of the path, as they are written in content.
  package var sti: [String]
  /// Short, on one line; nil when nothing stands there, or it is made of parts.
  package var verdi: String?
  /// What it is made of: keys, or ids, each with its value.
  package var deler: [(navn: String, verdi: String)]
  /// Elements that are taken away again.
  package var borte: [String]
  package var trinn: [Trinn]
  /// Who won, and why.
  package var konklusjon: String
}

package enum Oppslag: Sendable {
  case funnet(Forklaring)
  /// How far the path is known, and the nearest paths that exist.
  case ukjent(kjent: [String], nærmest: [[String]])
}

extension Sporing {
  /// A place in the tree while a path is followed.
  private struct Sted {
    var node: YAMLNode?
    var slag: Feltslag
    var sti: [String] = []
    /// Where its history is: a short form has that of the whole.
    var historiesti: [String] = []
  }

  /// - Parameter sti: keys and ids with `/` between; an id may have `/` in it.
  package func slåOpp(_ sti: String) -> Oppslag {
    var sted = Sted(node: node, slag: .objekt(type.typenavn))
    var rest = sti[...]
    while !rest.isEmpty {
      let navn = navn(ved: sted)
      guard
        let neste = navn.filter({ rest == $0 || rest.hasPrefix($0 + "/") }).max(by: { $0.count < $1.count })
      else {
        let videre = rest.split(separator: "/").dropFirst()
        return .ukjent(
          kjent: sted.sti,
          nærmest: forslag(String(rest), navn, sted).map { forslag in
            let hele = (sted.sti + [forslag] + videre.map(String.init)).joined(separator: "/")
            if !videre.isEmpty, case .funnet(let f) = slåOpp(hele) { return f.sti }
            return sted.sti + [forslag]
          })
      }
      rest = rest.dropFirst(neste.count + (rest == neste ? 0 : 1))
      let kort = sted.node.map { !$0.erMapping && !sted.slag.erListe } ?? false
      let historiesti = kort ? sted.historiesti : sted.historiesti + [neste]
      sted = gå(fra: sted, til: neste)
      sted.historiesti = historiesti
    }
    var forklaring = forklar(sted.node, sted.slag, sted.historiesti)
    forklaring.sti = sted.sti
    return .funnet(forklaring)
  }

  /// What one can go on to: what stands there, what has stood there, and keys nobody has written.
  private func navn(ved sted: Sted) -> [String] {
    switch sted.slag {
    case .objekt(let navn): Typeregister.type(navn)?.felter.map(\.nøkkel) ?? []
    case .liste, .blokker:
      elementer(sted.node, sted.slag).map(\.navn) + tidligere(sted.node, sted.slag, sted.sti)
    default: []
    }
  }

  private func gå(fra sted: Sted, til navn: String) -> Sted {
    let sti = sted.sti + [navn]
    switch sted.slag {
    case .objekt(let typenavn):
      let type = Typeregister.type(typenavn)
      let slag = type?.felt(navn)?.slag ?? .tekst
      if let node = sted.node, !node.erMapping, navn == type?.kortform {
        return Sted(node: node, slag: slag, sti: sti)
      }
      return Sted(node: sted.node?[navn], slag: slag, sti: sti)
    case .liste(let element):
      return Sted(
        node: elementer(sted.node, sted.slag).first { $0.navn == navn }?.node, slag: element, sti: sti)
    case .blokker:
      return Sted(
        node: elementer(sted.node, sted.slag).first { $0.navn == navn }?.node, slag: .objekt("Blokk"),
        sti: sti)
    default: return Sted(node: nil, slag: .tekst, sti: sti)
    }
  }

  /// The elements of a list by id, or by number when they have none.
  func elementer(_ node: YAMLNode?, _ slag: Feltslag) -> [(navn: String, node: YAMLNode)] {
    guard let node, !node.isNull else { return [] }
    let type: Typebeskrivelse? =
      switch slag {
      case .liste(.objekt(let navn)): Typeregister.type(navn)
      case .blokker: Typeregister.type("Blokk")
      default: nil
      }
    return node.elementer.enumerated().map {
      ($0.element.kjennetegn(type)?.somLedd ?? "\($0.offset + 1)", $0.element)
    }
  }

  /// Elements that are not there any more.
  func tidligere(_ node: YAMLNode?, _ slag: Feltslag, _ sti: [String]) -> [String] {
    let her = Set(elementer(node, slag).map(\.navn))
    return (historie.elementer[sti] ?? []).filter { !her.contains($0) }
  }

  /// Nearest first by edit distance; else what is written here.
  private func forslag(_ rest: String, _ navn: [String], _ sted: Sted) -> [String] {
    let ord = rest.split(separator: "/").first.map(String.init) ?? rest
    if let nær = Suggestion.nearest(to: ord, among: navn) { return [nær] }
    guard case .objekt = sted.slag else { return Array(navn.prefix(8)) }
    let skrevet = navn.filter { sted.node?[$0] != nil }
    return Array((skrevet.isEmpty ? navn : skrevet).prefix(8))
  }
}
