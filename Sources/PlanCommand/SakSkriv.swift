import Elevsak
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanTemplates
import PlanWriters
import Planmodell
import Saksdokument
import Sakskriver
import Sakssjekk

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

  func kjør() -> Utgang {
    guard let fil = tolket.argument.map({ Saksfil($0) }) else {
      return world.bruksfeil("«aktivitetsplan skriv» mangler en fil", råd: "skriv for eksempel «skoleplan aktivitetsplan skriv ../saker/sak-1.yaml»")
    }
    let mapper = Mapper(tolket, world)
    let leser = Saksleser(world: world, mapper: mapper)
    let disk: Saksdisk
    do throws(Saksdisk.Feil) { disk = try Saksdisk(fil.mappe, forbudt: leser.forbudt) } catch {
      return world.bruksfeil(error.melding, råd: error.råd, .feilInnhold)
    }
    world.advarOmÅpen(disk)
    let (skriver, malfunn) = Self.skriver(mapper.maler, world)
    let lest = leser.les(fil.sti, mappe: fil.mappe)
    guard let skriver, let sak = lest.sak, !lest.funn.harFeil else {
      world.feil(Funnskriver(world: world).tekst(malfunn) + world.sakstekst(lest.funn))
      return .feilInnhold
    }
    let språk = tolket.verdier["språk"].flatMap(Kopispråk.init(rawValue:))
    let kopi = Saksbygging.foreldrekopi(sak.innhold, på: språk)
    // Who another child is, must not leave the school.
    let røper = [Saksregler.ap19].spør(sak).flatMap(\.funn)
    let filer: [Utfil]
    do throws(Skrivefeil) {
      filer =
        try skriver.skriv(Saksbygging.saksmappe(sak.innhold), fil: "\(fil.stamme)-saksmappe")
        + (røper.isEmpty ? skriver.skriv(kopi, fil: "\(fil.stamme)-foreldre\(språk.map { $0 == .en ? "-en" : "" } ?? "")") : [])
        + [Utfil(sti: "\(fil.stamme)-frister.ics", byte: Sakskalender.skriv(sak.innhold))]
    } catch {
      world.feil(world.sakstekst(Skjerming.skjermet(error.funn)))
      return .feilInnhold
    }
    do throws(Saksdisk.Feil) { for f in filer { try disk.skriv(f.sti, f.byte, nyFil: false) } } catch {
      return world.bruksfeil(error.melding, råd: error.råd, .feilInnUt)
    }
    world.ut(filer.map { "\(disk.mappe == "." ? "" : disk.mappe + "/")\($0.sti)\n" }.joined())
    guard røper.isEmpty else {
      world.feil(world.sakstekst(Skjerming.skjermet(røper)) + "Kopien til foreldrene er ikke laget: den ville vist hvem noen er.\n")
      fjernGamleKopier(sak, fil, disk)
      return .funn
    }
    let lix = Lesbarhet(av: kopi.skolensTekst)
    world.feil("Kopien til foreldrene har LIX \(lix.lix).\n")
    if let merknad = Lesbarhet.merknad(kopi.skolensTekst) { world.feil(world.sakstekst(Skjerming.skjermet([merknad]))) }
    if let utkast = kopi.utkast { world.feil("\(utkast)\nSe hva som mangler: skoleplan aktivitetsplan sjekk \(fil.sti)\n") }
    return kopi.utkast == nil ? .greit : .funn
  }

  /// An older copy may say the same, and lies ready to be printed.
  private func fjernGamleKopier(_ sak: Sak, _ fil: Saksfil, _ disk: Saksdisk) {
    let merker = Kopispråk.allCases.map { Saksbygging.foreldrekopi(sak.innhold, på: $0).undertittel }
    for navn in ["", "-en"].flatMap({ ["\(fil.stamme)-foreldre\($0).html", "\(fil.stamme)-foreldre\($0).md"] }) {
      let sti = "\(disk.mappe)/\(navn)"
      guard POSIX.finnes(sti) else { continue }
      let tekst = (try? world.filer.les(sti, disk.mappe, 16 << 20)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let vår = merker.contains { tekst.contains($0) }
      world.feil(vår && disk.fjern(navn) ? "Den gamle kopien er fjernet: \(sti)\n" : "advarsel: «\(sti)» er gammel og kan vise hvem noen er\n råd: ikke bruk den, og slett den\n")
    }
  }

  /// nil when a template is at fault.
  private static func skriver(_ maler: String, _ world: World) -> (Sakskriver?, [Diagnostic]) {
    var l = Malleser(maler, world.filer)
    let skjema = l.skjema()
    let stil = l.les("sak.css").map { Utfil(sti: "\(maler)/sak.css", byte: $0) }
    let xhtml = l.bibliotek("xhtml", .xhtml)
    let markdown = l.bibliotek("markdown", MarkdownWriter.format)
    guard let skjema, let stil else { return (nil, l.funn) }
    let skriver = l.prøv { () throws(TemplateErrors) in try Sakskriver(xhtml: xhtml, markdown: markdown, stil: stil, skjema: skjema) }
    return (l.funn.isEmpty ? skriver : nil, l.funn)
  }
}
