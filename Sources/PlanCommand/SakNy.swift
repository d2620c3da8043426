import Elevsak
import PlanContent
import PlanDiagnostics
import Planmodell
import Skoletid

/// `skoleplan aktivitetsplan ny`: begins the written plan of a case.
struct SakNy {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "aktivitetsplan ny", kort: "Begynn på en aktivitetsplan for én elev",
    forklaring: """
      Spør deg om det planen skal ha, foreslår tiltak fra tiltaksbanken, og skriver planen i mappen du velger.
      Hvert forslag må du tilpasse. Uten noen å spørre lages et utkast med forslagene som kommentarer.
      Skriv aldri navn eller noe om eleven på kommandolinjen: den kan bli husket av maskinen.
      Mappen lages slik at bare du kan åpne den, og kan ikke ligge blant det som publiseres.
      """,
    valg: [
      Valgmulighet(navn: "mappe", verdi: "MAPPE", hjelp: "Mappen planen skal ligge i"),
      Valgmulighet(navn: "skole", verdi: "SKOLE", hjelp: "Skolen, med navnet på mappen i innholdet"),
      Valgmulighet(navn: "eier", verdi: "EIER", hjelp: "Eieren, når flere har en skole med samme navn"),
      Valgmulighet(
        navn: "slag", verdi: "SLAG", hjelp: "mellom-elever (vanlig), ansatt-mot-elev eller ledelse-mot-elev",
        lovlige: Saksslag.allCases.map(\.rawValue)),
      Valgmulighet(navn: "problemslag", verdi: "SLAG", hjelp: "Slag i tiltaksbanken, med komma mellom"),
      Valgmulighet(navn: "start", verdi: "DATO", hjelp: "Dagen tiltakene begynner (ellers neste skoledag)"),
      Valgmulighet(navn: "målform", verdi: "MÅLFORM", hjelp: "nb eller nn (ellers skolens)", lovlige: Målform.allCases.map(\.rawValue)),
      Valgmulighet(navn: "spør", verdi: nil, hjelp: "Spør også når svarene kommer fra et annet program"),
      Valgmulighet(navn: "innhold", verdi: "MAPPE", hjelp: "Mappen med innholdet (ellers Content)"),
    ],
    eksempler: [
      ("skoleplan aktivitetsplan ny --mappe ../saker --skole fjellhagen", "Svar på spørsmålene"),
      ("skoleplan aktivitetsplan ny --mappe ../saker --skole fjellhagen --problemslag utestenging < /dev/null", "Et utkast med forslag"),
    ])

  let world: World
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
  }

  func kjør() -> Utgang {
    guard let mappe = tolket.verdier["mappe"] else {
      return world.bruksfeil("«aktivitetsplan ny» mangler en mappe", råd: "skriv «--mappe» og en mappe bare du bruker, for eksempel «--mappe ../saker»")
    }
    let mapper = Mapper(tolket, world)
    let leser = mapper.leser(world, mangelvekt: .advarsel)
    let bank = leser.tiltaksbank()
    guard !bank.funn.harFeil else {
      world.feil(Funnskriver(world: world).tekst(bank.funn))
      return .feilInnhold
    }
    let slag = (tolket.verdier["problemslag"] ?? "").split(separator: ",").map { Saksspørsmål.trimmet(String($0)) }
    for id in slag where !bank.verdi.problemslag.contains(where: { $0.id.verdi == id }) {
      let alle = bank.verdi.problemslag.map(\.id.verdi)
      return world.bruksfeil("slaget «\(id)» finnes ikke i tiltaksbanken", råd: Suggestion.didYouMean(id, among: alle) ?? "disse finnes: \(alle.joined(separator: ", "))")
    }
    let grunn: Saksgrunn
    switch Saksgrunn.finn(tolket, leser) {
    case .success(let g): grunn = g
    case .failure(let f): return world.bruksfeil(f.melding, råd: f.råd, .feilInnhold)
    }
    let målform = tolket.verdier["målform"].flatMap(Målform.init(rawValue:)) ?? grunn.målform
    guard let idag = world.idag() else { return world.bruksfeil("programmet vet ikke hvilken dag det er", råd: "sett klokken på maskinen") }
    var start = Evalueringstrapp.skoledag(idag.plus(dager: 1), grunn.kalender)
    if let skrevet = tolket.verdier["start"] {
      guard let d = Dato(iso: skrevet) else { return world.bruksfeil("«\(skrevet)» er ikke en dato som finnes", råd: "skriv år, måned og dag slik: 2026-09-14") }
      start = d
    }
    let disk: Saksdisk
    do throws(Saksdisk.Feil) {
      disk = try Saksdisk(Mapper.utenSkråstrek(mappe), forbudt: Saksleser(world: world, mapper: mapper).forbudt, lages: true)
    } catch { return world.bruksfeil(error.melding, råd: error.råd, .feilInnhold) }
    world.advarOmÅpen(disk)
    var utkast = Saksutkast(grunn: grunn, målform: målform, idag: idag, start: start)
    utkast.slag = tolket.verdier["slag"].flatMap(Saksslag.init(rawValue:)) ?? .mellomElever
    if world.kanSpørre || tolket.verdier["spør"] != nil {
      utkast.spør(Saksspørsmål(world: world, nn: målform == .nn), bank.verdi, slag)
    } else {
      utkast.forslag = slag.flatMap { bank.verdi.forslag(problemslag: $0) }
      utkast.problemer = slag.map { Saksutkast.Problem(id: $0, slag: $0) }
    }
    let navn = Self.ledig(disk)
    do throws(Saksdisk.Feil) { try disk.skriv(navn, Array(utkast.yaml.utf8), nyFil: true) } catch {
      return world.bruksfeil(error.melding, råd: error.råd, .feilInnUt)
    }
    let fil = "\(disk.mappe)/\(navn)"
    world.ut("Planen ligger i \(fil)\nSe hva som mangler: skoleplan aktivitetsplan sjekk \(fil)\nSkriv den ut: skoleplan aktivitetsplan skriv \(fil)\nNår planen er ferdig, bytter du «status: utkast» i filen med «status: aktiv».\n")
    return .greit
  }

  /// «sak-1.yaml», or the first number that is free.
  private static func ledig(_ disk: Saksdisk) -> String {
    let brukt = Set(disk.filer)
    return (1...10_000).lazy.map { "sak-\($0).yaml" }.first { !brukt.contains($0) } ?? "sak.yaml"
  }
}

/// What is known of the school before anything is asked.
struct Saksgrunn {
  var skole: String?
  var eier: String?
  var målform: Målform = .nb
  var kalender: Skolekalender?
  var trapp = Evalueringstrapp.vanlig
  var roller: [Rolle] = []

  struct Feil: Error {
    var melding: String
    var råd: String
  }

  static func finn(_ tolket: Tolket, _ leser: Innholdsleser) -> Result<Saksgrunn, Feil> {
    guard let skole = tolket.verdier["skole"] else {
      var g = Saksgrunn()
      g.roller = leser.nasjonaleRoller().roller
      return .success(g)
    }
    let (katalog, _) = leser.katalog(eier: tolket.verdier["eier"])
    let treff = katalog.eiere.flatMap { e in e.skoler.filter { $0.id == skole }.map { _ in e.id } }
    guard let eier = treff.first, treff.count == 1 else {
      let alle = katalog.eiere.flatMap { $0.skoler.map(\.id) }
      return .failure(
        treff.isEmpty
          ? Feil(melding: "skolen «\(skole)» finnes ikke", råd: Suggestion.didYouMean(skole, among: alle) ?? "skriv navnet på mappen til skolen")
          : Feil(melding: "flere eiere har en skole som heter «\(skole)»", råd: "velg en med «--eier»: \(treff.joined(separator: ", "))"))
    }
    let grunn = leser.fellesgrunn()
    let e = leser.eiergrunn(eier, grunn.verdi).verdi
    let s = leser.skolegrunn(skole, e).verdi
    let uker = e.eier.saksrutine?.evalueringEtterUker.map(\.verdi) ?? []
    return .success(
      Saksgrunn(
        skole: skole, eier: eier, målform: s.skole.målform ?? e.eier.målform, kalender: e.skoleruter.max { $0.key < $1.key }?.value.kalender(),
        trapp: uker.isEmpty ? .vanlig : Evalueringstrapp(uker: uker), roller: s.skole.roller))
  }
}
