import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp38 = Regel<Plansak>(
    Regelinfo(
      "HP38", "feil målform", .advarsel,
      spørsmål: Hjelp(
        "Er planen skrevet på skolens hovedmål, og på én målform i hvert avsnitt?",
        "Er planen skriven på hovudmålet til skulen, og på éi målform i kvart avsnitt?"),
      hjemmel: ["opplæringslova § 15-2", "språklova § 10"],
      begrunnelse:
        "Skolen skal bruke hovedmålet sitt når den skriver til elever og foreldre. Sitater fra loven er på nynorsk og skal merkes som sitat.",
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          seksjoner:
            endre:
              - id: ordene
                innhold:
                  - sitat: {tekst: Skolen skal ikkje godta at nokon krenkjer elevane, språk: nn}
          """),
      ],
      dårlige: [
        .plan("↓målform: nn"),
        .plan(
          """
          seksjoner:
            endre:
              - id: ordene
                innhold: ↓Vi ser korleis elevane har det, og vi seier frå når nokon ikkje har det bra.
          """),
        .plan(
          """
          seksjoner:
            endre:
              - id: ordene
                innhold: ↓Vi ser hvordan elevene har det, og sier fra når noen ikke har det bra.
          """, .nn),
      ]), for: .alle
  ) { sak in
    var funn: [Funn] = []
    if let skole = sak.skole, let valgt = sak.plan.målform {
      let hovedmål = skole.målform ?? sak.innhold.eier.målform
      if valgt != hovedmål {
        funn.append(
          Funn(
            sak.planstart, "målform", "planen er på \(valgt.navn), men skolens hovedmål er \(hovedmål.navn)",
            råd: "skriv planen på \(hovedmål.navn), eller rett «målform:» i skole.yaml",
            seOgså: [.init(skole.sted, "her er skolen")]))
      }
    }
    let (rett, galt) =
      sak.innhold.målform == .nb
      ? (Målformord.bokmål, Målformord.nynorsk) : (Målformord.nynorsk, Målformord.bokmål)
    for (nr, stykke) in sak.tekst.stykker.enumerated() where stykke.slag != .sitat && stykke.språk == nil {
      let ord = sak.tekst.egneOrd(i: nr)
      let feil = Set(ord.filter(galt.contains))
      guard feil.count >= 3, feil.count > ord.count(where: rett.contains) else { continue }
      funn.append(
        Funn(
          stykke.sted(byte: 0), stykke.sti,
          "teksten ser ut til å være på \((sak.innhold.målform == .nb ? Målform.nn : .nb).navn): \(feil.sorted().prefix(4).map { "«\($0)»" }.joined(separator: ", "))",
          råd: "skriv den på \(sak.innhold.målform.navn), eller gjør den til et sitat med «språk:»"))
    }
    return .uten(funn)
  }
}

extension Tekstsak {
  /// The words of a piece that are not quoted between « and ».
  fileprivate func egneOrd(i stykke: Int) -> [String] {
    var sitert: [Range<Int>] = []
    var åpen: Int?
    let byte = Array(stykker[stykke].tekst.utf8)
    // «« is C2 AB and »» C2 BB.
    for i in byte.indices.dropLast() where byte[i] == 0xC2 {
      if byte[i + 1] == 0xAB {
        åpen = i
      } else if byte[i + 1] == 0xBB, let start = åpen {
        sitert.append(start..<i)
        åpen = nil
      }
    }
    return register.ord[register.grenser[stykke]..<register.grenser[stykke + 1]]
      .filter { o in !sitert.contains { $0.contains(Int(o.fra)) } }.map(\.ord)
  }
}

extension Målform {
  var navn: String { self == .nb ? "bokmål" : "nynorsk" }
}

/// Common words that are right in one målform only.
private enum Målformord {
  static let bokmål: Set<String> = [
    "ikke", "hvordan", "hva", "hvem", "hvilke", "hvilken", "hvor", "noen", "noe", "gjør", "skolens",
    "elevene", "foreldrene", "uke", "være",
    "jeg", "hver", "mye", "lærerne", "ansatte", "sier", "blitt", "følger", "griper", "undersøker",
    "hverandre", "også", "rettighetene",
    "tiltakene", "voksne", "gjennomføres", "foresatte", "bare", "dem",
  ]
  static let nynorsk: Set<String> = [
    "ikkje", "korleis", "kva", "kven", "kvifor", "nokon", "noko", "gjer", "frå", "skulen", "elevane",
    "foreldra", "veke", "vere", "eg", "kvar",
    "mykje", "lærarane", "tilsette", "seier", "vorte", "følgjer", "undersøkjer", "kvarandre", "òg", "rettane",
    "vaksne", "føresette", "berre",
    "dei", "eit",
  ]
}
