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

  /// What is looked through.
  package enum Tekstslag: Sendable {
    /// Much text about anything: a false alarm stops pages that should come out.
    case offentlig
    /// A few sentences about one case, with the names of those in it: better one alarm too many.
    case sak
  }

  /// How a name must be written to count.
  enum Skrivemåte { case somSkrevet, medStor, uansett }

  struct Form {
    /// As the school wrote it.
    let ord: [String]
    /// In small letters.
    let små: [String]
    let skrivemåte: Skrivemåte
    /// A surname alone.
    var erEtternavn = false
  }

  package static let tomt = Personregister([])

  /// What to look for, by the first word of it in small letters. The rest must follow.
  let navn: [String: [Form]]
  /// Letters alone, and the classes they may stand beside.
  let initialer: [String: Set<String>]
  package var erTomt: Bool { navn.isEmpty && initialer.isEmpty }

  package init(_ personer: [Person], i tekstslag: Tekstslag = .offentlig) {
    var navn: [String: [Form]] = [:]
    var initialer: [String: Set<String>] = [:]
    for p in personer {
      for form in Self.former(p, tekstslag) {
        guard let første = form.små.first, navn[første]?.contains(where: { $0.små == form.små }) != true else { continue }
        navn[første, default: []].append(form)
      }
      for i in p.initialer {
        let bokstaver = i.filter(\.isLetter)
        guard bokstaver.count >= 2, bokstaver.count <= 4 else { continue }
        initialer[bokstaver, default: []].formUnion(p.klasse.map { [Self.klasse($0)] } ?? [])
      }
    }
    // The longest first, so that a whole name is one hit.
    self.navn = navn.mapValues { $0.sorted { $0.ord.count > $1.ord.count } }
    self.initialer = initialer
  }

  /// Whole names however they are written; a given name as the school writes it, and in a case in any letters; a surname
  /// with a capital letter. What is also a common word is no name in small letters.
  private static func former(_ p: Person, _ tekstslag: Tekstslag) -> [Form] {
    func form(_ ord: [String], _ skrivemåte: Skrivemåte, etternavn: Bool = false) -> Form {
      Form(ord: ord, små: ord.map { $0.lowercased() }, skrivemåte: skrivemåte, erEtternavn: etternavn)
    }
    func erVanlig(_ navn: String) -> Bool {
      let små = navn.lowercased()
      return Fornavn.ogsåOrd.contains(Fornavn.foldet(navn)) || Navneord.ogsåOrd.contains(små) || Navneord.ikkeEtternavn.contains(små)
    }
    var ut: [Form] = []
    for n in p.navn + p.fornavn {
      let ord = ord(n)
      guard let første = ord.first else { continue }
      if ord.count > 1 {
        ut.append(form(ord, .uansett))
      } else if første.count > 1 {
        // A single letter is no name.
        ut.append(form(ord, tekstslag == .sak && første.count >= 3 && !erVanlig(første) ? .uansett : .somSkrevet))
      }
    }
    for ord in p.navn.map(ord) {
      guard ord.count > 1, let siste = ord.last, siste.count >= 3 else { continue }
      if tekstslag == .sak {
        ut.append(form([siste], erVanlig(siste) ? .medStor : .uansett, etternavn: true))
      } else if !erVanlig(siste) {
        ut.append(form([siste], .medStor, etternavn: true))
      }
    }
    return ut
  }

  private static func ord(_ tekst: String) -> [String] {
    tekst.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.map(String.init)
  }

  /// «5 a» is «5A».
  static func klasse(_ tekst: String) -> String { tekst.filter { $0.isLetter || $0.isNumber }.uppercased() }
}
