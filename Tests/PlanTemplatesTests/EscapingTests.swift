import PlanTemplates
import Testing

@Suite struct EscapingTests {
  @Test(
    "running text cannot become markup",
    arguments: [
      ("", ""), ("blåbærsyltetøy", "blåbærsyltetøy"), ("&", "&amp;"), ("a & b", "a &amp; b"),
      ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
      ("\" onclick=\"x", "&quot; onclick=&quot;x"), ("' onclick='x", "&#39; onclick=&#39;x"),
      ("&amp;", "&amp;amp;"), ("]]>", "]]&gt;"), ("<!-- -->", "&lt;!-- --&gt;"), ("{{tittel}}", "{{tittel}}"),
      ("a\tb\nc\rd", "a\tb\nc\rd"), ("a\u{0}b\u{1B}c\u{1F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
      ("\u{FFFE}\u{FFFF}\u{FFFD}\u{FEFF}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FEFF}\u{7F}"), ("😀<", "😀&lt;"),
      ("&&&&&&&&&", "&amp;&amp;&amp;&amp;&amp;&amp;&amp;&amp;&amp;"),
    ])
  func xhtml(text: String, expected: String) throws {
    #expect(try render("{{tittel}}", Side(tittel: text)) == expected)
    #expect(try render("{{ingress}}", Side(ingress: text)) == expected)
  }

  /// The fast way looks at eight bytes at a time; nothing may hide from it.
  @Test(
    "what is special is found wherever it stands",
    arguments: ["&", "<", ">", "\"", "'", "\u{1F}", "\u{FFFF}"])
  func everyPlace(special: String) throws {
    let replaced = try render("{{tittel}}", Side(tittel: special))
    #expect(replaced != special)
    for before in 0...20 {
      for filler in ["a", "ø", " ", "?", "\u{7F}", "!", "%", "(", ";", "=", "\u{FF0C}"] {
        let (a, b) = (String(repeating: filler, count: before), String(repeating: filler, count: 20 - before))
        #expect(try render("{{tittel}}", Side(tittel: a + special + b)) == a + replaced + b)
      }
    }
  }

  @Test("every other character stands as it is")
  func othersStand() throws {
    let special: Set<Unicode.Scalar> = ["&", "<", ">", "\"", "'"]
    let scalars = (0x20...0x2FFF).compactMap(Unicode.Scalar.init).filter { !special.contains($0) }
    let text = String(String.UnicodeScalarView(scalars))
    #expect(try render("{{tittel}}", Side(tittel: text)) == text)
  }

  @Test("plain text stands as it is, and a caller's own format is used")
  func otherFormats() throws {
    #expect(try render("{{tittel}}", Side(tittel: "<a> & 'b'"), format: .plain) == "<a> & 'b'")
    let shouting = TemplateFormat(name: "rop") { text, out in out.append(text.uppercased()) }
    #expect(try render("a{{tittel}}", Side(tittel: "bø"), format: shouting) == "aBØ")
    var out = Output()
    out.append("<", escapedFor: .xhtml)
    #expect(out.text == "&lt;")
  }
}
