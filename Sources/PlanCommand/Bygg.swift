import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanWriters
import Planmodell

/// `skoleplan bygg`: content to pages, Markdown and data.
struct Bygg {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "bygg", kort: "Lag nettsider, Markdown og data av innholdet",
    forklaring: """
      Leser alt innholdet, prøver det, og skriver sidene. Er noe galt, sier programmet hvor og hva
      du kan gjøre, og det som lå der fra før, blir stående urørt.
      """,
    valg: Mapper.valg + [
      Valgmulighet(navn: "ut", verdi: "MAPPE", hjelp: "Mappen sidene skrives til (ellers Output)"),
      Valgmulighet(navn: "tider", verdi: nil, hjelp: "Vis hvor lang tid hvert trinn tok"),
    ],
    eksempler: [
      ("skoleplan bygg", "Lag alle sidene i Output"),
      ("skoleplan bygg --skole fjellhagen", "Lag bare sidene til én skole"),
      ("skoleplan bygg --innhold Content --ut /srv/nettsted", "Skriv sidene et annet sted"),
    ])

  let world: World
  let mapper: Mapper
  let utsti: String
  let eier: String?
  let skole: String?
  let visTider: Bool

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    mapper = Mapper(tolket, world)
    utsti = Mapper.utenSkråstrek(tolket.verdier["ut"] ?? "Output")
    eier = tolket.verdier["eier"]
    skole = tolket.verdier["skole"]
    visTider = tolket.verdier["tider"] != nil
  }

  /// What became of one piece of work.
  struct Resultat: Sendable {
    var funn: [Diagnostic] = []
    var endringer: [Utmappe.Endring] = []
    var filer = 0
    /// Plans that are not to be published.
    var interne = 0
    var oppføringer: [Oversiktsoppføring] = []
    var utfeil: Utfeil?
    var tider = Tidtaker.Tider()
  }

  func kjør() async -> Utgang {
    let start = world.millisekunder()
    if let mangler = mapper.mangler {
      world.feil(mangler)
      return .feilInnhold
    }
    if let feil = mapper.blandes(med: utsti) {
      world.feil(feil)
      return .feilBruk
    }
    let leser = Innholdsleser(
      filer: world.filer, innhold: mapper.innhold, felles: mapper.felles, maler: "\(mapper.maler)/maler")
    let forarbeid = Forarbeid(leser, eier: eier, skole: skole)
    let (verksted, malfunn) = Verksted.åpne(mapper.maler, world.filer)
    let utmappe = world.utmappe(utsti)
    var samlet = Resultat()
    samlet.funn = forarbeid.funn + malfunn
    do { try utmappe.begynn() } catch { return innUt(error, utmappe) }

    // Without templates nothing can be drawn, but what is wrong in the content can still be told.
    let grunn = forarbeid.grunn
    await parallelt(
      forarbeid.arbeid, samtidig: world.kjerner,
      { Self.lag($0, leser, grunn, verksted, utmappe, Tidtaker(world.prosessortid)) },
      { r in
        samlet.tider.legg(r.tider)
        samlet.funn += r.funn
        samlet.endringer += r.endringer
        samlet.filer += r.filer
        samlet.interne += r.interne
        samlet.oppføringer += r.oppføringer
        samlet.utfeil = samlet.utfeil ?? r.utfeil
      })
    if let verksted, samlet.utfeil == nil, !samlet.funn.harFeil {
      felles(verksted, utmappe, &samlet)
    }
    return avslutt(samlet, utmappe, start)
  }

  /// Style sheets, and the front page when everything was built.
  private func felles(_ verksted: Verksted, _ utmappe: Utmappe, _ r: inout Resultat) {
    var filer = verksted.stil
    if eier == nil, skole == nil {
      do { filer += try verksted.oversikt.skriv(r.oppføringer) } catch { r.funn += error.funn }
    }
    for fil in filer {
      do throws(Utfeil) { if let e = try utmappe.legg(fil) { r.endringer.append(e) } } catch { r.utfeil = error }
    }
    r.filer += filer.count
  }

  private func avslutt(_ r: Resultat, _ utmappe: Utmappe, _ start: Int) -> Utgang {
    if let feil = r.utfeil { return innUt(feil, utmappe) }
    let funn = Funnskriver(world: world)
    world.feil(funn.tekst(r.funn))
    if r.funn.harFeil {
      utmappe.avbryt()
      world.feil("\(Funnskriver.sum(funn.unike(r.funn))). Ingenting er skrevet; det som lå i \(utsti), er urørt.\n")
      return .feilInnhold
    }
    guard !r.oppføringer.isEmpty else {
      utmappe.avbryt()
      world.feil(r.interne == 0 ? mapper.ingenPlaner : "feil: alle planene er interne, så det er ingenting å legge ut\n råd: skriv «distribusjon: offentlig» i en plan alle skal kunne lese\n")
      return .feilInnhold
    }
    do { try utmappe.fullfør(r.endringer) } catch { return innUt(error, utmappe) }
    let tid = world.millisekunder() - start
    let åpne = eier == nil && skole == nil ? "index.html" : "\(r.oppføringer[0].sti)/index.html"
    let planer = r.oppføringer.count == 1 ? "1 plan" : "\(r.oppføringer.count) planer"
    if visTider { world.feil(r.tider.tekst(planer: r.oppføringer.count)) }
    world.ut("Laget \(planer), \(r.filer) filer (\(r.endringer.count) endret), på \(Self.sekunder(tid)).\nÅpne \(utsti)/\(åpne)\n")
    return .greit
  }

  private func innUt(_ feil: Utfeil, _ utmappe: Utmappe) -> Utgang {
    utmappe.avbryt()
    world.feil("feil: kan ikke skrive «\(feil.sti)»: \(feil.grunn)\n råd: \(feil.råd), eller velg en annen mappe med «--ut»\n")
    return .feilInnUt
  }

  /// «0,42 s».
  static func sekunder(_ ms: Int) -> String {
    let hundredeler = (ms + 5) / 10
    let rest = hundredeler % 100
    return "\(hundredeler / 100),\(rest < 10 ? "0" : "")\(rest) s"
  }
}
