internal import CLibXML2

/// Looks up names by pointer: libxml2 keeps every name of a document once, so the same name is the same
/// pointer and is compared as text only the first time.
struct NameTable<Name: RawRepresentable> where Name.RawValue == String {
  private var known: [(pointer: UnsafePointer<xmlChar>, name: Name?)] = []

  mutating func name(_ pointer: UnsafePointer<xmlChar>) -> Name? {
    // A page has a few dozen names; the common ones come first, so this beats hashing.
    for entry in known where entry.pointer == pointer { return entry.name }
    let name = Name(rawValue: String(cString: pointer))
    known.append((pointer, name))
    return name
  }
}

/// The elements the page rules look at.
enum PageElement: String {
  case html, section, meta, style, link, h1, h2, h3, h4, h5, h6, a, li, th, td, table, caption, tr, thead, tbody, tfoot
  case img, figure, figcaption, svg

  /// 1–6 for headings.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}

/// The attributes the page rules look at.
enum PageAttribute: String {
  case id, href, headers
  case `for`
  case labelledby = "aria-labelledby"
  case describedby = "aria-describedby"
}
