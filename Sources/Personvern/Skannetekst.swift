package import PlanDiagnostics

/// What a reader will see, flattened for the scanner: the words, and what stands together.
///
/// A *post* is what one looks at together: a sentence's paragraph, a table row, a card, a list item. A post has
/// one or more *felt*, such as the cells of the row.
package struct Skannetekst: Sendable {
  /// Ends a field inside a post, and a post.
  static let feltslutt: UInt8 = 0x1F
  static let postslutt: UInt8 = 0x0A

  package private(set) var byte: [UInt8] = []
  private var steder: [(fra: Int, sted: FileLocation)] = []
  /// How many posts we are inside.
  private var dybde = 0

  /// - Parameter kapasitet: bytes to make room for.
  package init(kapasitet: Int = 1024) { byte.reserveCapacity(kapasitet) }

  /// The words in a drawing (SVG), comments too: each `text`, title and description is a post.
  package init(svg: [UInt8]) {
    var i = 0
    var tekst: [UInt8] = []
    while i < svg.count {
      guard svg[i] == UInt8(ascii: "<"), !svg[i...].starts(with: "<!--".utf8) else {
        tekst.append(svg[i] < 32 ? 32 : svg[i])
        i += 1
        continue
      }
      byte += tekst
      tekst.removeAll(keepingCapacity: true)
      let delerPost = ["<tspan", "</tspan", "<a", "</a"].allSatisfy { !svg[i...].starts(with: $0.utf8) }
      while i < svg.count, svg[i] != UInt8(ascii: ">") { i += 1 }
      if delerPost { post() }
      i += 1
    }
    byte += tekst
  }

  /// A line break in it ends the post.
  package mutating func legg(_ tekst: String) {
    var tekst = tekst
    tekst.withUTF8 { byte.append(contentsOf: $0) }
  }

  package mutating func felt() { slutt(Self.feltslutt) }

  /// Ends the post; inside a larger one, only a field of it.
  package mutating func post() { slutt(dybde > 0 ? Self.feltslutt : Self.postslutt) }

  /// Everything that is added in `gjør` stands together.
  package mutating func samlet(_ gjør: (inout Skannetekst) -> Void) {
    post()
    dybde += 1
    gjør(&self)
    dybde -= 1
    post()
  }

  private mutating func slutt(_ tegn: UInt8) {
    guard let siste = byte.last, siste != Self.postslutt else { return }
    if siste == Self.feltslutt { byte[byte.count - 1] = tegn } else { byte.append(tegn) }
  }

  /// What follows was written at or after this place.
  package mutating func her(_ sted: FileLocation) { steder.append((byte.count, sted)) }

  /// The nearest place told before a byte.
  package func sted(ved plass: Int) -> FileLocation? { steder.last { $0.fra <= plass }?.sted }
}
