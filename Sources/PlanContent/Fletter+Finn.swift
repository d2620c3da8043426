import PlanDiagnostics
import PlanYAML
import Planmodell

/// Elements of a list by what they are known by.
extension Fletter {
  /// Where `før` or `etter` says.
  mutating func plass(_ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: [Innslag])
    -> Int?
  {
    for (nøkkel, tillegg) in [("før", 0), ("etter", 1)] where type?.felt(nøkkel) == nil {
      guard let ved = node[nøkkel], case .scalar(let id) = ved.content, !ved.isNull else { continue }
      return finn(id, ved, nil, b, rekke).map { $0 + tillegg }
    }
    return nil
  }

  /// The element `b` means by `id`: one it inherits, or has itself written. Tells when there is none.
  mutating func finn(
    _ id: String, _ node: YAMLNode, _ type: Typebeskrivelse?, _ b: Bidrag, _ rekke: [Innslag]
  ) -> Int? {
    let sted = (node["id"] ?? type?.kjennetegn.flatMap { node[$0] } ?? node).location
    func ser(_ i: Innslag) -> Bool { !uavhengige(i.kilde, b.kilde) }
    if let i = rekke.firstIndex(where: { $0.id == id && $0.fjernet == nil && ser($0) }) { return i }
    var råd: String?
    var ved: [Diagnostic.Related] = []
    if let i = rekke.first(where: { $0.id == id && $0.fjernet == nil }) {
      let fil = kilder[i.kilde].fil.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
      råd = "skriv «arver: [\(fil)]» øverst i filen, så bygger den på den andre"
      ved = [.init(i.bidrag[0].node.location, "det står her, i en fil på samme nivå")]
    } else if let i = rekke.last(where: { $0.id == id }), let fjernet = i.fjernet?.regel {
      if uavhengige(fjernet.kilde, b.kilde) {
        kollisjon(id, node.location, fjernet.sted)
        return nil
      }
      råd = "ta bort dette, eller skriv det på nytt med «legg-til:»"
      ved = [.init(fjernet.sted, "her er det fjernet")]
    }
    let kjente = rekke.filter { $0.fjernet == nil && ser($0) }.compactMap(\.id)
    funn.append(
      Diagnostic(
        .feil, "ARV-013", at: sted, "«\(id)» finnes ikke i det som arves",
        advice: råd ?? Suggestion.didYouMean(id, among: kjente)
          ?? (kjente.isEmpty
            ? "det er ingenting å endre her; bruk «legg-til:»"
            : "disse finnes: \(kjente.prefix(20).joined(separator: ", "))"),
        related: ved))
    return nil
  }
}
