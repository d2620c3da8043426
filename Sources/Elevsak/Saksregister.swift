package import Planmodell

/// Every type of a case that is read from YAML, as `Typeregister` is for what may be published.
package enum Saksregister {
  package static let typer: [any Modelltype.Type] = [
    Aktivitetsplan.self, Melding.self, AnnenElev.self, Problem.self, Elevstemme.self, Foreldresyn.self, Forslag.self,
    Undersøkelse.self, Aktivitetstiltak.self, Evalueringsrunde.self, Tiltaksresultat.self, Saksmøte.self,
  ]

  package static let alle = typer.map { beskriv($0) }

  private static func beskriv<T: Modelltype>(_ type: T.Type) -> Typebeskrivelse { Typebeskrivelse(type) }

  /// By Swift name.
  package static func type(_ typenavn: String) -> Typebeskrivelse? { alle.first { $0.typenavn == typenavn } }
}
