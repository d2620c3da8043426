import PlanProsa
import PlanTemplates

/// Running text as XHTML. Text is escaped here; tags are ours.
extension Output {
  /// - Parameter overNivå: heading level of the section the text stands in; headings in the text go below it.
  mutating func xhtml(_ blokker: [Prosablokk], overNivå: Int) {
    for b in blokker { xhtml(b, overNivå: overNivå) }
  }

  private mutating func xhtml(_ blokk: Prosablokk, overNivå: Int) {
    switch blokk {
    case .avsnitt(let i):
      append("<p>")
      xhtml(i)
      append("</p>\n")
    case .overskrift(let nivå, let i):
      let h = "h\(min(6, overNivå + nivå))"
      append("<\(h)>")
      xhtml(i)
      append("</\(h)>\n")
    case .liste(let l):
      if let start = l.start {
        append(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
      } else {
        append("<ul>\n")
      }
      for punkt in l.punkter {
        append("<li>")
        if l.tett, case .avsnitt(let i)? = punkt.first {
          xhtml(i)
          xhtml(Array(punkt.dropFirst()), overNivå: overNivå)
        } else {
          xhtml(punkt, overNivå: overNivå)
        }
        append("</li>\n")
      }
      append(l.start == nil ? "</ul>\n" : "</ol>\n")
    case .sitat(let b):
      append("<blockquote>\n")
      xhtml(b, overNivå: overNivå)
      append("</blockquote>\n")
    case .kode(let t):
      append("<pre><code>")
      appendXHTML(t)
      append("</code></pre>\n")
    case .skillelinje:
      append("<hr/>\n")
    }
  }

  mutating func xhtml(_ inlines: [Inline]) {
    for i in inlines { xhtml(i) }
  }

  private mutating func xhtml(_ inline: Inline) {
    switch inline {
    case .tekst(let t): appendXHTML(t)
    case .utheving(let i): element("em", i)
    case .sterk(let i): element("strong", i)
    case .kode(let t):
      append("<code>")
      appendXHTML(t)
      append("</code>")
    case .lenke(let l):
      append("<a href=\"")
      appendXHTML(l.mål)
      append("\">")
      xhtml(l.innhold)
      append("</a>")
    case .bilde(let b):
      append("<img src=\"")
      appendXHTML(b.kilde)
      append("\" alt=\"")
      appendXHTML(b.tekst)
      append("\"/>")
    case .fotnotetall(let n, let første):
      append(første ? "<sup id=\"fotnote-\(n)-merke\">" : "<sup>")
      append("<a href=\"#fotnote-\(n)\">\(n)</a></sup>")
    case .fotnote:
      // Every mark has its number before a document reaches a writer.
      break
    case .linjeskift: append("<br/>\n")
    case .mykLinjeskift: append("\n")
    }
  }

  private mutating func element(_ navn: String, _ innhold: [Inline]) {
    append("<\(navn)>")
    xhtml(innhold)
    append("</\(navn)>")
  }
}
