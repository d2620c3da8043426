import PlanChecks
import PlanDiagnostics
import PlanSkjema
import Planmodell

/// `skoleplan regler`: the demands a plan is held against.
struct Regeloversikt {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "regler", kort: "Vis reglene planene blir holdt mot",
    forklaring: """
      Viser hver regel med kode, vekt og spørsmålet den stiller. «skoleplan forklar KODE» viser hjemmel,
      grunn og eksempler. Eieren kan slå regler av og på og vekte dem om med «krav:» i eier.yaml.
      """,
    valg: [
      Valgmulighet(
        navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig), json eller markdown",
        lovlige: ["tekst", "json", "markdown"]),
      Valgmulighet(
        navn: "målform", verdi: "MÅLFORM", hjelp: "Spørsmålene på nb (vanlig) eller nn",
        lovlige: Målform.allCases.map(\.rawValue)),
    ],
    eksempler: [
      ("skoleplan regler", "Vis alle reglene"),
      ("skoleplan forklar HP03", "Les om én av dem"),
      ("skoleplan regler --format markdown", "En side med alle, med eksempler"),
    ])

  let world: World
  let tolket: Tolket

  func kjør() -> Utgang {
    let målform = tolket.verdier["målform"].flatMap(Målform.init(rawValue:)) ?? .nb
    switch tolket.verdier["format"] {
    case "json": world.ut(JSON.liste(Regelkatalog.alle.map { json($0) }).side)
    case "markdown": world.ut(Regelside.oversikt(Regelkatalog.alle, målform))
    default: world.ut(tekst(målform))
    }
    return .greit
  }

  private func tekst(_ målform: Målform) -> String {
    Regler.grupper.map { gruppe in
      let her = Regelkatalog.alle.filter { $0.gruppe == gruppe.kode }
      guard !her.isEmpty else { return "" }
      return "\(gruppe.navn)\n"
        + her.map { r in
          "  \(r.kode.padding(til: 4))  \(r.vekt.rawValue.padding(til: 8))  \(r.spørsmål[målform])\(Self.merke(r))\n"
        }.joined() + "\n"
    }.joined() + "Skriv «skoleplan forklar KODE» for å lese om én regel.\n"
  }

  private static func merke(_ r: Regelinfo) -> String {
    switch r.svarer {
    case .konstruksjonen: " (sikret når siden lages)"
    case .lesingen: " (prøves når innholdet leses)"
    case .oversikten: " (meldes av «oversikt»)"
    case .regelen: r.aktiv == .alltid ? "" : " (når eieren krever det)"
    }
  }

  private func json(_ r: Regelinfo) -> JSON {
    .objekt([
      .init("kode", .tekst(r.kode)), .init("navn", .tekst(r.navn)), .init("vekt", .tekst(r.vekt.rawValue)),
      .init("alltid", .sann(r.aktiv == .alltid)),
      .init("spørsmål", .objekt([.init("nb", .tekst(r.spørsmål.nb)), .init("nn", .tekst(r.spørsmål.nn))])),
      .init("hjemmel", .tekster(r.hjemmel)), .init("begrunnelse", .tekst(r.begrunnelse)),
    ])
  }
}
