import PlanDiagnostics
import Planmodell
import Testing

@testable import PlanChecks

/// Ett eksempel i en regel.
private struct Prøve: Sendable, CustomTestStringConvertible {
  var info: Regelinfo
  var eksempel: Regeleksempel
  var nr: Int
  /// Regelens svar på skolen eksempelet er flettet inn i.
  var svar: @Sendable (Prøveskole) -> Svar?
  var testDescription: String { "\(info.kode) \(nr)" }
}

@Suite struct Regeleksempler {
  private static func prøver(_ velg: (Regelinfo) -> [Regeleksempel]) -> [Prøve] {
    Planregler.alle.flatMap { r in
      velg(r.info).enumerated().map { nr, e in
        Prøve(info: r.info, eksempel: e, nr: nr + 1) { $0.sak.map(r.svar) }
      }
    }
      + Tekstregler.alle.flatMap { r in
        velg(r.info).enumerated().map { nr, e in
          Prøve(info: r.info, eksempel: e, nr: nr + 1) { r.svar($0.tekstsak) }
        }
      }
      + Innebygde.alle.flatMap { i in
        velg(i).enumerated().map { nr, e in Prøve(info: i, eksempel: e, nr: nr + 1) { _ in .funnet([]) } }
      }
  }

  @Test(arguments: prøver(\.gode))
  private func `det gode eksempelet er funnet`(_ prøve: Prøve) throws {
    let skole = Prøveskole(prøve.eksempel)
    try #require(skole.lesefunn == [])
    let svar = try #require(prøve.svar(skole))
    if case .mangler(let funn) = svar { Issue.record("\(funn.map { "\($0.sted) \($0.melding)" })") }
    #expect(svar.ord == "funnet", "\(svar)")
  }

  @Test(arguments: prøver(\.dårlige))
  private func `det dårlige eksempelet gir funn akkurat der merkene står`(_ prøve: Prøve) throws {
    let skole = Prøveskole(prøve.eksempel)
    #expect(!skole.merker.isEmpty)
    if case .lesingen(let koder) = prøve.info.svarer {
      #expect(skole.lesefunn.compactMap(\.location) == skole.merker)
      #expect(skole.lesefunn.allSatisfy { koder.contains($0.code) }, "\(skole.lesefunn.map(\.code))")
      return
    }
    try #require(skole.lesefunn == [])
    guard case .mangler(let funn) = try #require(prøve.svar(skole)) else {
      Issue.record("ingen funn")
      return
    }
    #expect(funn.map(\.sted).sorted() == skole.merker.sorted(), "\(funn.map { "\($0.sted) \($0.melding)" })")
    for f in funn {
      #expect(!f.melding.hasSuffix(".") && !f.råd.hasSuffix(".") && !f.sti.isEmpty)
    }
  }

  @Test(arguments: Målform.allCases)
  func `grunnplanen har ingen funn`(_ målform: Målform) throws {
    let skole = Prøveskole(.plan("", målform))
    #expect(skole.lesefunn == [])
    let sak = try #require(skole.sak)
    let svar = Planregler.alle.spør(sak) + Tekstregler.alle.spør(sak.tekst)
    #expect(svar.flatMap(\.funn) == [])
  }
}
