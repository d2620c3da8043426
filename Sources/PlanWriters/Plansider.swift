/// Where the published pages are, seen from the folder of the overview.
package struct Plansider: Sendable {
  private enum Plass: Sendable {
    /// Without slash at the end.
    case nett(String)
    /// From the folder of the overview, already escaped as in an address.
    case mappe(String)
  }
  private let plass: Plass

  /// - Parameters:
  ///   - sider: an address that begins with `https://` (or `http://`), or the absolute path of a folder.
  ///   - mappe: the absolute path of the folder of the overview.
  package init(_ sider: String, fra mappe: String) {
    guard !Self.erAdresse(sider) else {
      var s = sider[...]
      while s.hasSuffix("/") { s.removeLast() }
      plass = .nett(String(s))
      return
    }
    var (til, fra) = (Self.deler(sider)[...], Self.deler(mappe)[...])
    while let a = til.first, let b = fra.first, a == b { (til, fra) = (til.dropFirst(), fra.dropFirst()) }
    plass = .mappe((fra.map { _ in ".." } + til.map { Self.adresse($0) }).joined(separator: "/"))
  }

  package static func erAdresse(_ sider: String) -> Bool {
    sider.hasPrefix("https://") || sider.hasPrefix("http://")
  }

  /// The page of a plan, as it is reached from a page of the overview.
  ///
  /// - Parameters:
  ///   - sti: the folder of the page: `lysvik/fjellhagen/2026-2027`.
  ///   - dybde: how many folders the page of the overview lies in.
  func adresse(_ sti: String, dybde: Int) -> String {
    switch plass {
    case .nett(let adresse): "\(adresse)/\(sti)/index.html"
    case .mappe(let mappe):
      String(repeating: "../", count: dybde) + (mappe.isEmpty ? "" : mappe + "/") + "\(sti)/index.html"
    }
  }

  private static func deler(_ sti: String) -> [String] {
    var ut: [String] = []
    for del in sti.split(separator: "/") where del != "." {
      if del == ".." { _ = ut.popLast() } else { ut.append(String(del)) }
    }
    return ut
  }

  /// A name as it may stand in an address (RFC 3986, unreserved).
  private static func adresse(_ navn: String) -> String {
    navn.utf8.map { b in
      switch b {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: String(UnicodeScalar(b))
      default: "%" + (b < 16 ? "0" : "") + String(b, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
