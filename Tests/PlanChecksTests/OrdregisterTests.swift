import PlanDiagnostics
import PlanProsa
import Planmodell
import Skoletid
import Testing

@testable import PlanChecks

@Suite struct Ordsøk {
  private func sak(_ tekster: String...) -> Tekstsak {
    Tekstsak(
      tekster.enumerated().map { nr, t in
        Tekststykke(
          Råtekst(
            t, start: FileLocation(file: "a.md", line: 10 * nr + 1, column: 3), innrykk: 2, erNøyaktig: true),
          .prosa,
          sti: "\(nr)")
      })
  }

  /// Ordene som ble funnet, slik de står.
  private func funnet(_ mønster: Ordmønster, _ tekst: String) -> [String] {
    let sak = sak(tekst)
    return sak.finn(mønster).map { sak.ordrett($0) }
  }

  @Test(arguments: [
    ("Gjelder skoleåret 2026-2027", 2026), ("Gjeld skuleåret 2026–2027.", 2026), ("Skoleår: 2026/27", 2026),
    ("skoleåret 2026/2027, og igjen skoleåret 2026–2027", 2026),
    ("skoleåret 2026-2027 og skoleåret 2027-2028", nil), ("skoleåret 2026-2028", nil), ("Gjelder 2026-2027", nil),
    ("skoleåret", nil), ("skoleåret 2026", nil),
  ] as [(String, Int?)])
  func `teksten sier hvilket skoleår den gjelder`(_ tekst: String, _ start: Int?) {
    #expect(sak(tekst).skoleår?.start == start)
    let uker = Tekstregler.k07.svar(sak(tekst, "Møtet er i uke 54, og i uke 41 (28. september–2. oktober 2026)."))
    if case .mangler(let funn) = uker { #expect(start != nil && funn.count == 2) } else { #expect(start == nil) }
  }

  @Test func `store og små bokstaver er like, og et ord er helt`() {
    #expect(funnet("følge", "Følge, FØLGE og medfølge, følger") == ["Følge", "FØLGE"])
    #expect(funnet("følg*", "Følge og medfølge, følger") == ["Følge", "følger"])
  }

  @Test func `tegn skiller ord, men bindestrek inne i et ord gjør det ikke`() {
    #expect(funnet("12-4", "§ 12-4, §§ 12-4–12-6 og 112-45") == ["12-4", "12-4"])
    #expect(funnet("kva", "«Kva?» (kva) kva–nå kva…") == ["Kva", "kva", "kva", "kva"])
    #expect(funnet("år", "€år² år ❄år") == ["år", "år", "år"])
  }

  @Test func `ord som følger på hverandre, med rom for noen imellom`() {
    #expect(funnet("meld* fra", "Meld fra, og melder straks fra") == ["Meld fra"])
    #expect(funnet("meld* … fra", "melder straks fra") == ["melder straks fra"])
    #expect(funnet("meld* … fra", "melder en to tre fire fra") == ["melder en to tre fire fra"])
    #expect(funnet("meld* … fra", "melder en to tre fire fem fra") == [])
    #expect(funnet("ansatt* ~ krenker", "ansatte på skolen krenker") == ["ansatte på skolen krenker"])
    #expect(funnet("ansatt* ~ krenker", "ansatte som ser at noen krenker") == [])
  }

  @Test func `treffene kommer i rekkefølgen de står i, uansett hvilket ord det er`() {
    #expect(funnet("uke|veke", "veke uke veke") == ["veke", "uke", "veke"])
  }

  @Test func `ord i to stykker følger ikke på hverandre, men kan stå nær`() {
    let to = sak("Vi melder", "fra til rektor", "straks")
    #expect(to.finn("meld* fra") == [])
    #expect(to.sted(alle: ["meld*", "straks"], innen: 2) == nil)
    #expect(to.sted(alle: ["meld*", "straks"], innen: 3)?.line == 1)
  }

  @Test func `stedet er linje og kolonne i filen`() {
    let sak = sak("Første\næøå «ord» her")
    #expect(sak.sted("ord")?.description == "a.md:2:8")
    #expect(sak.sted("første")?.description == "a.md:1:3")
  }

  @Test func `det samme ordet tusenvis av ganger tar slutt`() {
    let sak = sak(String(repeating: "uke straks ", count: 50_000))
    #expect(sak.finn("uke").count == 2000)
    #expect(sak.sted(alle: ["uke", "straks", "aldri"]) == nil)
  }

  @Test func `en retting bytter bare det den sier`() throws {
    let sak = sak("Se delplikt 3 her")
    let treff = try #require(sak.finn("delplikt").first)
    let fix = try #require(
      sak.stykker[0].retting(treff.byte.lowerBound..<(treff.byte.upperBound + 2), til: "delplikt 4"))
    #expect(fix.old == "delplikt 3" && fix.columns(in: "  Se delplikt 3 her") == 6..<16)
    #expect(fix.columns(in: "noe annet") == nil)
  }
}
