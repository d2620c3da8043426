import PlanDiagnostics
import PlanMarkup
import Testing

@Suite struct PageSchemaTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var content: String
    var message: String
    var testDescription: String { content }

    init(_ content: String, _ message: String) { (self.content, self.message) = (content, message) }
  }

  @Test(arguments: [
    Case("<ul><b>x</b></ul>", "elementet «b» er ikke tillatt her; ventet «li»"),
    Case("<dl><dd>x</dd></dl>", "elementet «dd» er ikke tillatt her; ventet én av «dt», «div»"),
    Case("<ul></ul>", "elementet «ul» mangler innhold; ventet «li»"),
    Case("<p style=\"x\">x</p>", "attributtet «style» er ikke tillatt på «p»"),
    Case("<p onclick=\"x\">x</p>", "attributtet «onclick» er ikke tillatt på «p»"),
    Case("<p><a>x</a></p>", "elementet «a» mangler attributtet «href»"),
    Case(
      "<p><a href=\"javascript:x\">x</a></p>", "attributtet «href» på «a» kan ikke ha verdien «javascript:x»"),
    Case("<ol start=\"x\"><li>y</li></ol>", "attributtet «start» på «ol» kan ikke ha verdien «x»"),
    Case(
      "<p dir=\"opp\">x</p>",
      "attributtet «dir» på «p» kan ikke ha verdien «opp»; ventet én av «ltr», «rtl», «auto»"),
    Case("<section>x</section>", "elementet «section» kan ikke ha løs tekst i seg"),
    Case("<p>x<br>y</br></p>", "elementet «br» skal være tomt"),
  ])
  func refusesInNorwegian(_ c: Case) {
    let faults = Pages.check(Pages.page(c.content)).filter { $0.rule == "XSD" }
    #expect(faults == [PageFault(line: 4, rule: "XSD", message: c.message, anchor: nil)])
  }

  @Test(arguments: [
    "<script>x</script>", "<style>x</style>", "<p><div>x</div></p>",
    "<p><a href=\"#a\"><em><a href=\"#a\">x</a></em></a></p>",
    "<h2><p>x</p></h2>", "<form></form>", "<iframe></iframe>", "<main></main>",
    "<header><header></header></header>",
    "<table><tr><td>x</td></tr></table>", "<table><tbody><tr><td>x</td></tr></tbody><thead></thead></table>",
    "<table><tbody><tr><td><li>x</li></td></tr></tbody></table>",
    "<figure><p>x</p><figcaption>y</figcaption><p>z</p></figure>",
    "<blockquote>x</blockquote>", "<dl><div><dt>x</dt></div></dl>", "<p data-x=\"y\">x</p>",
    "<p tabindex=\"3\">x</p>",
    "<p><time datetime=\"2025-13-01\">x</time></p>", "<p><img src=\"//x.no/a\" alt=\"\"/></p>",
    "<p lang=\"norsk språk\">x</p>",
    "<p><b xmlns=\"\">x</b></p>", "<p aria-label=\" \">x</p>", "<p><a href=\"vbscript:x\">x</a></p>",
  ])
  func refuses(_ content: String) {
    #expect(Pages.check(Pages.page(content)).contains { $0.rule == "XSD" })
  }

  @Test(arguments: [
    "<ol type=\"a\" start=\"3\" reversed=\"reversed\"><li>x <p>y</p></li></ol>",
    "<dl><div class=\"a b\"><dt>x</dt><dt>y</dt><dd><p>z</p></dd></div></dl>",
    "<p class=\"x\" dir=\"ltr\" role=\"note\" hidden=\"hidden\" tabindex=\"-1\" aria-hidden=\"true\" aria-current=\"page\">x</p>",
    "<table id=\"t\"><caption>x</caption><colgroup><col span=\"2\"/></colgroup><thead><tr><th scope=\"col\" abbr=\"A\">a</th>"
      + "<th scope=\"col\" id=\"k\">b</th></tr></thead><tbody><tr><td data-merkelapp=\"a\">c</td><td headers=\"k\"><ul><li>d</li></ul></td>"
      + "</tr></tbody><tfoot><tr><td colspan=\"2\">e</td></tr></tfoot></table>",
    "<figure><figcaption>x</figcaption><p><img src=\"a/b.png\" alt=\"\" width=\"3\" height=\"4\"/></p></figure>",
    "<details><summary><b>x</b></summary>y<p>z</p></details><address>a<br/>b</address><hr/>",
    "<blockquote cite=\"https://lovdata.no/x\"><p><q>x</q><cite>y</cite></p></blockquote><pre><code>z</code></pre>",
    "<p><dfn>a</dfn><abbr title=\"b\">c</abbr><sup>1</sup><sub>2</sub><small>d</small><mark>e</mark><i>f</i>"
      + "<time datetime=\"2025-08-18\">g</time><a href=\"mailto:a@b.no\" rel=\"me\" hreflang=\"nb\">h</a></p>",
    "<nav aria-label=\"x\"><ul><li><a href=\"../a.html?b=c#d\">y</a></li></ul></nav><aside><p>z</p></aside><article><header><p>æ</p>"
      + "</header><footer><p>ø</p></footer></article>",
  ])
  func acceptsWhatWeEmit(_ content: String) {
    #expect(Pages.check(Pages.page(content)) == [])
    #expect(Pages.check(Pages.fragment("<h2>x</h2>" + content), fragment: true) == [])
  }

  @Test func allFaultsAreFoundInOneRun() {
    let faults = Pages.check(Pages.page("<p style=\"a\">x</p>\n<p id=\"p\"><u>y</u></p>\n<ul>\n</ul>"))
    #expect(faults.map(\.line) == [4, 5, 6])
    #expect(faults.map(\.anchor) == [nil, "p", nil])
  }

  @Test(arguments: [
    Case("<p>x</b>", "slutten av et element passer ikke til starten: «p» fra linje 4 og «b»"),
    Case("<p>a&nbsp;b</p>", "entiteten «nbsp» finnes ikke i XML; skriv tegnet selv"),
    Case("<p>a & b</p>", "«&» må skrives «&amp;»"),
    Case("<p id=\"a\" id=\"b\">x</p>", "et attributt er skrevet to ganger: id redefined"),
    Case("<p>\u{1}</p>", "siden har et tegn som ikke er tillatt i XML"),
  ])
  func whatIsNotXMLIsSaidInNorwegian(_ c: Case) {
    let first = Pages.check(Pages.page(c.content)).first
    #expect(first?.rule == "XML")
    #expect(first?.line == 4)
    #expect(first?.message == c.message)
  }

  @Test(arguments: [
    "", "x", "<html", "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
  ])
  func whatIsNoPageIsRefused(_ page: String) {
    #expect(!Pages.check(page).isEmpty)
  }

  @Test func manyPagesAreCheckedAtOnce() async {
    let pages = ["<p>x</p>", "<p style=\"a\">x</p>", "<p>x</b>", "<p id=\"a\">x</p><p id=\"a\">y</p>"].map {
      Pages.page($0)
    }
    let alone = pages.map { Pages.check($0) }
    await withTaskGroup(of: Bool.self) { group in
      for i in 0..<400 {
        group.addTask { Pages.check(pages[i % pages.count]) == alone[i % pages.count] }
      }
      for await same in group { #expect(same) }
    }
  }

  @Test(arguments: [
    ("<x>\n<y>", 2, "XSD-001"),
    (
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n<xs:element name='a' type='b'/></xs:schema>",
      2, "XSD-001"
    ),
    (
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n\n<xs:import schemaLocation='b'/></xs:schema>",
      3, "XSD-002"
    ),
  ])
  func badSchemaSaysWhere(_ xsd: String, _ line: Int, _ code: String) throws {
    let error = #expect(throws: SchemaError.self) { try PageSchema(xsd: Array(xsd.utf8), name: "s.xsd") }
    #expect(error?.diagnostics.first?.code == code)
    #expect(error?.diagnostics.first?.location == FileLocation(file: "s.xsd", line: line))
  }
}
