import PlanDiagnostics
import Planmodell
import Testing

@testable import PlanChecks

@Suite struct Regellisten {
  @Test func `kodene er i rekkefølge, og ingen er brukt to ganger`() {
    for koder in [
      Planregler.alle.map(\.info.kode), Tekstregler.alle.map(\.info.kode), Innebygde.alle.map(\.kode),
    ] {
      #expect(koder == koder.sorted())
    }
    let koder = Regler.alle.map(\.kode)
    #expect(Set(koder).count == koder.count)
    #expect(Set(koder).isDisjoint(with: Regler.utgåtte.keys))
  }

  @Test func `hver gruppe har et navn`() {
    #expect(Set(Regler.alle.map(\.gruppe)).isSubset(of: Regler.grupper.map(\.kode)))
  }

  @Test(arguments: Regler.alle.map(\.kode))
  func `regelen er beskrevet, med gode og dårlige eksempler`(_ kode: String) throws {
    let info = try #require(Regler.regel(kode))
    #expect(info.kode.dropFirst(info.gruppe.count).count == 2 && info.kode.utf8.allSatisfy { $0 < 128 })
    #expect(info.spørsmål.nb.hasSuffix("?") && info.spørsmål.nn.hasSuffix("?"))
    #expect(!info.navn.isEmpty && !info.begrunnelse.isEmpty && !info.hjemmel.isEmpty)
    #expect(!info.begrunnelse.contains("lovlig ") && !info.spørsmål.nb.contains("lovlig"))
    if case .konstruksjonen(let hvordan) = info.svarer {
      #expect(!hvordan.isEmpty)
    } else if info.svarer != .oversikten {
      #expect(!info.gode.isEmpty && !info.dårlige.isEmpty)
    }
  }
}

@Suite struct Krav_fra_eieren {
  private func krav(_ kode: String, _ vekt: Kravvekt? = nil, grunn: String? = nil, linje: Int = 3) -> Krav {
    let sted = FileLocation(file: "eier.yaml", line: linje, column: 5)
    var k = Krav(sted: sted)
    k.kode = Tekst(kode, sted: sted)
    k.vekt = vekt
    k.grunn = grunn.map { Tekst($0, sted: sted) }
    return k
  }

  private let regel = Regel<Int>(
    Regelinfo(
      "HP99", "tallet er for stort", .advarsel, spørsmål: Hjelp("?", "?"), hjemmel: [], begrunnelse: "")
  ) { tall in
    tall > 3
      ? .mangler([Funn(FileLocation(file: "a.yaml"), "tall", "tallet er \(tall)", råd: "velg et mindre")])
      : .funnet([])
  }

  private func funn(_ krav: [Krav]) -> [Diagnostic] { [regel].spør(4, Kravsett(krav)).flatMap(\.funn) }

  @Test func `uten krav gjelder regelens egen vekt`() {
    #expect(funn([]).map(\.severity) == [.advarsel])
    #expect([regel].spør(2).map(\.svar.ord) == ["funnet"])
  }

  @Test func `eieren kan gjøre funnet tyngre, og funnet sier hvor det står`() {
    let funn = funn([krav("HP99", .feil, grunn: "Vi har bestemt det")])
    #expect(funn.map(\.severity) == [.feil])
    #expect(funn.first?.related.map(\.message) == ["eieren har satt HP99 til feil: Vi har bestemt det"])
    #expect(funn.first?.related.first?.location.line == 3)
  }

  @Test func `en regel eller en hel gruppe kan slås av, og det nærmeste kravet vinner`() {
    #expect([regel].spør(4, Kravsett([krav("HP99", .av, grunn: "x")])).isEmpty)
    #expect([regel].spør(4, Kravsett([krav("HP", .av, grunn: "x")])).isEmpty)
    #expect(
      funn([krav("HP", .av, grunn: "x"), krav("HP99", .merknad, grunn: "x")]).map(\.severity) == [.merknad])
  }

  @Test func `krav som ikke går opp, er feil`() {
    let feil = Kravsett.prøv([
      krav("HP03", .merknad), krav("HP36", .av), krav("HX01"), krav("HP", .feil), krav("HP", .feil),
    ])
    #expect(feil.map(\.code) == ["KRAV-002", "KRAV-002", "KRAV-001", "KRAV-003"])
    #expect(Kravsett.prøv([krav("HP03", .feil), krav("HP23")]) == [])
  }
}
