package import Planmodell

/// JSON Schema, draft 2020-12, of the files people write. Made from the field tables; points to nothing outside itself.
///
/// It sees one file at a time, as values: what needs other files (references, layers above), and how a value is
/// spelled (`1.0` is a whole number in JSON, and text for the reader), is left to `sjekk`.
package enum JSONSkjema {
  package static let dialekt = "https://json-schema.org/draft/2020-12/schema"

  /// - Parameter type: nil gives one schema that takes every kind of file.
  package static func lag(_ type: Filtype?, _ målform: Målform) -> JSON {
    var b = Skjemabygger(målform)
    var ut: [JSON.Par] = [.init("$schema", .tekst(dialekt))]
    if let type {
      let t = Skjemabygger.type(type.typenavn)
      ut += [
        .init("title", .tekst(t.navn)), b.hjelp(t.hjelp), .init("type", "object"),
        .init("$ref", .tekst(rot(type, &b))),
      ]
    } else {
      let hjelp = Hjelp(
        "En fil i skoleplan. Velg én med «--type», så blir feilene lettere å forstå",
        "Ei fil i skoleplan. Vel éi med «--type», så blir feila lettare å forstå")
      let røtter = Filtype.allCases.map { JSON.vis(rot($0, &b)) }
      ut += [
        .init("title", "skoleplan"), b.hjelp(hjelp), .init("type", "object"), .init("anyOf", .liste(røtter)),
      ]
    }
    let deler = b.deler.sorted { $0.key < $1.key }.map { JSON.Par($0.key, $0.value) }
    return .objekt(ut + [.init("$defs", .objekt(deler))])
  }

  private static func rot(_ type: Filtype, _ b: inout Skjemabygger) -> String {
    b.type(Skjemabygger.type(type.typenavn), type.flettes ? .skole : .hel)
  }
}
