import PlanDiagnostics
import PlanYAML
import Planmodell

/// One field, through the layers: what is said of it, and what may be said of it.
struct Feltstand {
  var gjeldende: [Bidrag] = []
  var lås: Regel?
  var krav: Regel?
  var rammer: [Ramme] = []
  /// Everything that was said on the way: values, and taking away.
  var satt: [Regel] = []
  var fjernet: [Regel] = []

  var harVerdi: Bool { gjeldende.contains { !$0.bareRegler } }
  var erTatt: Bool { harVerdi || lås != nil || !fjernet.isEmpty }
}

extension Fletter {
  /// Merges what the layers say about one field.
  ///
  /// - Parameter objekt: the nearest object the field is in.
  mutating func felt(_ felt: Typebeskrivelse.Felt, _ bidrag: [Bidrag], i objekt: Bidrag) -> YAMLNode? {
    if bidrag.count == 1, stårSomSkrevet(bidrag[0]) { return bidrag[0].node }
    var stand = Feltstand()
    var tomt: Bidrag?
    for b in bidrag {
      if b.node.isNull {
        if b.bareRegler { continue }
        // What is empty says nothing, so it takes nothing away.
        if !stand.erTatt { tomt = b }
        før(.tomt, b, b.node.location)
      } else {
        ta(b, felt, &stand)
      }
    }
    kollisjoner(felt, stand)
    let verdi = stand.harVerdi ? flett(felt.slag, stand.gjeldende) : nil
    merk(stand, verdi)
    if let krav = stand.krav, verdi.map(\.erTom) ?? true {
      manglerPåkrevd(
        felt, krav.sted,
        her: tomt?.node.location ?? (objekt.kilde == kilder.count - 1 ? objekt.node.location : nil))
    }
    if let verdi { prøvRammer(felt, stand, verdi) }
    return verdi ?? (stand.erTatt ? nil : tomt?.node)
  }

  private mutating func ta(_ b: Bidrag, _ felt: Typebeskrivelse.Felt, _ stand: inout Feltstand) {
    if b.bareRegler { return taRegler(b, felt, &stand) }
    let styring = Styring(b.node, elementtype(felt.slag), felt.slag.erListe ? .liste : .verdi, &funn)
    if let lås = stand.lås, kilder[lås.kilde].lag < lag(b) {
      return brøtLås(felt.nøkkel, b, styring.verdi?.location ?? b.node.location, lås)
    }
    if let plass = styring.plass { feilplassert(plass) }
    if let sted = styring.påkrevd {
      stand.krav = stand.krav ?? Regel(sted: sted, kilde: b.kilde)
      før(.krevde, b, sted)
    }
    if let sted = styring.fjern { fjernFelt(felt, styring, b, sted, &stand) }
    if let verdi = styring.verdi {
      if felt.slag.erEnkelt { prøvOvenfra(felt, stand.rammer, b, verdi) }
      førSatt(felt.slag, b, verdi, stand)
      stand.gjeldende.append(Bidrag(kilde: b.kilde, node: verdi))
      stand.satt.append(Regel(sted: verdi.location, kilde: b.kilde))
    }
    if let sted = styring.låst {
      stand.lås = Regel(sted: sted, kilde: b.kilde)
      før(.låste, b, sted)
    }
    if let r = styring.ramme {
      stand.rammer.append(Ramme(par: r, kilde: b.kilde))
      prøvForm(r, felt.nøkkel)
      før(.ramme(Ramme.tekst(r.value)), b, r.key.location)
    }
  }

  /// What is left of a value that was replaced: what it asks of those below.
  private mutating func taRegler(_ b: Bidrag, _ felt: Typebeskrivelse.Felt, _ stand: inout Feltstand) {
    let styring = Styring(b.node, elementtype(felt.slag), felt.slag.erListe ? .liste : .verdi, &funn)
    if let r = styring.ramme {
      stand.rammer.append(Ramme(par: r, kilde: b.kilde))
      før(.ramme(Ramme.tekst(r.value)), b, r.key.location)
    }
    if let sted = styring.påkrevd {
      stand.krav = Regel(sted: sted, kilde: b.kilde)
      før(.krevde, b, sted)
    }
    guard let verdi = styring.verdi else { return }
    før(.satte, b, verdi.location, verdi.kort)
    if case .objekt = felt.slag {
      stand.gjeldende.append(Bidrag(kilde: b.kilde, node: verdi, bareRegler: true))
    }
  }

  private mutating func fjernFelt(
    _ felt: Typebeskrivelse.Felt, _ styring: Styring, _ b: Bidrag, _ sted: FileLocation,
    _ stand: inout Feltstand
  ) {
    guard let grunn = grunn(styring.grunn?.value, felt.nøkkel, sted) else { return }
    if felt.påkrevd || (stand.krav.map { kilder[$0.kilde].lag < lag(b) } ?? false) {
      return påkrevdKanIkkeFjernes(felt.nøkkel, b, sted, krav: stand.krav?.sted)
    }
    guard stand.harVerdi || !stand.fjernet.isEmpty else { return ingentingÅFjerne(felt.nøkkel, sted) }
    if let ramme = stand.rammer.first(where: { kilder[$0.kilde].lag < lag(b) }) {
      return rammeKanIkkeFjernes(felt.nøkkel, b, sted, ramme)
    }
    if let (nøkkel, lås) = låstInni(stand.gjeldende, for: b) {
      return brøtDypLås(felt.nøkkel, nøkkel, b, sted, lås)
    }
    if felt.slag.erListe, let (id, krav) = kravInni(stand.gjeldende, for: b) {
      return under(id) { $0.påkrevdKanIkkeFjernes(id, b, sted, krav: krav) }
    }
    // What is asked of those below outlives the values.
    for i in stand.gjeldende.indices { stand.gjeldende[i].bareRegler = true }
    stand.fjernet.append(Regel(sted: sted, kilde: b.kilde))
    før(.fjernet(grunn: grunn), b, sted)
  }

  private mutating func førSatt(_ slag: Feltslag, _ b: Bidrag, _ verdi: YAMLNode, _ stand: Feltstand) {
    guard historie != nil else { return }
    guard slag.erListe else { return før(.satte, b, verdi.location, verdi.kort) }
    if verdi.erOperasjoner { return før(.endret, b, verdi.location) }
    let over = stand.gjeldende.contains { lag($0) < lag(b) || kilder[b.kilde].byggerPå.contains($0.kilde) }
    let type = elementtype(slag)
    let elementer = verdi.elementer.map { ($0["verdi"] ?? $0).kjennetegn(type) ?? $0.kort }
    før(over ? .skrevOm : .satte, b, verdi.location, "[\(elementer.joined(separator: ", "))]")
  }

  private mutating func merk(_ stand: Feltstand, _ verdi: YAMLNode?) {
    guard historie != nil else { return }
    let sti = sti
    guard verdi != nil else {
      if let f = stand.fjernet.last { historie?.gjelder(f.sted, sti) }
      return
    }
    if let b = stand.gjeldende.last(where: { !$0.bareRegler }) { historie?.gjelder(b.node.location, sti) }
  }
}
