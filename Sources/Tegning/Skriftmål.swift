/// How much room text takes, without a font at hand.
///
/// The reader's own font draws the pages, so each letter counts as wide as in the wider of DejaVu Sans and
/// Liberation Sans (Arial's measures); both were read from the fonts on 2026-11-21. Letters in Segoe UI, Roboto
/// and San Francisco are narrower than DejaVu's, so what fits here fits there.
package enum Skriftmål {
  /// The width in the unit of `størrelse`.
  package static func bredde(_ tekst: some StringProtocol, størrelse: Double) -> Double {
    Double(tekst.unicodeScalars.reduce(0) { $0 + tusendeler($1) }) * størrelse / 1000
  }

  /// Thousandths of the size of the font.
  private static func tusendeler(_ tegn: Unicode.Scalar) -> Int {
    switch tegn.value {
    case 32..<127: ascii[Int(tegn.value) - 32]
    case 0xA0, 0xB7: 318
    default:
      switch tegn {
      case "æ": 982
      case "Æ": 1000
      case "ø", "å", "é", "è", "ê", "ó", "ò", "ô", "ä", "ö", "ü", "á", "č", "đ", "ŋ", "š", "ŧ", "ž", "«", "»": 640
      case "Å", "Ä", "Á", "É", "Č", "Š", "Ŧ", "Ž", "Ü": 735
      case "Ø", "Ö", "Đ", "Ŋ": 790
      case "–", "§", "°", "’": 560
      // As wide as it is high: dashes, arrows and all we do not know.
      default: 1000
      }
    }
  }

  /// From space to tilde.
  private static let ascii: [Int] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556,
    1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
    667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556,
    556, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  /// The text on lines no wider than `bredde`. A word that is too long for a line of its own is broken with a
  /// hyphen; runs of white space count as one space.
  package static func linjer(_ tekst: String, størrelse: Double, bredde: Double) -> [String] {
    var ut: [String] = []
    var linje = ""
    for ord in tekst.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let forsøk = linje.isEmpty ? String(ord) : "\(linje) \(ord)"
      if self.bredde(forsøk, størrelse: størrelse) <= bredde {
        linje = forsøk
        continue
      }
      if !linje.isEmpty { ut.append(linje) }
      linje = String(ord)
      while self.bredde(linje, størrelse: størrelse) > bredde {
        let (først, resten) = delt(linje, størrelse: størrelse, bredde: bredde)
        ut.append(først)
        linje = resten
      }
    }
    if !linje.isEmpty { ut.append(linje) }
    return ut
  }

  /// As much of a word as there is room for with a hyphen, at least one letter, and the rest.
  private static func delt(_ ord: String, størrelse: Double, bredde: Double) -> (String, String) {
    var slutt = ord.index(after: ord.startIndex)
    while slutt < ord.endIndex {
      let neste = ord.index(after: slutt)
      if self.bredde("\(ord[..<neste])-", størrelse: størrelse) > bredde { break }
      slutt = neste
    }
    return slutt == ord.endIndex ? (ord, "") : ("\(ord[..<slutt])-", String(ord[slutt...]))
  }
}
