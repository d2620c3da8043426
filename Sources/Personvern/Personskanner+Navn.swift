/// A person's name in text.
struct Personnavn {
  var fornavn: String
  var etternavn: String
  var område: Range<Int>
}

extension Personskanner {
  /// The names that stand beside a place: in another field of its post, or in the same sentence of its own.
  func navn(_ b: UnsafeBufferPointer<UInt8>, ved område: Range<Int>, _ oppslag: inout Int) -> [Personnavn] {
    guard oppslag > 0 else { return [] }
    oppslag -= 1
    let alle = Ordleser.ord(b, i: Ordleser.post(b, ved: område))
    return Self.navn(i: Self.ved(område, alle))
  }

  /// Words of a post without the other sentences of the field the place stands in.
  private static func ved(_ område: Range<Int>, _ alle: [Ord]) -> [Ord] {
    guard let midt = alle.firstIndex(where: { $0.område.upperBound > område.lowerBound }) else { return alle }
    var fra = midt
    while fra > 0, alle[fra].skille != .setning, alle[fra].skille != .felt { fra -= 1 }
    var til = midt + 1
    while til < alle.count, alle[til].skille != .setning, alle[til].skille != .felt { til += 1 }
    var feltFra = fra
    while feltFra > 0, alle[feltFra].skille != .felt { feltFra -= 1 }
    var feltTil = til
    while feltTil < alle.count, alle[feltTil].skille != .felt { feltTil += 1 }
    return Array(alle[..<feltFra] + alle[fra..<til] + alle[feltTil...])
  }

  /// A known given name and a surname: «Kari Nordmann», «Per-Arne M. Lie».
  static func navn(i alle: [Ord]) -> [Personnavn] {
    var ut: [Personnavn] = []
    var i = 0
    while i < alle.count {
      guard alle[i].erNavneform, Fornavn.alle.contains(alle[i].tekst.lowercased()) else {
        i += 1
        continue
      }
      var siste = i
      var j = i + 1
      while j < alle.count, j - i <= 5, hører(alle[j], til: alle[j - 1]) {
        if alle[j].erNavneform { siste = j }
        j += 1
      }
      let etternavn = alle[siste].tekst
      let etter =
        siste + 1 < alle.count && alle[siste + 1].skille == .mellomrom
        ? alle[siste + 1].tekst.lowercased() : ""
      // «Per-Arne» alone is a given name and no more.
      let harEtternavn =
        siste > i && (i + 1...siste).contains { alle[$0].skille != .bindestrek && alle[$0].erNavneform }
      if harEtternavn, etternavn.utf8.count >= 2, !Navneord.ikkeEtternavn.contains(etternavn.lowercased()),
        !Navneord.steder.contains(etter)
      {
        ut.append(
          Personnavn(
            fornavn: alle[i].tekst, etternavn: etternavn,
            område: alle[i].område.lowerBound..<alle[siste].område.upperBound))
      }
      i = max(j, i + 1)
    }
    return ut
  }

  private static func hører(_ ord: Ord, til forrige: Ord) -> Bool {
    switch ord.skille {
    case .mellomrom, .bindestrek:
      if Navneord.ikkeEtternavn.contains(ord.tekst.lowercased()) { return false }
      return ord.erNavneform || ord.erInitial || Navneord.småord.contains(ord.tekst)
    case .punktum: return forrige.erInitial && ord.erNavneform
    case .start, .setning, .felt, .annet: return false
    }
  }
}

/// Words that tell a name from what only looks like one.
enum Navneord {
  static let småord: Set<String> = [
    "von", "van", "de", "der", "den", "av", "al", "el", "bin", "da", "dos", "di",
  ]

  /// Capitalised in headings and cells, after a word that is also a given name. In small letters.
  static let ikkeEtternavn: Set<String> = [
    "mandag", "tirsdag", "tysdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag", "søndag", "sundag",
    "januar", "februar", "mars",
    "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "rektor",
    "inspektør", "lærer", "lærar",
    "kontaktlærer", "kontaktlærar", "sosiallærer", "sosiallærar", "rådgiver", "rådgivar", "elev", "elever",
    "elevar", "elevråd",
    "elevrådet", "skole", "skule", "skolen", "skulen", "kommune", "fylkeskommune", "foresatte", "foreldre",
    "føresette", "telefon",
    "tlf", "mobil", "epost", "kontakt", "ansvar", "trinn", "klasse", "plan", "tiltak", "helsesykepleier",
    "helsejukepleiar",
    "barnehage", "kirke", "kyrkje", "majestet", "kongelige", "jul", "påske", "sommer", "sommar",
  ]

  /// Surnames that are common words too, in small letters.
  static let ogsåOrd: Set<String> = [
    "aas", "ask", "bakke", "bakken", "berg", "berge", "berget", "bjerk", "bjørk", "bjørn", "borg", "brekke", "bru", "bråten", "bø",
    "dal", "dalen", "eid", "eide", "elv", "elven", "elva", "eng", "enga", "engen", "eik", "fjell", "fjellet", "fjord", "fjorden", "foss",
    "fossen", "gran", "gård", "gården", "gard", "hage", "hagen", "hammer", "hammeren", "haug", "haugen", "hav", "havn", "heia", "helle",
    "holm", "holmen", "horn", "hus", "hval", "høyland", "jord", "kirke", "krok", "kroken", "kvist", "kyrkje", "land", "lang", "lia", "lie",
    "lien", "lund", "lunden", "lys", "mark", "marka", "mo", "moe", "moen", "myr", "myra", "myren", "nes", "neset", "ness", "nord", "ny",
    "nygård", "odden", "rev", "ris", "rose", "rud", "sand", "sande", "sanden", "skar", "skog", "skogen", "sol", "solbakken", "stein", "sten",
    "storm", "strand", "stranda", "stranden", "stuen", "sund", "sundet", "svane", "sæter", "sæther", "sør", "tangen", "teigen", "trygg",
    "tveit", "ulv", "ulven", "vang", "vest", "vik", "vika", "viken", "vinter", "voll", "vollen", "voss", "øst", "øverland", "øy", "øya", "øyen",
    "å", "ås", "åsen",
  ]

  /// After a name they make it the name of a place.
  static let steder: Set<String> = [
    "vei", "veg", "veien", "vegen", "gate", "gata", "gaten", "plass", "plassen", "allé", "skole", "skule",
    "barneskole", "barneskule",
    "ungdomsskole", "ungdomsskule", "barnehage", "kirke", "kyrkje", "hus", "senter", "park", "minne",
    "stiftelse", "fond", "pris", "hage",
    "torg", "bru", "vgs",
  ]
}
