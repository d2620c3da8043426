import Foundation
import PlanDocument
import PlanMarkup
import Testing

/// Hele planer mot filene i `Fasit`. Etter en villet endring: `SKRIV_FASIT=1 swift test`, og les forskjellen.
@Suite struct Fasit {
  @Test(arguments: [
    ("index.html", "alt.html"), ("utdrag.html", "alt.utdrag.html"), ("plan.md", "alt.md"), ("plan.json", "alt.json"),
  ])
  func `planen med hvert slag blokk ser ut som i fasiten`(_ fil: String, _ fasit: String) throws {
    try Self.prøv(#require(try Verktøy.skriv(Sak.alt.bygg())[fil]), fasit)
  }

  /// Holder teksten mot en fil i `Fasit`, eller skriver den og feiler.
  static func prøv(_ skrevet: String, _ fasit: String) throws {
    let sted = Verktøy.her.appending(path: "Fasit/\(fasit)")
    if ProcessInfo.processInfo.environment["SKRIV_FASIT"] != nil {
      try Data(skrevet.utf8).write(to: sted)
      Issue.record("Fasit/\(fasit) er skrevet; les forskjellen og kjør uten SKRIV_FASIT")
      return
    }
    let venter = (try? String(contentsOf: sted, encoding: .utf8)) ?? ""
    let (a, b) = (skrevet.split(separator: "\n", omittingEmptySubsequences: false), venter.split(separator: "\n", omittingEmptySubsequences: false))
    if let linje = (0..<max(a.count, b.count)).first(where: { $0 >= a.count || $0 >= b.count || a[$0] != b[$0] }) {
      Issue.record(
        """
        Fasit/\(fasit):\(linje + 1)
        venter:  \(linje < b.count ? String(b[linje]) : "(slutt)")
        skrevet: \(linje < a.count ? String(a[linje]) : "(slutt)")
        """)
    }
  }

  @Test func `sidene er gyldige, og JSON kan leses`() throws {
    let filer = try Verktøy.skriv(Sak.alt.bygg())
    #expect(filer.keys.sorted() == ["index.html", "plan.json", "plan.md", "trykk.css", "utdrag.html"])
    #expect(Verktøy.skjema.check(Array(try #require(filer["index.html"]).utf8), fragment: false) == [])
    #expect(Verktøy.skjema.check(Array(try #require(filer["utdrag.html"]).utf8), fragment: true) == [])
    let json = try JSONSerialization.jsonObject(with: Data(try #require(filer["plan.json"]).utf8)) as? [String: Any]
    #expect(json?["format"] as? String == "skoleplan/1")
    #expect((json?["seksjoner"] as? [Any])?.count == 3)
  }

  @Test func `samme plan gir samme byte hver gang`() throws {
    let første = try Verktøy.skriv(Sak.alt.bygg())
    for _ in 0..<3 { #expect(try Verktøy.skriv(Sak.alt.bygg()) == første) }
  }

  /// Uten «merke», som bare står i planer som arver, og «språkdel», som bare står i saker: de har sine egne prøver.
  @Test func `planen viser hvert slag blokk`() throws {
    var sett: Set<String> = []
    func se(_ blokker: [Dokumentblokk]) {
      for b in blokker {
        sett.insert("\(b)".split(separator: "(")[0].description)
        switch b {
        case .liste(let l): l.punkter.forEach { se($0.innhold) }
        case .etiketter(let e): e.forEach { se($0.innhold) }
        case .boks(let x): se(x.innhold)
        case .matrise(let m): m.kolonner.forEach { se($0.innhold) }
        case .kjede(let k): k.liste.punkter.forEach { se($0.innhold) }
        case .kort(let k): k.forEach { $0.fakta.forEach { se($0.innhold) } }
        case .tabell(let t): t.rader.forEach { $0.celler.forEach { se($0.innhold) } }
        case .språkdel(let d): se(d.innhold)
        case .tekst, .prosa, .sitat, .figur, .stripe, .lenker, .merke: break
        }
      }
    }
    func se(_ s: Dokumentseksjon) {
      se(s.blokker)
      s.seksjoner.forEach(se)
    }
    try Sak.alt.bygg().seksjoner.forEach(se)
    #expect(sett == ["tekst", "prosa", "liste", "etiketter", "sitat", "boks", "figur", "stripe", "tabell", "matrise", "lenker", "kort", "kjede"])
  }

  /// Ingenting kan legge en intern plan ut: en writer tar bare `Plandokument<Offentlig>`, og andre er en annen type.
  @Test func `en plan uten noe i er likevel en gyldig side`() throws {
    var tom = Sak("innholdsfortegnelse: false")
    tom.mal = "seksjoner: [{id: a, tittel: A}]"
    #expect(try Verktøy.skriv(tom.bygg()).count == 5)
  }

  @Test func `en plan på nynorsk er en gyldig side på nynorsk`() throws {
    var sak = Sak.alt
    sak.skole = "målform: nn"
    let side = try #require(try Verktøy.skriv(sak.bygg())["index.html"])
    #expect(side.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nn\" xml:lang=\"nn\">"))
    #expect(side.contains("<h2 id=\"innholdsfortegnelse\">Innhald</h2>"))
    #expect(!side.contains("Skoleeier"))
  }
}
