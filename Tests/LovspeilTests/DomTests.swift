import PlanDiagnostics
import Planmodell
import Skoletid
import Testing

@testable import Lovspeil

/// En dom slik `dommer.md` skriver den.
private func vis(_ d: Dom) -> String {
  switch d {
  case .gjelder: "gjelder"
  case .utdatert(_, let del, _):
    (del.sikkerhet == .kilde ? "" : "~") + del.ble.map(\.verdi).joined(separator: " ")
  case .finnesIkke: "finnes ikke"
  case .uklar: "uklar"
  case .ikkeSett: "-"
  case .omtalt: "omtalt"
  }
}

@Suite struct Dommer {
  struct Rad: Sendable, CustomTestStringConvertible {
    var tekst: String
    var når: String
    var svar: String
    var testDescription: String { "\(tekst) \(når)" }
  }

  static let rader = tabell("dommer.md").filter { $0.count == 3 }.map {
    Rad(tekst: $0[0], når: $0[1], svar: $0[2])
  }

  @Test func `tabellen er lest`() { #expect(Self.rader.count > 70) }

  @Test(arguments: rader) func `er den tabellen sier`(_ rad: Rad) {
    let tekst = Lesetekst(rad.tekst)
    let svar = speil.vurder(speil.les(tekst), tekst, dato: Dato(iso: rad.når))
    #expect(svar.map { vis($0.dom) }.joined(separator: "; ") == rad.svar)
  }

  @Test func `en henvisning uten lov kan være til privatskolelova`() {
    let tekst = Lesetekst("Se § 5A-5.")
    let lest = speil.les(tekst)
    #expect(speil.vurder(lest, tekst, dato: nil).map { vis($0.dom) } == ["-"])
    #expect(speil.vurder(lest, tekst, dato: nil, privat: true).map { vis($0.dom) } == ["gjelder"])
  }

  @Test func `hele teksten er med og avgjør`() {
    func svar(_ t: String) -> [String] {
      let tekst = Lesetekst(t)
      return speil.vurder(speil.les(tekst), tekst, dato: nil).map { vis($0.dom) }
    }
    #expect(svar("Vi følger § 9 A-4.\n\nHer er mer tekst.\n\nSe § 5-1.") == ["12-4", "~11-6"])
    #expect(svar("Vi følger § 12-4.\n\nHer er mer tekst.\n\nSe § 5-1.") == ["gjelder", "gjelder"])
    #expect(svar("Vi følger § 12-4.\n\nDen viste til § 9 A-4.\n\nSe § 5-1.") == ["gjelder", "12-4", "uklar"])
    #expect(
      svar("Vi følger §§ 12-2, 12-3, 12-4 og 12-5.\n\nDen viste til § 9 A-4.\n\nSe § 5-1.").suffix(2) == [
        "12-4", "gjelder",
      ])
  }
}

@Suite struct Ord {
  struct Rad: Sendable, CustomTestStringConvertible {
    var tekst: String
    var treff: String
    var testDescription: String { tekst }
  }

  static let rader = tabell("ord.md").filter { $0.count == 2 }.map { Rad(tekst: $0[0], treff: $0[1]) }

  @Test func `tabellen er lest`() { #expect(Self.rader.count > 60) }

  @Test(arguments: rader) func `finnes der tabellen sier`(_ rad: Rad) {
    let byte = Array(rad.tekst.utf8)
    let treff = speil.les(Lesetekst(byte)).ord.map { t in
      "\(speil.ordregler[t.nr].regel.verdi) "
        + String(decoding: byte[t.byte], as: UTF8.self).replacing("\n", with: " ")
    }
    #expect(treff.joined(separator: "; ") == rad.treff)
  }
}

@Suite struct Dataene {
  @Test func `det som ble til noe, finnes`() {
    let nå = Set(speil.lover.first { $0.id.verdi == "opplæringslova" }?.paragrafer.map(\.nr.verdi) ?? [])
    let kapitler = Set(speil.lover.first { $0.id.verdi == "opplæringslova" }?.kapitler.map(\.nr.verdi) ?? [])
    #expect(nå.count == 170 || nå.count > 150)
    for del in speil.lover.first(where: { $0.id.verdi == "opplæringslova-1998" })?.paragrafer ?? [] {
      for ny in del.ble where !ny.verdi.contains(" ") {
        #expect(nå.contains(ny.verdi), "\(del.nr.verdi) → \(ny.verdi)")
      }
      #expect(del.sikkerhet != nil && del.emne != nil)
    }
    for del in speil.lover.first(where: { $0.id.verdi == "opplæringslova-1998" })?.kapitler ?? [] {
      for ny in del.ble { #expect(kapitler.contains(ny.verdi)) }
    }
  }

  @Test func `hver paragraf med omtale har tittel og begge målformer`() {
    for del in speil.lover.flatMap(\.paragrafer) {
      guard let kort = del.kort else { continue }
      #expect(
        del.tittel != nil && kort.nb != kort.nn && kort.nb.hasSuffix(".") && kort.nn.hasSuffix("."),
        "\(del.nr.verdi)")
    }
  }

  @Test func `hvert nummer i dataene kan leses`() {
    for del in speil.lover.flatMap({ $0.paragrafer + $0.kapitler }) {
      #expect(Lovnummer(del.nr.verdi) != nil, "\(del.nr.verdi)")
    }
  }

  @Test func `ordreglene har begge målformer, og reglene finnes`() {
    for r in speil.ordregler {
      #expect(r.regel.verdi.first == "T" || r.regel.verdi == "S01")
      if r.regel.verdi.first == "T" { #expect(r.siden != nil && r.kilde != nil, "\(r.id.verdi)") }
    }
  }
}
