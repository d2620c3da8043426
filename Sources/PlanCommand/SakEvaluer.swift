import Elevsak
import PlanContent
import PlanDiagnostics
import PlanProsa
import Planmodell
import Sakssjekk
import Skoletid

/// `skoleplan aktivitetsplan evaluer`: a new round, with what was tried already in place.
struct SakEvaluer {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "aktivitetsplan evaluer", argument: "FIL", kort: "Skriv en ny evaluering av tiltakene i en sak",
    forklaring: """
      Viser tiltakene som er i gang, spør hvordan hvert av dem virket, og om det skal videreføres, justeres
      eller avsluttes, og hva eleven selv mener. Runden legges til i filen; resten av filen står urørt.
      Uten noen å spørre legges det inn en runde å fylle ut.
      """,
    valg: [
      Valgmulighet(navn: "dag", verdi: "DATO", hjelp: "Dagen tiltakene ble evaluert (ellers i dag)"),
      Valgmulighet(navn: "neste", verdi: "DATO", hjelp: "Dagen for neste evaluering (ellers etter trappen 1, 2 og 4 uker, eller eierens egen)"),
      Valgmulighet(navn: "spør", verdi: nil, hjelp: "Spør også når svarene kommer fra et annet program"),
      Valgmulighet(navn: "innhold", verdi: "MAPPE", hjelp: "Mappen med innholdet (ellers Content)"),
    ],
    eksempler: [("skoleplan aktivitetsplan evaluer ../saker/sak-1.yaml", "Svar på spørsmålene")])

  let world: World
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
  }

  func kjør() -> Utgang {
    guard let fil = tolket.argument.map({ Saksfil($0) }) else {
      return world.bruksfeil("«aktivitetsplan evaluer» mangler en fil", råd: "skriv for eksempel «skoleplan aktivitetsplan evaluer ../saker/sak-1.yaml»")
    }
    let dag: Dato
    switch Neste.dag(tolket, ellers: world.idag()) {
    case .success(let d): dag = d
    case .failure(let f): return world.bruksfeil(f.melding, råd: f.råd)
    }
    var neste: Dato?
    if let skrevet = tolket.verdier["neste"] {
      guard let d = Dato(iso: skrevet), d > dag else { return world.bruksfeil("«\(skrevet)» er ikke en dag etter \(dag.iso)", råd: "skriv år, måned og dag slik: 2026-09-14") }
      neste = d
    }
    let mapper = Mapper(tolket, world)
    let leser = Saksleser(world: world, mapper: mapper)
    let disk: Saksdisk
    do throws(Saksdisk.Feil) { disk = try Saksdisk(fil.mappe, forbudt: leser.forbudt) } catch {
      return world.bruksfeil(error.melding, råd: error.råd, .feilInnhold)
    }
    world.advarOmÅpen(disk)
    let lest = leser.les(fil.sti, mappe: fil.mappe)
    guard let sak = lest.sak, !lest.funn.harFeil, let byte = try? world.filer.les(fil.sti, fil.mappe, 1 << 20) else {
      world.feil(world.sakstekst(lest.funn))
      return .feilInnhold
    }
    let løpende = sak.plan.løpendeTiltak
    guard sak.plan.status != .avsluttet, !løpende.isEmpty else {
      return world.bruksfeil("saken har ingen tiltak i gang", råd: "rett «status:» eller legg til tiltak i filen", .feilInnhold)
    }
    let trinn = sak.innhold.trapp.uker
    let uker = trinn.isEmpty ? 4 : trinn[min(sak.plan.evalueringer.count + 1, trinn.count - 1)]
    let foreslått = neste ?? Evalueringstrapp.skoledag(dag.plus(dager: uker * 7), sak.innhold.kalender)
    // Before anyone has answered: whether there is a place for the round at all.
    guard medRunde(runde(sak.plan, løpende, dag, foreslått, spør: false), byte, mapper) != nil else {
      return world.bruksfeil("runden kan ikke legges til i filen slik den er skrevet", råd: Self.somListe, .feilInnhold)
    }
    let runde = runde(sak.plan, løpende, dag, foreslått, spør: world.kanSpørre || tolket.verdier["spør"] != nil)
    // Someone may have saved the file while the questions were answered. What cannot be written is shown, and not lost.
    guard let nå = try? world.filer.les(fil.sti, fil.mappe, 1 << 20), let ny = medRunde(runde, nå, mapper) else {
      world.ut(runde)
      return world.bruksfeil("runden kan ikke legges til; filen kan være endret mens du svarte", råd: "lim inn runden over i «evalueringer:» i filen", .feilInnhold)
    }
    do throws(Saksdisk.Feil) { try disk.skriv(fil.navn, Array(ny.utf8), nyFil: false) } catch {
      world.ut(runde)
      return world.bruksfeil(error.melding, råd: error.råd, .feilInnUt)
    }
    world.ut("Runden \(dag.lang) er lagt til i \(fil.sti)\nSe hva som mangler: skoleplan aktivitetsplan sjekk \(fil.sti)\n")
    return .greit
  }

  private static let somListe = "skriv «evalueringer:» først på en linje, med en liste med strek foran hver runde under, og prøv igjen"

  /// The file with the round in it; nil when it cannot be read after, or does not have one round more.
  private func medRunde(_ runde: String, _ byte: [UInt8], _ mapper: Mapper) -> String? {
    let gammel = String(decoding: byte, as: UTF8.self)
    guard let ny = Rundeskriver.leggTil(runde, i: gammel) else { return nil }
    guard let før = runder(gammel, mapper), let etter = runder(ny, mapper), etter == før + 1 else { return nil }
    return ny
  }

  /// Rounds in a file; nil when something is wrong with it.
  private func runder(_ yaml: String, _ mapper: Mapper) -> Int? {
    let leser = Innholdsleser(filer: .minne(["sak/ny.yaml": yaml]), innhold: mapper.innhold, maler: mapper.maler, mangelvekt: .advarsel)
    let lest = leser.les("sak/ny.yaml", som: Aktivitetsplan.self, rot: "sak")
    return lest.funn.harFeil ? nil : lest.verdi?.evalueringer.count
  }

  private func runde(_ plan: Aktivitetsplan, _ løpende: [Aktivitetstiltak], _ dag: Dato, _ foreslått: Dato, spør: Bool) -> String {
    let s = Saksspørsmål(world: world, nn: plan.målform == .nn)
    var y = Saksyaml()
    y.rå("- dato: \(dag.iso)")
    y.rå("  resultater:")
    for t in løpende {
      y.rå("    - tiltak: \(t.id.verdi)")
      var videre = Videreføring.videreføre
      var virkning: String?
      if spør {
        s.si("\n\(t.hva.renTekst)")
        virkning = s.langt(s.ord("Hvordan virket det?", "Korleis verka det?"))
        let ord = [s.ord("videreføre", "vidareføre"), "justere", "avslutte"]
        videre = s.valg(s.ord("Hva nå?", "Kva no?"), ord, ellers: 0).map { Videreføring.allCases[$0] } ?? .videreføre
      }
      y.prosa("virkning", virkning ?? s.ord("[Hvordan virket det?]", "[Korleis verka det?]"), innrykk: 6)
      y.rå("      videre: \(videre.rawValue)")
    }
    let eleven = spør ? s.langt(s.ord("Hva mener eleven selv?", "Kva meiner eleven sjølv?")) : nil
    y.prosa("elevens-vurdering", eleven ?? s.ord("[Hva mener eleven selv?]", "[Kva meiner eleven sjølv?]"), innrykk: 2)
    let neste = spør ? s.dato(s.ord("Når er neste evaluering?", "Når er neste evaluering?"), ellers: foreslått) ?? foreslått : foreslått
    y.rå("  neste: \(neste.iso)")
    return y.tekst
  }
}

/// Puts a round last in the list of rounds of a file, and leaves every other byte as it is.
enum Rundeskriver {
  /// - Parameter runde: lines that begin with «- » in the first column.
  /// - Returns: nil when the rounds are not written as a list with a dash before each.
  static func leggTil(_ runde: String, i fil: String) -> String? {
    let slutt = fil.contains("\r\n") ? "\r\n" : "\n"
    // Not every sign that is a new line to Unicode is one to YAML.
    var linjer = fil.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }).map(String.init)
    let nye = runde.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    guard let start = linjer.firstIndex(where: { $0.hasPrefix("evalueringer:") }) else {
      while linjer.last?.allSatisfy(\.isWhitespace) == true { linjer.removeLast() }
      return (linjer + ["", "evalueringer:"] + nye.map { $0.isEmpty ? "" : "  " + $0 } + [""]).joined(separator: slutt)
    }
    let etter = linjer[start].dropFirst("evalueringer:".count).drop { $0 == " " }
    // An empty list is a place for one.
    let tom = etter.hasPrefix("[") && etter.dropFirst().drop { $0 == " " }.hasPrefix("]")
    let rest = tom ? etter.drop { $0 != "]" }.dropFirst().drop { $0 == " " } : etter
    guard rest.isEmpty || rest.hasPrefix("#") else { return nil }
    if tom { linjer[start] = "evalueringer:" + (rest.isEmpty ? "" : " \(rest)") }
    // The list ends at the next key.
    var til = start + 1
    while til < linjer.count, linjer[til].isEmpty || " -#\t".contains(linjer[til].first ?? " ") { til += 1 }
    // Empty lines and comments in the first column belong to what comes.
    while til > start + 1, linjer[til - 1].allSatisfy(\.isWhitespace) || linjer[til - 1].hasPrefix("#") { til -= 1 }
    let strek = linjer[(start + 1)..<til].first { $0.drop { $0 == " " }.hasPrefix("-") }
    let innrykk = String(repeating: " ", count: strek.map { $0.prefix { $0 == " " }.count } ?? 2)
    linjer.insert(contentsOf: nye.map { $0.isEmpty ? "" : innrykk + $0 }, at: til)
    return linjer.joined(separator: slutt)
  }
}
