import PlanDiagnostics
import PlanYAML
import Planmodell

/// Merges what the layers say into one tree, by the field tables. Lives inside one call.
///
/// The result is YAML again, with every value's own place, so reading it is the same as reading one file.
struct Fletter {
  let kilder: [Kilde]
  /// Whether to keep the history of every value (`skoleplan forklar`); building does without.
  let fører: Bool
  var funn: [Diagnostic] = []
  private(set) var historie: [String: [Hendelse]] = [:]
  private var sti: [String] = []

  init(kilder: [Kilde], fører: Bool) {
    self.kilder = kilder
    self.fører = fører
  }

  func lag(_ b: Bidrag) -> Lag { kilder[b.kilde].lag }

  /// Merges objects of one type; contributions outermost first.
  mutating func objekt(_ type: Typebeskrivelse, _ bidrag: [Bidrag]) -> YAMLNode? {
    guard let siste = bidrag.last else { return nil }
    // Nobody above says anything, and nothing below can be controlled: it stands as written.
    if bidrag.count == 1, lag(siste) == .skole, !fører { return siste.node }
    // A short form, or something that is no object, says the whole.
    if let hel = bidrag.lastIndex(where: { if case .mapping = $0.node.content { false } else { true } }) {
      if hel == bidrag.count - 1 { return siste.node }
      return objekt(type, Array(bidrag[(hel + 1)...]))
    }
    var nøkler: [String] = []
    var innhold: [String: [(par: YAMLPair, bidrag: Bidrag)]] = [:]
    for b in bidrag {
      guard case .mapping(let par) = b.node.content else { continue }
      for p in par {
        if innhold[p.name] == nil { nøkler.append(p.name) }
        innhold[p.name, default: []].append((p, Bidrag(kilde: b.kilde, node: p.value)))
      }
    }
    var par: [YAMLPair] = []
    for nøkkel in nøkler {
      guard let alle = innhold[nøkkel], let nærmest = alle.last else { continue }
      sti.append(nøkkel)
      defer { sti.removeLast() }
      guard let felt = type.felt(nøkkel) else {
        par.append(nærmest.par)
        continue
      }
      if let verdi = verdi(felt.slag, felt, alle.map(\.bidrag), eier: nærmest.par.key) {
        par.append(YAMLPair(key: nærmest.par.key, value: verdi))
      }
    }
    return siste.node.with(.mapping(par))
  }

  /// Merges what the layers say about one field.
  private mutating func verdi(
    _ slag: Feltslag, _ felt: Typebeskrivelse.Felt, _ bidrag: [Bidrag], eier nøkkel: YAMLNode
  ) -> YAMLNode? {
    if bidrag.count == 1, lag(bidrag[0]) == .skole, !fører { return bidrag[0].node }
    var type: Typebeskrivelse?
    if case .objekt(let navn) = slag { type = Typeregister.type(navn) }
    var gjeldende: [Bidrag] = []
    var lås: (sted: FileLocation, kilde: Int)?
    var krav: FileLocation?
    var rammer: [(node: YAMLNode, kilde: Int)] = []
    for b in bidrag {
      let styring = Styring(b.node, type, listeoperasjoner: erListe(slag) && erOperasjoner(b.node), &funn)
      if let lås, kilder[lås.kilde].lag < lag(b) {
        brøtLås(felt.nøkkel, styring.verdi?.location ?? b.node.location, lås.sted, kilder[lås.kilde].lag)
        continue
      }
      if let sted = styring.påkrevd {
        krav = sted
        før(.krevde, b, sted)
      }
      if let sted = styring.fjern {
        fjernFelt(felt, styring, b, sted, &gjeldende, krav)
        continue
      }
      if let verdi = styring.verdi {
        if let annen = gjeldende.last, skriverOver(annen, b, slag) {
          kollisjon("«\(felt.nøkkel)»", verdi.location, annen.node.location)
        }
        gjeldende.append(Bidrag(kilde: b.kilde, node: verdi))
        prøvRammer(rammer, felt.nøkkel, verdi)
      }
      if let sted = styring.låst {
        lås = (sted, b.kilde)
        før(.låste, b, sted)
      }
      if let r = styring.ramme {
        rammer.append((r, b.kilde))
        før(.ramme(Rammetekst.tekst(r)), b, r.location)
      }
    }
    if let krav, gjeldende.isEmpty { manglerPåkrevd(felt, krav) }
    guard !gjeldende.isEmpty else { return nil }
    return flett(slag, gjeldende)
  }

  /// Merges values that are known to count.
  mutating func flett(_ slag: Feltslag, _ bidrag: [Bidrag]) -> YAMLNode? {
    switch slag {
    case .objekt(let navn):
      guard let type = Typeregister.type(navn) else { return bidrag.last?.node }
      return objekt(type, bidrag)
    case .liste(let element): return liste(element, bidrag)
    case .blokker: return liste(.objekt("Blokk"), bidrag)
    case .tekst, .nettadresse, .epost, .telefon, .prosa, .id, .tall, .sannUsann, .dato, .skoleår, .tospråklig, .valg:
      for (i, b) in bidrag.enumerated() {
        før(.satte, b, b.node.location, verdi: b.node, gjelder: i == bidrag.count - 1)
      }
      return bidrag.last?.node
    }
  }

  // MARK: History

  mutating func før(
    _ handling: Hendelse.Handling, _ b: Bidrag, _ sted: FileLocation, verdi: YAMLNode? = nil,
    gjelder: Bool = false
  ) {
    guard fører else { return }
    var tekst: String?
    if case .scalar(let t)? = verdi?.content { tekst = t }
    historie[sti.joined(separator: "/"), default: []].append(
      Hendelse(lag: lag(b), sted: sted, handling: handling, verdi: tekst, gjelder: gjelder))
  }

  mutating func under<T>(_ ledd: String, _ gjør: (inout Fletter) -> T) -> T {
    sti.append(ledd)
    defer { sti.removeLast() }
    return gjør(&self)
  }
}
