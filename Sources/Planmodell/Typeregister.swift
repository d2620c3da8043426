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
  package let kanVæreTom: Bool
  private let plass: [String: Int]

  package init<T: Modelltype>(_ type: T.Type) {
    let tabell = T.tabell
    typenavn = "\(T.self)"
    navn = tabell.navn
    hjelp = tabell.hjelp
    felter = tabell.felter.map {
      Felt(nøkkel: $0.nøkkel, slag: $0.slag, påkrevd: $0.påkrevd, hjelp: $0.hjelp, eksempel: $0.eksempel)
    }
    kortform = tabell.kortform
    énAv = tabell.énAv
    kanVæreTom = tabell.kanVæreTom
    plass = Dictionary(felter.enumerated().map { ($0.element.nøkkel, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  package func felt(_ nøkkel: String) -> Felt? { plass[nøkkel].map { felter[$0] } }

  /// What an element of this type is known by from layer to layer; nil when it can only be replaced.
  package var kjennetegn: Felt? { felt("id") }
}

/// Every type of what may be published. Those of one pupil's case have a register of their own, in `Elevsak`.
package enum Typeregister {
  /// In the order of the reference page: files first, then what they hold.
  package static let typer: [any Modelltype.Type] = [
    Eier.self, Lagfil.self, Gjelderfor.self, Skole.self, Plan.self, Årshjul.self, Mal.self, Felles.self,
    Seksjon.self, Malseksjon.self, Blokk.self, Tiltak.self, Deltiltak.self, Delplikt.self, Delpliktrad.self,
    Eskalering.self, Prosess.self, Prosessnode.self, Prosesskant.self, Aktivitet.self, Kategori.self,
    Ansvar.self, Når.self, Hjemmel.self, Rolle.self, Organ.self, Kontakt.self, Logo.self, Krav.self, Skolerute.self, Skoleårsdata.self, Ferie.self, Rutedag.self, Verdi.self, Mål.self,
    Begrep.self, Kilde.self, Lenke.self, Forkortelse.self, Fotnote.self, Informasjon.self, Medvirkning.self,
    Evaluering.self, Gyldighet.self, Dokumentkontroll.self, Attestert.self, Versjon.self, Trinn.self,
    Liste.self, Listepunkt.self, Etikett.self, Sitat.self, Boks.self, Figur.self, Tabell.self,
    Tabellrad.self, Tabellcelle.self, Matrise.self, Matrisekolonne.self, Utvalg.self, Tiltaksutvalg.self,
    Tiltakskolonne.self, Årshjulsutvalg.self, Årshjulskolonne.self, Proveniens.self, Problemslag.self, Saksrutine.self, Tiltaksforslag.self,
    Lovverk.self, Lov.self, Lovdel.self, Ordliste.self, Ordregel.self, Kjentforkortelse.self,
  ]

  package static let alle = typer.map { beskriv($0) }

  private static func beskriv<T: Modelltype>(_ type: T.Type) -> Typebeskrivelse { Typebeskrivelse(type) }

  private static let etterNavn = Dictionary(
    alle.map { ($0.typenavn, $0) }, uniquingKeysWith: { a, _ in a })

  /// By Swift name.
  package static func type(_ typenavn: String) -> Typebeskrivelse? { etterNavn[typenavn] }
}
