import Tegning

/// Årshjul til å prøve med.
enum Prøvehjul {
  static let måneder: [Hjul.Måned] = [
    .init("august", dager: 31), .init("september", dager: 30), .init("oktober", dager: 31), .init("november", dager: 30),
    .init("desember", dager: 31), .init("januar", dager: 31), .init("februar", dager: 28), .init("mars", dager: 31),
    .init("april", dager: 30), .init("mai", dager: 31), .init("juni", dager: 30), .init("juli", dager: 31),
  ]

  static let ringer = [
    "Fellessamling", "Fest og kultur", "Aktiv dag", "Sammen med hjemmet", "Elevenes stemme", "På SFO", "Merkedager",
  ]

  static let titler = [
    "Fellessamling med 6. trinn", "Skolestartfest", "Foreldremøter på alle trinn", "Valg av elevråd",
    "Verdensdagen for psykisk helse", "Skolejogg for TV-aksjonen", "Fellessamling med 3. trinn om FN-dagen",
    "Lyktekveld", "Åpent kveldsbibliotek", "Elevundersøkelsen og trivselsundersøkelsen", "Kveldsåpent på SFO",
    "Kanonballturnering", "Grøtfest", "Elevrådets adventskalender", "Luciamorgen", "Vinterdag ute",
    "Fellessamling med 5. trinn om samefolkets dag", "Karneval", "Vaffeldag", "Bokuka", "Sykkelverksted",
    "Bli kjent-kveld på SFO", "17. mai på skolen", "Sangstafetten", "Idrettsdag",
    "Samarbeidsmøte med barnehagene om overgangen til første trinn", "Nasjonale prøver i lesing for 5. trinn",
  ]

  static let fri: [Hjul.Tidsrom] = [
    .init(fra: 0, til: 0.047), .init(fra: 0.164, til: 0.184), .init(fra: 0.39, til: 0.425), .init(fra: 0.55, til: 0.57),
    .init(fra: 0.63, til: 0.66), .init(fra: 0.885, til: 1),
  ]

  static func hjul(ringer: Int = 6, _ innslag: [Hjul.Innslag]) -> Hjul {
    Hjul(
      måneder: måneder, ringer: Array(Self.ringer.prefix(ringer)), innslag: innslag, fri: fri, midt: ["2026–2027"],
      ord: .init(ringene: "Ringene, utenfra og inn", fri: "Skolefri", tallene: "Tallene i hjulet"))
  }

  /// Øyeblikk, uker, måneder og lange strekk, slik de fordeler seg i et vanlig hjul.
  static func tilfeldig(_ antall: Int, ringer: Int = 6, frø: Int) -> Hjul {
    var tall = Tilfeldig(frø: UInt64(frø))
    return hjul(
      ringer: ringer,
      (0..<antall).map { i in
        // Nesten ingenting om sommeren.
        let fra = tall.neste(0, 14) == 0 ? Double(tall.neste(0, 1000)) / 1000 : Double(tall.neste(40, 890)) / 1000
        let lengde = [0, 0, 0, 0.003, 0.02, 0.02, 0.085, 0.085, 0.17, 0.4][tall.neste(0, 9)]
        return .init(
          titler[antall < titler.count ? i % titler.count : tall.neste(0, titler.count - 1)],
          ring: tall.neste(0, ringer - 1), fra: fra, til: fra + lengde)
      })
  }
}
