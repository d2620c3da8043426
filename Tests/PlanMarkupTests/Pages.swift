import Foundation
import PlanMarkup

/// The schema as it is shipped, compiled once for all tests.
enum Pages {
  static let schemaFile = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Templates/skoleplan.xsd")

  static let schema: PageSchema = {
    do {
      return try PageSchema(xsd: Array(Data(contentsOf: schemaFile)), name: "Templates/skoleplan.xsd")
    } catch {
      fatalError("\(error)")
    }
  }()

  /// A whole page around what stands in `main`. The content begins on line 4.
  static func page(_ main: String, h1: String = "<h1>Plan</h1>", html: String = #"lang="nb" xml:lang="nb""#)
    -> String
  {
    """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" \(html)>
    <head><meta charset="utf-8"/><title>Plan</title></head><body><main>\(h1)
    \(main)
    </main></body></html>
    """
  }

  static func fragment(_ content: String) -> String {
    #"<div xmlns="http://www.w3.org/1999/xhtml" lang="nb" xml:lang="nb">\#n"# + content + "\n</div>"
  }

  static func table(_ rows: String, caption: String = "<caption>Tabell</caption>") -> String {
    "<table>\(caption)<tbody>\(rows)</tbody></table>"
  }

  static func check(_ page: String, fragment: Bool = false) -> [PageFault] {
    schema.check(Array(page.utf8), fragment: fragment)
  }
}
