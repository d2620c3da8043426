import Planmodell
import Testing

/// Tabellen til en type, uten typen.
struct Tabellvisning: Sendable, CustomTestStringConvertible {
  struct Rad: Sendable {
    var nøkkel: String
    var slag: Feltslag
    var hjelp: Hjelp
    var eksempel: String
  }
  var type: String
  var navn: String
  var hjelp: Hjelp
  var kortform: String?
  var énAv: Bool
  var felter: [Rad]

  init<T: Modelltype>(_ type: T.Type) {
    self.type = "\(T.self)"
    navn = T.tabell.navn
    hjelp = T.tabell.hjelp
    kortform = T.tabell.kortform
    énAv = T.tabell.énAv
    felter = T.tabell.felter.map { Rad(nøkkel: $0.nøkkel, slag: $0.slag, hjelp: $0.hjelp, eksempel: $0.eksempel) }
  }

  var testDescription: String { type }
}

extension Tabellvisning {
  /// De som leses fra hver sin fil. Alle andre nås fra disse.
  static let røtter = [Self(Plan.self), Self(Årshjul.self), Self(Skole.self), Self(Eier.self), Self(Felles.self), Self(Mal.self)]

  static let alle =
    røtter + [
      Self(Aktivitet.self), Self(Ansvar.self), Self(Attestert.self), Self(Begrep.self), Self(Blokk.self),
      Self(Boks.self), Self(Delplikt.self), Self(Delpliktrad.self), Self(Deltiltak.self),
      Self(Dokumentkontroll.self), Self(Eskalering.self), Self(Etikett.self), Self(Evaluering.self),
      Self(Figur.self), Self(Forkortelse.self), Self(Fotnote.self), Self(Gyldighet.self), Self(Hjemmel.self),
      Self(Informasjon.self), Self(Kategori.self), Self(Kilde.self), Self(Kontakt.self), Self(Lenke.self),
      Self(Liste.self), Self(Listepunkt.self), Self(Malseksjon.self), Self(Matrise.self),
      Self(Matrisekolonne.self), Self(Medvirkning.self), Self(Mål.self), Self(Når.self), Self(Organ.self),
      Self(Prosess.self), Self(Prosesskant.self), Self(Prosessnode.self), Self(Proveniens.self), Self(Rolle.self),
      Self(Seksjon.self), Self(Sitat.self), Self(Tabell.self), Self(Tabellcelle.self), Self(Tabellrad.self),
      Self(Tiltak.self), Self(Tiltakskolonne.self), Self(Tiltaksutvalg.self), Self(Trinn.self), Self(Utvalg.self),
      Self(Verdi.self), Self(Versjon.self), Self(Årshjulskolonne.self), Self(Årshjulsutvalg.self),
    ]
}

extension Feltslag {
  /// Typen et felt holder, når det holder en.
  var type: String? {
    switch self {
    case .objekt(let navn): navn
    case .liste(let indre): indre.type
    case .blokker: "Blokk"
    case .tekst, .prosa, .id, .tall, .sannUsann, .dato, .skoleår, .tospråklig, .valg: nil
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
