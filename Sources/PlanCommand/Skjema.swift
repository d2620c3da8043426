import PlanSkjema
import PlanWriters
import Planmodell

/// `skoleplan skjema`: what may stand in the files, for editors and for people.
struct Skjema {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "skjema", kort: "Vis hvilke nøkler filene kan ha",
    forklaring: """
      Skriver hva som kan stå i filene: som JSON Schema, så skriveprogrammet ditt kan vise feil og
      forslag mens du skriver, eller som en side å lese.
      Skjemaet ser på én fil om gangen. «skoleplan sjekk» ser på alle, og finner mer.
      """,
    valg: [
      Valgmulighet(
        navn: "type", verdi: "TYPE", hjelp: "plan, skole, eier, årshjul, lag, mal, skolerute og andre (ellers alle)",
        lovlige: Filtype.allCases.map(\.rawValue)),
      Valgmulighet(
        navn: "format", verdi: "FORMAT", hjelp: "json (vanlig) eller markdown", lovlige: ["json", "markdown"]),
      Valgmulighet(
        navn: "målform", verdi: "MÅLFORM", hjelp: "nb (vanlig) eller nn",
        lovlige: Målform.allCases.map(\.rawValue)),
      Valgmulighet(navn: "ut", verdi: "MAPPE", hjelp: "Skriv til denne mappen, én fil for hver type"),
    ],
    eksempler: [
      ("skoleplan skjema --ut .skjema", "Lag plan.schema.json og de andre, og pek skriveprogrammet dit"),
      ("skoleplan skjema --type plan --målform nn", "Vis skjemaet for en plan, med forklaringer på nynorsk"),
      ("skoleplan skjema --format markdown", "Les hva som kan stå i filene"),
    ])

  let world: World
  private let målform: Målform
  private let type: Filtype?
  private let markdown: Bool
  private let ut: String?

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    målform = tolket.verdier["målform"].flatMap(Målform.init(rawValue:)) ?? .nb
    type = tolket.verdier["type"].flatMap(Filtype.init(rawValue:))
    markdown = tolket.verdier["format"] == "markdown"
    ut = tolket.verdier["ut"].map(Mapper.utenSkråstrek)
  }

  func kjør() -> Utgang {
    guard let ut else {
      world.ut(markdown ? Feltside.lag(type, målform) : JSONSkjema.lag(type, målform).side)
      return .greit
    }
    return skriv(filer, til: world.utmappe(ut))
  }

  private var filer: [Utfil] {
    if markdown { return [Utfil(sti: "felter.md", byte: Array(Feltside.lag(type, målform).utf8))] }
    return (type.map { [$0] } ?? Filtype.allCases).map {
      Utfil(sti: $0.filnavn, byte: Array(JSONSkjema.lag($0, målform).side.utf8))
    }
  }

  private func skriv(_ filer: [Utfil], til utmappe: Utmappe) -> Utgang {
    do throws(Utfeil) {
      try utmappe.begynn()
      var endringer: [Utmappe.Endring] = []
      for fil in filer { if let e = try utmappe.legg(fil) { endringer.append(e) } }
      try utmappe.fullfør(endringer)
      let antall = filer.count == 1 ? "1 fil" : "\(filer.count) filer"
      world.ut("Laget \(antall) (\(endringer.count) endret) i \(utmappe.rot).\n")
      return .greit
    } catch {
      utmappe.avbryt()
      world.feil(error.melding)
      return .feilInnUt
    }
  }
}
