import PlanDiagnostics
import Planmodell
import Testing

/// Eksemplene i tabellen til en type, lest slik de ville stått i en fil.
private struct Eksempler: Sendable, CustomTestStringConvertible {
  var type: String
  /// «nøkkel: eksempel», og hva leseren sier om det, uten det som mangler ved siden av.
  var feil: @Sendable () -> [String]
  var testDescription: String { type }

  init<T: Modelltype>(_ type: T.Type) {
    self.type = "\(T.self)"
    feil = {
      T.tabell.felter.filter { $0.eksempel != "…" }.flatMap { felt in
        let skrevet = "\(felt.nøkkel): \(felt.eksempel)"
        return les(T.self, skrevet + "\n").funn.filter { $0.code != "FELT-002" || $0.location?.column != 1 }
          .map { "\(skrevet): \($0.helt)" }
      }
    }
  }
}

@Suite struct EksempleneIFeltoversikten {
  private static let alle: [Eksempler] = [
    Eksempler(Aktivitet.self), Eksempler(Ansvar.self), Eksempler(Attestert.self), Eksempler(Begrep.self),
    Eksempler(Blokk.self), Eksempler(Boks.self), Eksempler(Delplikt.self), Eksempler(Delpliktrad.self),
    Eksempler(Deltiltak.self), Eksempler(Dokumentkontroll.self), Eksempler(Eier.self), Eksempler(Eskalering.self),
    Eksempler(Etikett.self), Eksempler(Evaluering.self), Eksempler(Felles.self), Eksempler(Figur.self),
    Eksempler(Forkortelse.self), Eksempler(Fotnote.self), Eksempler(Gyldighet.self), Eksempler(Hjemmel.self),
    Eksempler(Informasjon.self), Eksempler(Kategori.self), Eksempler(Kilde.self), Eksempler(Kontakt.self),
    Eksempler(Lenke.self), Eksempler(Liste.self), Eksempler(Listepunkt.self), Eksempler(Mal.self),
    Eksempler(Malseksjon.self), Eksempler(Matrise.self), Eksempler(Matrisekolonne.self),
    Eksempler(Medvirkning.self), Eksempler(Mål.self), Eksempler(Når.self), Eksempler(Organ.self),
    Eksempler(Plan.self), Eksempler(Prosess.self), Eksempler(Prosesskant.self), Eksempler(Prosessnode.self),
    Eksempler(Proveniens.self), Eksempler(Rolle.self), Eksempler(Seksjon.self), Eksempler(Sitat.self),
    Eksempler(Skole.self), Eksempler(Tabell.self), Eksempler(Tabellcelle.self), Eksempler(Tabellrad.self),
    Eksempler(Tiltak.self), Eksempler(Tiltakskolonne.self), Eksempler(Tiltaksutvalg.self), Eksempler(Trinn.self),
    Eksempler(Utvalg.self), Eksempler(Verdi.self), Eksempler(Versjon.self), Eksempler(Årshjul.self),
    Eksempler(Årshjulskolonne.self), Eksempler(Årshjulsutvalg.self),
  ]

  @Test(arguments: alle)
  private func `kan skrives av og leses uten feil`(_ eksempler: Eksempler) {
    #expect(eksempler.feil() == [])
  }
}
