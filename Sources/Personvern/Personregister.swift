/// The people whose names must not come out: those the school has written activity plans about.
///
/// The caller knows where the names are; this only holds them. Nothing here is ever printed.
package struct Personregister: Sendable {
  package struct Person: Sendable {
    var navn: [String]
    var fornavn: [String]
    var initialer: [String]
    var klasse: String?

    /// - Parameters:
    ///   - navn: the full name, or only a given name.
    ///   - fornavn: what the pupil is called; nil for the first word of the name.
    ///   - initialer: «AB», «A.B.»; nil for the first letter of each word of the name, when there are at least two.
    ///   - klasse: «5A». Initials without full stops count only beside it, or after «elev».
    package init(navn: String, fornavn: [String]? = nil, initialer: [String]? = nil, klasse: String? = nil) {
      let ord = Personregister.ord(navn)
      self.navn = [navn]
      self.fornavn = fornavn ?? ord.prefix(1).map { $0 }
      let bokstaver = ord.compactMap(\.first).filter(\.isUppercase)
      self.initialer = initialer ?? (bokstaver.count >= 2 ? [String(bokstaver)] : [])
      self.klasse = klasse
    }
  }

  package static let tomt = Personregister([])

  /// What to look for, by the first word of it. The rest must follow.
  let navn: [String: [[String]]]
  /// Letters alone, and the classes they may stand beside.
  let initialer: [String: Set<String>]
  package var erTomt: Bool { navn.isEmpty && initialer.isEmpty }

  package init(_ personer: [Person]) {
    var navn: [String: [[String]]] = [:]
    var initialer: [String: Set<String>] = [:]
    for p in personer {
      for n in p.navn + p.fornavn {
        let ord = Self.ord(n)
        // A single letter is no name.
        guard let første = ord.first, ord.count > 1 || første.count > 1 else { continue }
        if navn[første]?.contains(ord) != true { navn[første, default: []].append(ord) }
      }
      for i in p.initialer {
        let bokstaver = i.filter(\.isLetter)
        guard bokstaver.count >= 2, bokstaver.count <= 4 else { continue }
        initialer[bokstaver, default: []].formUnion(p.klasse.map { [Self.klasse($0)] } ?? [])
      }
    }
    // The longest first, so that a whole name is one hit.
    self.navn = navn.mapValues { $0.sorted { $0.count > $1.count } }
    self.initialer = initialer
  }

  private static func ord(_ tekst: String) -> [String] {
    tekst.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.map(String.init)
  }

  /// «5 a» is «5A».
  static func klasse(_ tekst: String) -> String { tekst.filter { $0.isLetter || $0.isNumber }.uppercased() }
}
