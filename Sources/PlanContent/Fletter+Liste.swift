import PlanDiagnostics
import PlanYAML
import Planmodell

/// Lists: a bare list replaces the one above; operations change it by id, never by position.
extension Fletter {
  /// An element on its way through the layers.
  private struct Innslag {
    var id: String?
    var bidrag: [Bidrag]
    var lås: (sted: FileLocation, kilde: Int)?
    var krav: FileLocation?
  }

  mutating func liste(_ element: Feltslag, _ bidrag: [Bidrag]) -> YAMLNode? {
    guard let siste = bidrag.last else { return nil }
    var type: Typebeskrivelse?
    if case .objekt(let navn) = element { type = Typeregister.type(navn) }
    var rekke: [Innslag] = []
    var forrigeKilde: Int?
    for b in bidrag {
      if erOperasjoner(b.node), case .mapping(let par) = b.node.content {
        operasjoner(par, b, type, &rekke)
      } else {
        let noder = if case .sequence(let n) = b.node.content { n } else { [b.node] }
        // Two files on one layer fill the list together; a lower layer replaces it.
        if let f = forrigeKilde, kilder[f].lag < lag(b) || kilder[b.kilde].byggerPå.contains(f) {
          tøm(&rekke, b)
        }
        for n in noder { leggTil(n, b, type, .satte, &rekke) }
      }
      forrigeKilde = b.kilde
    }
    let noder = rekke.enumerated().compactMap { nr, i in
      under(i.id ?? "\(nr + 1)") { f in
        i.bidrag.count == 1 && f.lag(i.bidrag[0]) == .skole && !f.fører
          ? i.bidrag[0].node : f.flett(element, i.bidrag)
      }
    }
    return siste.node.with(.sequence(noder))
  }

  /// What an element is known by: its `id`, or the text it is.
  private func id(_ node: YAMLNode) -> String? {
    switch node.content {
    case .scalar(let t): t
    case .mapping: if case .scalar(let t)? = node["id"]?.content { t } else { nil }
    case .sequence: nil
    }
  }

  private mutating func operasjoner(
    _ par: [YAMLPair], _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: inout [Innslag]
  ) {
    for p in par {
      let noder = if case .sequence(let n) = p.value.content { n } else { [p.value] }
      switch p.name {
      case "legg-til": for n in noder { leggTil(n, b, type, .laTil, &rekke) }
      case "erstatt": for n in noder { erstatt(n, b, type, &rekke) }
      case "endre": for n in noder { endre(n, b, type, &rekke) }
      case "fjern": for n in noder { fjern(n, b, &rekke) }
      default:
        funn.append(
          Diagnostic(
            .feil, "ARV-010", at: p.key.location, "«\(p.name)» kan ikke stå i en liste som endres",
            advice: Suggestion.didYouMean(p.name, among: Self.operasjoner.sorted())
              ?? "bruk «legg-til», «erstatt», «endre» og «fjern»"))
      }
    }
  }

  private mutating func leggTil(
    _ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, _ handling: Hendelse.Handling,
    _ rekke: inout [Innslag]
  ) {
    let styring = Styring(node, type, &funn)
    let verdi = styring.verdi ?? node
    let id = id(verdi)
    if let id, let før = rekke.first(where: { $0.id == id }) {
      if lag(før.bidrag[0]) == lag(b), før.bidrag[0].kilde != b.kilde {
        kollisjon("«\(id)»", verdi.location, før.bidrag[0].node.location)
        return
      }
      // The same id twice in one file is told where the list is used.
      if før.bidrag[0].kilde != b.kilde {
        funn.append(
          Diagnostic(
            .feil, "ARV-011", at: verdi.location, "«\(id)» finnes alt",
            advice: "bruk «erstatt:» for å skrive et nytt, eller «endre:» for å endre deler av det",
            related: [.init(før.bidrag[0].node.location, "her er det første")]))
        return
      }
    }
    let innslag = Innslag(
      id: id, bidrag: [Bidrag(kilde: b.kilde, node: verdi)], lås: styring.låst.map { ($0, b.kilde) },
      krav: styring.påkrevd)
    var plass = rekke.count
    if let p = styring.plass {
      if let i = finn(p.id.verdi, p.id.sted, rekke) { plass = p.før ? i : i + 1 }
    }
    rekke.insert(innslag, at: plass)
    if let id { under(id) { $0.før(handling, b, verdi.location, gjelder: true) } }
  }

  private mutating func erstatt(_ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: inout [Innslag]) {
    guard let (i, styring) = åpent(node, b, type, rekke) else { return }
    rekke[i].bidrag = [Bidrag(kilde: b.kilde, node: styring.verdi ?? node)]
    rekke[i].lås = styring.låst.map { ($0, b.kilde) }
    rekke[i].krav = rekke[i].krav ?? styring.påkrevd
    if let id = rekke[i].id { under(id) { $0.før(.erstattet, b, node.location, gjelder: true) } }
  }

  private mutating func endre(_ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: inout [Innslag]) {
    guard let (i, styring) = åpent(node, b, type, rekke) else { return }
    rekke[i].bidrag.append(Bidrag(kilde: b.kilde, node: styring.verdi ?? node))
    if let sted = styring.låst { rekke[i].lås = (sted, b.kilde) }
    if let id = rekke[i].id { under(id) { $0.før(.endret, b, node.location, gjelder: true) } }
  }

  private mutating func fjern(_ node: YAMLNode, _ b: Bidrag, _ rekke: inout [Innslag]) {
    guard let id = id(node) else {
      funn.append(
        Diagnostic(
          .feil, "ARV-012", at: node.location, "det som fjernes, mangler «id»",
          advice: "skriv «{id: …, grunn: …}»"))
      return
    }
    guard let i = finn(id, node["id"]?.location ?? node.location, rekke) else { return }
    if let lås = rekke[i].lås, kilder[lås.kilde].lag < lag(b) {
      return brøtLås(id, node.location, lås.sted, kilder[lås.kilde].lag)
    }
    if let krav = rekke[i].krav {
      funn.append(
        Diagnostic(
          .feil, "ARV-006", at: node.location, "«\(id)» er påkrevd og kan ikke fjernes",
          advice: "endre det i stedet, med «endre:»", related: [.init(krav, "her er det krevd")]))
      return
    }
    guard let grunn = grunn(node["grunn"], id, node.location) else { return }
    rekke.remove(at: i)
    under(id) { $0.før(.fjernet(grunn: grunn), b, node.location, gjelder: true) }
  }

  /// The element a node names, when it may be touched.
  private mutating func åpent(
    _ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: [Innslag]
  ) -> (Int, Styring)? {
    let styring = Styring(node, type, &funn)
    guard let id = id(styring.verdi ?? node) else {
      funn.append(
        Diagnostic(
          .feil, "ARV-012", at: node.location, "det som endres, mangler «id»", advice: "legg til «id:» med id-en til det"))
      return nil
    }
    guard let i = finn(id, (styring.verdi ?? node)["id"]?.location ?? node.location, rekke) else { return nil }
    if let lås = rekke[i].lås, kilder[lås.kilde].lag < lag(b) {
      brøtLås(id, node.location, lås.sted, kilder[lås.kilde].lag)
      return nil
    }
    return (i, styring)
  }

  private mutating func finn(_ id: String, _ sted: FileLocation, _ rekke: [Innslag]) -> Int? {
    if let i = rekke.firstIndex(where: { $0.id == id }) { return i }
    let kjente = rekke.compactMap(\.id)
    funn.append(
      Diagnostic(
        .feil, "ARV-013", at: sted, "«\(id)» finnes ikke i det som arves",
        advice: Suggestion.didYouMean(id, among: kjente)
          ?? (kjente.isEmpty ? "det er ingenting å endre her; bruk «legg-til:»" : "disse finnes: \(kjente.prefix(20).joined(separator: ", "))")))
    return nil
  }

  /// A bare list lower down replaces everything but what is locked.
  private mutating func tøm(_ rekke: inout [Innslag], _ b: Bidrag) {
    for i in rekke {
      if let lås = i.lås {
        brøtLås(i.id ?? "listen", b.node.location, lås.sted, kilder[lås.kilde].lag)
      } else if let id = i.id {
        under(id) { $0.før(.fjernet(grunn: "hele listen er skrevet på nytt"), b, b.node.location, gjelder: true) }
      }
    }
    rekke.removeAll { $0.lås == nil }
  }
}
