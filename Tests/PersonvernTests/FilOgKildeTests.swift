import Testing

@testable import Personvern

@Suite struct Filer {
  @Test(
    arguments: [
      ("<p>311299 56715</p>", 1), ("<td>311299</td>\n<td>56715</td>", 1), ("<strong>311299</strong> 56715", 1), ("| 311299 | 56715 |", 0),
      ("{\"tekst\":\"31129956715\"}", 1), ("DESCRIPTION:Eleven 31129\r\n 956715", 0), ("DESCRIPTION:311299\r\n 56715", 1), ("**311299** 56715", 1),
      ("<a href=\"tel:31129956715\">x</a>", 0), ("<path d=\"M 311299.56715\"/>", 0), ("31 12 99 56715", 1), ("x31129956715", 1),
      ("<p>Konto 1234.56.78903</p>", 0), ("<p>31129956715</p><p>41010199946</p>", 2), ("31129956715 og 31129956715", 2), ("", 0), ("3112995671", 0),
    ])
  func `tallene i en ferdig fil`(_ fil: String, _ antall: Int) {
    let treff = Personskanner().treff(fil: Array(fil.utf8))
    #expect(treff.count == antall)
    for t in treff { #expect(fil.utf8.count >= t.område.upperBound && utdrag(fil, t).filter(\.isNumber).count >= 11) }
  }

  @Test(arguments: 0..<40)
  func `uansett hvor i filen tallet står`(_ før: Int) {
    let fil = String(repeating: "a", count: før) + "31129956715" + String(repeating: "b", count: 40 - før)
    #expect(Personskanner().treff(fil: Array(fil.utf8)).map(\.område) == [før..<(før + 11)])
  }
}

@Suite struct Kilden {
  @Test(
    arguments: [
      ("311299 56715", "a: 311299 56715", ["1:4"]), ("311299 56715", "a:\n  - b: 31129956715", ["2:8"]), ("31129956715", "tekst: >\n  her 311299\n  56715 er", ["2:7"]),
      ("31129956715", "> **311299**\n> 56715", ["1:5"]), ("31129956715", "æøå 31129956715 og 311299-56715", ["1:5", "1:20"]), ("31129956715", "131129956715, 311299567150", []),
      ("Kari Nordmann", "hos Kari\n  Nordmann.", ["1:5"]), ("Kari", "Karianne og Kari", ["1:13"]), ("Øystein Berg", "x Øystein\u{A0}Berg", ["1:3"]),
      ("kari.nordmann@lysvik.example", "epost: kari.nordmann@lysvik.example", ["1:8"]), ("", "a", []),
    ])
  func `stedet der det er skrevet`(_ verdi: String, _ kilde: String, _ ventet: [String]) {
    #expect(Kildesøk.finn(Array(verdi.utf8), i: Array(kilde.utf8)).map { "\($0.linje):\($0.kolonne)" } == ventet)
  }
}

@Suite struct Masker {
  @Test(
    arguments: [
      ("Eleven 311299 56715 er meldt", "Eleven ****** ***** er meldt"), ("311299-56715", "******-*****"), ("31129956715", "***********"),
      ("Kari Nordmann, 912 34 567", "Kari Nordmann, *** ** ***"), ("kari.nordmann@lysvik.example", "***@***"), ("Trygg skole", "Trygg skole"),
      ("41010199946 og 31129956715.", "*********** og ***********."),
    ])
  func `viser formen og ingenting mer`(_ tekst: String, _ ventet: String) { #expect(Personskanner().maskert(tekst) == ventet) }

  @Test func `navn fra registeret viser ikke engang lengden`() {
    let skanner = Personskanner(Personregister([.init(navn: "Trym Eidsvaag", klasse: "5A")]))
    #expect(skanner.maskert("Trym Eidsvaag og T.E. i 5A") == "*** og ***. i 5A")
  }
}

@Suite struct Mye {
  /// Delt opp i biter, uten at noe faller mellom dem.
  @Test(arguments: [4070, 4080, 4086, 4090, 4095, 4096, 4100, 9000])
  func `et nummer langt inne i en rekke av tall`(_ før: Int) {
    let tekst = String(repeating: "7 ", count: før) + "311299 56715" + String(repeating: " 7", count: 5000)
    let treff = Personskanner().treff(tekst)
    #expect(treff.map { utdrag(tekst, $0) } == ["311299 56715"])
  }

  @Test func `mange tall, navn og adresser i én tekst`() {
    for bit in ["91234567; ", "a@b.no ", "Kari Nordmann. ", "12345a", "1 ", "<12345", "@", "Kari ", "311299/"] {
      let tekst = String(repeating: bit, count: 60_000 / bit.utf8.count)
      _ = Personskanner().treff(tekst)
      _ = Personskanner(Personregister([.init(navn: "Kari Nordmann")])).treff(tekst)
      _ = Personskanner().treff(fil: Array(tekst.utf8))
    }
  }
}
