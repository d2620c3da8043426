import PlanDiagnostics
import PlanYAML
import Planmodell

/// An element of a list on its way through the layers.
struct Innslag {
  var id: String?
  /// The file that brought it.
  var kilde: Int
  var bidrag: [Bidrag]
  var lås: Regel?
  var krav: Regel?
  /// Files that have changed it, and whether they replaced the whole.
  var rørt: [(regel: Regel, hel: Bool)] = []
  /// It is gone, but remembered: those below who name it are told who took it away.
  var fjernet: (regel: Regel, heleListen: Bool)?
}

/// Lists: a bare list replaces the one above; operations change it by id, never by position.
extension Fletter {
  mutating func liste(_ element: Feltslag, _ bidrag: [Bidrag]) -> YAMLNode? {
    let egne = bidrag.filter { !$0.bareRegler }
    guard let siste = egne.last else { return nil }
    if egne.count == 1, stårSomSkrevet(siste) { return siste.node }
    let type = elementtype(element)
    var rekke: [Innslag] = []
    for b in rekkefølge(egne) {
      if b.node.erOperasjoner { operasjoner(b, type, &rekke) } else { helListe(b, type, ved: egne, &rekke) }
    }
    var noder: [YAMLNode] = []
    var nr = 0
    let sti = sti
    for i in rekke {
      if i.fjernet == nil { nr += 1 } else if i.id == nil { continue }
      let navn = i.id?.somLedd ?? "\(nr)"
      historie?.element(navn, i: sti)
      guard i.fjernet == nil else { continue }
      if i.bidrag.count == 1, stårSomSkrevet(i.bidrag[0]) {
        noder.append(i.bidrag[0].node)
      } else if let node = under(navn, { $0.flett(element, i.bidrag) }) {
        noder.append(node)
      }
    }
    // One value that nobody else touched stays one value.
    if egne.count == 1, noder.count == 1, !siste.node.erOperasjoner, siste.node.elementer.count == 1,
      !siste.node.erSequence
    {
      return noder[0]
    }
    return siste.node.with(.sequence(noder))
  }

  /// Within a layer, whole lists before changes of them, so that what comes out does not hang on file names.
  private func rekkefølge(_ bidrag: [Bidrag]) -> [Bidrag] {
    guard bidrag.count > 1 else { return bidrag }
    func foran(_ a: Bidrag, _ b: Bidrag) -> Bool {
      lag(a) < lag(b) || kilder[b.kilde].byggerPå.contains(a.kilde)
    }
    var venter = bidrag
    var ut: [Bidrag] = []
    while !venter.isEmpty {
      let klare = venter.indices.filter { i in !venter.contains { foran($0, venter[i]) } }
      let neste = klare.first { !venter[$0].node.erOperasjoner } ?? klare.first ?? 0
      ut.append(venter.remove(at: neste))
    }
    return ut
  }

  /// A list written out. It replaces what stands above it, and what it builds on; files beside it fill the list together.
  private mutating func helListe(
    _ b: Bidrag, _ type: Typebeskrivelse?, ved alle: [Bidrag], _ rekke: inout [Innslag]
  ) {
    let nye = b.node.elementer.compactMap { innslag($0, b, type) }
    var navngitt = Set(nye.compactMap(\.id))
    for annen in alle where uavhengige(annen.kilde, b.kilde) && !annen.node.erOperasjoner {
      navngitt.formUnion(annen.node.elementer.compactMap { $0.kjennetegn(type) })
    }
    var avvist: Set<String> = []
    for i in rekke.indices where rekke[i].fjernet == nil && erstattes(rekke[i], av: b) {
      let igjen = rekke[i].id.flatMap { id in nye.first { $0.id == id } }
      let sted = igjen?.bidrag[0].node.location ?? b.node.location
      let kommerIgjen = rekke[i].id.map(navngitt.contains) ?? false
      if stårFast(rekke[i], b, sted, kommerIgjen: kommerIgjen) {
        if let id = rekke[i].id { avvist.insert(id) }
        continue
      }
      rekke[i].fjernet = (Regel(sted: b.node.location, kilde: b.kilde), true)
      guard let id = rekke[i].id, !kommerIgjen else { continue }
      under(id) { $0.før(.skrevOm, b, b.node.location) }
    }
    let kjente = Set(rekke.compactMap(\.id))
    for var ny in nye {
      if let id = ny.id, kjente.contains(id) {
        if avvist.contains(id) || kolliderer(ny, b, type, rekke.filter { $0.fjernet?.heleListen != true }) {
          continue
        }
        // The same thing as above, so what is asked of it there still holds.
        if let gammel = rekke.last(where: { i in
          i.id == id && (i.fjernet.map { $0.heleListen && kilder[$0.regel.kilde].lag == lag(b) } ?? false)
        }) {
          ny.bidrag =
            gammel.bidrag.map { Bidrag(kilde: $0.kilde, node: $0.node, bareRegler: true) } + ny.bidrag
          ny.krav = gammel.krav ?? ny.krav
        }
      }
      if historie != nil, let id = ny.id {
        let sted = ny.bidrag.last?.node.location ?? b.node.location
        under(id) { $0.førInnslag(.satte, b, sted, ny) }
      }
      rekke.append(ny)
    }
  }

  /// What an element did when it came, and what it asks of those below.
  mutating func førInnslag(_ handling: Hendelse.Handling, _ b: Bidrag, _ sted: FileLocation, _ ny: Innslag) {
    før(handling, b, sted)
    if let lås = ny.lås { før(.låste, b, lås.sted) }
    if let krav = ny.krav, krav.kilde == b.kilde { før(.krevde, b, krav.sted) }
  }

  private func erstattes(_ i: Innslag, av b: Bidrag) -> Bool {
    kilder[i.kilde].lag < lag(b) || kilder[b.kilde].byggerPå.contains(i.kilde)
  }

  /// Tells why an element may not be taken away or replaced by `b`; false when it may.
  ///
  /// - Parameter kommerIgjen: it comes back, so it is enough that nothing in it is locked.
  mutating func stårFast(_ i: Innslag, _ b: Bidrag, _ sted: FileLocation, kommerIgjen: Bool) -> Bool {
    let navn = i.id ?? sti.last ?? ""
    if let lås = i.lås, kilder[lås.kilde].lag < lag(b) {
      under(navn) { $0.brøtLås(navn, b, sted, lås) }
      return true
    }
    if let (nøkkel, lås) = låstInni(i.bidrag, for: b) {
      under(navn) { $0.brøtDypLås(navn, nøkkel, b, sted, lås) }
      return true
    }
    if !kommerIgjen, let krav = i.krav, kilder[krav.kilde].lag < lag(b) {
      under(navn) { $0.påkrevdKanIkkeFjernes(navn, b, sted, krav: krav.sted) }
      return true
    }
    return false
  }

  /// An element as it is written, with what it says about itself taken apart.
  ///
  /// - Returns: nil when it holds nothing but what has been told to be wrong.
  mutating func innslag(_ node: YAMLNode, _ b: Bidrag, _ type: Typebeskrivelse?, plass: Bool = false)
    -> Innslag?
  {
    let før = funn.count
    let styring = elementstyring(node, type, plass: plass)
    if styring.verdi == nil, node.erMapping, funn.count > før { return nil }
    let verdi = styring.verdi ?? (node.erMapping ? node.with(.mapping([])) : node)
    return Innslag(
      id: verdi.kjennetegn(type), kilde: b.kilde, bidrag: [Bidrag(kilde: b.kilde, node: verdi)],
      lås: styring.låst.map { Regel(sted: $0, kilde: b.kilde) },
      krav: styring.påkrevd.map { Regel(sted: $0, kilde: b.kilde) })
  }

  mutating func elementstyring(_ node: YAMLNode, _ type: Typebeskrivelse?, plass: Bool) -> Styring {
    let styring = Styring(node, type, .element, &funn)
    if let r = styring.ramme {
      feilplassert("ramme", r.key.location, råd: "sett rammen på hele listen, eller på et felt i elementet")
    }
    if !plass, let p = styring.plass {
      feilplassert(
        p.før ? "før" : "etter", p.nøkkel,
        råd: "skriv elementene i den rekkefølgen de skal stå, eller bruk «legg-til:»")
    }
    return styring
  }
}
