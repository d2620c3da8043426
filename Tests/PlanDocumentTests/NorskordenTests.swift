import PlanDocument
import Testing

@Suite struct Norskrekkefølge {
  /// Hver rekke er i rett rekkefølge.
  @Test(arguments: [
    ["Berg", "Zetterlund", "Ærfugl", "Østby", "Åmot"],
    ["ø", "å"], ["æ", "ø"], ["z", "æ"],
    // «aa» er å, og kommer etter når alt annet er likt – «å» har de laveste bytene av dem som er like, ikke «Aa».
    ["Abel", "Berg", "Ådal", "Aasen", "Åsgård"],
    ["Ärlig", "Ærlig 2", "Öya 1", "Øya 2"],
    // Mellomrom og bindestrek kommer før bokstaver.
    ["Nes skole", "Nes-Vest skole", "Nesbyen skole"], ["Vest", "Vest skole"],
    // Tall etter verdi.
    ["Skole 2", "Skole 10", "Skole 100", "Skolen"], ["7. juni", "10. mai", "Abel"],
    // Merker og store bokstaver teller bare når alt annet er likt.
    ["Andre", "André", "Andrea"], ["Berg", "berg", "Bergen"], ["Čáhcesuolu", "Calmeyer"], ["Sarvva", "Šiella", "Sol"],
    ["Guovdageaidnu", "Ŋárga", "Nord"], ["St. Paul", "Stange", "St.Sunniva"], ["Kirkeby", "Kyrkje", "Kürten", "Kyvik"],
  ])
  func `navn står der en norsk leser leter`(_ rekke: [String]) {
    #expect(rekke.reversed().sortertNorsk { $0 } == rekke)
    #expect(rekke.sortertNorsk { $0 } == rekke)
  }

  @Test(arguments: [
    ("Aasen", "Å"), ("åmot", "Å"), ("Abel", "A"), ("Ørland", "Ø"), ("Öya", "Ø"), ("Čáhcesuolu", "C"), ("É", "E"), ("St. Paul", "S"),
    ("«Bergtun»", "B"), ("A\u{30A}mot", "Å"),
  ])
  func `navnet står under bokstaven det begynner med`(_ navn: String, _ bokstav: String) { #expect(Norskorden(navn).bokstav == bokstav) }

  @Test(arguments: ["7. juni", "", "–", "Школа"])
  func `et navn uten norsk forbokstav har ingen`(_ navn: String) { #expect(Norskorden(navn).bokstav == nil) }

  @Test func `rekkefølgen er den samme hvordan navnene enn kommer`() {
    let navn = ["Ås", "Aas", "AAS", "A\u{30A}s", "As", "As-", "As ", "Ás", "as", "", "1", "01", "Æs", "Äs"]
    let rett = navn.sortertNorsk { $0 }
    for _ in 0..<50 { #expect(navn.shuffled().sortertNorsk { $0 }.map { Array($0.utf8) } == rett.map { Array($0.utf8) }) }
  }
}
