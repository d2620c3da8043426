import Elevsak
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
  // Delene av en lagfil flettes før de leses; eksemplene deres står i typene selv.
  private static let alle = (Typeregister.typer + Saksregister.typer).filter { $0 != Lagfil.self }.map { eksempler($0) }

  private static func eksempler<T: Modelltype>(_ type: T.Type) -> Eksempler { Eksempler(type) }

  @Test(arguments: alle)
  private func `kan skrives av og leses uten feil`(_ eksempler: Eksempler) {
    #expect(eksempler.feil() == [])
  }
}
