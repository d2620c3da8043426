import Elevsak
import PlanChecks
import PlanDiagnostics
import Sakssjekk

/// `skoleplan aktivitetsplan sjekk`: what a written plan in one case lacks.
struct SakSjekk {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "aktivitetsplan sjekk", argument: "FIL", kort: "Finn det som mangler i en aktivitetsplan",
    forklaring: """
      Holder planen mot det en skriftlig plan skal ha (opplæringslova § 12-4), og sier hva som mangler
      og hvor. Meldingene gjentar aldri noe av det som står i planen. Programmet sier ikke om planen er god nok.
      """,
    valg: [
      Valgmulighet(navn: "innhold", verdi: "MAPPE", hjelp: "Mappen med innholdet (ellers Content)"),
      Valgmulighet(navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig) eller json", lovlige: ["tekst", "json"]),
      Valgmulighet(navn: "svar", verdi: nil, hjelp: "Vis også hva hver regel svarte"),
      Valgmulighet(
        navn: "feil-ved", verdi: "GRAD", hjelp: "Avslutt med 1 også ved advarsel eller merknad (ellers bare ved feil)",
        lovlige: Severity.allCases.map(\.rawValue)),
    ],
    eksempler: [("skoleplan aktivitetsplan sjekk ../saker/sak-1.yaml", "Er planen ferdig?")])

  let world: World
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
  }

  func kjør() -> Utgang {
    guard let fil = tolket.argument.map({ Saksfil($0) }) else {
      return world.bruksfeil("«aktivitetsplan sjekk» mangler en fil", råd: "skriv for eksempel «skoleplan aktivitetsplan sjekk ../saker/sak-1.yaml»")
    }
    let leser = Saksleser(world: world, mapper: Mapper(tolket, world))
    let disk: Saksdisk
    do throws(Saksdisk.Feil) { disk = try Saksdisk(fil.mappe, forbudt: leser.forbudt) } catch {
      return world.bruksfeil(error.melding, råd: error.råd, .feilInnhold)
    }
    world.advarOmÅpen(disk)
    let lest = leser.les(fil.sti, mappe: fil.mappe)
    let svar = lest.sak.map { Saksregler.alle.spør($0, $0.kravsett).sorted { $0.kode < $1.kode } } ?? []
    let funn = Funnskriver(world: world).unike(lest.funn + Skjerming.skjermet(svar.flatMap(\.funn)))
    if tolket.verdier["format"] == "json" {
      world.ut(JSONReport.render(funn))
    } else {
      world.ut(world.sakstekst(funn))
      if tolket.verdier["svar"] != nil {
        for s in svar { world.ut("\(s.kode)  \(s.svar.ord)\(Self.hvorfor(s.svar))\n") }
      }
      world.ut("Sjekket 1 aktivitetsplan: \(Funnskriver.sum(funn)).\n")
    }
    if lest.sak == nil || lest.funn.harFeil { return .feilInnhold }
    let grense = tolket.verdier["feil-ved"].flatMap(Severity.init(rawValue:)) ?? .feil
    return funn.contains { $0.severity >= grense } ? .funn : .greit
  }

  private static func hvorfor(_ svar: Svar) -> String {
    switch svar {
    case .kanIkkeSjekkes(let t), .gjelderIkke(let t): ": \(t)"
    case .funnet, .mangler: ""
    }
  }
}
