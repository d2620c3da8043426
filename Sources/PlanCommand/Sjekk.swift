import Personvern
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanDocument
import Planmodell

/// `skoleplan sjekk`: what is wrong in the content, and what a plan lacks, without writing anything.
struct Sjekk {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "sjekk", argument: "[FIL]", kort: "Finn feil og mangler i innholdet uten å skrive noe",
    forklaring: """
      Leser alt innholdet og sier hva som er galt, hvor det står, og hva du kan gjøre. Så blir hver plan
      holdt mot reglene (se «skoleplan regler»). Svarene er funnet, mangler eller kan ikke sjekkes.
      Programmet sier ikke om planen er god nok.

      Med en FIL (.txt, .md, .html) blir en plan lest som den er: gamle lovhenvisninger og ord, tekst som
      står igjen fra malen, og hva det ikke er funnet noe om.
      """,
    valg: Mapper.valg + [
      Valgmulighet(
        navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig), json, sarif eller github",
        lovlige: ["tekst", "json", "sarif", "github"]),
      Valgmulighet(
        navn: "feil-ved", verdi: "GRAD",
        hjelp: "Avslutt med 1 også ved advarsel eller merknad (ellers bare ved feil)",
        lovlige: Severity.allCases.map(\.rawValue)),
      Navneliste.valg,
      Valgmulighet(navn: "svar", verdi: nil, hjelp: "Vis også hva hver regel svarte for hver plan"),
      Valgmulighet(navn: "dato", verdi: "DATO", hjelp: "Med FIL: dagen planen gjelder fra, for eksempel 2026-08-01"),
      Valgmulighet(
        navn: "målform", verdi: "MÅLFORM", hjelp: "Med FIL: nb eller nn (ellers etter ordene i teksten)",
        lovlige: Målform.allCases.map(\.rawValue)),
      Valgmulighet(
        navn: "regelverk", verdi: "LOV", hjelp: "Med FIL: opplæringslova (vanlig) eller privatskolelova",
        lovlige: Regelverk.allCases.map(\.rawValue)),
      Valgmulighet(navn: "grunnlinje", verdi: "FIL", hjelp: "Meld bare funn som ikke står i denne filen"),
      Valgmulighet(
        navn: "skriv-grunnlinje", verdi: nil, hjelp: "Skriv funnene til filen, så bare nye blir meldt"),
    ],
    eksempler: [
      ("skoleplan sjekk", "Sjekk alt"),
      ("skoleplan sjekk --skole fjellhagen --svar", "Se hva hver regel svarte for én skole"),
      ("skoleplan sjekk --feil-ved advarsel", "Vær streng"),
      (
        "skoleplan sjekk --grunnlinje kjent.txt --skriv-grunnlinje",
        "Begynn her, og meld bare det som kommer siden"
      ),
      ("skoleplan sjekk plan-2025.txt --dato 2025-08-01", "Se på planen fra i fjor, som den er"),
      ("skoleplan sjekk --format sarif", "Gi funnene til et annet program"),
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
    if let fil = tolket.argument { return kjør(fil) }
    for valg in ["dato", "målform", "regelverk"] where tolket.verdier[valg] != nil {
      world.feil("feil: «--\(valg)» gjelder bare når du sjekker en fil\n råd: skriv «skoleplan sjekk FIL --\(valg) …»\n")
      return .feilBruk
    }
    if let mangler = mapper.mangler {
      world.feil(mangler)
      return .feilInnhold
    }
    let fil = tolket.verdier["grunnlinje"]
    if fil == nil, tolket.verdier["skriv-grunnlinje"] != nil {
      world.feil(
        "feil: «--skriv-grunnlinje» trenger en fil\n råd: skriv «--grunnlinje FIL --skriv-grunnlinje»\n")
      return .feilBruk
    }
    let kommentarer = Kommentarsamler()
    var leser = mapper.leser(world, mangelvekt: .advarsel)
    leser.filer = kommentarer.over(leser.filer)
    let navneliste = Navneliste.les(tolket, world, mapper)
    if let f = navneliste.feil { return world.bruksfeil(f.melding, råd: f.råd, .feilInnhold) }
    var gjennomgang = await gjennomgå(leser, navneliste.register)
    gjennomgang.funn += navneliste.funn
    let skriver = Funnskriver(world: world, skanner: Personskanner(navneliste.register))
    let alle = skriver.unike(gjennomgang.funn + kommentarer.alle.funn)
    let tillatt = kommentarer.alle.verdi.bruk(på: alle, idag: world.idag(), gjelder: heleBruken)
    var funn = skriver.unike(tillatt.igjen + tillatt.om)
    var merknader: [String] = []
    if tillatt.tillatt > 0 {
      merknader.append("\(Self.antall(tillatt.tillatt, "funn")) er tillatt i en kommentar.")
    }
    if let fil {
      switch grunnlinje(fil, funn) {
      case .nye(let nye, let melding):
        funn = nye
        merknader += melding
      case .slutt(let utgang): return utgang
      }
    }
    rapporter(funn, gjennomgang, merknader)
    return utgang(funn, gjennomgang)
  }

  /// A comment that nothing uses can be told only when all that read the file were asked.
  private func heleBruken(_ fil: String) -> Bool {
    if let skole = tolket.verdier["skole"] { return fil.contains("/skoler/\(skole)/") }
    if let eier = tolket.verdier["eier"] { return fil.hasPrefix("\(mapper.innhold)/eiere/\(eier)/") }
    return true
  }

  private func utgang(_ funn: [Diagnostic], _ g: Gjennomgang) -> Utgang {
    // What cannot be read is bad input; what a plan lacks is a finding.
    if funn.contains(where: { $0.severity == .feil && Regler.regel($0.code) == nil }) { return .feilInnhold }
    guard g.planer > 0 else {
      world.feil(mapper.ingenPlaner)
      return .feilInnhold
    }
    let grense = tolket.verdier["feil-ved"].flatMap(Severity.init(rawValue:)) ?? .feil
    return funn.contains { $0.severity >= grense } ? .funn : .greit
  }

  static func antall(_ n: Int, _ hva: String) -> String { "\(n) \(hva)" }
}
