import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanSkjema
import PlanWriters
import Planmodell
import Skoletid

/// `skoleplan neste`: what comes next in the year of a school.
struct Neste {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "neste", kort: "Vis det neste som skjer i årshjulet",
    forklaring: """
      Viser det som pågår eller kommer i årshjulet til en skole, det første først. Det som ikke har
      noen dato, er ikke med.
      """,
    valg: Mapper.valg + [
      Valgmulighet(navn: "dag", verdi: "DATO", hjelp: "Dagen det skal regnes fra, for eksempel 2026-11-26 (ellers i dag)"),
      Valgmulighet(navn: "antall", verdi: "TALL", hjelp: "Hvor mange som vises (ellers 8)"),
      Valgmulighet(navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig) eller json", lovlige: ["tekst", "json"]),
    ],
    eksempler: [
      ("skoleplan neste --skole fjellhagen", "Hva skjer nå?"),
      ("skoleplan neste --skole fjellhagen --dag 2027-01-04 --antall 3", "De tre første tingene etter jul"),
    ])

  let world: World
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
  }

  func kjør() -> Utgang {
    let mapper = Mapper(tolket, world)
    let dag: Dato
    switch Self.dag(tolket, ellers: world.idag()) {
    case .success(let d): dag = d
    case .failure(let f): return avslutt(f.melding, f.råd, .feilBruk)
    }
    let antall = tolket.verdier["antall"].map { Int($0) ?? 0 } ?? 8
    guard (1...1000).contains(antall) else {
      return avslutt("«--antall» skal være et tall fra 1 til 1000", "skriv for eksempel «--antall 8»", .feilBruk)
    }
    if let mangler = mapper.mangler {
      world.feil(mangler)
      return .feilInnhold
    }
    let leser = mapper.leser(world, mangelvekt: .advarsel)
    let plassering: Plassering
    switch Planvalg(tolket, leser, skoleår: dag.skoleår).velg(.plan) {
    case .plan(let p): plassering = p
    case .feil(let melding, let råd, let utgang): return avslutt(melding, råd, utgang)
    case .funn(let funn): return innhold(funn)
    }
    let lest = leser.les(plassering)
    guard let planen = lest.verdi else { return innhold(lest.funn) }
    let (dokument, funn) = Dokumentbygging.bygg(planen)
    guard let dokument else { return innhold(lest.funn + funn) }
    guard let hjul = dokument.hjul else {
      return avslutt(
        "«\(plassering.sti)» har ikke noe årshjul med datoer",
        planen.kalender == nil ? "be eieren skrive skoleruten for \(plassering.mappe) først" : "lag «aarshjul.yaml» ved siden av planen", .feilInnhold)
    }
    let neste = hjul.neste(fra: dag, antall: antall)
    world.ut(tolket.verdier["format"] == "json" ? hjul.nesteJSON(neste, fra: dag) : hjul.nesteTekst(neste, fra: dag, dokument.ord))
    return .greit
  }

  /// The day to count from, as `--dag` has it.
  static func dag(_ tolket: Tolket, ellers: Dato?) -> Result<Dato, Dagfeil> {
    guard let skrevet = tolket.verdier["dag"] else {
      return ellers.map { .success($0) } ?? .failure(Dagfeil(melding: "programmet vet ikke hvilken dag det er", råd: "skriv dagen: «--dag 2026-11-26»"))
    }
    guard let dato = Dato(iso: skrevet) else {
      return .failure(Dagfeil(melding: "«\(skrevet)» er ikke en dato som finnes", råd: "skriv år, måned og dag slik: 2026-11-26"))
    }
    return .success(dato)
  }

  struct Dagfeil: Error {
    var melding: String
    var råd: String
  }

  private func avslutt(_ melding: String, _ råd: String, _ utgang: Utgang) -> Utgang {
    world.feil("feil: \(melding)\n råd: \(råd)\n")
    return utgang
  }

  private func innhold(_ funn: [Diagnostic]) -> Utgang {
    let skriver = Funnskriver(world: world)
    world.feil(skriver.tekst(funn.filter { $0.severity == .feil }))
    return .feilInnhold
  }
}
