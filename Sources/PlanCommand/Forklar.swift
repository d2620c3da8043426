import PlanChecks
import PlanContent
import PlanDiagnostics
import Planmodell

/// `skoleplan forklar STI`: which layers have said what about one value, and why it became what it is.
struct Forklar {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "forklar", argument: "STI", kort: "Vis hvem som har bestemt en verdi, eller hva en regel krever",
    forklaring: """
      Viser hva som står, og hvert sted felles innhold, eieren og skolen har satt, endret, låst,
      krevd eller fjernet det. Stien er nøkler og id-er med «/» mellom. Den begynner i planen,
      eller med «skole/» eller «årshjul/».
      Med koden til en regel vises spørsmålet den stiller, hjemmel, grunn og eksempler.
      """,
    valg: Mapper.valg + [
      Valgmulighet(
        navn: "år", verdi: "SKOLEÅR", hjelp: "Skoleåret, for eksempel 2026-2027 (ellers det siste)"),
      Valgmulighet(navn: "plan", verdi: "PLAN", hjelp: "En av eierens egne planer, med navnet på mappen"),
      Valgmulighet(
        navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig) eller json", lovlige: ["tekst", "json"]),
    ],
    eksempler: [
      ("skoleplan forklar tiltak/vaktplan/når --skole fjellhagen", "Hvem bestemte tidspunktet?"),
      ("skoleplan forklar HP03", "Hva krever regelen HP03, og hvorfor?"),
      ("skoleplan forklar skole/roller --skole fjellhagen", "Hvor kommer rollene fra?"),
      ("skoleplan forklar årshjul/aktiviteter --skole fjellhagen --år 2025-2026", "Årshjulet i fjor"),
    ])

  let world: World
  let mapper: Mapper
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
    mapper = Mapper(tolket, world)
  }

  func kjør() -> Utgang {
    guard let argument = tolket.argument else {
      return feilBruk("«forklar» mangler en sti", "skriv for eksempel «skoleplan forklar tiltak»")
    }
    if Self.erRegelkode(argument.uppercased()) { return regel(argument.uppercased()) }
    if argument.contains("-"),
      argument.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) || $0 == 45 })
    {
      return feilBruk(
        "«\(argument)» er en kode, ikke en sti", "skriv en sti, for eksempel «tiltak» eller «skole/navn»")
    }
    if let mangler = mapper.mangler {
      world.feil(mangler)
      return .feilInnhold
    }
    let leser = mapper.leser(world)
    let (rot, sti) = Self.del(argument)
    let plassering: Plassering
    switch Planvalg(tolket, leser).velg(rot) {
    case .plan(let p): plassering = p
    case .feil(let melding, let råd, let utgang): return avslutt(melding, råd, utgang)
    case .funn(let funn): return innhold(funn)
    }
    let (sporing, funn) = leser.spor(plassering, rot)
    guard let sporing else {
      guard !funn.harFeil else { return innhold(funn) }
      world.feil(
        "feil: planen har ikke noe \(rot.rawValue)\n råd: velg en annen plan med «--år» eller «--skole»\n")
      return .feilInnhold
    }
    let prefiks = rot == .plan ? [] : [rot.rawValue]
    switch sporing.slåOpp(sti) {
    case .ukjent(let kjent, let nærmest):
      let her = (prefiks + kjent).joined(separator: "/")
      world.feil("feil: «\(argument)» finnes ikke\(her.isEmpty ? "" : "; «\(her)» finnes")\n")
      world.feil(" råd: \(Self.råd(nærmest.map { (prefiks + $0).joined(separator: "/") }, her))\n")
      return .feilInnhold
    case .funnet(var forklaring):
      forklaring.sti = prefiks + forklaring.sti
      world.ut(
        tolket.verdier["format"] == "json"
          ? Forklaringsskriver.json(forklaring) : Forklaringsskriver.tekst(forklaring))
    }
    let feil = sporing.funn.count { $0.severity == .feil }
    if feil > 0 { world.feil("merk: \(feil) feil i det som arves eller endres; se «skoleplan sjekk»\n") }
    return .greit
  }

  /// Capital letters and two digits: «HP03».
  private static func erRegelkode(_ a: String) -> Bool {
    let siffer = a.utf8.drop { (65...90).contains($0) }
    return siffer.count == 2 && a.utf8.count > 2 && siffer.allSatisfy { (48...57).contains($0) }
  }

  private func regel(_ kode: String) -> Utgang {
    guard let regel = Regelkatalog.regel(kode) else {
      let råd =
        Regler.utgåtte[kode].map { "regelen er gått ut: \($0)" }
        ?? Suggestion.didYouMean(kode, among: Regelkatalog.alle.map(\.kode)) ?? "se «skoleplan regler»"
      return avslutt("regelen «\(kode)» finnes ikke", råd, .feilInnhold)
    }
    world.ut(Regelside.tekst(regel))
    return .greit
  }

  /// The root a path begins in, and the rest.
  private static func del(_ argument: String) -> (Sporrot, String) {
    let argument = Mapper.utenSkråstrek(argument)
    for rot in Sporrot.allCases {
      if argument == rot.rawValue { return (rot, "") }
      if argument.hasPrefix(rot.rawValue + "/") {
        return (rot, String(argument.dropFirst(rot.rawValue.count + 1)))
      }
    }
    return (.plan, argument)
  }

  private static func råd(_ nærmest: [String], _ her: String) -> String {
    switch nærmest.count {
    case 0:
      her.isEmpty
        ? "skriv «skoleplan hjelp forklar»"
        : "det er ingenting under «\(her)»; skriv «skoleplan forklar \(her)»"
    case 1: "mente du «\(nærmest[0])»?"
    default: "disse finnes: \(nærmest.joined(separator: ", "))"
    }
  }

  private func innhold(_ funn: [Diagnostic]) -> Utgang {
    world.feil(Funnskriver(world: world).tekst(funn))
    return .feilInnhold
  }

  private func feilBruk(_ melding: String, _ råd: String) -> Utgang { avslutt(melding, råd, .feilBruk) }

  private func avslutt(_ melding: String, _ råd: String, _ utgang: Utgang) -> Utgang {
    world.feil("feil: \(melding)\n råd: \(råd)\n")
    return utgang
  }
}
