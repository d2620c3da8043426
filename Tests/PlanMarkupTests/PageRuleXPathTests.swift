import CLibXML2
import PlanMarkup
import Testing

/// The rules once more, as XPath: an independent oracle for the walk, and the shortest way to read them.
/// Every expression selects the nodes at fault.
private let oracle: [(rule: String, page: String, fragment: String)] = [
  ("SIDE-001", "/*[not(//h:h1)] | //h:h1[preceding::h:h1]", "//h:h1"),
  (
    "SIDE-002", "\(skipped) | //*[\(heading)][not(preceding::*[\(heading)])][not(self::h:h1)]",
    "\(skipped) | //*[\(heading)][not(preceding::*[\(heading)])][not(self::h:h1 or self::h:h2)]"
  ),
  both("SIDE-003", "//*[@id][@id = preceding::*/@id or @id = ancestor::*/@id]"),
  both(
    "SIDE-004",
    """
    //@href[starts-with(., '#')][not(substring(., 2) = //@id)]
      | //@aria-labelledby[\(unresolved)] | //@aria-describedby[\(unresolved)] | //@headers[\(unresolved)]
    """),
  both(
    "SIDE-005",
    """
    //h:table[not(h:caption[\(text)])] | //h:th[not(@scope)]
      | //h:table[not(.//@rowspan)]//h:tr[\(width(".")) != \(width("(ancestor::h:table[1]//h:tr)[1]"))]
    """),
  both(
    "SIDE-006",
    """
    //h:img[not(@alt)]
      | //h:figure[not(@aria-label or @aria-labelledby or h:figcaption[\(text)] or h:img[normalize-space(@alt)]
        or s:svg[@aria-label or s:title] or *[@aria-label])]
      | //s:svg[not(@aria-label or @aria-labelledby or s:title[\(text)] or @aria-hidden = 'true')]
    """),
  both(
    "SIDE-007",
    "/h:html[not(@lang and @xml:lang and @lang = @xml:lang)] | //*[not(self::h:html)][@lang != @xml:lang]"),
  both(
    "SIDE-008", "//h:a[not(\(text) or .//h:img[normalize-space(@alt)] or @aria-label or .//*[@aria-label])]"),
  both(
    "SIDE-013",
    """
    //h:style[//h:link[contains(concat(' ', normalize-space(@rel), ' '), ' stylesheet ')]]
      | //h:style[contains(., 'url(') or contains(., '@import')]
    """),
]

private let heading = "self::h:h1 or self::h:h2 or self::h:h3 or self::h:h4 or self::h:h5 or self::h:h6"
private let skipped = """
  //*[\(heading)][preceding::*[\(heading)]]
    [substring(local-name(), 2) > substring(local-name(preceding::*[\(heading)][1]), 2) + 1]
  """
private let text = "normalize-space(.) != ''"
/// Some of one or two space-separated names has no element with that id.
private let unresolved = """
  not(substring-before(concat(normalize-space(.), ' '), ' ') = //@id)
    or not(substring-after(concat(' ', normalize-space(.)), ' ') = //@id
      or substring-after(normalize-space(.), ' ') = //@id)
  """

/// Columns of a row where no cell spans rows.
private func width(_ row: String) -> String { "sum(\(row)/*/@colspan) + count(\(row)/*[not(@colspan)])" }

private func both(_ rule: String, _ expression: String) -> (String, String, String) {
  (rule, expression, expression)
}

@Suite struct PageRuleXPathTests {
  @Test(arguments: PageCase.all) func xpathAgreesWithTheWalk(_ c: PageCase) throws {
    let walk = Set(Pages.check(c.page, fragment: c.isFragment).map(\.rule))
    let page = try #require(XPathPage(c.page))
    for (rule, whole, fragment) in oracle {
      let broken = try #require(page.count(of: c.isFragment ? fragment : whole), "\(rule) is not XPath")
      #expect((broken > 0) == walk.contains(rule), "\(rule)")
    }
  }

  /// Random pages of pieces that break the rules together, with the seed to make them again.
  @Test func xpathAgreesOnRandomPages() throws {
    let pieces = [
      "<h1>a</h1>", "<h2 id=\"a\">b</h2>", "<h3>c</h3>", "<section><h4 id=\"b\">d</h4></section>", "<p>e</p>",
      "<p><a href=\"#a\">f</a></p>", "<p id=\"c\"><a href=\"#b\"><b>g</b></a></p>",
      "<p><a href=\"#c\"></a></p>",
      "<p aria-labelledby=\"a c\">h</p>", "<figure><p>i</p></figure>", "<p><img src=\"j\"/></p>",
      Pages.table("<tr><td>k</td></tr>"), Pages.table("<tr><td>l</td></tr><tr><td colspan=\"2\">m</td></tr>"),
      Pages.table("<tr><th>n</th></tr>", caption: ""), "<p lang=\"nn\" xml:lang=\"nb\">o</p>",
    ]
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(state: seed)
    for _ in 0..<300 {
      let content = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let text = Pages.page(content.joined(), h1: Bool.random(using: &random) ? "<h1>x</h1>" : "")
      let walk = Set(Pages.check(text).map(\.rule))
      let page = try #require(XPathPage(text))
      for (rule, expression, _) in oracle {
        let broken = try #require(page.count(of: expression))
        #expect((broken > 0) == walk.contains(rule), "\(rule), seed \(seed): \(content)")
      }
    }
  }

  @Test func everyExpressionFindsSomethingInSomeCase() {
    for (rule, _, _) in oracle { #expect(PageCase.all.contains { $0.rules.contains(rule) }, "\(rule)") }
  }
}

private final class XPathPage {
  private let document: xmlDocPtr
  private let context: xmlXPathContextPtr

  init?(_ page: String) {
    _ = Pages.schema  // libxml2 is ready
    guard
      let document = xmlReadMemory(
        page, Int32(page.utf8.count), "side", "UTF-8", Int32(XML_PARSE_NONET.rawValue)),
      let context = xmlXPathNewContext(document)
    else { return nil }
    (self.document, self.context) = (document, context)
    xmlXPathRegisterNs(context, "h", "http://www.w3.org/1999/xhtml")
    xmlXPathRegisterNs(context, "s", "http://www.w3.org/2000/svg")
  }

  deinit {
    xmlXPathFreeContext(context)
    xmlFreeDoc(document)
  }

  /// How many nodes the expression selects; nil when it is not XPath.
  func count(of expression: String) -> Int? {
    guard let result = xmlXPathEvalExpression(expression, context) else { return nil }
    defer { xmlXPathFreeObject(result) }
    return Int(result.pointee.nodesetval?.pointee.nodeNr ?? 0)
  }
}
