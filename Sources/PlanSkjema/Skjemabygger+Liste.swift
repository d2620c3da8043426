import Planmodell

extension Skjemabygger {
  /// What an element is read as. One that has an id can be changed from below, so a shared file may give a part
  /// of it; all others stand as they are written.
  func inni(_ element: Feltslag, _ sted: Lagsted) -> Lagsted {
    guard sted == .lag, case .objekt(let navn) = element, Self.type(navn).kjennetegn != nil else {
      return .hel
    }
    return .lag
  }

  /// A list, or the only element of one.
  mutating func liste(_ slag: Feltslag, _ sted: Lagsted) -> Form {
    var form = alene(slag, sted)
    // Where one of the type may itself be a list, a list here is still a list of the type.
    let element: JSON = sted == .hel ? form.json : .vis(self.element(slag, sted))
    form.typer = ["array"] + form.typer.filter { $0 != "array" && $0 != "null" }
    form.element = element
    return form
  }

  /// An element without what a layer says about it.
  private mutating func alene(_ slag: Feltslag, _ sted: Lagsted) -> Form {
    let inni = inni(slag, sted)
    var form = form(slag, inni)
    if inni == .lag { form.tillegg += helUtenId(slag) }
    return form
  }

  /// Without an id nothing below can fill in what is missing.
  private func helUtenId(_ slag: Feltslag) -> [JSON.Par] {
    let (id, krav) = påkrevd(slag)
    guard let id, !krav.isEmpty else { return [] }
    return hvis(.objekt([krever([id])]), nil, ellers: .objekt([krever(krav)]))
  }

  private func påkrevd(_ slag: Feltslag) -> (id: String?, krav: [String]) {
    guard case .objekt(let navn) = slag else { return (nil, []) }
    let t = Self.type(navn)
    return (t.kjennetegn?.nøkkel, t.felter.filter(\.påkrevd).map(\.nøkkel))
  }

  // MARK: Elements with what a layer says about them

  /// An element of a list that is merged: as it is, or with `låst`, `før` … beside its own keys.
  mutating func element(_ slag: Feltslag, _ sted: Lagsted) -> String {
    ref("\(slag.delnavn)\(inni(slag, sted) == .lag ? "-lag" : "")-element") { b in
      let ord = Styringsord.forElement
      let erStyrt = b.harEttAv(ord, "er-styrt-element")
      return .objekt(b.hvis(.vis(erStyrt), b.styrtElement(slag, sted, ord), ellers: b.alene(slag, sted).json))
    }
  }

  private mutating func styrtElement(_ slag: Feltslag, _ sted: Lagsted, _ ord: [Styringsord]) -> JSON {
    let egne = egneNøkler(slag, inni(slag, sted))
    let styring = styringsnøkler(ord, alene(slag, sted).par)
    return .objekt(bare(styring + egne) + verdiEller(egne, helhet(slag, sted, egne)))
  }

  /// The value is under `verdi`, or its own keys are here and `ellers` holds.
  private func verdiEller(_ egne: [JSON.Par], _ ellers: [JSON.Par]) -> [JSON.Par] {
    hvis(.objekt([krever([Styringsord.verdi.rawValue])]), .objekt([ingenAv(egne)]), ellers: .objekt(ellers))
  }

  /// What must be there of an element, when not all keys beside it are its own.
  private func helhet(_ slag: Feltslag, _ sted: Lagsted, _ egne: [JSON.Par]) -> [JSON.Par] {
    let (id, krav) = påkrevd(slag)
    if case .objekt(let navn) = slag, Self.type(navn).énAv { return [.init("oneOf", éiAv(egne))] }
    if egne.isEmpty { return [krever([Styringsord.verdi.rawValue])] }
    if slag == .prosa || slag == .tospråklig { return [krever(egne.map(\.nøkkel))] }
    if krav.isEmpty { return [.init("anyOf", éiAv(egne))] }
    guard inni(slag, sted) == .lag, let id else { return [krever(krav)] }
    return [.init("anyOf", [.objekt([krever([id])]), .objekt([krever(krav)])])]
  }

  // MARK: Operations

  /// A list that changes the one above.
  mutating func operasjoner(_ slag: Feltslag, _ sted: Lagsted) -> String {
    ref("\(slag.delnavn)\(sted.endelse)-operasjoner") { b in
      let nøkler = Listeoperasjon.allCases.map { o -> JSON.Par in
        let element =
          switch o {
          case .leggTil, .erstatt: b.element(slag, sted)
          case .endre: b.endring(slag, sted)
          case .fjern: b.fjernet()
          }
        let flere: JSON = ["items": .vis(element)]
        return .init(
          o.rawValue, .objekt([b.hjelp(o.hjelp)] + b.hvis(["type": "array"], flere, ellers: .vis(element))))
      }
      return .objekt(b.bare(nøkler))
    }
  }

  /// A part of an element that is named by its id. Those without one can only be written anew.
  private mutating func endring(_ slag: Feltslag, _ sted: Lagsted) -> String {
    guard case .objekt(let navn) = slag, let id = Self.type(navn).kjennetegn?.nøkkel else {
      return element(slag, sted)
    }
    return ref("\(slag.delnavn)\(sted.endelse)-endret") { b in
      let egne = b.nøkler(Self.type(navn), sted)
      var verdi = Form(["object"], ref: b.type(Self.type(navn), sted))
      verdi.tillegg = [b.krever([id])]
      let styring = b.styringsnøkler([.verdi, .låst], verdi.par)
      return .objekt(
        [.init("type", "object")] + b.bare(styring + egne) + b.verdiEller(egne, [b.krever([id])]))
    }
  }

  /// What is taken away, and why.
  private mutating func fjernet() -> String {
    ref("fjernet") { b in
      let id = Hjelp("Id-en til det som tas bort", "Id-en til det som blir teke bort")
      let grunn = Styringsord.grunn
      let nøkler: [JSON.Par] = [
        .init("id", .objekt([b.hjelp(id), .init("type", .tekster(Form.skalar))])),
        .init(grunn.rawValue, .objekt([b.hjelp(grunn.hjelp)] + b.grunn)),
      ]
      return .objekt([.init("type", "object")] + b.bare(nøkler) + [b.krever(nøkler.map(\.nøkkel))])
    }
  }
}
