import Testing

@testable import Personvern

private let skanner = Personskanner()
private let mellomrom = [" ", "\u{A0}", "\u{2009}", "\u{202F}", "-", "\u{2011}", ".", " - ", "–"]
private let skrivemåter: [[Int]] = [[11], [6, 5], [6, 3, 2], [2, 2, 2, 5], [2, 2, 2, 3, 2], [3, 3, 5], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]
private let setninger = [
  "#", "Eleven (#) er meldt.", "Fødselsnummer: #", "Født #, går på 5. trinn", "Se § 12-4 og #.", "# er oppgitt", "«#»", "nr.#", "12 av 14: #, 3 til",
  "Sak 2026/114, #",
]

@Suite struct Genererte {
  @Test(arguments: [UInt64(20_261_126), 5, 77])
  func `10 000 personnumre i mange skrivemåter blir alle funnet`(_ frø: UInt64) {
    print("frø \(frø)")
    var kilde = Tallkilde(state: frø)
    for i in 0..<10_000 {
      let utgave = Tallkilde.Utgave.allCases[i % Tallkilde.Utgave.allCases.count]
      let nummer = kilde.fødselsnummer(utgave).delt(kilde.en(skrivemåter), kilde.en(mellomrom))
      let tekst = kilde.en(setninger).split(separator: "#", omittingEmptySubsequences: false).joined(separator: nummer)
      let funnet = skanner.treff(tekst)
      #expect(funnet.count == 1 && funnet.first.map { utdrag(tekst, $0) } == nummer, "\(utgave): \(tekst)")
      let maske = skanner.maskert(tekst)
      #expect(!maske.contains(nummer) && maske.contains("*"), "\(maske)")
    }
  }

  @Test(arguments: [UInt64(20_261_126), 5, 77])
  func `10 000 andre tall gir ingen treff`(_ frø: UInt64) {
    print("frø \(frø)")
    var kilde = Tallkilde(state: frø)
    var likeMedPersonnumre = 0
    for i in 0..<10_000 {
      var tekst: String
      switch i % 10 {
      case 0: tekst = kilde.konto().delt([4, 2, 5], kilde.en([".", " ", "\u{A0}", "\u{202F}"]))
      case 1: tekst = "\(kilde.en(["Kontonummer", "kontonr.", "bankkonto:", "Konto for dugnaden er", "KID"])) \(kilde.konto().samlet)"
      case 2:
        // An account written without any sign that may also be a person's number: nobody can tell them apart.
        var konto = kilde.konto()
        while Fødselsnummer.slag(konto.verdi) != nil {
          likeMedPersonnumre += 1
          konto = kilde.konto()
        }
        tekst = konto.samlet
      case 3: tekst = "Org.nr. \(kilde.orgnr().delt([3, 3, 3], kilde.en([" ", "\u{A0}", ""])))"
      case 4:
        let første = kilde.en([2, 3, 5, 6, 7])
        let nr = [første] + (0..<7).map { _ in kilde.tall(0, 9) }
        tekst = "Kari Nordmann, tlf. \(kilde.en(["", "+47 ", "0047 "]))\(nr.delt(kilde.en([[8], [2, 2, 2, 2], [3, 2, 3]]), " "))"
      case 5: tekst = "Kari Nordmann har sak \(kilde.tall(2019, 2032))/\(kilde.tall(1, 99_999))-\(kilde.tall(1, 99))"
      case 6: tekst = "\(kilde.tall(1, 31)).\(kilde.tall(1, 12)).\(kilde.tall(2020, 2040)) kl. \(kilde.tall(10, 23)).\(kilde.tall(10, 59)), \(kilde.tall(2026, 2032))-\(kilde.tall(10, 12))-\(kilde.tall(10, 28))"
      case 7: tekst = "ISBN 978-82-\(kilde.tall(10, 99))-\(kilde.tall(10_000, 99_999))-\(kilde.tall(0, 9))"
      case 8:
        // Eleven digits, with one of the check digits wrong.
        var n = kilde.fødselsnummer(.vanlig)
        n[10] = (n[10] + kilde.tall(1, 9)) % 10
        tekst = n.delt(kilde.en([[11], [6, 5], [2, 2, 2, 5]]), " ")
      default:
        // A valid number inside a longer one.
        let n = kilde.fødselsnummer(.vanlig).samlet
        tekst = kilde.en(["\(n)\(kilde.tall(0, 9))", "\(kilde.tall(0, 9))\(n)", "4\(n)7"])
      }
      tekst = kilde.en(["#", "Merk: #.", "(#)"]).split(separator: "#", omittingEmptySubsequences: false).joined(separator: tekst)
      #expect(skanner.treff(tekst) == [], "\(tekst)")
    }
    print("kontonumre som også kunne vært personnumre: \(likeMedPersonnumre) av \(1000 + likeMedPersonnumre)")
    #expect(likeMedPersonnumre < 100)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `tilfeldige byte gir områder i teksten, og aldri mer enn det`(_ frø: UInt64) {
    print("frø \(frø)")
    var kilde = Tallkilde(state: frø)
    let biter: [[UInt8]] = [
      Array("31129956715".utf8), Array("912 34 567".utf8), Array("Kari Nordmann".utf8), Array("@".utf8), Array("a@b.no".utf8), [0xC2], [0xC2, 0xA0],
      [0xE2, 0x80], [0xE2, 0x80, 0x89], [0xEF, 0xBB], [0xFF], [0x1F], [10], Array("<td>".utf8), Array("<".utf8), Array(". ".utf8), Array("A.B.".utf8),
      Array("1 2 3".utf8),
    ]
    let register = Personregister([.init(navn: "Kari Nordmann", klasse: "5A"), .init(navn: "Anders B", initialer: ["A.B."])])
    let skannere = [Personskanner(), Personskanner(register)]
    for _ in 0..<4000 {
      var byte: [UInt8] = []
      for _ in 0..<kilde.tall(0, 12) {
        byte += kilde.tall(0, 2) == 0 ? (0..<kilde.tall(0, 6)).map { _ in UInt8(kilde.tall(0, 255)) } : kilde.en(biter)
      }
      var tekst = Skannetekst()
      tekst.legg(String(decoding: byte, as: UTF8.self))
      for s in skannere {
        for t in s.treff(tekst) { #expect(t.område.upperBound <= tekst.byte.count && !t.område.isEmpty) }
        for t in s.treff(fil: byte) { #expect(t.område.upperBound <= byte.count && !t.område.isEmpty) }
      }
      _ = Kildesøk.finn(byte.prefix(12), i: byte)
      _ = skannere[1].maskert(String(decoding: byte, as: UTF8.self))
    }
  }
}
