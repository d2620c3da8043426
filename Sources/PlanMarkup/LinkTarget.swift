/// Where a link or picture in prose points.
///
/// Only what stands here is let through. Lists of what is dangerous are never long enough, and a browser
/// forgives more than anyone remembers: case, tabs and line breaks inside the scheme, `\` for `/`.
enum LinkTarget: Equatable {
  /// `#id`, a place in the same document. Without «#».
  case place(String)
  /// http, https, or a relative path.
  case page
  /// mailto or tel.
  case contact
  case refused

  init(_ url: String) {
    self = Self.classify(url)
  }

  private static func classify(_ url: String) -> LinkTarget {
    let scalars = url.unicodeScalars
    guard !scalars.isEmpty, !scalars.contains(where: isHidden) else { return .refused }
    if scalars.first == "#" {
      return url.count > 1 && !scalars.contains(" ") ? .place(String(url.dropFirst())) : .refused
    }
    let head = scalars.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let colon = head.firstIndex(of: ":") {
      let rest = scalars[scalars.index(after: colon)...]
      switch String(scalars[..<colon]).lowercased() {
      case "http", "https": return hasHost(rest) ? .page : .refused
      case "mailto", "tel": return rest.isEmpty || rest.contains(" ") ? .refused : .contact
      default: return .refused
      }
    }
    return isPath(url) ? .page : .refused
  }

  /// Characters that cannot be seen: they are there to hide something.
  private static func isHidden(_ s: Unicode.Scalar) -> Bool {
    switch s.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
    case .spaceSeparator: s != " "
    default: s == "\\" || s == "\u{FFFD}"
    }
  }

  private static func hasHost(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard rest.starts(with: "//".unicodeScalars) else { return false }
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !rest.contains(" ")
  }

  /// A path below the folder of the page, however the dots are written.
  private static func isPath(_ url: String) -> Bool {
    guard !url.hasPrefix("/"), url.first != "?" else { return false }
    let path = url.prefix { $0 != "?" && $0 != "#" }.lowercased()
    var plain = ""
    var rest = path[...]
    while let character = rest.first {
      if rest.hasPrefix("%2e") || rest.hasPrefix("%2f") || rest.hasPrefix("%5c") {
        plain.append(rest.hasPrefix("%2e") ? "." : "/")
        rest = rest.dropFirst(3)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    return !plain.hasPrefix("/") && !plain.split(separator: "/").contains("..")
  }
}
