import Planmodell

/// The words of JSON Schema, put together.
extension Skjemabygger {
  func hjelp(_ hjelp: Hjelp) -> JSON.Par {
    .init("description", .tekst(målform == .nb ? hjelp.nb : hjelp.nn))
  }

  func krever(_ nøkler: [String]) -> JSON.Par { .init("required", .tekster(nøkler)) }

  /// These keys, and no others.
  func bare(_ nøkler: [JSON.Par]) -> [JSON.Par] {
    [.init("properties", .objekt(nøkler)), .init("additionalProperties", false)]
  }

  /// None of these keys.
  func ingenAv(_ nøkler: [JSON.Par]) -> JSON.Par {
    .init("properties", .objekt(nøkler.map { .init($0.nøkkel, false) }))
  }

  /// One schema for each key, which asks for it.
  func éiAv(_ nøkler: [JSON.Par]) -> JSON { .liste(nøkler.map { .objekt([krever([$0.nøkkel])]) }) }

  /// A choice made by what is there, so that faults are told where they are; `anyOf` only tells that none fits.
  func hvis(_ vilkår: JSON, _ så: JSON?, ellers: JSON? = nil) -> [JSON.Par] {
    [.init("if", vilkår)] + (så.map { [.init("then", $0)] } ?? [])
      + (ellers.map { [.init("else", $0)] } ?? [])
  }
}

extension JSON {
  /// What holds there, holds here.
  static func vis(_ adresse: String) -> JSON { ["$ref": .tekst(adresse)] }
}
