import PlanDiagnostics
import Planmodell
import Skoletid
import Testing

@testable import PlanChecks

@Suite struct Tillatelser {
  private let idag = Dato(iso: "2026-11-20")
  private let regel = [
    Regelinfo("HP99", "x", .feil, spørsmål: .init("?", "?"), hjemmel: [], begrunnelse: "")
  ]

  private func finn(_ tekst: String, _ fil: String = "plan.yaml") -> (verdi: [Tillatelse], funn: [Diagnostic])
  {
    Tillatelse.finn(Array(tekst.utf8), fil: fil)
  }

  private func funn(_ linje: Int, _ kode: String = "HP99", _ vekt: Severity = .feil) -> Diagnostic {
    Diagnostic(vekt, kode, at: FileLocation(file: "plan.yaml", line: linje, column: 3), "galt")
  }

  /// Hva som blir stående, og hva som sies om kommentarene.
  private func bruk(_ tekst: String, _ funn: [Diagnostic]) -> [String] {
    let svar = finn(tekst).verdi.bruk(på: funn, idag: idag, regler: regel)
    return (svar.igjen + svar.om).map { "\($0.code) \($0.location?.line ?? 0)" }
  }

  @Test(arguments: [
    // Alene: linjen under. Etter noe: sin egen linje.
    ("# tillat: HP99 vi venter på vedtak\na: 1\n", 2),
    ("a: 1 # tillat: HP99 vi venter på vedtak\n", 1),
    ("  # tillat: HP99 vi venter\n\n  # tillat: HP98 av en annen grunn\n  a: 1\n", 4),
    ("<!-- tillat: HP99 sitat fra en bok -->\n\nTekst\n", 3),
    ("Tekst <!-- tillat: HP99 sitat fra en bok -->\n", 1),
  ])
  func `kommentaren gjelder sin linje eller den neste`(_ tekst: String, _ linje: Int) {
    #expect(finn(tekst).verdi.first?.linje == linje)
    #expect(finn(tekst).verdi.first?.kode == "HP99")
  }

  @Test func `fristen kan stå før og etter grunnen`() {
    for tekst in ["# tillat: HP99 til 2027-01-31 vi venter", "# tillat: HP99 vi venter til 2027-01-31"] {
      let t = finn(tekst).verdi.first
      #expect(t?.til == Dato(iso: "2027-01-31") && t?.grunn == "vi venter")
    }
    #expect(finn("# tillat: HP99 vi venter til våren").verdi.first?.til == nil)
  }

  @Test(arguments: ["31.12.2026", "31. desember 2026", "2026-12-31"])
  func `fristen kan skrives på norsk`(_ frist: String) {
    let svar = finn("# tillat: HP99 til \(frist) vi venter")
    #expect(svar.verdi.first?.til == Dato(iso: "2026-12-31") && svar.verdi.first?.grunn == "vi venter")
    #expect(svar.funn.isEmpty)
  }

  @Test(arguments: ["31.02.2027", "2027/1/31", "31. februar 2027", "31.12.26"])
  func `en frist som ikke er en dato, blir sagt fra om`(_ frist: String) {
    let svar = finn("# tillat: HP99 til \(frist) vi venter")
    #expect(svar.funn.map(\.code) == ["TILLAT-005"] && svar.verdi.isEmpty)
  }

  @Test func `til et trinn er ingen frist`() {
    #expect(finn("# tillat: HP99 vi venter til 9. trinn er ferdig").verdi.count == 1)
  }

  @Test(arguments: ["a: |", "a: >-", "- |", "- a: |2", "a: | # merknad"])
  func `inne i en tekst gjelder den ikke`(_ nøkkel: String) {
    let tekst = "\(nøkkel)\n    linje\n\n    # tillat: HP99 vi venter\n    mer\nb: 1 # tillat: HP99 vi venter\n"
    let svar = finn(tekst)
    #expect(svar.funn.map { "\($0.code) \($0.location?.line ?? 0)" } == ["TILLAT-006 4"])
    #expect(svar.verdi.map(\.linje) == [6])
    #expect(finn(tekst.replacing("# tillat: HP99 vi venter\n    mer", with: "<!-- tillat: HP99 fordi -->\n    mer")).verdi.count == 2)
    #expect(finn(tekst, "a.md").funn.isEmpty)
  }

  @Test func `uten grunn gjelder den ikke`() {
    #expect(
      finn("a: 1\n  # tillat: HP99\n").funn.map { "\($0.code) \($0.location?.description ?? "")" } == [
        "TILLAT-001 plan.yaml:2:3"
      ])
    #expect(finn("# tillat:").funn.map(\.code) == ["TILLAT-001"])
    #expect(finn("# tillat: HP99 – ").verdi.isEmpty)
  }

  @Test func `ord i teksten er ikke en kommentar`() {
    #expect(finn("a: dette er tillat: HP99 ikke sant\nb: x# tillat: HP99 nei\n").verdi.isEmpty)
  }

  @Test func `funnet på linjen blir tatt bort, og andre blir stående`() {
    #expect(bruk("# tillat: HP99 fordi\na: 1\nb: 2\n", [funn(2), funn(3)]) == ["HP99 3"])
    #expect(bruk("a: 1 # tillat: DOK-010 fordi\n", [funn(1, "DOK-010", .advarsel)]) == [])
  }

  @Test func `det som hindrer at planen blir lest, kan ikke tillates`() {
    #expect(bruk("a: 1 # tillat: FELT-001 fordi\n", [funn(1, "FELT-001")]) == ["FELT-001 1", "TILLAT-004 1"])
  }

  @Test func `en som er gått ut, en ukjent og en ubrukt blir sagt`() {
    #expect(bruk("# tillat: HP99 fordi til 2026-11-19\na: 1\n", [funn(2)]) == ["HP99 2", "TILLAT-003 1"])
    #expect(bruk("# tillat: HP99 fordi til 2026-11-20\na: 1\n", [funn(2)]) == [])
    #expect(bruk("# tillat: HP98 fordi\na: 1\n", []) == ["TILLAT-002 1"])
    #expect(bruk("# tillat: HP99 fordi\na: 1\n", []) == ["TILLAT-004 1"])
  }
}

@Suite struct Grunnlinjer {
  private func funn(_ kode: String, _ linje: Int, _ melding: String, sti: String? = nil) -> Diagnostic {
    Diagnostic(.advarsel, kode, at: FileLocation(file: "Content/a.yaml", line: linje), melding, path: sti)
  }

  @Test func `kjente funn blir ikke meldt, heller ikke når linjene flytter seg`() {
    let før = Grunnlinje(
      [funn("HP23", 4, "tiltaket «A» har ingen ansvarlig", sti: "tiltak/a")], mappe: "Content")
    let nå = [
      funn("HP23", 40, "tiltaket «A» har ingen ansvarlig", sti: "tiltak/a"),
      funn("HP23", 50, "tiltaket «B» har ingen ansvarlig", sti: "tiltak/b"),
    ]
    #expect(før.nye(nå, mappe: "Content").nye == [nå[1]])
  }

  @Test func `to like funn er to, og de som er borte, blir talt`() {
    let to = Grunnlinje([funn("S02", 1, "tom"), funn("S02", 2, "tom")], mappe: "Content")
    #expect(
      to.nye([funn("S02", 1, "tom"), funn("S02", 2, "tom"), funn("S02", 3, "tom")], mappe: "Content").nye
        .count == 1)
    #expect(to.nye([funn("S02", 1, "tom")], mappe: "Content").borte == 1)
  }

  @Test func `filen er den samme når den leses og skrives igjen`() {
    let g = Grunnlinje(
      [funn("S02", 1, "tom\tog\nrar"), funn("HP23", 9, "x", sti: "tiltak/å")], mappe: "Content")
    #expect(Grunnlinje(tekst: g.tekst) == g)
    #expect(g.tekst == Grunnlinje.hode + "HP23\ta.yaml\ttiltak/å\tx\nS02\ta.yaml\t\ttom og rar\n")
  }

  @Test func `en feil i innholdet kan aldri stå i den`() {
    let feil = Diagnostic(.feil, "FELT-001", at: FileLocation(file: "Content/a.yaml"), "ukjent nøkkel")
    #expect(Grunnlinje([feil], mappe: "Content").antall == 0)
  }
}
