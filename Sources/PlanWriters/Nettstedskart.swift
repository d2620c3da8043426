package import PlanDocument
import Planmodell
import Skoletid

/// `sitemap.xml` (sitemaps.org, version 0.9): every page of the site with its full address, sorted.
package struct Nettstedskart: Sendable {
  /// The protocol takes no more in one file.
  package static let grense = 50_000

  /// Where the site lies, without slash at the end: `https://planer.lysvik.no`.
  private let nettadresse: String

  /// - Returns: nil when it is not the address of a site: `http` or `https`, a host, perhaps a folder, and only
  ///   characters that can stand in an address.
  package init?(nettadresse: String) {
    var adresse = nettadresse
    while adresse.hasSuffix("/") { adresse.removeLast() }
    guard let forledd = ["https://", "http://"].first(where: { adresse.hasPrefix($0) }) else { return nil }
    let resten = adresse.utf8.dropFirst(forledd.utf8.count)
    let tegn = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_~%:/".utf8)
    guard let første = resten.first, første != UInt8(ascii: "/"), resten.allSatisfy({ tegn.contains($0) })
    else { return nil }
    self.nettadresse = adresse
  }

  /// - Returns: nil when the pages are too many for one file.
  package func skriv(_ eiere: [Eierside]) -> Utfil? {
    var sider: [(sti: String, endret: Dato?)] = [("", nil)]
    for e in eiere {
      sider.append(("\(e.id)/", nil))
      sider += e.skoler.map { ("\(e.id)/\($0.id)/", nil) }
      sider += e.allePlaner.map { ("\($0.plassering.sti)/", $0.revidert) }
      sider += e.allePlaner.filter(\.harÅrshjul).map { ("\($0.plassering.sti)/aarshjul/", $0.revidert) }
    }
    guard sider.count <= Self.grense else { return nil }
    sider.sort { $0.sti.utf8.lexicographicallyPrecedes($1.sti.utf8) }
    var xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for side in sider {
      // The same address as the links have, so that no page has two.
      xml += "<url><loc>\(nettadresse)/\(side.sti)index.html</loc>"
      if let endret = side.endret { xml += "<lastmod>\(endret.iso)</lastmod>" }
      xml += "</url>\n"
    }
    return Utfil(sti: "sitemap.xml", byte: Array((xml + "</urlset>\n").utf8))
  }
}
