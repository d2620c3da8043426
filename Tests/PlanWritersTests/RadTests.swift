import PlanDocument
import Testing

@Suite struct Rader {
  private static func tabeller(_ d: Plandokument<Offentlig>) -> [Dokumenttabell] {
    func alle(_ s: Dokumentseksjon) -> [Dokumenttabell] {
      s.blokker.compactMap { if case .tabell(let t) = $0 { t } else { nil } } + s.seksjoner.flatMap(alle)
    }
    return d.seksjoner.flatMap(alle)
  }

  /// Rader i hver tabellkropp på en side.
  private static func iSiden(_ html: String) -> [Int] {
    html.split(separator: "<tbody>").dropFirst().map { kropp in
      kropp.split(separator: "</tbody>")[0].matches(of: /<tr[ >]/).count
    }
  }

  /// Rader i hver tabell i Markdown, uten overskriften.
  private static func iMarkdown(_ md: String) -> [Int] {
    var ut: [Int] = []
    var i = 0
    for linje in md.split(separator: "\n", omittingEmptySubsequences: false) {
      if linje.hasPrefix("|") {
        i += 1
      } else {
        if i > 0 { ut.append(i - 2) }
        i = 0
      }
    }
    return ut
  }

  @Test func `ingen rad forsvinner mellom dokumentet, siden, utdraget og Markdown`() throws {
    let d = try Sak.alt.bygg()
    let filer = try Verktøy.skriv(d)
    let rader = Self.tabeller(d).map(\.rader.count)
    #expect(rader == [2, 3, 2, 2, 1, 1, 1])
    #expect(Self.iSiden(try #require(filer["index.html"])) == rader)
    #expect(Self.iSiden(try #require(filer["utdrag.html"])) == rader)
    #expect(Self.iMarkdown(try #require(filer["plan.md"])) == rader)
  }

  @Test(arguments: [1, 2, 6, 40])
  func `et tiltak med mange deler har en rad for hver`(_ antall: Int) throws {
    let deler = (0..<antall).map { "{metode: M\($0), når: N\($0)}" }.joined(separator: ", ")
    let d = try Sak(
      """
      tiltak: [{id: a, tittel: A, deltiltak: [\(deler)]}]
      seksjoner: [{id: alt, innhold: [{tiltak: {kolonner: [tiltak, metode, når]}}]}]
      """
    ).bygg()
    let filer = try Verktøy.skriv(d)
    #expect(Self.iSiden(try #require(filer["index.html"])) == [antall])
    #expect(Self.iMarkdown(try #require(filer["plan.md"])) == [antall])
    let html = try #require(filer["index.html"])
    #expect(html.contains("rowspan=\"\(antall)\"") == (antall > 1))
    for i in 0..<antall { #expect(html.contains(">M\(i)<") && html.contains(">N\(i)<")) }
  }

  @Test func `hver rad i Markdown har like mange celler som overskriften`() throws {
    let md = try #require(try Verktøy.skriv(Sak.alt.bygg())["plan.md"])
    var celler = 0
    for linje in md.split(separator: "\n", omittingEmptySubsequences: false) {
      let her = linje.hasPrefix("|") ? Markdownrad.celler(String(linje)).count : 0
      if celler > 0, her > 0 { #expect(her == celler, "\(linje)") }
      celler = her
    }
  }
}

enum Markdownrad {
  /// Cellene i en rad, slik GitHub deler den: ved «|» uten «\» foran, som så tas bort.
  static func celler(_ linje: String) -> [String] {
    var ut: [String] = []
    var celle = ""
    var skrå = false
    for c in linje {
      if c == "|", !skrå {
        ut.append(celle)
        celle = ""
      } else {
        if c == "|", skrå { celle.removeLast() }
        celle.append(c)
      }
      skrå = c == "\\" && !skrå
    }
    return ut.dropFirst().map { $0.trimmingPrefix(" ").description }
  }
}
