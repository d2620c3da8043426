import Planmodell

/// What is around the place where a type is written, which decides what may stand beside its keys.
enum Lagsted: String {
  /// Nothing is merged here: the type's own keys and no others, and what must be there, is there.
  case hel
  /// A file of the nearest layer, where it is merged. What must be there, may be given by a layer above, which
  /// the schema cannot see: an owner gives its schools a title. So nothing is asked for here, and `sjekk` tells
  /// what no one has given. What is written whole (elements of lists, and all under them) is asked for in full.
  case skole
  /// A shared file: any part, since those below give the rest.
  case lag

  var endelse: String { self == .hel ? "" : "-\(rawValue)" }
}

/// Makes a JSON Schema of the field tables, one definition for each type and place it is written.
struct Skjemabygger {
  let målform: Målform
  /// By name; unordered.
  private(set) var deler: [String: JSON] = [:]

  init(_ målform: Målform) { self.målform = målform }

  /// The address of a definition, made the first time it is asked for.
  mutating func ref(_ navn: String, _ lag: (inout Skjemabygger) -> JSON) -> String {
    if deler[navn] == nil {
      // Types hold themselves; the second time it is already on its way.
      deler[navn] = .null
      deler[navn] = lag(&self)
    }
    return "#/$defs/\(navn)"
  }

  static func type(_ navn: String) -> Typebeskrivelse {
    guard let type = Typeoppslag.type(navn) else {
      preconditionFailure("\(navn) mangler i Typeoppslag.alle")
    }
    return type
  }

  // MARK: Types

  /// What holds for objects of a type, and for the text that may stand for one.
  mutating func type(_ t: Typebeskrivelse, _ sted: Lagsted) -> String {
    ref(ascii(t.typenavn) + sted.endelse) { b in
      var ut: [JSON.Par] = [.init("title", .tekst(t.navn)), b.hjelp(t.hjelp)]
      ut += b.bare(b.nøkler(t, sted, medEksempel: true))
      let krav = t.felter.filter(\.påkrevd).map(\.nøkkel)
      if !krav.isEmpty, sted == .hel { ut.append(b.krever(krav)) }
      if t.énAv { ut += [.init("minProperties", 1), .init("maxProperties", 1)] }
      return .objekt(ut + b.kortformtekst(t))
    }
  }

  /// The keys of a type and what may stand after each.
  ///
  /// - Parameter medEksempel: left out where the same keys are said again with more beside them.
  mutating func nøkler(_ t: Typebeskrivelse, _ sted: Lagsted, medEksempel: Bool = false) -> [JSON.Par] {
    t.felter.map { f in
      var ut = [hjelp(f.hjelp)]
      if medEksempel, let eksempel = Eksempel.json(f.eksempel) { ut.append(.init("examples", [eksempel])) }
      // Elements are found by what they are called, so that cannot be wrapped.
      let her = f.nøkkel == t.kjennetegn?.nøkkel && f.slag == .id ? .hel : sted
      return .init(
        f.nøkkel, .objekt(ut + verdi(f, her, kanVæreNull: !t.énAv && (!f.påkrevd || sted == .lag))))
    }
  }

  /// What is written after a key. An optional field left empty is left out.
  private mutating func verdi(_ felt: Typebeskrivelse.Felt, _ sted: Lagsted, kanVæreNull: Bool) -> [JSON.Par]
  {
    var form = form(felt.slag, sted)
    if kanVæreNull { form.kan("null") }
    form.minstEtt = felt.påkrevd && sted != .lag && form.element != nil && form.typer[0] == "array"
    return sted == .hel ? form.par : styrt(felt, sted, form)
  }

  // MARK: Short forms

  /// What may stand in place of an object: text and lists, never another object.
  mutating func kortform(_ t: Typebeskrivelse) -> Form? {
    guard let kort = t.kortform.flatMap(t.felt) else { return nil }
    var form = form(kort.slag, .hel)
    form.typer.removeAll { $0 == "object" || $0 == "null" }
    return form
  }

  /// The text that may stand for an object. Lists are told where the type is used, since a list there may also
  /// be a list of the type.
  private mutating func kortformtekst(_ t: Typebeskrivelse) -> [JSON.Par] {
    guard let innerst = innersteKortform(t) else { return [] }
    switch innerst.slag {
    case .valg(let ord): return Form.bare(ord)
    default:
      return mønster(innerst.slag, kanVæreTom: innerst.kanVæreTom).map { [.init("pattern", .tekst($0))] }
        ?? []
    }
  }

  /// A short form may stand for an object that has a short form.
  private func innersteKortform(_ t: Typebeskrivelse) -> (slag: Feltslag, kanVæreTom: Bool)? {
    guard let kort = t.kortform.flatMap(t.felt) else { return nil }
    var slag = kort.slag
    while case .liste(let element) = slag { slag = element }
    if slag == .blokker { slag = .objekt("\(Blokk.self)") }
    guard case .objekt(let navn) = slag else { return (slag, t.kanVæreTom) }
    return innersteKortform(Self.type(navn)).map { ($0.slag, $0.kanVæreTom || t.kanVæreTom) }
  }
}
