import PlanDiagnostics
import PlanMarkup
import PlanProsa
import PlanTemplates
import Planmodell
import Testing

@testable import PlanDocument
@testable import PlanWriters

/// Teksten en skole skriver, skal bety det samme i hvert format, også når den inneholder tegn formatet bruker selv.
@Suite struct Mening {
  private static let biter = [
    "|", "*", "**", "_", "<", ">", "&", "&amp;", "`", "``", "[", "]", "(", ")", "#", "-", "+", "1.", "2)", "!", "~", "~~", ":", "=",
    "\\", "\"", "'", "a", "å", "ord", "<b>", "http://a.no", "{", "}", "^", "§ 12-4", "—", "☐", " ", " ", " ",
  ]

  /// En linje av biter, aldri bare mellomrom.
  private static func linje(_ frø: inout Frø) -> String {
    var ut = ""
    while ut.lest.isEmpty { ut = (0..<Int.random(in: 1...9, using: &frø)).map { _ in biter.randomElement(using: &frø)! }.joined() }
    return ut.lest
  }

  private static func yaml(_ t: String) -> String { "\"\(t.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }

  /// Det Markdown blir lest som, uten markering.
  private static func lest(_ md: String) -> String {
    CommonMark.read(md, at: TextOrigin(file: "plan.md")).prosa.renTekst
  }

  /// En celle, der det som ellers begynner en blokk, ikke gjør det.
  private static func lestCelle(_ md: String) -> String { String(lest("x " + md).lest.dropFirst(2)) }

  private static func skrevet(_ skriv: (inout MarkdownUt) -> Void) -> String {
    var m = MarkdownUt(Output())
    skriv(&m)
    return m.ut.text
  }

  private static let tegner = MarkdownTegner.uavhengig

  /// Tre lister etter hverandre blir lest som tre, og en liste i den midterste hører til den.
  @Test func `lister etter hverandre er hver sin liste`() {
    func liste(_ punkter: String...) -> Dokumentblokk {
      .liste(Dokumentliste(form: .punkter, punkter: punkter.map { Dokumentpunkt(innhold: [.tekst($0)]) }))
    }
    let etiketter = Dokumentblokk.etiketter([Dokumentetikett(etikett: "B", innhold: [liste("b1", "b2")])])
    let md = Self.skrevet { Self.tegner.tegn([liste("a1", "a2"), etiketter, liste("c1")], &$0) }
    let lest = CommonMark.read(md, at: TextOrigin(file: "plan.md")).prosa.blokker
    #expect(
      lest.map { if case .liste(let l) = $0 { l.punkter.map { Prosa($0, sted: FileLocation(file: "")).renTekst } } else { [] } }
        == [["a1", "a2"], ["B\nb1\nb2"], ["c1"]])
  }

  @Test(arguments: [
    "# ikke en overskrift", "- ikke et punkt", "+ heller ikke", "* stjerne", "1. ikke et tall", "12) heller ikke",
    "> ikke et sitat", "*ikke* uthevet", "_ikke_ uthevet", "__init__", "`ikke kode`", "[ikke](lenke)", "![ikke](bilde)",
    "<b>ikke HTML</b>", "&amp; er ikke &", "a | b", "~~ikke~~ strøket", "---", "===", "\\* skråstrek", "[^1] ikke en note",
    "2026. august", "§ 12-4 – «ord»", "C#", "Slutt #", "#", "Hvorfor?!", "a\\",
  ])
  func `en tekst betyr seg selv i Markdown`(_ tekst: String) {
    for blokk in [
      Dokumentblokk.tekst(tekst), .prosa(Prosa(ren: tekst, sted: FileLocation(file: ""))),
      .liste(Dokumentliste(form: .punkter, punkter: [Dokumentpunkt(innhold: [.tekst(tekst)])])),
      .lenker([Dokumentlenke(tekst: tekst, adresse: nil)]), .lenker([Dokumentlenke(tekst: tekst, adresse: "https://a.no/(x)")]),
      .stripe([Dokumentsteg(tekst: tekst)]), .kort([Dokumentkort(anker: nil, tittel: tekst, tekst: nil, fakta: [])]),
    ] {
      let md = Self.skrevet { Self.tegner.tegn(blokk, &$0) }
      #expect(Self.lest(md).lest == tekst.lest, "\(md)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `tilfeldige tekster i hele planen leses tilbake, frø`(_ nr: UInt64) throws {
    var frø = Frø(tilstand: nr)
    let t = (0..<7).map { _ in Self.linje(&frø) }
    let d = try Sak(
      """
      tittel: \(Self.yaml(t[0]))
      forkortelser: [{kort: \(Self.yaml(t[1])), lang: \(Self.yaml(t[2]))}]
      seksjoner:
        - id: alt
          tittel: \(Self.yaml(t[3]))
          innhold:
            - forkortelser: true
            - lenker: {tekst: \(Self.yaml(t[4])), adresse: "https://a.no"}
            - tabell: {tittel: T, kolonner: [\(Self.yaml(t[5])), B], rader: [[x, y]]}
            - stripe: [\(Self.yaml(t[6]))]
      """
    ).bygg()
    let filer = try Verktøy.skriv(d)
    let md = try #require(filer["plan.md"])
    let rader = md.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let uten = Self.lest(md.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("| ") }.joined(separator: "\n"))
    for i in [0, 1, 2, 3, 4, 6] { #expect(uten.lest.contains(t[i].lest), "frø \(nr), tekst \(i): \(t[i])\n\(md)") }
    let hode = try #require(rader.first.map { Markdownrad.celler(String($0)) })
    #expect(hode.count == 2, "frø \(nr): \(rader)")
    #expect(Self.lestCelle(hode[0]) == t[5].lest, "frø \(nr): \(hode)")

    let side = try #require(filer["index.html"]).replacing(/<[^>]*>/, with: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&").lest
    for tekst in t { #expect(side.contains(tekst.lest), "frø \(nr): \(tekst)") }
  }

  /// Markdown skrevet av tilfeldige biter, lest, skrevet og lest igjen.
  @Test(arguments: 0..<600 as Range<UInt64>)
  func `løpende tekst med markering leses tilbake, frø`(_ nr: UInt64) {
    var frø = Frø(tilstand: nr &+ 1_000_000)
    let deler = ["\n", "\n\n", "- ", "1. ", "> ", "# ", " **a**", " *b*", "`c|d`", "[e](https://a.no)", "\\![e](https://a.no)", "# **j** *k*\n", "\n- f\n", "\n```\ng | `h`\n```\n", "\n~~~\n```\n~~~~\n", "  \n", " ***i***"]
    let kilde = (0..<Int.random(in: 1...14, using: &frø)).map { _ in
      Bool.random(using: &frø) ? Self.biter.randomElement(using: &frø)! : deler.randomElement(using: &frø)!
    }.joined()
    let (prosa, funn) = CommonMark.read(kilde, at: TextOrigin(file: "a.md"))
    // Det vi ikke kan bruke, er meldt og tatt bort, og planen blir ikke skrevet.
    if !funn.isEmpty { return }
    let md = Self.skrevet { Self.tegner.tegn(prosa.blokker, &$0) }
    #expect(Self.lest(md).lest == prosa.renTekst.lest, "frø \(nr)\n--- kilde\n\(kilde)\n--- skrevet\n\(md)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `celler med markering leses tilbake, frø`(_ nr: UInt64) {
    var frø = Frø(tilstand: nr &+ 2_000_000)
    let deler = [" **a**", " *b*", "`c|d`", "[e](https://a.no)", "\\![e](https://a.no)"]
    let kilde = (0..<Int.random(in: 1...8, using: &frø)).map { _ in
      Bool.random(using: &frø) ? Self.biter.randomElement(using: &frø)! : deler.randomElement(using: &frø)!
    }.joined()
    let (prosa, funn) = CommonMark.read(kilde, at: TextOrigin(file: "a.md"))
    guard funn.isEmpty, case .avsnitt? = prosa.blokker.first, prosa.blokker.count == 1 else { return }
    let celler = Markdownrad.celler("| \(Self.skrevet { $0.celle { Self.tegner.tegn(Dokumentblokk.prosa(prosa), &$0) } }) | x |")
    #expect(celler.count == 2, "frø \(nr): \(celler)")
    #expect(Self.lestCelle(celler[0]) == prosa.renTekst.lest, "frø \(nr)\n\(kilde)\n\(celler)")
  }
}
