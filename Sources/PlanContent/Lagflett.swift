import PlanDiagnostics
import PlanYAML
import Planmodell

/// What the merging of one type needs to know of who asks.
struct Flettemåte {
  /// The layer of the nearest file: the school's, or for an owner's own plan the owner's.
  var nærmest = Lag.skole
  /// What a requirement nobody filled weighs; nil when there is no one to fill it.
  var mangelvekt: Severity? = .feil
  /// Whether to keep the history of every value.
  var fører = false
}

extension Innholdsleser {
  /// What the layers give, and the file itself, merged for one type.
  ///
  /// - Parameters:
  ///   - del: the part of the shared files: «skole», «plan», «årshjul».
  ///   - egen: the nearest file; nil when there is none.
  func flett<T: Modelltype>(
    _ type: T.Type, del: String, lag: [Lagdel], egen: (fil: String, node: YAMLNode)?,
    _ måte: Flettemåte = Flettemåte()
  ) -> (node: YAMLNode?, fletter: Fletter) {
    var kilder: [Kilde] = []
    var bidrag: [Bidrag] = []
    var plass: [String: Int] = [:]
    for d in lag {
      guard let node = d.rot[del], !node.isNull else { continue }
      let kilde = Kilde(
        lag: d.lag, fil: d.fil, byggerPå: Set(d.byggerPå.compactMap { plass[$0] }), harStyring: d.harStyring)
      plass[d.fil] = kilder.count
      bidrag.append(Bidrag(kilde: kilder.count, node: node))
      kilder.append(kilde)
    }
    if let egen {
      bidrag.append(Bidrag(kilde: kilder.count, node: egen.node))
      kilder.append(Kilde(lag: måte.nærmest, fil: egen.fil, harStyring: egen.node.harStyring))
    }
    var fletter = Fletter(kilder: kilder, mangelvekt: måte.mangelvekt, fører: måte.fører)
    guard let beskrivelse = Typeregister.type("\(T.self)") else { return (egen?.node, fletter) }
    let node = fletter.rot(beskrivelse, bidrag)
    return (node, fletter)
  }

  /// What stands under a key of the school's own file, or of the nearest shared file that says it for all.
  ///
  /// Which shared files count may hang on it, so those that are only for some do not answer.
  func skrevet(_ nøkkel: String, _ egen: YAMLNode?, del: String, _ lag: [Lagdel]) -> String? {
    func tekst(_ node: YAMLNode?) -> String? {
      guard let node, !node.isNull else { return nil }
      return switch node.content {
      case .scalar(let t): t
      case .mapping: tekst(node["verdi"])
      case .sequence: nil
      }
    }
    return tekst(egen?[nøkkel])
      ?? lag.last { $0.hode.gjelderFor == nil && tekst($0.rot[del]?[nøkkel]) != nil }
      .flatMap { tekst($0.rot[del]?[nøkkel]) }
  }
}
