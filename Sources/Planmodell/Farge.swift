/// A colour as it is written on the net: `#14508c`.
package struct Farge: Sendable, Equatable {
  package var rød: UInt8
  package var grønn: UInt8
  package var blå: UInt8

  package init(_ rød: UInt8, _ grønn: UInt8, _ blå: UInt8) {
    self.rød = rød
    self.grønn = grønn
    self.blå = blå
  }

  /// `#` and six hexadecimal digits; nil for anything else.
  package init?(_ tekst: String) {
    guard tekst.utf8.count == 7, tekst.hasPrefix("#"), tekst.utf8.dropFirst().allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }),
      let tall = UInt32(tekst.dropFirst(), radix: 16)
    else { return nil }
    self.init(UInt8(tall >> 16), UInt8(tall >> 8 & 0xFF), UInt8(tall & 0xFF))
  }

  package var kode: String {
    "#" + [rød, grønn, blå].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  package static let hvit = Farge(255, 255, 255)
  package static let svart = Farge(0, 0, 0)

  /// What text stands on in `stil.css`: paper, tables and boxes, by day and in the dark. A test holds them against it.
  package static let lyseGrunner = [
    hvit, Farge(0xF3, 0xF5, 0xF9), Farge(0xFF, 0xF6, 0xDA), Farge(0xE9, 0xF5, 0xEC), Farge(0xFD, 0xEC, 0xEB),
  ]
  package static let mørkeGrunner = [
    Farge(0x12, 0x16, 0x1D), Farge(0x1C, 0x22, 0x2C), Farge(0x33, 0x2B, 0x12), Farge(0x17, 0x30, 0x1F), Farge(0x3A, 0x1D, 0x1C),
  ]

  /// WCAG 2.1, «relative luminance» (read 2026-11-21): 0 for black, 1 for white.
  package var luminans: Double {
    func lineær(_ x: UInt8) -> Double {
      let s = Double(x) / 255
      return s <= 0.04045 ? s / 12.92 : Farge.opphøyd((s + 0.055) / 1.055)
    }
    return 0.2126 * lineær(rød) + 0.7152 * lineær(grønn) + 0.0722 * lineær(blå)
  }

  /// WCAG 2.1, «contrast ratio»: 1 for the same colour, 21 for black on white.
  package func kontrast(mot annen: Farge) -> Double {
    let (a, b) = (luminans, annen.luminans)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The least contrast to any of the grounds.
  package func kontrast(mot grunner: [Farge]) -> Double { grunner.map { kontrast(mot: $0) }.min() ?? 21 }

  /// The colour mixed with another until it stands clear of all the grounds; itself when it does already.
  package func blandet(med annen: Farge, tilKontrast ønsket: Double, mot grunner: [Farge]) -> Farge {
    for steg in 0...20 {
      let andel = Double(steg) / 20
      func bland(_ x: UInt8, _ y: UInt8) -> UInt8 { UInt8((Double(x) * (1 - andel) + Double(y) * andel).rounded()) }
      let farge = Farge(bland(rød, annen.rød), bland(grønn, annen.grønn), bland(blå, annen.blå))
      if farge.kontrast(mot: grunner) >= ønsket { return farge }
    }
    return annen
  }

  /// x to the power 2.4, without Foundation: the fifth root of x¹², by Newton's method.
  private static func opphøyd(_ x: Double) -> Double {
    var tolvte = 1.0
    for _ in 0..<12 { tolvte *= x }
    guard tolvte > 0 else { return 0 }
    var y = x * x
    for _ in 0..<60 {
      let neste = (4 * y + tolvte / (y * y * y * y)) / 5
      if abs(neste - y) < 1e-14 { break }
      y = neste
    }
    return y
  }
}
