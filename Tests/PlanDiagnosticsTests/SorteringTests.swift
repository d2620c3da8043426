import PlanDiagnostics
import Testing

/// `fil linje:kolonne grad kode melding`, det sorteringen ser på.
private func funn(_ fil: String?, _ linje: Int, _ kolonne: Int, _ grad: Severity, _ kode: String, _ melding: String)
  -> Diagnostic
{
  Diagnostic(grad, kode, at: fil.map { FileLocation(file: $0, line: linje, column: kolonne) }, melding)
}

@Suite struct Sortering {
  /// I den rekkefølgen de skal vises.
  static let iRekkefølge = [
    funn(nil, 0, 0, .feil, "A-001", "uten sted"),
    funn("a.yaml", 1, 2, .feil, "A-002", "først i filen"),
    funn("a.yaml", 1, 10, .merknad, "A-001", "lenger ut på linjen"),
    funn("a.yaml", 2, 1, .feil, "A-009", "det tyngste først"),
    funn("a.yaml", 2, 1, .advarsel, "A-001", "så det lettere"),
    funn("a.yaml", 2, 1, .merknad, "A-001", "kode før melding"),
    funn("a.yaml", 2, 1, .merknad, "A-002", "a"),
    funn("a.yaml", 2, 1, .merknad, "A-002", "b"),
    funn("a.yaml", 10, 1, .feil, "A-001", "linje 10 etter linje 2"),
    funn("b.yaml", 1, 1, .feil, "A-001", "neste fil"),
  ]

  @Test(arguments: 0..<iRekkefølge.count)
  func `rekkefølgen avhenger ikke av hvem som ble funnet først`(_ start: Int) {
    let rotert = Self.iRekkefølge[start...] + Self.iRekkefølge[..<start]
    #expect(rotert.sorted() == Self.iRekkefølge)
    #expect(rotert.reversed().sorted() == Self.iRekkefølge)
  }

  @Test func `tekst og JSON skrives i samme rekkefølge`() {
    let baklengs = Array(Self.iRekkefølge.reversed())
    #expect(TextReport().render(baklengs) == Self.iRekkefølge.map { TextReport().render($0) }.joined())
    #expect(JSONReport.render(baklengs) == JSONReport.render(Self.iRekkefølge))
  }

  @Test func `feil veier mer enn advarsel, og advarsel mer enn merknad`() {
    #expect(Severity.allCases.sorted() == [.merknad, .advarsel, .feil])
  }
}
