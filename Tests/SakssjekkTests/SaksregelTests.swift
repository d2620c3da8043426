import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell
import Sakssjekk
import Testing

private struct Prøve: Sendable, CustomTestStringConvertible {
  var regel: Regel<Sak>
  var eksempel: Regeleksempel
  var nr: Int
  var testDescription: String { "\(regel.info.kode) \(nr)" }

  static func alle(_ velg: (Regelinfo) -> [Regeleksempel]) -> [Prøve] {
    Saksregler.alle.flatMap { r in velg(r.info).enumerated().map { Prøve(regel: r, eksempel: $1, nr: $0 + 1) } }
  }
}

@Suite("Reglene for en aktivitetsplan")
struct SaksregelTests {
  @Test(arguments: Prøve.alle(\.gode))
  private func `det gode eksempelet er funnet`(_ prøve: Prøve) throws {
    let sak = Prøvesak(prøve.eksempel)
    try #require(sak.lesefunn == [])
    let svar = prøve.regel.svar(try #require(sak.sak))
    if case .mangler(let funn) = svar { Issue.record("\(funn.map { "\($0.sted) \($0.melding)" })") }
  }

  @Test(arguments: Prøve.alle(\.dårlige))
  private func `det dårlige eksempelet gir funn akkurat der merkene står`(_ prøve: Prøve) throws {
    let sak = Prøvesak(prøve.eksempel)
    try #require(sak.lesefunn == [])
    #expect(!sak.merker.isEmpty)
    guard case .mangler(let funn) = prøve.regel.svar(try #require(sak.sak)) else {
      Issue.record("ingen funn")
      return
    }
    #expect(funn.map(\.sted).sorted() == sak.merker.sorted(), "\(funn.map { "\($0.sted) \($0.melding)" })")
    for f in funn { #expect(!f.melding.hasSuffix(".") && !f.råd.hasSuffix(".") && !f.sti.isEmpty) }
  }

  @Test func `grunnsaken har ingen funn`() throws {
    let sak = Prøvesak()
    #expect(sak.lesefunn == [])
    #expect(Saksregler.alle.spør(try #require(sak.sak)).flatMap(\.funn) == [])
  }

  @Test func `alle reglene i katalogen er med, i rekkefølge`() {
    #expect(Saksregler.info.map(\.kode) == (1...24).map { "AP\($0 < 10 ? "0" : "")\($0)" })
    for r in Saksregler.info {
      #expect(r.spørsmål.nb.hasSuffix("?") && r.spørsmål.nn.hasSuffix("?") && r.spørsmål.nb != r.spørsmål.nn, "\(r.kode)")
    }
  }

  @Test func `en rolle ingen kjenner, er en advarsel`() throws {
    let sak = Prøvesak(.sak("tiltak: [{id: a, problem: [utenfor], nivå: skole, hva: Flere ute, start: 2026-09-07, ansvar: gruppelederen, evalueres: 2026-09-14}]"))
    let funn = Saksregler.alle.filter { $0.info.kode == "AP06" }.spør(try #require(sak.sak)).flatMap(\.funn)
    #expect(funn.map(\.severity) == [.advarsel])
  }

  /// Ingen melding om en sak gjentar det som står i den.
  @Test(arguments: Prøve.alle(\.dårlige)) private func `meldingene gjentar ikke det som står i saken`(_ prøve: Prøve) throws {
    let sak = Prøvesak(prøve.eksempel)
    for f in Saksregler.alle.spør(try #require(sak.sak)).flatMap(\.funn) {
      let ord = f.message + (f.advice ?? "")
      for hemmelig in ["Tolleiv", "Brakstad", "412", "alene i storefri", "gul vest", "Ingen vil ha meg"] { #expect(!ord.contains(hemmelig)) }
    }
  }
}
