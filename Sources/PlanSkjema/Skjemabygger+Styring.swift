import Planmodell

/// What a layer says about a value, as `Styring` and `Fletter` take it. Words that could have no effect where they
/// stand are refused, also where the reader passes over them in silence.
extension Skjemabygger {
  /// A field that is merged: the value, the value with what is said about it, or for lists what is changed.
  mutating func styrt(_ felt: Typebeskrivelse.Felt, _ sted: Lagsted, _ form: Form) -> [JSON.Par] {
    let ord = Styringsord.forFelt(påkrevd: felt.påkrevd)
    let erStyrt = harEttAv(Styringsord.forFelt(påkrevd: false), "er-styrt")
    let styrt = hvis(.vis(erStyrt), objekt(felt, sted, form, ord), ellers: form.json)
    guard let element = felt.slag.element else { return styrt }
    return hvis(.vis(erOperasjoner()), .vis(operasjoner(element, sted)), ellers: .objekt(styrt))
  }

  /// `{verdi: …, låst: true}`, or `låst: true` among the value's own keys.
  private mutating func objekt(
    _ felt: Typebeskrivelse.Felt, _ sted: Lagsted, _ form: Form, _ ord: [Styringsord]
  ) -> JSON {
    // Words to choose among are each field's own.
    if felt.slag.harOrd { return innhold(felt.slag, sted, form, ord) }
    let navn = "\(felt.slag.delnavn)\(sted.endelse)\(felt.påkrevd ? "-paakrevd" : "")-styrt"
    return .vis(ref(navn) { $0.innhold(felt.slag, sted, form, ord) })
  }

  private mutating func innhold(_ slag: Feltslag, _ sted: Lagsted, _ form: Form, _ ord: [Styringsord]) -> JSON
  {
    if let e = slag.element { return liste(e, sted, form, ord) }
    let egne = egneNøkler(slag, sted)
    var ut = bare(styringsnøkler(ord, form.par) + egne)
    if !egne.isEmpty {
      ut.append(
        .init("dependentSchemas", .objekt([.init(Styringsord.verdi.rawValue, .objekt([ingenAv(egne)]))])))
    }
    if slag == .tospråklig {
      let nøkler = egne.map(\.nøkkel)
      ut.append(
        .init("dependentRequired", .objekt(nøkler.map { n in .init(n, .tekster(nøkler.filter { $0 != n })) }))
      )
    }
    return .objekt(ut + grunnTilÅFjerne(ord))
  }

  /// A list with what is said about it: `{verdi: […], låst: true}`, or `låst: true` among the keys of its only
  /// element. What is wrapped may still change the list above.
  private mutating func liste(_ slag: Feltslag, _ sted: Lagsted, _ form: Form, _ ord: [Styringsord]) -> JSON {
    var verdi = Form(form.typer)
    verdi.kan("object")
    verdi.tillegg = hvis(.vis(erOperasjoner()), .vis(operasjoner(slag, sted)), ellers: form.json)
    let styring = bare(styringsnøkler(ord, verdi.par)) + grunnTilÅFjerne(ord)
    let egne = egneNøkler(slag, inni(slag, sted))
    guard !egne.isEmpty else { return .objekt(styring) }
    return .objekt(hvis(["anyOf": éiAv(egne)], .vis(element(slag, sted)), ellers: .objekt(styring)))
  }

  private func grunnTilÅFjerne(_ ord: [Styringsord]) -> [JSON.Par] {
    guard ord.contains(.fjern) else { return [] }
    let fjern = Styringsord.fjern.rawValue
    let fjernes: JSON = ["required": [.tekst(fjern)], "properties": .objekt([.init(fjern, ["const": true])])]
    return hvis(fjernes, .objekt([krever([Styringsord.grunn.rawValue])]))
  }

  /// The words that control a value, and what may stand after each.
  mutating func styringsnøkler(_ ord: [Styringsord], _ verdi: [JSON.Par]) -> [JSON.Par] {
    ord.map { o in
      let hjelp = hjelp(o.hjelp)
      switch o {
      case .verdi: return .init(o.rawValue, .objekt([hjelp] + verdi))
      case .låst, .påkrevd, .fjern: return .init(o.rawValue, .objekt([hjelp, .init("type", "boolean")]))
      case .ramme:
        return .init(o.rawValue, .objekt([hjelp, .init("type", "object"), .init("$ref", .tekst(ramme()))]))
      case .før, .etter: return .init(o.rawValue, .objekt([hjelp, .init("type", .tekster(Form.skalar))]))
      case .grunn: return .init(o.rawValue, .objekt([hjelp] + grunn))
      }
    }
  }

  /// A reason may be long.
  var grunn: [JSON.Par] { [.init("type", .tekster(Form.skalar)), .init("pattern", "[^ ]")] }

  private mutating func ramme() -> String {
    ref("ramme") { b in
      let nøkler = Rammeord.allCases.map { o in
        JSON.Par(o.rawValue, .objekt([b.hjelp(o.hjelp)] + b.form(o.slag, .hel).par))
      }
      return .objekt(b.bare(nøkler))
    }
  }

  mutating func harEttAv(_ ord: [Styringsord], _ navn: String) -> String {
    ref(navn) { b in
      .objekt([
        .init("type", "object"), .init("anyOf", .liste(ord.map { .objekt([b.krever([$0.rawValue])]) })),
      ])
    }
  }

  private mutating func erOperasjoner() -> String {
    ref("er-operasjoner") { b in
      let alle = Listeoperasjon.allCases.map { o -> JSON in
        // `fjern: true` takes the whole list away, and is no operation on it.
        o == .fjern
          ? .objekt([
            b.krever([o.rawValue]),
            .init("properties", .objekt([.init(o.rawValue, ["not": ["type": "boolean"]])])),
          ])
          : .objekt([b.krever([o.rawValue])])
      }
      return .objekt([.init("type", "object"), .init("anyOf", .liste(alle))])
    }
  }
}
