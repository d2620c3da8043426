import Personvern
import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanWriters
import Planmodell
import Skoletid

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
      Valgmulighet(
        navn: "nettadresse", verdi: "URL",
        hjelp: "Der nettstedet skal ligge; gir «sitemap.xml» når alt bygges"),
      Valgmulighet(navn: "dag", verdi: "DATO", hjelp: "Ta med «det neste som skjer» fra denne dagen på siden med årshjulet"),
      Navneliste.valg,
      Valgmulighet(navn: "tider", verdi: nil, hjelp: "Vis hvor lang tid hvert trinn tok"),
    ],
    eksempler: [
      ("skoleplan bygg", "Lag alle sidene i Output"),
      ("skoleplan bygg --skole fjellhagen", "Lag bare sidene til én skole"),
      (
        "skoleplan bygg --nettadresse https://planer.eksempel.no",
        "Lag også et kart over sidene til søkemotorer"
      ),
      ("skoleplan bygg --innhold Content --ut /srv/nettsted", "Skriv sidene et annet sted"),
    ])

  let world: World
  let mapper: Mapper
  let utsti: String
  let eier: String?
  let skole: String?
  let nettadresse: String?
  let dag: Result<Dato, Neste.Dagfeil>?
  let visTider: Bool
  /// Names that must not come out.
  let navneliste: (register: Personregister, funn: [Diagnostic], feil: Saksdisk.Feil?)

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    mapper = Mapper(tolket, world)
    utsti = Mapper.utenSkråstrek(tolket.verdier["ut"] ?? "Output")
    eier = tolket.verdier["eier"]
    skole = tolket.verdier["skole"]
    nettadresse = tolket.verdier["nettadresse"]
    dag = tolket.verdier["dag"].map { _ in Neste.dag(tolket, ellers: world.idag()) }
    visTider = tolket.verdier["tider"] != nil
    navneliste = Navneliste.les(tolket, world, mapper)
  }

  func kjør() async -> Utgang {
    let start = world.millisekunder()
    if let adresse = nettadresse, Nettstedskart(nettadresse: adresse) == nil {
      world.feil(
        "feil: «\(adresse)» er ikke adressen til et nettsted\n råd: skriv den hele, som «https://planer.eksempel.no»\n"
      )
      return .feilBruk
    }
    if let f = navneliste.feil { return world.bruksfeil(f.melding, råd: f.råd, .feilInnhold) }
    if case .failure(let f) = dag {
      world.feil("feil: \(f.melding)\n råd: \(f.råd)\n")
      return .feilBruk
    }
    if let mangler = mapper.mangler {
      world.feil(mangler)
      return .feilInnhold
    }
    if let feil = mapper.blandes(med: utsti) {
      world.feil(feil)
      return .feilBruk
    }
    let leser = mapper.leser(world)
    let vakt = Personvernvakt(navneliste.register, leser)
    let forarbeid = Forarbeid(leser, eier: eier, skole: skole)
    let (verksted, malfunn) = Verksted.åpne(mapper.maler, world.filer)
    let utmappe = world.utmappe(utsti)
    if utmappe.manifest().rader.contains(where: { $0.sti.hasSuffix("/\(OversiktCSV.navn)") }) {
      return world.bruksfeil(
        "«\(utsti)» er en oversikt over det som mangler; nettstedet kan ikke bygges der den blir lagt ut", råd: "velg en annen mappe med «--ut»")
    }
    var samlet = Resultat()
    samlet.funn = forarbeid.funn + malfunn + navneliste.funn + forarbeid.eiere.flatMap { vakt.funn($0) }
    let profiler = forarbeid.eiere.flatMap { Self.profil($0, vakt, &samlet.funn) }
    do { try utmappe.begynn() } catch { return innUt(error, utmappe) }

    // Without templates nothing can be drawn, but what is wrong in the content can still be told.
    let verktøy = Verktøy(leser: leser, grunn: forarbeid.grunn, verksted: verksted, utmappe: utmappe, dag: try? dag?.get(), vakt: vakt)
    await parallelt(
      forarbeid.arbeid, samtidig: world.kjerner,
      { Self.lag($0, verktøy, Tidtaker(world.prosessortid)) }, { samlet.ta($0) })
    if let verksted, samlet.utfeil == nil, !samlet.funn.harFeil {
      felles(forarbeid.eiere, profiler, verksted, utmappe, vakt, &samlet)
    }
    return avslutt(samlet, utmappe, start)
  }

  private func avslutt(_ resultat: Resultat, _ utmappe: Utmappe, _ start: Int) -> Utgang {
    var r = resultat
    if let feil = r.utfeil { return innUt(feil, utmappe) }
    let (manifest, foreldet) = oppgjør(r, utmappe)
    r.funn += liggerUte(r, fjernes: foreldet, utmappe)
    let funn = Funnskriver(world: world, skanner: Personskanner(navneliste.register))
    world.feil(funn.tekst(r.funn))
    if r.funn.harFeil {
      utmappe.avbryt()
      world.feil(
        "\(Funnskriver.sum(funn.unike(r.funn))). Ingenting er skrevet; det som lå i \(utsti), er urørt.\n")
      return .feilInnhold
    }
    // When every plan has become internal, what lies there must still come down.
    guard !r.planer.isEmpty || (!r.interne.isEmpty && !foreldet.isEmpty) else {
      utmappe.avbryt()
      world.feil(
        r.interne.isEmpty
          ? mapper.ingenPlaner
          : "feil: alle planene er interne, så det er ingenting å legge ut\n råd: skriv «distribusjon: offentlig» i en plan alle skal kunne lese\n"
      )
      return .feilInnhold
    }
    do throws(Utfeil) {
      let endring = try utmappe.legg(manifest.fil())
      try utmappe.fullfør(r.endringer, fjern: foreldet, manifest: endring)
      if let endring { r.endringer.append(endring) }
    } catch {
      return innUt(error, utmappe)
    }
    if visTider { world.feil(r.tider.tekst(planer: r.planer.count)) }
    world.ut(sluttord(r, fjernet: foreldet.count, tid: world.millisekunder() - start))
    return .greit
  }

  private func sluttord(_ r: Resultat, fjernet: Int, tid: Int) -> String {
    let åpne =
      switch omfang {
      case .alt: "index.html"
      case .eier: "\(eier ?? "")/index.html"
      case .skole: "\(r.planer.last?.plassering.sti ?? "")/index.html"
      }
    let planer = r.planer.count == 1 ? "1 plan" : "\(r.planer.count) planer"
    let filer = "\(r.filer.count + 1) filer (\(r.endringer.count) endret)"
    var ut = "Laget \(planer), \(filer), på \(Self.sekunder(tid)).\n"
    if fjernet > 0 {
      ut += "Fjernet \(fjernet == 1 ? "1 fil" : "\(fjernet) filer") som ikke lenger hører til.\n"
    }
    return ut + "Åpne \(utsti)/\(åpne)\n"
  }

  private func innUt(_ feil: Utfeil, _ utmappe: Utmappe) -> Utgang {
    utmappe.avbryt()
    world.feil(feil.melding)
    return .feilInnUt
  }

  /// «0,42 s».
  static func sekunder(_ ms: Int) -> String {
    let hundredeler = (ms + 5) / 10
    let rest = hundredeler % 100
    return "\(hundredeler / 100),\(rest < 10 ? "0" : "")\(rest) s"
  }
}
