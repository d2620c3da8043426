import Planmodell
import Testing

/// Ord som bare finnes i én av målformene.
private let bareBokmål: Set<String> = [
  "blitt", "ble", "en", "eksempler", "enkelte", "et", "ett", "fra", "forkortelse",
  "forkortelser", "forkortelsen", "hele", "hva", "hvem", "hvilke", "hvilken", "hver", "hvor", "hvordan", "ikke",
  "kilde", "kilden", "kildene", "lenke", "lenker", "lenken", "navnet", "navn", "noe", "noen", "oppgis", "punkter",
  "punktene", "rekkefølge", "rettigheter", "skole", "skolen", "skolene", "skolens", "skrives", "steder", "tiltakene",
  "uten", "verdiene", "vises", "ganger", "nummereres", "revideres", "tilgjengelighetserklæring", "gjør", "gjøres", "vurderes", "gjennomføres",
]
private let bareNynorsk: Set<String> = [
  "bilete", "biletet", "blei", "byggjer", "døme", "eigar", "eigaren", "ein", "eit", "frå", "førebyggje", "gjeld", "gjer", "heile",
  "ho", "ikkje", "kjelde", "kjeldene", "korleis", "kor", "kva", "kvar", "kven", "lenkje", "lenkjer", "namn", "namnet",
  "nokon", "noko", "rekkjefølgje", "rettar", "rettane", "skule", "skulen", "skulane", "stader", "utan", "vegen", "vart",
]

private func ord(_ tekst: String) -> Set<String> {
  Set(tekst.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
}

@Suite struct Felttabeller {
  @Test(arguments: Tabellvisning.alle)
  func `hver nøkkel står én gang, og tabellen kan leses`(_ t: Tabellvisning) {
    let nøkler = t.felter.map(\.nøkkel)
    #expect(Set(nøkler).count == nøkler.count)
    #expect(!nøkler.isEmpty)
    // Leseren husker hvilke nøkler den har sett, i 64 bit.
    #expect(nøkler.count <= 64)
    for nøkkel in nøkler {
      #expect(nøkkel == nøkkel.lowercased() && !nøkkel.contains(" ") && !nøkkel.contains("_"))
    }
    if let kortform = t.kortform { #expect(nøkler.contains(kortform)) }
  }

  @Test(arguments: Tabellvisning.alle)
  func `hvert felt har hjelp på begge målformer og et eksempel`(_ t: Tabellvisning) {
    #expect(!t.navn.isEmpty)
    for (navn, hjelp) in [(t.navn, t.hjelp)] + t.felter.map({ ($0.nøkkel, $0.hjelp) }) {
      for tekst in [hjelp.nb, hjelp.nn] {
        #expect(!tekst.isEmpty, "\(navn)")
        #expect(tekst.first?.isLowercase == false, "\(navn): begynner med stor bokstav")
        #expect(!tekst.hasSuffix("."), "\(navn): ikke punktum til slutt")
      }
      #expect(ord(hjelp.nb).intersection(bareNynorsk) == [], "\(navn): «\(hjelp.nb)»")
      #expect(ord(hjelp.nn).intersection(bareBokmål) == [], "\(navn): «\(hjelp.nn)»")
      if hjelp.nb == hjelp.nn {
        #expect(ord(hjelp.nb).intersection(bareBokmål) == [], "\(navn): lik på begge")
      }
    }
    for felt in t.felter { #expect(!felt.eksempel.isEmpty, "\(felt.nøkkel)") }
  }

  @Test(arguments: Tabellvisning.alle)
  func `ordene det kan velges blant, er små bokstaver uten mellomrom`(_ t: Tabellvisning) {
    for felt in t.felter where !felt.slag.valg.isEmpty {
      #expect(felt.slag.valg.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") }, "\(felt.nøkkel)")
      #expect(Set(felt.slag.valg).count == felt.slag.valg.count)
    }
  }

  @Test func `alle typer som nås fra filene, er med i disse testene, og ingen andre`() {
    let kjente = Dictionary(uniqueKeysWithValues: Tabellvisning.alle.map { ($0.type, $0) })
    var nådd: Set<String> = []
    var kø = Tabellvisning.røtter.map(\.type)
    while let type = kø.popLast() {
      guard nådd.insert(type).inserted else { continue }
      #expect(kjente[type] != nil, "\(type)")
      kø += kjente[type]?.felter.compactMap(\.slag.type) ?? []
    }
    #expect(nådd == Set(kjente.keys))
  }
}
