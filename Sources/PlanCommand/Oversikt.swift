import Personvern
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanWriters
import Planmodell
import Planoversikt

/// `skoleplan oversikt`: all plans of the owner against all demands, and a tilsynsark for each.
struct Oversikt {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "oversikt", kort: "Vis alle planene mot alle kravene, og lag tilsynsark",
    forklaring: """
      Holder hver plan mot reglene, og viser hva som er funnet, hva som mangler og hva som ikke kan sjekkes.
      De som trenger oppmerksomhet først, står øverst. Med «--ut» blir det sider: én for hver eier, og et
      tilsynsark for hver plan med ett spørsmål for hvert krav. Sidene forteller om mangler og skal ikke
      legges ut. Programmet sier ikke om planene er gode nok.
      """,
    valg: Mapper.valg + [
      Valgmulighet(
        navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig), csv eller json; uten «--ut»",
        lovlige: ["tekst", "csv", "json"]),
      Valgmulighet(navn: "ut", verdi: "MAPPE", hjelp: "Lag sider i denne mappen; ikke der nettstedet bygges"),
      Valgmulighet(
        navn: "sider", verdi: "STED",
        hjelp: "Der planene er lagt ut: en mappe (ellers Output) eller en adresse med https://"),
      Navneliste.valg,
    ],
    eksempler: [
      ("skoleplan oversikt", "Hvem trenger hjelp først?"),
      ("skoleplan oversikt --ut Oversikt", "Lag sidene, med lenker til planene i Output"),
      (
        "skoleplan oversikt --ut Oversikt --sider https://planer.eksempel.no",
        "Lenk til planene slik de ligger på nettet"
      ),
      ("skoleplan oversikt --skole fjellhagen --ut Oversikt", "Bare tilsynsarket til én skole"),
      ("skoleplan oversikt --format csv > oversikt.csv", "Til et regneark"),
    ])

  let world: World
  let mapper: Mapper
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
    mapper = Mapper(tolket, world)
  }

  func kjør() async -> Utgang {
    if let mangler = mapper.mangler {
      world.feil(mangler)
      return .feilInnhold
    }
    let ut = tolket.verdier["ut"].map(Mapper.utenSkråstrek)
    if ut != nil, tolket.verdier["format"] != nil {
      return world.bruksfeil(
        "«--format» og «--ut» kan ikke brukes sammen", råd: "ta bort den ene; med «--ut» blir alt laget")
    }
    if let ut, let grunn = nekter(ut) {
      return world.bruksfeil(grunn, råd: "velg en annen mappe med «--ut», for eksempel «Oversikt»")
    }
    let navneliste = Navneliste.les(tolket, world, mapper)
    if let f = navneliste.feil { return world.bruksfeil(f.melding, råd: f.råd, .feilInnhold) }
    let runde = await gjennomgå(navneliste.register)
    let skriver = Funnskriver(world: world, skanner: Personskanner(navneliste.register))
    guard !runde.eiere.isEmpty else {
      world.feil(skriver.tekst(runde.funn + navneliste.funn))
      if runde.funn.isEmpty { world.feil(mapper.ingenPlaner) }
      return .feilInnhold
    }
    if let ut {
      let utgang = await skrivSider(
        runde.eiere, ut, skriver, Personvernvakt(navneliste.register, mapper.leser(world)))
      if utgang != .greit { return utgang }
    } else {
      switch tolket.verdier["format"] {
      case "csv": world.ut(String(decoding: OversiktCSV.skriv(runde.eiere), as: UTF8.self))
      case "json": world.ut(String(decoding: OversiktJSON.skriv(runde.eiere), as: UTF8.self))
      default: world.ut(Oversiktstekst(bredde: 110).skriv(runde.eiere))
      }
    }
    let uleste = runde.eiere.reduce(0) { $0 + $1.alle.count { $0.tilstand == .kanIkkeLeses } }
    guard uleste > 0 else { return .greit }
    world.feil(
      "feil: \(uleste == 1 ? "1 plan" : "\(uleste) planer") kan ikke leses\n råd: skriv «skoleplan sjekk» for å se hva som er galt\n"
    )
    return .feilInnhold
  }

  /// Why nothing may be written there; nil when it may. It tells of what is lacking, and must not follow the site out.
  private func nekter(_ ut: String) -> String? {
    if mapper.blandes(med: ut) != nil {
      return "«\(ut)» er innholdet eller en del av det; oversikten kan ikke skrives blant det den er laget av"
    }
    let sider = tolket.verdier["sider"].flatMap { Plansider.erAdresse($0) ? nil : Mapper.utenSkråstrek($0) }
    for nettsted in [sider, "Output"].compactMap({ $0 }) where Stier.ligger(ut, i: nettsted) {
      return "«\(ut)» er der nettstedet bygges; oversikten forteller om mangler og skal ikke legges ut"
    }
    // A folder that a build has made, wherever it lies, has its list of files beside them.
    for mappe in Stier.oppover(ut)
    where world.utmappe(mappe).manifest().rader.contains(where: { $0.sti.hasSuffix("/plan.json") }) {
      return
        "«\(ut)» er i et nettsted «bygg» har laget; oversikten forteller om mangler og skal ikke legges ut"
    }
    return nil
  }
}
