import Foundation
import PlanDiagnostics
import PlanDocument
import PlanWriters
import Skoletid
import Testing

@Suite("Siden med årshjulet")
struct ÅrshjulssideTests {
  static let hjul = """
    tittel: Årshjul
    kategorier:
      - {id: fest, navn: Fest}
      - {id: møte, navn: {nb: Møter, nn: Møte}}
    aktiviteter:
      - {id: start, tittel: Skolestartfest, når: 3. september, kategori: fest, ansvar: [rektor], sted: Skolegården, beskrivelse: Langbord for alle.}
      - {id: foreldremøte, tittel: Foreldremøter, når: [September, Uke 4], kategori: møte}
      - {id: frist, tittel: Planen er ferdig, når: Innen 18. juni}
      - {id: lek, tittel: Lekegrupper, når: Hver uke}
    """

  static let rute = """
    skoleår: 2026-2027
    første-skoledag: 2026-08-17
    siste-skoledag: 2027-06-18
    ferier: [{navn: Høstferie, fra: 2026-10-05, til: 2026-10-09}]
    """

  static func filer(_ hjul: String = hjul, skole: String = "", rute: String? = rute, dag: String? = nil) throws -> [String: String] {
    var sak = Sak("gjelder: 2026-2027")
    sak.årshjul = hjul
    sak.skolerute = rute
    sak.skole = skole
    sak.dag = dag.flatMap(Dato.init(iso:))
    var ut: [String: String] = [:]
    for fil in try Verktøy.årshjul().skriv(sak.bygg()) { ut[fil.sti] = String(decoding: fil.byte, as: UTF8.self) }
    return ut
  }

  static let mappe = "lysvik/fjellhagen/2026-2027/aarshjul"

  @Test func `det blir en side, en tegning, en kalender og data`() throws {
    #expect(try Self.filer().keys.sorted() == ["aarshjul-fest.ics", "aarshjul-mote.ics", "aarshjul.ics", "aarshjul.json", "aarshjul.svg", "index.html", "plakat-a3.html", "plakat-a4.html"].map { "\(Self.mappe)/\($0)" })
  }

  @Test func `en plan uten årshjul får ingen side`() throws {
    #expect(try Verktøy.årshjul().skriv(Sak("gjelder: 2026-2027").bygg()).isEmpty)
  }

  /// «Første skoleuke» har ingen dato før skoleruten sier når skolen begynner.
  @Test func `uten skolerute blir det ingen side ennå`() throws { #expect(try Self.filer(rute: nil).isEmpty) }

  @Test func `skolens egne dager får dato av skoleruten`() throws {
    let side = try #require(
      try Self.filer("aktiviteter: [{id: a, tittel: A, når: Første skoleuke}, {id: b, tittel: B, når: Før høstferien}]")["\(Self.mappe)/index.html"])
    #expect(side.contains("17.–21. august") && side.contains("senest 4. oktober"))
  }

  @Test func `hver tid står i måneden den begynner, med skolens egne ord når de sier mer`() throws {
    let side = try #require(try Self.filer()["\(Self.mappe)/index.html"])
    let måneder = side.matches(of: /<caption>(.*?)<\/caption>/).map { String($0.1) }
    #expect(måneder == ["September 2026", "Januar 2027", "Juni 2027"])
    #expect(side.contains("<td data-merkelapp=\"Dato\">3. september</td>"))
    #expect(side.contains("<td data-merkelapp=\"Dato\">25.–29. januar<p class=\"fra\">September, Uke 4</p></td>"))
    #expect(side.contains("<td data-merkelapp=\"Dato\">senest 18. juni<p class=\"fra\">Innen 18. juni</p></td>"))
  }

  @Test func `det uten dato står for seg, og er ikke i kalenderen`() throws {
    let filer = try Self.filer()
    #expect(filer["\(Self.mappe)/index.html"]?.contains("<li><strong>Lekegrupper</strong> – Hver uke</li>") == true)
    #expect(filer["\(Self.mappe)/aarshjul.ics"]?.contains("Lekegrupper") == false)
  }

  @Test func `kalenderen har faste kjennetegn og sluttdag etter den siste`() throws {
    let ics = try #require(try Self.filer()["\(Self.mappe)/aarshjul.ics"])
    #expect(ics.contains("UID:foreldremøte.2026-2027.fjellhagen.lysvik@skoleplan\r\n"))
    #expect(ics.contains("UID:foreldremøte-2.2026-2027.fjellhagen.lysvik@skoleplan\r\n"))
    #expect(ics.contains("DTSTART;VALUE=DATE:20270125\r\nDTEND;VALUE=DATE:20270130\r\n"))
    #expect(ics.contains("SUMMARY:Frist: Planen er ferdig\r\n"))
  }

  @Test func `hver kategori har en kalender for seg, med de samme kjennetegnene`() throws {
    let filer = try Self.filer()
    let møter = try #require(filer["\(Self.mappe)/aarshjul-mote.ics"])
    #expect(møter.contains("UID:foreldremøte-2.2026-2027.fjellhagen.lysvik@skoleplan") && !møter.contains("Skolestartfest"))
    #expect(filer["\(Self.mappe)/index.html"]?.contains("<a href=\"aarshjul-mote.ics\">Kalender med bare «Møter»</a>") == true)
  }

  @Test func `det som kommer igjen på faste dager, er i kalenderen, uten feriene`() throws {
    let filer = try Self.filer("aktiviteter: [{id: lek, tittel: Lekegruppe, når: Hver mandag kl. 10–10.45}, {id: råd, tittel: Elevråd, når: Første tirsdag i måneden}]")
    let ics = try #require(filer["\(Self.mappe)/aarshjul.ics"])
    #expect(ics.contains("DTSTART;TZID=Europe/Oslo:20260817T100000\r\nDTEND;TZID=Europe/Oslo:20260817T104500\r\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270614T225959Z\r\n"))
    #expect(ics.contains("EXDATE;TZID=Europe/Oslo:20261005T100000\r\n"))
    #expect(ics.contains("DTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20260902\r\nRRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270601\r\nEXDATE;VALUE=DATE:20261006\r\n"))
    #expect(ics.components(separatedBy: "BEGIN:VTIMEZONE").count == 2)
    let side = try #require(filer["\(Self.mappe)/index.html"])
    #expect(side.contains("Det som kommer igjen") && !side.contains("Uten dato"))
  }

  @Test func `et møte med klokkeslett har tidssone, og klokken står på siden`() throws {
    let filer = try Self.filer("aktiviteter: [{id: møte, tittel: Foreldremøte, når: Onsdag 9. september kl. 18.30}]")
    #expect(filer["\(Self.mappe)/aarshjul.ics"]?.contains("DTSTART;TZID=Europe/Oslo:20260909T183000\r\nSUMMARY") == true)
    #expect(filer["\(Self.mappe)/index.html"]?.contains(">9. september kl. 18.30<") == true)
  }

  @Test func `merkedagene får sin egen ring og kalender, og står ikke blant skolens kategorier`() throws {
    let filer = try Self.filer(Self.hjul + "\nmerkedager: [{id: fn, tittel: FN-dagen, når: 24. oktober}]")
    #expect(filer["\(Self.mappe)/aarshjul-merkedager.ics"]?.contains("SUMMARY:FN-dagen") == true)
    #expect(filer["\(Self.mappe)/aarshjul.svg"]?.contains("Merkedager") == true)
  }

  @Test func `det neste som skjer, står bare når noen har bedt om det`() throws {
    let uten = try #require(try Self.filer()["\(Self.mappe)/index.html"])
    #expect(!uten.contains("id=\"neste\""))
    let med = try #require(try Self.filer(dag: "2027-01-27")["\(Self.mappe)/index.html"])
    #expect(med.contains("Det neste som skjer fra 27. januar 2027"))
    #expect(med.contains("<li><strong>25.–29. januar</strong> Foreldremøter</li>\n<li><strong>senest 18. juni</strong> Planen er ferdig</li>"))
    #expect(!med.contains("<strong>3. september</strong>"))
    let etter = try #require(try Self.filer(dag: "2027-07-01")["\(Self.mappe)/index.html"])
    #expect(etter.contains("Det er ikke mer i årshjulet etter denne dagen."))
  }

  @Test func `på nynorsk er siden på nynorsk`() throws {
    let side = try #require(try Self.filer(skole: "målform: nn")["\(Self.mappe)/index.html"])
    #expect(side.contains("Månad for månad") && side.contains("Utan dato") && side.contains("seinast 18. juni"))
  }

  @Test func `et årshjul uten en eneste dato er likevel en gyldig side`() throws {
    let side = try #require(try Self.filer("aktiviteter: [{id: a, tittel: A, når: Hver uke}]")["\(Self.mappe)/index.html"])
    #expect(!side.contains("Måned for måned"))
  }

  @Test func `titler med tegn som betyr noe i XML, iCalendar og JSON, er de samme overalt`() throws {
    let rar = #"aktiviteter: [{id: a, tittel: "Å <b> & \"sitat\"; komma, \\ skråstrek", når: Uke 41}]"#
    let filer = try Self.filer(rar)
    #expect(filer["\(Self.mappe)/index.html"]?.contains("Å &lt;b&gt; &amp; &quot;sitat&quot;; komma, \\ skråstrek") == true)
    #expect(filer["\(Self.mappe)/aarshjul.ics"]?.contains(#"SUMMARY:Å <b> & "sitat"\; komma\, \\ skråstrek"#) == true)
    #expect(filer["\(Self.mappe)/aarshjul.json"]?.contains(#""tittel":"Å <b> & \"sitat\"; komma, \\ skråstrek""#) == true)
  }
}
