import PlanDiagnostics
import PlanYAML
import Planmodell

/// The rules of the inheritance table: what may not be done, and how it is told.
extension Fletter {
  // MARK: Two files on one layer

  /// On the same layer, and neither builds on the other.
  func uavhengige(_ a: Int, _ b: Int) -> Bool {
    a != b && kilder[a].lag == kilder[b].lag && !kilder[b].byggerPå.contains(a)
      && !kilder[a].byggerPå.contains(b)
  }

  /// Files that say different things of one value, where none builds on all the others.
  mutating func kollisjoner(_ felt: Typebeskrivelse.Felt, _ stand: Feltstand) {
    let delt = !felt.slag.erEnkelt
    if delt, stand.fjernet.isEmpty || stand.satt.isEmpty { return }
    let alle = (stand.satt + stand.fjernet).sorted { $0.kilde < $1.kilde }
    guard alle.count > 1 else { return }
    // The last word on each layer: not built upon by another one.
    let siste = alle.filter { a in
      !alle.contains {
        kilder[$0.kilde].byggerPå.contains(a.kilde) && kilder[$0.kilde].lag == kilder[a.kilde].lag
      }
    }
    for (i, b) in siste.enumerated() {
      guard let a = siste[..<i].first(where: { uavhengige($0.kilde, b.kilde) }) else { continue }
      if delt, stand.fjernet.contains(where: { $0.kilde == a.kilde || $0.kilde == b.kilde }) == false {
        continue
      }
      kollisjon(felt.nøkkel, b.sted, a.sted)
    }
  }

  mutating func kollisjon(_ hva: String, _ sted: FileLocation, _ annen: FileLocation) {
    funn.append(
      Diagnostic(
        .feil, "ARV-004", at: sted, "«\(hva)» kommer fra to filer på samme nivå",
        advice: "behold én av dem, eller la den ene bygge på den andre med «arver:»",
        related: [.init(annen, "her er den andre")]))
  }

  // MARK: What must be there

  mutating func manglerPåkrevd(_ felt: Typebeskrivelse.Felt, _ krav: FileLocation, her: FileLocation?) {
    // A field its type cannot do without is told of when it is read.
    guard let mangelvekt, !felt.påkrevd else { return }
    let egen = her != nil || !leddErElement.contains(true)
    let linje = "\(felt.nøkkel): \(felt.eksempel)"
    funn.append(
      Diagnostic(
        mangelvekt, "ARV-005", at: her ?? kilder.last.map { FileLocation(file: $0.fil) },
        "«\(sti.joined(separator: "/"))» må fylles ut før planen kan publiseres",
        advice: "legg til «\(egen ? linje : innpakket(linje))» (\(felt.hjelp.nb.medLitenForbokstav))",
        related: [.init(krav, "her er det krevd")]))
  }

  /// A line with what must stand around it, when the file says nothing of the element yet:
  /// `tiltak: {endre: [{id: vaktplan, ansvar: [rektor]}]}`.
  private func innpakket(_ linje: String) -> String {
    zip(sti, leddErElement).dropLast().reversed().reduce(linje) { inni, ledd in
      ledd.1 ? "endre: [{id: \(ledd.0), \(inni)}]" : "\(ledd.0): {\(inni)}"
    }
  }

  mutating func påkrevdKanIkkeFjernes(_ hva: String, _ b: Bidrag, _ sted: FileLocation, krav: FileLocation?) {
    funn.append(
      Diagnostic(
        .feil, "ARV-006", at: sted, "«\(hva)» er påkrevd og kan ikke fjernes", advice: "endre det i stedet",
        related: krav.map { [.init($0, "her er det krevd")] } ?? []))
    før(.avvist("ARV-006"), b, sted)
  }

  /// An element a layer above `b` will not be without.
  func kravInni(_ bidrag: [Bidrag], for b: Bidrag) -> (id: String, krav: FileLocation)? {
    for over in bidrag where !over.bareRegler && kilder[over.kilde].harStyring && lag(over) < lag(b) {
      for e in over.node.listeelementer {
        guard case .mapping(let par) = e.content, case .scalar(let id)? = e["id"]?.content,
          let krav = par.first(where: { $0.name == "påkrevd" && $0.value.bool == true })
        else { continue }
        return (id, krav.key.location)
      }
    }
    return nil
  }

  mutating func rammeKanIkkeFjernes(_ hva: String, _ b: Bidrag, _ sted: FileLocation, _ ramme: Ramme) {
    funn.append(
      Diagnostic(
        .feil, "ARV-009", at: sted, "«\(hva)» har en ramme og kan ikke fjernes",
        advice: "velg noe innenfor: \(Ramme.tekst(ramme.par.value))",
        related: [.init(ramme.par.key.location, "her står rammen")]))
    før(.avvist("ARV-009"), b, sted)
  }

  /// The reason for removing something. It must be there.
  mutating func grunn(_ node: YAMLNode?, _ hva: String, _ sted: FileLocation) -> String? {
    if let node, case .scalar(let grunn) = node.content, !node.isNull, !grunn.utf8.allSatisfy({ $0 == 32 }) {
      return grunn
    }
    funn.append(
      Diagnostic(
        .feil, "ARV-007", at: sted, "«\(hva)» fjernes uten grunn",
        advice: "legg til «grunn:» med en setning om hvorfor det ikke gjelder her"))
    return nil
  }

  mutating func ingentingÅFjerne(_ hva: String, _ sted: FileLocation) {
    funn.append(
      Diagnostic(
        .feil, "ARV-013", at: sted, "«\(hva)» finnes ikke i det som arves",
        advice: "ta bort «fjern», her er ingenting å fjerne"))
  }

  // MARK: In the wrong place

  mutating func feilplassert(_ plass: (før: Bool, nøkkel: FileLocation, id: Lokalisert<String>)) {
    feilplassert(
      plass.før ? "før" : "etter", plass.nøkkel,
      råd: "bruk det i en liste, under «legg-til:», «erstatt:» eller «endre:»")
  }

  mutating func feilplassert(_ nøkkel: String, _ sted: FileLocation, råd: String) {
    funn.append(Diagnostic(.feil, "ARV-018", at: sted, "«\(nøkkel)» kan ikke stå her", advice: råd))
  }

  /// Takes what is about inheritance out of a whole file, where there is nothing it could be about.
  mutating func rydd(_ b: inout Bidrag, _ type: Typebeskrivelse) {
    guard case .mapping(let par) = b.node.content else { return }
    let gale = par.filter { $0.erStyring && type.felt($0.name) == nil }
    guard !gale.isEmpty else { return }
    for p in gale {
      feilplassert(
        p.name, p.key.location,
        råd:
          "sett det på en verdi, for eksempel «tittel: {verdi: …, låst: true}», eller på et element i en liste"
      )
    }
    b.node = b.node.with(.mapping(par.filter { !$0.erStyring || type.felt($0.name) != nil }))
  }

  mutating func ikkeObjekt(_ type: Typebeskrivelse, _ b: Bidrag) {
    let felt = type.felter.first(where: \.påkrevd) ?? type.felter[0]
    funn.append(
      Diagnostic(
        .feil, "FELT-011", at: b.node.location, "«\(sti.last ?? type.navn)» skal ha nøkler med verdier",
        advice: "skriv for eksempel «\(felt.nøkkel): \(felt.eksempel)»"))
  }
}
