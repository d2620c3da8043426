import Foundation
import Personvern
import PlanDocument
import PlanWriters
import Testing

/// Det skanneren ser, holdt mot det som blir skrevet: ingen ord kommer ut uten å ha vært sett.
@Suite struct DetSkannerenSer {
  /// Ordene som er verdier i JSON-en, uten nøklene og de faste ordene som ikke er fra innholdet.
  private static func ord(_ json: Any, _ nøkkel: String = "") -> Set<String> {
    switch json {
    case let objekt as [String: Any]: objekt.reduce(into: []) { $0.formUnion(ord($1.value, $1.key)) }
    case let liste as [Any]: liste.reduce(into: []) { $0.formUnion(ord($1, nøkkel)) }
    case let tekst as String where !["format", "slag", "id", "liste", "boks", "språk", "målform", "fra", "skoleår", "til"].contains(nøkkel):
      Set(tekst.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count >= 2 })
    default: []
    }
  }

  private static func prøv(_ sak: Sak, _ fil: String, minst: Int) throws {
    let dokument = try sak.bygg()
    let filer = try JSONWriter().skriv(dokument) + Verktøy.årshjul().skriv(dokument)
    let json = try JSONSerialization.jsonObject(with: Data(try #require(filer.first { $0.sti.hasSuffix(fil) }).byte))
    let sett = Set(String(decoding: dokument.skannetekst.byte, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let skrevet = ord(json)
    #expect(skrevet.count >= minst)
    #expect(skrevet.subtracting(sett) == [])
  }

  @Test func `alle ordene i en plan med hvert slag blokk`() throws { try Self.prøv(.alt, "/plan.json", minst: 150) }

  @Test func `alle ordene i et årshjul`() throws {
    var sak = Sak("gjelder: 2026-2027")
    sak.årshjul =
      "tittel: Året vårt\nkategorier: [{id: fest, navn: Feiring}]\naktiviteter: [{id: a, tittel: Skolestartfest, når: 2. september, sted: Ute, kategori: fest, beskrivelse: Alle griller, ansvar: rektor}]\n"
    sak.skolerute = "skoleår: 2026-2027\nførste-skoledag: 2026-08-17\nsiste-skoledag: 2027-06-18\n"
    sak.mal = "seksjoner: [{id: alt, tittel: Alt, innhold: [{eget: true}, {årshjul: {}}]}]"
    try Self.prøv(sak, "/aarshjul.json", minst: 8)
  }
}
