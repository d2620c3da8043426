import PlanDiagnostics
import Testing

/// Rapporten om ett funn i `linje`, uten førstelinjen.
private func utsnitt(_ linje: String, kolonne: Int, nr: Int = 7) -> [String] {
  let funn = Diagnostic(.feil, "X-001", at: FileLocation(file: "a.yaml", line: nr, column: kolonne), "galt")
  return TextReport { _, _ in linje }.render(funn).split(separator: "\n").dropFirst().map(String.init)
}

@Suite struct Tekstrapport {
  @Test func `et helt funn: sted, grad, kode, melding, linje, pil, se også, råd`() {
    let funn = Diagnostic(
      .advarsel, "DOK-002", at: FileLocation(file: "plan.yaml", line: 12, column: 7), "id-en er brukt to ganger",
      advice: "gi den ene en annen id",
      related: [.init(FileLocation(file: "plan.yaml", line: 3, column: 7), "her er den første")])
    #expect(
      TextReport { fil, nr in fil == "plan.yaml" && nr == 12 ? "  - id: vakt" : nil }.render(funn) == """
        plan.yaml:12:7: advarsel[DOK-002]: id-en er brukt to ganger
         12 |   - id: vakt
            |       ^
         se også: plan.yaml:3:7: her er den første
         råd: gi den ene en annen id

        """)
  }

  @Test func `uten sted, linje og råd står bare meldingen igjen`() {
    #expect(TextReport().render([Diagnostic(.merknad, "X-001", at: nil, "hei")]) == "merknad[X-001]: hei\n")
    #expect(TextReport().render([]) == "")
  }

  @Test(arguments: [
    ("a: b", 1, "^"),
    ("a: b", 4, "   ^"),
    ("årshjul: blåbær", 10, "         ^"),
    ("æøå: ÆØÅ", 6, "     ^"),
    ("\t\tnøkkel", 3, "  ^"),
    ("a\tb", 3, "  ^"),
    // En kolonne etter linjens slutt, og en utenfor alt, stanser ved slutten.
    ("a", 2, " ^"),
    ("a", 99, " ^"),
    ("", 1, "^"),
  ])
  func `pilen står under tegnet, også etter æøå og tabulator`(_ linje: String, _ kolonne: Int, _ pil: String) {
    let rader = utsnitt(linje, kolonne: kolonne)
    #expect(rader == [" 7 | \(linje.map { $0 == "\t" ? " " : String($0) }.joined())", "   | \(pil)"])
  }

  @Test(arguments: [1, 60, 81, 500, 5_000, 9_000, 9_999])
  func `en veldig lang linje vises som et vindu rundt tegnet`(_ kolonne: Int) throws {
    var tegn = Array(repeating: Character("ø"), count: 9_999)
    tegn[kolonne - 1] = "!"
    let rader = utsnitt(String(tegn), kolonne: kolonne)
    let vindu = Array(rader[0])
    #expect(vindu.count <= 120)
    #expect(vindu[try #require(rader[1].firstIndex(of: "^").map { rader[1].distance(from: rader[1].startIndex, to: $0) })] == "!")
  }

  @Test func `margen følger bredden på linjenummeret`() {
    #expect(utsnitt("x", kolonne: 1, nr: 1234) == [" 1234 | x", "      | ^"])
  }

  @Test(arguments: ["\u{1B}[31m", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{7}", "a\nfeil[X-999]: falsk"])
  func `ord fra innholdet kan ikke styre terminalen`(_ ord: String) {
    let funn = Diagnostic(
      .feil, "X-001", at: FileLocation(file: ord), "«\(ord)»", advice: ord, related: [.init(FileLocation(file: ord), ord)])
    let tekst = TextReport { _, _ in ord }.render(funn)
    #expect(tekst.split(separator: "\n").count == 5)
    #expect(!tekst.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    #expect(!tekst.contains("\u{202E}") && !tekst.contains("\u{2066}"))
  }

  @Test func `farger bare når noen ber om det`() {
    let funn = Diagnostic(.feil, "X-001", at: nil, "galt")
    #expect(!TextReport().render(funn).contains("\u{1B}"))
    #expect(TextReport(colour: true).render(funn) == "\u{1B}[31;1mfeil[X-001]\u{1B}[0m: galt\n")
  }
}

@Suite struct Skjult {
  @Test func `linjen vises ikke når funnet skjuler den`() {
    var funn = Diagnostic(.feil, "X-001", at: FileLocation(file: "a.yaml", line: 1, column: 1), "galt", advice: "rett det")
    funn.hidesSource = true
    #expect(TextReport { _, _ in "hemmelig" }.render(funn) == "a.yaml:1:1: feil[X-001]: galt\n råd: rett det\n")
    funn.hidesSource = false
    #expect(TextReport { _, _ in "hemmelig" }.render(funn).contains("hemmelig"))
  }
}
