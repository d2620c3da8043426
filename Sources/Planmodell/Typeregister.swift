/// A field table without its type: what the merging of layers, the JSON Schema and the reference page need.
package struct Typebeskrivelse: Sendable {
  package struct Felt: Sendable {
    package let nøkkel: String
    package let slag: Feltslag
    package let påkrevd: Bool
    package let hjelp: Hjelp
    package let eksempel: String
  }

  /// The Swift name, as `Feltslag.objekt` refers to it: «Tiltak».
  package let typenavn: String
  /// What the thing is called in messages: «tiltak».
  package let navn: String
  package let hjelp: Hjelp
  package let felter: [Felt]
  package let kortform: String?
  package let énAv: Bool
  private let plass: [String: Int]

  init<T: Modelltype>(_ type: T.Type) {
    let tabell = T.tabell
    typenavn = "\(T.self)"
    navn = tabell.navn
    hjelp = tabell.hjelp
    felter = tabell.felter.map {
      Felt(nøkkel: $0.nøkkel, slag: $0.slag, påkrevd: $0.påkrevd, hjelp: $0.hjelp, eksempel: $0.eksempel)
    }
    kortform = tabell.kortform
    énAv = tabell.énAv
    plass = Dictionary(felter.enumerated().map { ($0.element.nøkkel, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  package func felt(_ nøkkel: String) -> Felt? { plass[nøkkel].map { felter[$0] } }
}

/// Every type that is read from YAML.
package enum Typeregister {
  /// In the order of the reference page: files first, then what they hold.
  package static let alle: [Typebeskrivelse] = [
    Typebeskrivelse(Eier.self), Typebeskrivelse(Lagfil.self), Typebeskrivelse(Gjelderfor.self),
    Typebeskrivelse(Skole.self), Typebeskrivelse(Plan.self),
    Typebeskrivelse(Årshjul.self), Typebeskrivelse(Mal.self), Typebeskrivelse(Felles.self),
    Typebeskrivelse(Seksjon.self), Typebeskrivelse(Malseksjon.self), Typebeskrivelse(Blokk.self),
    Typebeskrivelse(Tiltak.self), Typebeskrivelse(Deltiltak.self), Typebeskrivelse(Delplikt.self),
    Typebeskrivelse(Delpliktrad.self), Typebeskrivelse(Eskalering.self), Typebeskrivelse(Prosess.self),
    Typebeskrivelse(Prosessnode.self), Typebeskrivelse(Prosesskant.self), Typebeskrivelse(Aktivitet.self),
    Typebeskrivelse(Kategori.self), Typebeskrivelse(Ansvar.self), Typebeskrivelse(Når.self),
    Typebeskrivelse(Hjemmel.self), Typebeskrivelse(Rolle.self), Typebeskrivelse(Organ.self),
    Typebeskrivelse(Kontakt.self), Typebeskrivelse(Verdi.self), Typebeskrivelse(Mål.self),
    Typebeskrivelse(Begrep.self), Typebeskrivelse(Kilde.self), Typebeskrivelse(Lenke.self),
    Typebeskrivelse(Forkortelse.self), Typebeskrivelse(Fotnote.self), Typebeskrivelse(Informasjon.self),
    Typebeskrivelse(Medvirkning.self), Typebeskrivelse(Evaluering.self), Typebeskrivelse(Gyldighet.self),
    Typebeskrivelse(Dokumentkontroll.self), Typebeskrivelse(Attestert.self), Typebeskrivelse(Versjon.self),
    Typebeskrivelse(Trinn.self), Typebeskrivelse(Liste.self), Typebeskrivelse(Listepunkt.self),
    Typebeskrivelse(Etikett.self), Typebeskrivelse(Sitat.self), Typebeskrivelse(Boks.self),
    Typebeskrivelse(Figur.self), Typebeskrivelse(Tabell.self), Typebeskrivelse(Tabellrad.self),
    Typebeskrivelse(Tabellcelle.self), Typebeskrivelse(Matrise.self), Typebeskrivelse(Matrisekolonne.self),
    Typebeskrivelse(Utvalg.self), Typebeskrivelse(Tiltaksutvalg.self), Typebeskrivelse(Tiltakskolonne.self),
    Typebeskrivelse(Årshjulsutvalg.self), Typebeskrivelse(Årshjulskolonne.self),
    Typebeskrivelse(Proveniens.self),
  ]

  private static let etterNavn = Dictionary(
    alle.map { ($0.typenavn, $0) }, uniquingKeysWith: { a, _ in a })

  /// By Swift name.
  package static func type(_ typenavn: String) -> Typebeskrivelse? { etterNavn[typenavn] }
}
