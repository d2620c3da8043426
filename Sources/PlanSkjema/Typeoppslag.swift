import Elevsak
import Planmodell

/// Every type a file may hold, what may be published and what may not: a schema says which keys there are, and
/// nothing about anyone.
enum Typeoppslag {
  static let alle = Typeregister.alle + Saksregister.alle

  private static let etterNavn = Dictionary(alle.map { ($0.typenavn, $0) }, uniquingKeysWith: { a, _ in a })

  /// By Swift name.
  static func type(_ typenavn: String) -> Typebeskrivelse? { etterNavn[typenavn] }
}
