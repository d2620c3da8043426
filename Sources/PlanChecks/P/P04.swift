import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let p04 = Regel<Tekstsak>(
    Regelinfo(
      "P04", "lenke bare ansatte kan åpne", .advarsel,
      spørsmål: Hjelp(
        "Kan alle som leser planen, åpne lenkene i den?", "Kan alle som les planen, opne lenkjene i han?"),
      hjemmel: ["opplæringslova § 10-8", "likestillings- og diskrimineringsloven § 18"],
      begrunnelse:
        "Elever og foreldre kan ikke åpne sider på intranettet, og en adresse dit kan røpe hvor interne saker ligger. En lenke til «#» fører ingen steder.",
      gode: [
        .tekst("Se [skolereglene](https://www.eksempel.no/regler). Ansatte finner rutinen på intranettet."),
        .tekst("Sjå [det vi gjer](#tiltak).", .nn),
      ],
      dårlige: [
        .tekst("Skjemaet ligger på ↓https://skolen.sharepoint.com/sites/miljo/skjema.docx."),
        .tekst("Rutinen er [her i planen](↓#) eller på [intranettet vårt](↓https://intranett.eksempel.no/x).", .nn),
      ])
  ) { sak in
    let funn = sak.stykker.filter { $0.slag != .sitat }.flatMap { s in
      adresser(s.tekst).map { byte, hva in
        Funn(
          s.sted(byte: byte), s.sti.isEmpty ? "tekst" : s.sti, hva == "#" ? "lenken fører ingen steder" : "lenken kan bare åpnes av ansatte",
          råd: hva == "#" ? "skriv hele adressen, eller ta bort lenken" : "lenk til noe alle kan lese, eller skriv hvor de ansatte finner det uten adresse")
      }
    }
    return .uten(funn)
  }

  private static let interne = ["sharepoint.com", "://intranett", "://intra.", "file://", "onenote:", ".local/", "teams.microsoft.com"]

  /// Where an address only some can open begins (byte, 0-based), at most 200 in a text.
  private static func adresser(_ tekst: String) -> [(byte: Int, hva: String)] {
    let byte = Array(tekst.utf8)
    guard byte.contains(UInt8(ascii: ":")) || byte.contains(UInt8(ascii: "#")) else { return [] }
    var ut: [(byte: Int, hva: String)] = []
    var i = 0
    while i < byte.count, ut.count < 200 {
      if byte[i] == UInt8(ascii: "#"), i > 1, byte[i - 1] == UInt8(ascii: "("), byte[i - 2] == UInt8(ascii: "]"), i + 1 < byte.count,
        byte[i + 1] == UInt8(ascii: ")")
      {
        ut.append((i, "#"))
      }
      guard erStart(byte, i) else {
        i += 1
        continue
      }
      var slutt = i
      while slutt < byte.count, !" \n\t)<>\"".utf8.contains(byte[slutt]) { slutt += 1 }
      let adresse = String(decoding: byte[i..<slutt], as: UTF8.self).lowercased()
      if interne.contains(where: { adresse.contains($0) }) { ut.append((i, adresse)) }
      i = max(slutt, i + 1)
    }
    return ut
  }

  /// «https://», «http://», «file://» or «onenote:».
  private static func erStart(_ byte: [UInt8], _ i: Int) -> Bool {
    ["http", "file", "onen"].contains { ord in byte[i...].starts(with: ord.utf8) }
  }
}
