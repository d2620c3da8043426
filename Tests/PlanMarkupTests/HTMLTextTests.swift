import PlanDiagnostics
import PlanProsa
import Testing

@testable import PlanMarkup

@Suite struct HTMLTexts {
  private func text(_ html: String) -> String { HTMLText(html, file: "a.html").text.tekst }

  /// Line and column (1-based) where a word stands, in the page and in its text.
  private func place(_ word: String, _ text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (nr, line) in lines.enumerated() {
      if let r = line.firstRange(of: word) {
        return "\(nr + 1):\(line.unicodeScalars.distance(from: line.startIndex, to: r.lowerBound) + 1)"
      }
    }
    return nil
  }

  @Test(arguments: [
    ("<p>Se <b>§ 12-4</b> her</p>", "her"), ("<p>f&oslash;rst og sist</p>", "sist"),
    ("<td>én</td><td>to</td>", "to"),
    ("<!-- § 9 A-4\n -->\n<p>under</p>", "under"),
    ("<script>\nvar a = '<p>';\n</script><p>etter</p>", "etter"),
    ("<p\n class='a>b'>inni</p>", "inni"), ("a &amp; b", "b"), ("1 < 2 og 3", "og"),
    ("<p>åtte&nbsp;ni", "åtte"),
  ])
  func `ordene står der de sto`(_ html: String, _ word: String) {
    #expect(place(word, text(html)) == place(word, html))
  }

  @Test(arguments: [
    ("<b>opp</b>læring", "opplæring"), ("oppl&aelig;ring", "opplæring"),
    ("opp&shy;læring", "opp\u{AD}læring"), ("&#167; 12-4", "§"), ("&#xA7; 12-4", "§"),
  ])
  func `et ord er helt selv om merkingen er inni det`(_ html: String, _ ord: String) {
    #expect(text(html).contains(ord))
  }

  @Test func `det som ikke vises, er borte`() {
    let t = text("<style>x{}</style><script>if (a<b) { y }</script><!-- z --><template>w</template><p>v</p>")
    #expect(t.filter { $0.isLetter } == "v")
  }

  @Test func `lenkene har sted og språket er med`() {
    let side = HTMLText(
      "<html lang=\"nn\">\n<p>Sjå <a class='x' href=\"https://eksempel.no/9a\">her</a></p>", file: "a.html")
    #expect(side.language == "nn")
    #expect(side.links.map(\.tekst) == ["https://eksempel.no/9a"])
    #expect(side.links.map { "\($0.start.line):\($0.start.column)" } == ["2:27"])
  }

  @Test(arguments: 0..<300) func `linjene er like mange uansett hva som står der`(_ seed: Int) {
    var g = SeededGenerator(state: UInt64(seed) + 1)
    let biter = [
      "<", ">", "</p>", "<p ", "\"", "'", "<!--", "-->", "<script>", "</script", "&oslash;", "&", ";", "\n",
      "å", "§ 9 A-4", " ", "<td>", "\u{0}", "a=", "href=\"",
    ]
    let html = (0..<60).map { _ in biter[Int.random(in: 0..<biter.count, using: &g)] }.joined()
    let t = text(html)
    #expect(t.filter { $0 == "\n" }.count == html.filter { $0 == "\n" }.count, "seed \(seed)")
  }
}
