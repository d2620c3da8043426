import Lovspeil
import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let l01 = Regel<Tekstsak>(
    lov: Regelinfo(
      "L01", "henvisning til opphevet lov", .feil,
      spørsmål: Hjelp(
        "Viser planen bare til regler som gjelder?", "Viser planen berre til reglar som gjeld?"),
      hjemmel: ["opplæringslova § 30-1"],
      begrunnelse: """
        Opplæringsloven av 1998 ble opphevet 1. august 2024, og med den kapittel 9 A. En plan som viser dit, viser til regler
        som ikke finnes. Er planen fra før den dagen, er funnet bare en merknad; vet vi ikke når den er fra, en advarsel.
        """,
      gode: [
        .tekst("Vi følger opplæringsloven § 12-4 og § 12-5."),
        .tekst("Aktivitetsplikten står i § 12-4 (tidligere § 9 A-4)."),
        .tekst("Retten til individuelt tilrettelagd opplæring står i opplæringslova § 11-6.", .nn),
        .tekst("Kapittel 12 tok over for det gamle kapittel 9 A i 2024."),
      ],
      dårlige: [
        .tekst("Vi følger opplæringsloven ↓§ 9 A-4 og ↓§ 9A-5."),
        .tekst("Planen bygger på ↓kap. 9 A."),
        .tekst("Opplæringslova ↓§ 9A-4 krev at vi følgjer med.", .nn),
        .tekst("Opplæringsloven ↓§ 9 A-4, ↓§ 5-1 og ↓§ 5-6."),
        .tekst("Elever med spesialundervisning har rett til dette (opplæringsloven ↓§ 5-1)."),
        .tekst("Se https://www.eksempel.no/skolemiljo-↓kap-9-a/plikt."),
      ])
  ) { sak, lov in
    var funn: [Funn] = []
    var uklare: [String] = []
    var forrigeAdresse = -1000
    for v in lov.vurderinger {
      switch v.dom {
      case .utdatert(_, let del, let til):
        let h = v.henvisning
        if h.iAdresse, h.byte.lowerBound - forrigeAdresse < 200 { continue }
        if h.iAdresse { forrigeAdresse = h.byte.lowerBound }
        if let f = Self.utdatert(h, del, til, sak, lov) { funn.append(f) }
      case .uklar(let grunn):
        let melding = "«\(lov.skrevet(v.henvisning.byte))» kan ikke sjekkes: \(Self.ord(grunn, v.henvisning))"
        uklare.append(melding)
        if let f = lov.funn(v.henvisning.byte, melding, råd: Self.råd(grunn), vekt: .merknad) {
          funn.append(f)
        }
      case .gjelder, .finnesIkke, .ikkeSett, .omtalt: break
      }
    }
    // What nobody can tell is no fault; it is told with the others when there are any.
    return uklare.count == funn.count && !funn.isEmpty
      ? .kanIkkeSjekkes(uklare.utenLike.prefix(5).joined(separator: "; ")) : .uten(funn)
  }

  private static func utdatert(
    _ h: Henvisning, _ del: Lovdel, _ til: Lovdel?, _ sak: Tekstsak, _ lov: Lovsvar
  )
    -> Funn?
  {
    let kapittel = h.erKapittel
    let gammel = lov.speil.gammel(del, kapittel: kapittel)
    if h.iAdresse {
      return lov.funn(
        h.byte, "lenken går til en side om \(gammel), som er opphevet",
        råd: "finn siden om \(lov.speil.nye(del, sak.målform, kapittel: kapittel)), eller fjern lenken",
        vekt: .advarsel)
    }
    let vekt: Severity = sak.dato.map { Lovspeil.erEtterNyLov($0) ? .feil : .merknad } ?? .advarsel
    guard !del.ble.isEmpty else {
      return lov.funn(
        h.byte, "\(gammel) i opplæringsloven av 1998 er opphevet",
        råd: "finn regelen som gjelder nå, eller fjern henvisningen", vekt: vekt)
    }
    let nye = lov.speil.nye(del, sak.målform, kapittel: kapittel)
    let hva = del.emne.map { " om \($0.nb)" } ?? ""
    let sikkert = del.sikkerhet == .kilde ? "er nå \(nye)" : "er etter vår lesning nå \(nye)"
    let mer = del.merknad.map { "; \($0.nb.medLitenForbokstav)" } ?? ""
    return lov.funn(
      h.byte, "\(gammel)\(hva) i opplæringsloven av 1998 er opphevet, og \(sikkert)\(mer)",
      råd: "skriv «\(nye)»" + (del.sikkerhet == .kilde ? "" : " når dere har sett at det stemmer"), vekt: vekt
    )
  }

  private static func ord(_ u: Dom.Uklart, _ h: Henvisning) -> String {
    switch u {
    case .beggeLover(let før, let nå):
      "den finnes i begge opplæringslovene (1998: \(før); nå: \(nå)), og teksten viser ikke hvilken dere mener"
    case .ukjentGammel: "den ser ut til å være fra opplæringsloven av 1998, og vi vet ikke hva den ble"
    case .nyForskrift:
      "forskriften til opplæringsloven kom ny i 2024, og vi har ikke holdt numrene opp mot hverandre"
    }
  }

  private static func råd(_ u: Dom.Uklart) -> String {
    switch u {
    case .beggeLover: "skriv hvilken lov det er, eller hva paragrafen handler om"
    case .ukjentGammel, .nyForskrift: "slå den opp, og skriv det nummeret som gjelder"
    }
  }
}
