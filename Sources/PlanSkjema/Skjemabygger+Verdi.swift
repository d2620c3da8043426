import Planmodell

extension Skjemabygger {
  /// What a value of a kind may be, without what a layer says about it.
  mutating func form(_ slag: Feltslag, _ sted: Lagsted) -> Form {
    switch slag {
    case .tekst: Form(Form.skalar, ref: tekst("tekst", Mønster.tekst))
    case .nettadresse: Form(["string"], ref: tekst("nettadresse", Mønster.nettadresse))
    case .epost: Form(["string"], ref: tekst("epost", Mønster.epost))
    // A number without spaces is a number in YAML; the program reads its digits.
    case .telefon: Form(["string", "integer"], ref: tekst("telefon", Mønster.telefon))
    case .farge: Form(["string"], ref: tekst("farge", Mønster.farge))
    case .id: Form(["string", "integer", "boolean"], ref: tekst("id", Mønster.id))
    case .dato: Form(["string"], ref: tekst("dato", Mønster.dato))
    case .skoleår: Form(["string"], ref: tekst("skoleår", Mønster.skoleår))
    case .tall: Form(["integer"])
    case .sannUsann: Form(["boolean"])
    case .prosa: Form(Form.skalar + ["object"], ref: prosa())
    case .tospråklig: Form(Form.skalar + ["object"], ref: tospråklig())
    case .valg(let ord): valg(ord)
    case .objekt(let navn): objekt(Self.type(navn), sted)
    case .liste(let element): liste(element, sted)
    case .blokker: liste(.objekt("\(Blokk.self)"), sted)
    }
  }

  func mønster(_ slag: Feltslag, kanVæreTom: Bool) -> String? {
    switch slag {
    case .tekst, .tospråklig: Mønster.tekst
    case .prosa: kanVæreTom ? Mønster.tomEllerProsa : Mønster.prosa
    case .id: Mønster.id
    case .nettadresse: Mønster.nettadresse
    case .epost: Mønster.epost
    case .telefon: Mønster.telefon
    case .farge: Mønster.farge
    case .dato: Mønster.dato
    case .skoleår: Mønster.skoleår
    case .tall, .sannUsann, .valg, .objekt, .liste, .blokker: nil
    }
  }

  private func valg(_ ord: [String]) -> Form {
    var form = Form(["string"])
    form.ord = ord
    return form
  }

  private mutating func objekt(_ t: Typebeskrivelse, _ sted: Lagsted) -> Form {
    // The parts of a shared file.
    let sted = sted == .hel && Filtype.flettede.contains(t.typenavn) ? .lag : sted
    var form = Form(["object"], ref: type(t, sted))
    if let kort = kortform(t) {
      kort.typer.forEach { form.kan($0) }
      form.element = kort.element
    }
    if t.kanVæreTom { form.kan("null") }
    return form
  }

  // MARK: Definitions with a pattern

  private mutating func tekst(_ navn: String, _ mønster: String) -> String {
    ref(ascii(navn)) { _ in ["pattern": .tekst(mønster)] }
  }

  private mutating func prosa() -> String {
    ref("prosa") { b in
      let nøkler = b.egneNøkler(.prosa, .hel)
      return .objekt(
        [.init("pattern", .tekst(Mønster.prosa))] + b.bare(nøkler) + [b.krever(nøkler.map(\.nøkkel))])
    }
  }

  private mutating func tospråklig() -> String {
    ref(ascii("tospråklig")) { b in
      let nøkler = b.egneNøkler(.tospråklig, .hel)
      return .objekt(
        [.init("pattern", .tekst(Mønster.tekst))] + b.bare(nøkler) + [b.krever(nøkler.map(\.nøkkel))])
    }
  }

  /// The keys a value may have of its own, also when it is the only one of a list.
  mutating func egneNøkler(_ slag: Feltslag, _ sted: Lagsted) -> [JSON.Par] {
    switch slag {
    case .prosa:
      let fil = ref("fil") { _ in ["pattern": .tekst(Mønster.fil)] }
      let hjelp = hjelp(
        Hjelp("En fil med teksten, i mappen til denne", "Ei fil med teksten, i mappa til denne"))
      return [.init(Feltslag.prosafil, .objekt([hjelp] + Form(["string"], ref: fil).par))]
    case .tospråklig:
      let tekst = form(.tekst, .hel)
      return Målform.allCases.map {
        .init(
          $0.rawValue,
          .objekt(
            [hjelp($0 == .nb ? Hjelp("På bokmål", "På bokmål") : Hjelp("På nynorsk", "På nynorsk"))]
              + tekst.par))
      }
    case .objekt(let navn): return nøkler(Self.type(navn), sted)
    case .liste(let element): return egneNøkler(element, inni(element, sted))
    case .blokker: return egneNøkler(.liste(.objekt("\(Blokk.self)")), sted)
    case .tekst, .nettadresse, .epost, .telefon, .farge, .id, .tall, .sannUsann, .dato, .skoleår, .valg: return []
    }
  }
}
