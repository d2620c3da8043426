import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let p05 = Regel<Tekstsak>(
    Regelinfo(
      "P05", "tall fra en undersøkelse uten hvor mange som har svart", .merknad,
      spørsmål: Hjelp(
        "Sier planen hvor mange som har svart, der den har tall fra en undersøkelse?",
        "Seier planen kor mange som har svart, der han har tal frå ei undersøking?"),
      hjemmel: ["forvaltningsloven § 13"],
      begrunnelse:
        "Få svar kan vise hvem som har svart hva. Utdanningsdirektoratet skjermer små tall selv. Hvor få som er for få, sier ikke denne regelen.",
      gode: [
        .tekst("Vi snakker om svarene i Elevundersøkelsen med hver klasse."),
        .tekst("I Elevundersøkinga sa 92 prosent av dei 214 som har svart, at dei trivst.", .nn),
      ],
      dårlige: [
        .tekst("I Elevundersøkelsen sier 12 ↓% på 7. trinn at de blir mobbet."),
        .tekst("Trivselsundersøkinga viser at 8 ↓prosent er utrygge.", .nn),
      ])
  ) { sak in
    let funn = sak.stykker.compactMap { s -> Funn? in
      let små = s.tekst.lowercased()
      guard ["elevundersøk", "trivselsundersøk"].contains(where: { små.contains($0) }), !små.contains("svart"), let byte = prosent(s.tekst) else { return nil }
      return Funn(
        s.sted(byte: byte), s.sti.isEmpty ? "tekst" : s.sti, "det står ikke hvor mange som har svart, så det er uvisst om noen kan kjennes igjen",
        råd: "skriv hvor mange som har svart, og ta bort tall for små grupper")
    }
    return .uten(funn)
  }

  /// The byte where «%» or «prosent» stands; nil when neither does.
  private static func prosent(_ tekst: String) -> Int? {
    let byte = Array(tekst.utf8)
    return byte.indices.first { byte[$0] == UInt8(ascii: "%") || (byte[$0] == UInt8(ascii: "p") && byte[$0...].starts(with: "prosent".utf8)) }
  }
}
