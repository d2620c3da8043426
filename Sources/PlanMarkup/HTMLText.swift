import PlanDiagnostics
package import PlanProsa

/// The text of a web page, in the same shape as the page: every word stands on the line and in the column it had.
///
/// A scanner and no parser: what a page looks like is of no interest here, only its words and where they are, and that
/// must work for any bytes. Tags, scripts and comments become space; a block that ends is a line of its own to those
/// who read.
package struct HTMLText: Sendable {
  package private(set) var text: Råtekst
  /// Where links go, each in its place.
  package private(set) var links: [Råtekst] = []
  /// `lang` of the page.
  package private(set) var language: String?

  package init(_ source: String, file: String) {
    var scanner = HTMLScanner(source)
    scanner.run()
    let start = FileLocation(file: file)
    text = Råtekst(String(decoding: scanner.out, as: UTF8.self), start: start, erNøyaktig: true)
    links = scanner.links.map {
      Råtekst($0.text, start: start.moved(toLine: $0.line, column: $0.column), erNøyaktig: true)
    }
    language = scanner.language
  }
}
