import Elevsak
import Planmodell
import Testing

/// Tabellen til en type, uten typen, med navn i testlisten.
struct Tabellvisning: Sendable, CustomTestStringConvertible {
  let beskrivelse: Typebeskrivelse

  var type: String { beskrivelse.typenavn }
  var navn: String { beskrivelse.navn }
  var hjelp: Hjelp { beskrivelse.hjelp }
  var kortform: String? { beskrivelse.kortform }
  var énAv: Bool { beskrivelse.énAv }
  var felter: [Typebeskrivelse.Felt] { beskrivelse.felter }
  var testDescription: String { type }

  static let alle = (Typeregister.alle + Saksregister.alle).map { Self(beskrivelse: $0) }

  /// De som leses fra hver sin fil. Alle andre nås fra disse.
  static let røtter = alle.filter {
    ["Plan", "Årshjul", "Skole", "Eier", "Lagfil", "Felles", "Mal", "Aktivitetsplan", "Skolerute", "Skoleårsdata", "Problemslag", "Lovverk", "Ordliste"].contains($0.type)
  }
}
extension Feltslag {
  /// Typen et felt holder, når det holder en.
  var type: String? {
    switch self {
    case .objekt(let navn): navn
    case .liste(let indre): indre.type
    case .blokker: "Blokk"
    case .tekst, .nettadresse, .epost, .telefon, .farge, .prosa, .id, .tall, .sannUsann, .dato, .skoleår, .tospråklig, .valg: nil
    }
  }

  var valg: [String] {
    switch self {
    case .valg(let ord): ord
    case .liste(let indre): indre.valg
    default: []
    }
  }
}
