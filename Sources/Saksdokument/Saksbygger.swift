import Elevsak
import PlanDiagnostics
import PlanDocument
import PlanProsa
import Planmodell
import Skoletid

/// The state of one building: lives inside one call.
///
/// What both copies say is written here and in the files beside, for any circle: here nothing intern can be opened,
/// since `Krets` is not `Saksmappe`. Only the extension for that one circle can (`Saksbygger+Saksmappe.swift`).
struct Saksbygger<Krets: Leserkrets> {
  let innhold: Saksinnhold
  let ord: Saksord
  var plan: Aktivitetsplan { innhold.plan }
  var tekster: [Skoletekst] = []

  init(_ innhold: Saksinnhold, _ ord: Saksord) {
    self.innhold = innhold
    self.ord = ord
  }

  /// The frame of a copy, with the sections it is to have.
  mutating func dokument(_ seksjoner: [Dokumentseksjon?]) -> Saksdokument<Krets> {
    let fakta = opplysninger()
    return Saksdokument(
      ord: ord, skole: innhold.skole, sak: plan.sak?.verdi, utkast: ord.utkast(plan.mangler), opplysninger: fakta,
      innledning: [], seksjoner: seksjoner.compactMap { $0 }, underskrifter: [plan.slag == .ledelseMotElev ? ord.skoleeier : ord.rektor, ord.foreldre, ord.elev],
      skolensTekst: tekster)
  }

  private mutating func opplysninger() -> [Opplysning] {
    for (tekst, felt) in [(plan.elev, "elev"), (plan.gruppe, "gruppe"), (plan.sak, "sak")] { noter(tekst, felt) }
    var ut: [Opplysning] = []
    func legg(_ etikett: String, _ verdi: String?) { if let verdi { ut.append(Opplysning(etikett, verdi)) } }
    legg(ord.elev, plan.elev?.verdi)
    legg(ord.gruppe, plan.gruppe?.verdi)
    legg(ord.skole, innhold.skole)
    legg(ord.sak, plan.sak?.verdi)
    legg(ord.status, ord.navn(plan.status))
    legg(ord.meldt, dato(plan.meldt?.dato))
    legg(ord.laget, dato(plan.opprettet))
    return ut
  }

  /// A section; nil when there is nothing in it.
  func seksjon(_ anker: String, _ tittel: String, _ blokker: [Dokumentblokk]) -> Dokumentseksjon? {
    blokker.isEmpty ? nil : Dokumentseksjon(nivå: 2, anker: anker, tittel: tittel, blokker: blokker, seksjoner: [], sted: plan.sted)
  }

  func tabell(_ tittel: String, _ kolonner: [String], hode: Int = 0, slag: Tabellslag = .oversikt, _ rader: [[[Dokumentblokk]]]) -> Dokumentblokk {
    .tabell(
      Dokumenttabell(
        slag: slag, tittel: tittel, kolonner: kolonner, hodekolonne: hode,
        rader: rader.map { rad in Dokumentrad(celler: rad.enumerated().map { Dokumentcelle($0, $1) }) }, sted: plan.sted))
  }

  func dato(_ d: Lokalisert<Dato>?) -> String? { d.map { ord.språk.dato($0.verdi) } }

  /// A date in a cell.
  func datocelle(_ d: Lokalisert<Dato>?) -> [Dokumentblokk] { d.map { [.tekst(ord.språk.kortDato($0.verdi))] } ?? [] }

  // MARK: What the school has written

  /// Running text as the school wrote it.
  mutating func egen(_ prosa: Prosa?, _ felt: String) -> [Dokumentblokk] {
    guard let prosa, !prosa.renTekst.allSatisfy(\.isWhitespace) else { return [] }
    tekster.append(Skoletekst(felt: felt, tekst: prosa.renTekst, sted: prosa.sted))
    return iSpråket([.prosa(prosa.selvstendig)])
  }

  /// A short text as the school wrote it.
  mutating func kort(_ tekst: Tekst?, _ felt: String) -> [Dokumentblokk] {
    guard let tekst, !tekst.verdi.allSatisfy(\.isWhitespace) else { return [] }
    noter(tekst, felt)
    return iSpråket([.tekst(tekst.verdi)])
  }

  private mutating func noter(_ tekst: Tekst?, _ felt: String) {
    if let tekst { tekster.append(Skoletekst(felt: felt, tekst: tekst.verdi, sted: tekst.sted, erLøpende: false)) }
  }

  /// Marked with its language when the fixed words are in another.
  func iSpråket(_ blokker: [Dokumentblokk]) -> [Dokumentblokk] {
    Kopispråk(plan.målform) == ord.språk ? blokker : [.språkdel(Språkdel(språk: plan.målform.rawValue, innhold: blokker))]
  }

  /// «kontaktlærer og sosiallærer, i samarbeid med ppt». Roles have names in every language we write; what else the
  /// school calls someone does not.
  mutating func hvem(_ ansvar: [Ansvar], _ felt: String) -> [Dokumentblokk] {
    for a in ansvar { noter(a.gruppe ?? a.enhet ?? a.person, felt) }
    let oversatt = ansvar.map { navn($0) }
    let alle = oversatt.allSatisfy { $0 != nil }
    let navnene = ansvar.indices.map { (alle ? oversatt[$0] : nil) ?? innhold.hvem(ansvar[$0], plan.målform) }
    let ord = alle ? self.ord : Saksord(Kopispråk(plan.målform), leser: self.ord.leser)
    func de(_ form: Ansvarsform) -> String {
      ord.språk.ramse(ansvar.indices.filter { ansvar[$0].form == form && !navnene[$0].isEmpty }.map { navnene[$0] })
    }
    let (gjør, med) = (de(.ansvarlig), de(.samarbeid))
    let tekst = gjør + (med.isEmpty ? "" : (gjør.isEmpty ? "" : ", ") + "\(ord.iSamarbeidMed) \(med)")
    if tekst.isEmpty { return [] }
    return alle ? [.tekst(tekst.storForbokstav)] : iSpråket([.tekst(tekst.storForbokstav)])
  }

  /// The name in the language of the copy; nil when there is none.
  private func navn(_ a: Ansvar) -> String? {
    if let målform = ord.språk.målform {
      return a.rolle == nil && målform != plan.målform ? nil : innhold.hvem(a, målform)
    }
    return a.rolle.flatMap { Rolleord.engelsk[$0.verdi] }
  }
}
