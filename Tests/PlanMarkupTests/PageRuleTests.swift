import PlanMarkup
import Testing

/// What the walk says of small pages; `line` is the line of the fault in what stands in `main`.
struct PageCase: Sendable, CustomTestStringConvertible {
  var page: String
  var rules: [String]
  var isFragment = false
  var testDescription: String {
    (rules.isEmpty ? "OK" : rules.joined(separator: " ")) + " " + page.suffix(300)
  }

  static func main(_ content: String, _ rules: String...) -> PageCase {
    PageCase(page: Pages.page(content), rules: rules)
  }

  static func table(_ rows: String, _ rules: String...) -> PageCase {
    PageCase(page: Pages.page(Pages.table(rows)), rules: rules)
  }

  static let all: [PageCase] = [
    main("<p>Tekst</p>"),
    // SIDE-001
    PageCase(page: Pages.page("<p>x</p>", h1: ""), rules: ["SIDE-001"]),
    main("<h1>To</h1>", "SIDE-001"),
    PageCase(page: Pages.fragment("<h2>x</h2>"), rules: [], isFragment: true),
    PageCase(page: Pages.fragment("<h1>x</h1>"), rules: ["SIDE-001"], isFragment: true),
    // SIDE-002
    main("<h2>a</h2><section><h3>b</h3></section><h2>c</h2>"),
    main("<h3>a</h3>", "SIDE-002"),
    main("<h2>a</h2><section><h4>b</h4><h5>c</h5></section>", "SIDE-002"),
    PageCase(page: Pages.page("", h1: "<h2>a</h2><h1>b</h1>"), rules: ["SIDE-002"]),
    PageCase(page: Pages.fragment("<h3>x</h3>"), rules: ["SIDE-002"], isFragment: true),
    // SIDE-013
    PageCase(page: Pages.page("").replacing("<title>", with: "<style>p > a { color: #000; }</style><title>"), rules: []),
    PageCase(
      page: Pages.page("").replacing("<title>", with: #"<style>p { margin: 0; }</style><link rel="stylesheet" href="a.css"/><title>"#),
      rules: ["SIDE-013"]),
    PageCase(page: Pages.page("").replacing("<title>", with: "<style>p { background: url(a.png); }</style><title>"), rules: ["SIDE-013"]),
    PageCase(page: Pages.page("").replacing("<title>", with: #"<style>@import "a.css";</style><title>"#), rules: ["SIDE-013"]),
    // SIDE-003
    main(#"<p id="a">x</p><p id="å">y</p>"#),
    main(#"<p id="a">x</p><p id="a">y</p>"#, "SIDE-003"),
    // SIDE-004
    main(##"<p id="a"><a href="#a">x</a><span aria-describedby="a a">y</span></p>"##),
    main(##"<p><a href="#b">x</a></p>"##, "SIDE-004"),
    main(#"<p id="a" aria-labelledby="a b">x</p>"#, "SIDE-004"),
    main(#"<p aria-describedby="b">x</p>"#, "SIDE-004"),
    table(#"<tr><th scope="col" id="k">a</th></tr><tr><td headers="k">b</td></tr>"#),
    table(#"<tr><th scope="col" id="k">a</th></tr><tr><td headers="r">b</td></tr>"#, "SIDE-004"),
    // SIDE-005
    table(#"<tr><th scope="col">a</th></tr>"#),
    table("<tr><th>a</th></tr>", "SIDE-005"),
    main(Pages.table("<tr><td>a</td></tr>", caption: ""), "SIDE-005"),
    main(Pages.table("<tr><td>a</td></tr>", caption: "<caption> <b/></caption>"), "SIDE-005", "SIDE-011"),
    table(#"<tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr>"#),
    table(#"<tr><td colspan="2">a</td></tr><tr><td>b</td></tr>"#, "SIDE-005"),
    // SIDE-006
    main(#"<p><img src="a.png" alt=""/></p>"#),
    main(#"<p><img src="a.png"/></p>"#, "SIDE-006"),
    main("<figure><p>x</p><figcaption>y</figcaption></figure>"),
    main(#"<figure><img src="a.png" alt="x"/></figure>"#),
    main(#"<figure><img src="a.png" alt=""/></figure>"#, "SIDE-006"),
    main("<figure><p>x</p><figcaption> </figcaption></figure>", "SIDE-006"),
    main(#"<p><svg xmlns="http://www.w3.org/2000/svg"><title>x</title><path d="M0 0"/></svg></p>"#),
    main(#"<p><svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true"></svg></p>"#),
    main(#"<p><svg xmlns="http://www.w3.org/2000/svg"><g><title>x</title></g></svg></p>"#, "SIDE-006"),
    // SIDE-007
    PageCase(page: Pages.page("", html: #"lang="nb""#), rules: ["SIDE-007"]),
    PageCase(page: Pages.page("", html: #"xml:lang="nb""#), rules: ["SIDE-007"]),
    PageCase(page: Pages.page("", html: #"lang="nb" xml:lang="nn""#), rules: ["SIDE-007"]),
    main(#"<p lang="se" xml:lang="se">x</p><p lang="en">y</p>"#),
    main(#"<p lang="se" xml:lang="en">x</p>"#, "SIDE-007"),
    // SIDE-008
    main(#"<p><a href="a.html"><img src="a.png" alt="x"/></a><a href="b" aria-label="y"></a></p>"#),
    main(#"<p><a href="a.html"> <b></b></a></p>"#, "SIDE-008"),
    main(#"<p><a href="a.html"><img src="a.png" alt=" "/></a></p>"#, "SIDE-008"),
  ]
}

@Suite struct PageRuleTests {
  @Test(arguments: PageCase.all) func walkFindsWhatIsBroken(_ c: PageCase) {
    #expect(Pages.check(c.page, fragment: c.isFragment).map(\.rule) == c.rules)
  }

  @Test(arguments: [
    PageCase.main(#"<p id="1a">x</p>"#, "SIDE-009"),
    .main(#"<p id="a b">x</p>"#, "SIDE-009"),
    .main(#"<p id="">x</p>"#, "SIDE-009"),
    .main(#"<p id=" a">x</p>"#, "SIDE-009"),
    .main("<h2> </h2>", "SIDE-010"),
    .main("<ul><li></li></ul>", "SIDE-010"),
    .table(#"<tr><th scope="col"></th></tr>"#, "SIDE-010"),
    .main("<div/>", "SIDE-011"),
    .main(#"<p title="a > b">x</p><p><em class='y' /></p>"#, "SIDE-011"),
    .main("<p>a<br></br>b</p>", "SIDE-011"),
    .main("<p>a<br/><!-- <div/> -->b</p><hr/>"),
    .main(#"<p xml:base="x">x</p>"#, "SIDE-012"),
    .main(
      #"<p><svg xmlns="http://www.w3.org/2000/svg" aria-label="x"><script>y</script></svg></p>"#, "SIDE-012"),
    .main(#"<p><svg xmlns="http://www.w3.org/2000/svg" aria-label="x" onload="y"></svg></p>"#, "SIDE-012"),
    .main(
      #"<p><svg xmlns="http://www.w3.org/2000/svg" aria-label="x"><use href="y.svg#a"/></svg></p>"#,
      "SIDE-012"),
    PageCase(page: Pages.fragment("<h2>x</h2>"), rules: ["SIDE-001", "SIDE-012", "SIDE-012", "SIDE-002"]),
    PageCase(page: String(Pages.page("").dropFirst(16)), rules: ["SIDE-012"]),
    PageCase(
      page: Pages.page("").replacing("<title>", with: #"<meta name="a"/><title>"#), rules: ["SIDE-012"]),
    PageCase(
      page: Pages.page("").replacing("html>\n", with: #"html [<!ENTITY a "b">]>"#, maxReplacements: 1),
      rules: ["SIDE-012"]),
  ])
  func walkFindsWhatXPathIsNotAskedFor(_ c: PageCase) {
    #expect(Pages.check(c.page, fragment: c.isFragment).map(\.rule) == c.rules)
  }

  @Test(arguments: [
    PageCase.table(#"<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>"#),
    .table(
      #"<tr><td>a</td><td rowspan="2" colspan="2">b</td></tr><tr><td>c</td></tr><tr><td colspan="3">d</td></tr>"#
    ),
    .table(#"<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"#, "SIDE-005"),
    .table(#"<tr><td>a</td><td rowspan="2">b</td></tr><tr><td colspan="2">c</td></tr>"#, "SIDE-005"),
    .table(#"<tr><td rowspan="2">a</td></tr>"#, "SIDE-005"),
  ])
  func spannedRowsAreCounted(_ c: PageCase) {
    #expect(Pages.check(c.page).map(\.rule) == c.rules)
  }

  @Test func faultKnowsLineAndNearestId() {
    let page = Pages.page("<section id=\"a\"><h2 id=\"b\">x</h2>\n<p>\n<a href=\"y\"></a></p></section>")
    #expect(
      Pages.check(page) == [
        PageFault(line: 6, rule: "SIDE-008", message: "lenken har ikke tekst", anchor: "a")
      ])
  }
}
