import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp03 = Regel<Plansak>(
    Regelinfo(
      "HP03", "delplikt mangler", .feil,
      spørsmål: Hjelp(
        "Sier planen hvordan skolen følger med, griper inn, melder fra, undersøker og setter inn tiltak?",
        "Seier planen korleis skulen følgjer med, grip inn, melder frå, undersøkjer og set inn tiltak?"),
      hjemmel: ["opplæringslova § 12-4 første og andre ledd", "kommuneloven § 25-1 tredje ledd bokstav b"],
      begrunnelse: """
        Loven pålegger skolen fem plikter når en elev ikke har det trygt og godt. De er til liten nytte om ingen vet hvordan
        de blir gjort, og eieren skal ha nødvendige rutiner.
        """,
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          delplikter: {fjern: true, grunn: Står som løpende tekst}
          seksjoner:
            endre:
              - id: når-noe-er-galt
                innhold: |
                  Alle følger med på hvordan elevene har det, griper inn mot krenkelser og melder fra til rektor. Skolen
                  undersøker saken snarest og setter inn tiltak.
          """),
      ],
      dårlige: [
        .plan(
          """
          ↓delplikter:
            fjern: [{id: gripe-inn, grunn: Glemt}]
          """),
        .plan(
          """
          delplikter:
            endre:
              - ↓id: melde-fra
                rader: [{spørsmål: Korleis melder vi frå?, svar: ["–"]}]
          """, .nn),
      ]), for: .rutine
  ) { sak in
    guard !sak.plan.delplikter.isEmpty else { return iTeksten(sak) }
    var funn: [Funn] = []
    for plikt in Plikt.allCases {
      guard let d = sak.plan.delplikter.first(where: { $0.nr.verdi == plikt.rawValue }) else {
        // The duty may stand elsewhere, as prose or in a chain of action.
        guard !sak.tekst.har(plikt.ord) else { continue }
        funn.append(
          Funn(
            sak.planstart, "delplikter",
            "planen sier ikke hvordan skolen skal \(plikt.navn[sak.innhold.målform])",
            råd: "legg til delplikt \(plikt.rawValue) i «delplikter:»"))
        continue
      }
      if d.rader.allSatisfy({ $0.svar.allSatisfy { !$0.sierNoe } }) {
        funn.append(
          Funn(
            d.sted, "delplikter/\(d.id.verdi)", "delplikten «\(d.tittel.verdi)» har ingen svar",
            råd: "skriv hvordan dere gjør det, i «rader:»"))
      }
    }
    return .uten(funn, funnet: sak.plan.delplikter.map(\.sted))
  }

  private static func iTeksten(_ sak: Plansak) -> Svar {
    var steder: [FileLocation] = []
    var mangler: [String] = []
    for plikt in Plikt.allCases {
      if let sted = sak.tekst.sted(plikt.ord) {
        steder.append(sted)
      } else {
        mangler.append(plikt.navn[sak.innhold.målform])
      }
    }
    return .uten(
      mangler.map {
        Funn(
          sak.planstart, "delplikter", "planen sier ikke hvordan skolen skal \($0)",
          råd: "legg det til, for eksempel i «delplikter:»")
      }, funnet: steder)
  }
}

/// The five duties, in the order of the law (opplæringslova § 12-4 first and second ledd, read 2026-11-26).
enum Plikt: Int, CaseIterable {
  case følgeMed = 1, gripeInn, meldeFra, undersøke, setteInnTiltak

  var navn: Tospråklig {
    let (nb, nn) =
      switch self {
      case .følgeMed: ("følge med", "følgje med")
      case .gripeInn: ("gripe inn", "gripe inn")
      case .meldeFra: ("melde fra", "melde frå")
      case .undersøke: ("undersøke", "undersøkje")
      case .setteInnTiltak: ("sette inn tiltak", "setje inn tiltak")
      }
    return Tospråklig(nb: nb, nn: nn, sted: FileLocation(file: ""))
  }

  /// How people write it.
  var ord: Ordmønster {
    switch self {
    case .følgeMed: "følg* … med"
    case .gripeInn: "grip* … inn|greip* inn|inngrip*"
    case .meldeFra: "meld* … fra|meld* … frå|meld* … ifra|meld* … ifrå|sei* … frå|si* … fra|si* … ifra|varsl*"
    case .undersøke: "undersøk*"
    case .setteInnTiltak:
      "sett* … inn … tiltak*|set … inn … tiltak*|setj* … inn … tiltak*|egne* tiltak*|eigna tiltak*|rett* … opp|iverksett* … tiltak*|iverksetj* … tiltak*|tiltak* … settes … inn|tiltak* … sett* … i gang|tiltak* … sett* … inn"
    }
  }
}

extension Blokk {
  /// Whether anything with letters stands in it.
  var sierNoe: Bool {
    var samler = Tekstsamler(målform: .nb)
    samler.blokker([self], "")
    return !innhold.erSkrevetTekst || samler.stykker.contains { $0.tekst.contains(where: \.isLetter) }
  }
}
