import PlanContent
import PlanDiagnostics

/// The program: reads the command line, runs one command, says how it went.
package enum Skoleplan {
  static let kommandoer = [
    Bygg.beskrivelse, Sjekk.beskrivelse, Oversikt.beskrivelse, Regeloversikt.beskrivelse, Forklar.beskrivelse, Skjema.beskrivelse, Tolk.beskrivelse,
    Neste.beskrivelse, SakNy.beskrivelse, SakSjekk.beskrivelse, SakSkriv.beskrivelse, SakEvaluer.beskrivelse, SakFrister.beskrivelse,
  ]

  /// - Parameter argumenter: without the name of the program.
  package static func kjør(_ argumenter: [String], _ world: World) async -> Utgang {
    let tolket: Tolket
    do { tolket = try Kommandolinje.tolk(argumenter, kommandoer) } catch {
      world.feil("feil: \(error.melding)\n" + (error.råd.map { " råd: \($0)\n" } ?? ""))
      return .feilBruk
    }
    guard !tolket.hjelp else {
      let en = kommandoer.first { $0.navn == tolket.kommando }
      let gruppe = tolket.kommando.map { ord in kommandoer.filter { $0.navn.hasPrefix(ord + " ") } } ?? []
      world.ut(en.map { Kommandolinje.hjelp($0) } ?? Kommandolinje.hjelp(gruppe.isEmpty ? kommandoer : gruppe))
      return .greit
    }
    switch tolket.kommando {
    case "bygg": return await Bygg(tolket, world).kjør()
    case "sjekk": return await Sjekk(tolket, world).kjør()
    case "oversikt": return await Oversikt(tolket, world).kjør()
    case "regler": return Regeloversikt(world: world, tolket: tolket).kjør()
    case "skjema": return Skjema(tolket, world).kjør()
    case "tolk": return Tolk(tolket, world).kjør()
    case "neste": return Neste(tolket, world).kjør()
    case "aktivitetsplan ny": return SakNy(tolket, world).kjør()
    case "aktivitetsplan sjekk": return SakSjekk(tolket, world).kjør()
    case "aktivitetsplan skriv": return SakSkriv(tolket, world).kjør()
    case "aktivitetsplan evaluer": return SakEvaluer(tolket, world).kjør()
    case "aktivitetsplan frister": return SakFrister(tolket, world).kjør()
    case "forklar": return Forklar(tolket, world).kjør()
    default: return .internFeil
    }
  }
}

/// Where things lie for one run, from the options all commands share.
struct Mapper {
  var innhold: String
  var felles: String
  var maler: String
  /// What to say when a folder nothing can be done without is not there.
  var mangler: String?

  static let valg = [
    Valgmulighet(navn: "innhold", verdi: "MAPPE", hjelp: "Mappen med innholdet (ellers Content)"),
    Valgmulighet(navn: "eier", verdi: "EIER", hjelp: "Bare denne eieren, med navnet på mappen"),
    Valgmulighet(navn: "skole", verdi: "SKOLE", hjelp: "Bare denne skolen, med navnet på mappen"),
  ]

  /// Templates and national content are found beside the content, else where the program is installed.
  init(_ tolket: Tolket, _ world: World) {
    innhold = Self.utenSkråstrek(tolket.verdier["innhold"] ?? "Content")
    let deler = innhold.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let ved = deler.isEmpty ? "" : deler.joined(separator: "/") + "/"
    func finnes(_ mappe: String) -> Bool { (try? world.filer.list(mappe)) != nil }
    maler = "\(ved)Templates"
    felles = "\(innhold)/felles"
    if let delt = world.delt {
      if !finnes(maler) { maler = "\(delt)/Templates" }
      if !finnes(felles) { felles = "\(delt)/felles" }
    }
    if !finnes(innhold) {
      mangler = "feil: fant ikke mappen «\(innhold)»\n råd: gå til mappen som har innholdet i seg, eller si hvor det ligger med «--innhold MAPPE»\n"
    } else if !finnes(maler) {
      mangler = "feil: fant ikke malene i «\(maler)»\n råd: legg mappen «Templates» ved siden av innholdet\n"
    }
  }

  /// - Parameter mangelvekt: what it weighs that something `påkrevd` is not filled.
  func leser(_ world: World, mangelvekt: Severity = .feil) -> Innholdsleser {
    Innholdsleser(
      filer: world.filer, innhold: innhold, felles: felles, maler: "\(maler)/maler", mangelvekt: mangelvekt)
  }

  /// What to say when pages would be written among what they are made of.
  func blandes(med ut: String) -> String? {
    // The folder may not be there yet; then it is the nearest one above that decides.
    var over = ut
    while POSIX.sannSti(over.isEmpty ? "." : over) == nil {
      over = over.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      if over.isEmpty, ut.hasPrefix("/") { over = "/" }
    }
    let utsti = (POSIX.sannSti(over.isEmpty ? "." : over) ?? "") + ut.dropFirst(over.count)
    for mappe in [innhold, felles, maler] {
      guard let sann = POSIX.sannSti(mappe) else { continue }
      if sann == utsti || utsti.hasPrefix(sann + "/") {
        return "feil: «\(ut)» er innholdet eller en del av det; sidene kan ikke skrives blant det de lages av\n råd: velg en annen mappe med «--ut»\n"
      }
    }
    return nil
  }

  var ingenPlaner: String {
    "feil: fant ingen planer i «\(innhold)»\n råd: lag en plan, for eksempel i \(innhold)/eiere/EIER/skoler/SKOLE/2026-2027/plan.yaml\n"
  }

  var utenLov: String {
    "feil: fant ikke lovene i «\(felles)/lovverk»\n råd: si hvor innholdet ligger med «--innhold MAPPE»\n"
  }

  static func utenSkråstrek(_ sti: String) -> String {
    var sti = sti
    while sti.count > 1, sti.hasSuffix("/") { sti.removeLast() }
    return sti
  }
}
