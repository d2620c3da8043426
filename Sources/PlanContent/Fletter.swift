import PlanDiagnostics
import PlanYAML
import Planmodell

/// Merges what the layers say into one tree, by the field tables. Lives inside one call.
///
/// The result is YAML again, with every value's own place, so reading it is the same as reading one file.
struct Fletter {
  let kilder: [Kilde]
  /// What a requirement nobody filled weighs; nil when there is no one to fill it.
  let mangelvekt: Severity?
  /// nil when building, which does without.
  var historie: Historie?
  var funn: [Diagnostic] = []
  private(set) var sti: [String] = []
  /// Which parts of the path are elements of lists.
  private(set) var leddErElement: [Bool] = []

  init(kilder: [Kilde], mangelvekt: Severity?, fører: Bool) {
    self.kilder = kilder
    self.mangelvekt = mangelvekt
    historie = fører ? Historie() : nil
  }

  func lag(_ b: Bidrag) -> Lag { kilder[b.kilde].lag }

  /// Merges whole files, or parts of them; contributions outermost first.
  mutating func rot(_ type: Typebeskrivelse, _ bidrag: [Bidrag]) -> YAMLNode? {
    var bidrag = bidrag
    for i in bidrag.indices where kilder[bidrag[i].kilde].harStyring { rydd(&bidrag[i], type) }
    guard let siste = bidrag.last else { return nil }
    return objekt(type, bidrag) ?? siste.node.with(.mapping([]))
  }

  /// Merges objects of one type, field by field.
  mutating func objekt(_ type: Typebeskrivelse, _ bidrag: [Bidrag]) -> YAMLNode? {
    guard let siste = bidrag.last(where: { !$0.bareRegler }) ?? bidrag.last else { return nil }
    if bidrag.count == 1, stårSomSkrevet(siste) { return siste.node }
    guard let bidrag = utenKortformer(type, bidrag) else {
      return siste.node.erMapping ? objekt(type, [siste]) : siste.node
    }
    var nøkler: [String] = []
    // Keys that only rules are left of come last.
    var bareRegler: [String] = []
    var innhold: [String: [(nøkkel: YAMLNode, bidrag: Bidrag)]] = [:]
    for b in bidrag {
      guard case .mapping(let par) = b.node.content else { continue }
      for p in par where !b.bareRegler || historie != nil || p.value.harStyring {
        if innhold[p.name] == nil {
          if b.bareRegler { bareRegler.append(p.name) } else { nøkler.append(p.name) }
        } else if !b.bareRegler, let i = bareRegler.firstIndex(of: p.name) {
          nøkler.append(bareRegler.remove(at: i))
        }
        innhold[p.name, default: []].append(
          (p.key, Bidrag(kilde: b.kilde, node: p.value, bareRegler: b.bareRegler)))
      }
    }
    var ut: [YAMLPair] = []
    ut.reserveCapacity(nøkler.count)
    nøkler += bareRegler
    for nøkkel in nøkler {
      guard let alle = innhold[nøkkel], let nærmest = alle.last else { continue }
      gå(inn: nøkkel, element: false)
      defer { gåUt() }
      guard let felt = type.felt(nøkkel) else {
        if !nærmest.bidrag.bareRegler { ut.append(YAMLPair(key: nærmest.nøkkel, value: nærmest.bidrag.node)) }
        continue
      }
      if let verdi = self.felt(felt, alle.map(\.bidrag), i: siste) {
        ut.append(YAMLPair(key: nærmest.nøkkel, value: verdi))
      }
    }
    return ut.isEmpty && !nøkler.isEmpty ? nil : siste.node.with(.mapping(ut))
  }

  /// Every contribution with keys: `2026-2027` as `{skoleår: 2026-2027}`. nil when the last one says the whole.
  private mutating func utenKortformer(_ type: Typebeskrivelse, _ bidrag: [Bidrag]) -> [Bidrag]? {
    if type.énAv, bidrag.count > 1 { return nil }
    if bidrag.allSatisfy(\.node.erMapping) { return bidrag }
    guard let kortform = type.kortform, bidrag.count > 1 else {
      for b in bidrag.dropLast() where !b.node.erMapping { ikkeObjekt(type, b) }
      return bidrag.last?.node.erMapping == true ? bidrag.filter(\.node.erMapping) : nil
    }
    return bidrag.map { b in
      guard !b.node.erMapping else { return b }
      let par = YAMLPair(key: b.node.with(.scalar(kortform)), value: b.node)
      return Bidrag(kilde: b.kilde, node: b.node.with(.mapping([par])), bareRegler: b.bareRegler)
    }
  }

  /// Merges values that are known to count.
  mutating func flett(_ slag: Feltslag, _ bidrag: [Bidrag]) -> YAMLNode? {
    switch slag {
    case .objekt(let navn):
      guard let type = Typeregister.type(navn) else { return bidrag.last?.node }
      return objekt(type, bidrag)
    case .liste(let element): return liste(element, bidrag)
    case .blokker: return liste(.objekt("Blokk"), bidrag)
    default: return bidrag.last { !$0.bareRegler }?.node
    }
  }

  /// Nobody else says anything, and nothing in it is about inheritance.
  func stårSomSkrevet(_ b: Bidrag) -> Bool {
    historie == nil && !b.bareRegler && (!kilder[b.kilde].harStyring || !b.node.harStyring)
  }

  // MARK: Paths and history

  /// Stands at an element of a list while `gjør` runs.
  mutating func under<T>(_ ledd: String, _ gjør: (inout Fletter) -> T) -> T {
    gå(inn: ledd.somLedd, element: true)
    defer { gåUt() }
    return gjør(&self)
  }

  private mutating func gå(inn ledd: String, element: Bool) {
    sti.append(ledd)
    leddErElement.append(element)
  }

  private mutating func gåUt() {
    sti.removeLast()
    leddErElement.removeLast()
  }

  mutating func før(
    _ handling: Hendelse.Handling, _ b: Bidrag, _ sted: FileLocation,
    _ verdi: @autoclosure () -> String? = nil
  ) {
    guard historie != nil else { return }
    let (sti, hendelse) = (sti, Hendelse(lag: lag(b), sted: sted, handling: handling, verdi: verdi()))
    historie?.legg(hendelse, sti)
  }
}

extension String {
  /// As a part of a path: an element may be known by a whole paragraph.
  var somLedd: String {
    guard utf8.count > 40 || utf8.contains(10) else { return self }
    let linje = unicodeScalars.prefix { $0 != "\n" }
    return linje.count > 40 ? String(linje.prefix(40)) + "…" : String(linje)
  }
}

extension YAMLNode {
  var erMapping: Bool { if case .mapping = content { true } else { false } }
}
