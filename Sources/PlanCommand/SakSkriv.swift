import PlanDiagnostics

/// `skoleplan aktivitetsplan skriv`: the case on paper.
struct SakSkriv {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "aktivitetsplan skriv", argument: "FIL", kort: "Lag aktivitetsplanen til utskrift",
    forklaring: """
      Lager to dokumenter ved siden av planen: skolens eksemplar med alt, og kopien til eleven og foreldrene,
      uten noe om andre elever. Begge som side til utskrift (A4) og som Markdown, og en kalender med datoene.
      Mangler planen noe loven krever, står det UTKAST på hver side.
      """,
    valg: [
      Valgmulighet(navn: "språk", verdi: "SPRÅK", hjelp: "Språket i kopien til foreldrene: nb, nn eller en (ellers planens)", lovlige: ["nb", "nn", "en"]),
      Valgmulighet(navn: "innhold", verdi: "MAPPE", hjelp: "Mappen med innholdet (ellers Content)"),
    ],
    eksempler: [
      ("skoleplan aktivitetsplan skriv ../saker/sak-1.yaml", "Til møtet i ettermiddag"),
      ("skoleplan aktivitetsplan skriv ../saker/sak-1.yaml --språk en", "Kopien med engelske ledetekster"),
    ])

  let world: World
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
  }

  func kjør() -> Utgang { .internFeil }
}
