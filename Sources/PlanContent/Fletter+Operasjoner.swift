import PlanDiagnostics
import PlanYAML
import Planmodell

/// What a layer does to single elements of a list it inherits.
extension Fletter {
  mutating func operasjoner(_ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: inout [Innslag]) {
    guard case .mapping(let par) = b.node.content else { return }
    for p in par {
      let noder = p.value.isNull ? [] : p.value.elementer
      switch p.name {
      case "legg-til": for n in noder { leggTil(n, b, type, &rekke) }
      case "erstatt", "endre":
        guard type != nil else {
          bareTekster(p)
          continue
        }
        for n in noder { rør(n, b, type, hel: p.name == "erstatt", &rekke) }
      case "fjern": for n in noder { fjern(n, b, type, &rekke) }
      default:
        funn.append(
          Diagnostic(
            .feil, "ARV-010", at: p.key.location, "«\(p.name)» kan ikke stå i en liste som endres",
            advice: Suggestion.didYouMean(p.name, among: Styring.operasjoner)
              ?? "bruk «legg-til», «erstatt», «endre» og «fjern»"))
      }
    }
  }

  private mutating func bareTekster(_ p: YAMLPair) {
    funn.append(
      Diagnostic(
        .feil, "ARV-017", at: p.key.location, "«\(p.name)» kan ikke brukes her: elementene er bare tekster",
        advice: "bruk «fjern:» og «legg-til:» sammen, eller skriv hele listen på nytt"))
  }

  private mutating func leggTil(
    _ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: inout [Innslag]
  ) {
    guard let ny = innslag(node, b, type, plass: true) else { return }
    if ny.id != nil, kolliderer(ny, b, type, rekke) { return }
    let sted = ny.bidrag[0].node.location
    rekke.insert(ny, at: plass(node, b, type, rekke) ?? rekke.count)
    guard let id = ny.id else { return }
    under(id) { $0.førInnslag(.laTil, b, sted, ny) }
  }

  /// Whether there is one already; tells so. Twice in one file is told where the list is used.
  mutating func kolliderer(_ ny: Innslag, _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: [Innslag]) -> Bool {
    guard type?.erEntydig ?? true, let id = ny.id,
      let gammel = rekke.first(where: {
        $0.id == id && $0.kilde != b.kilde
          && ($0.fjernet == nil || uavhengige($0.fjernet!.regel.kilde, b.kilde))
      })
    else { return false }
    let sted = ny.bidrag.last?.node.location ?? b.node.location
    let første = gammel.fjernet?.regel.sted ?? gammel.bidrag[0].node.location
    if uavhengige(gammel.fjernet?.regel.kilde ?? gammel.kilde, b.kilde) {
      kollisjon(id, sted, første)
    } else if let lås = gammel.lås, kilder[lås.kilde].lag < lag(b) {
      under(id) { $0.brøtLås(id, b, sted, lås) }
    } else {
      funn.append(
        Diagnostic(
          .feil, "ARV-011", at: sted, "«\(id)» finnes alt",
          advice: type == nil
            ? "fjern det herfra"
            : "bruk «endre:» for å endre deler av det, eller «erstatt:» for å skrive det helt på nytt",
          related: [.init(første, "her er det første")]))
    }
    return true
  }

  /// Replaces or changes one element.
  private mutating func rør(
    _ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, hel: Bool, _ rekke: inout [Innslag]
  ) {
    let styring = elementstyring(node, type, plass: true)
    let verdi = styring.verdi ?? node
    guard let id = verdi.kjennetegn(type) else {
      return utenKjennetegn(verdi, type, hel ? "erstattes" : "endres")
    }
    guard let i = finn(id, verdi, type, b, rekke) else { return }
    if let lås = rekke[i].lås, kilder[lås.kilde].lag < lag(b) {
      return under(id) { $0.brøtLås(id, b, verdi.location, lås) }
    }
    if hel, stårFast(rekke[i], b, verdi.location, kommerIgjen: true) { return }
    if let annen = rekke[i].rørt.first(where: { ($0.hel || hel) && uavhengige($0.regel.kilde, b.kilde) }) {
      return kollisjon(id, verdi.location, annen.regel.sted)
    }
    if hel {
      for j in rekke[i].bidrag.indices { rekke[i].bidrag[j].bareRegler = true }
      rekke[i].lås = nil
    }
    rekke[i].bidrag.append(Bidrag(kilde: b.kilde, node: hel ? verdi : verdi.uten(type?.kjennetegn)))
    rekke[i].rørt.append((Regel(sted: verdi.location, kilde: b.kilde), hel))
    under(id) { $0.før(hel ? .erstattet : .endret, b, verdi.location) }
    if let sted = styring.låst {
      rekke[i].lås = Regel(sted: sted, kilde: b.kilde)
      under(id) { $0.før(.låste, b, sted) }
    }
    if let sted = styring.påkrevd, rekke[i].krav == nil {
      rekke[i].krav = Regel(sted: sted, kilde: b.kilde)
      under(id) { $0.før(.krevde, b, sted) }
    }
    if styring.plass != nil {
      let flyttet = rekke.remove(at: i)
      rekke.insert(flyttet, at: plass(node, b, type, rekke) ?? i)
    }
  }

  private mutating func fjern(
    _ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, _ rekke: inout [Innslag]
  ) {
    let nøkkel = node["id"] == nil ? type?.kjennetegn ?? "id" : "id"
    let kjent = node.erMapping ? node[nøkkel] : node
    guard let kjent, case .scalar(let id) = kjent.content, !kjent.isNull else {
      return utenKjennetegn(node, type, "fjernes")
    }
    if case .mapping(let par) = node.content {
      for p in par where p.name != nøkkel && p.name != "grunn" {
        feilplassert(p.name, p.key.location, råd: "det som fjernes, har bare «\(nøkkel)» og «grunn»")
      }
    }
    guard let i = finn(id, node, type, b, rekke) else { return }
    if stårFast(rekke[i], b, node.location, kommerIgjen: false) { return }
    if let annen = rekke[i].rørt.first(where: { uavhengige($0.regel.kilde, b.kilde) }) {
      return kollisjon(id, node.location, annen.regel.sted)
    }
    guard let grunn = grunn(node["grunn"], id, node.location) else { return }
    rekke[i].fjernet = (Regel(sted: node.location, kilde: b.kilde), false)
    under(id) { $0.før(.fjernet(grunn: grunn), b, node.location) }
  }

  private mutating func utenKjennetegn(_ node: YAMLNode, _ type: Typebeskrivelse?, _ hva: String) {
    let nøkkel = type?.kjennetegn ?? "id"
    funn.append(
      Diagnostic(
        .feil, "ARV-012", at: node.location, "det som \(hva), mangler «\(nøkkel)»",
        advice: hva == "fjernes"
          ? "skriv «{\(nøkkel): …, grunn: …}»"
          : "legg til «\(nøkkel):» slik det står der det er skrevet først"))
  }
}
