import Elevsak
import PlanContent
import PlanDiagnostics
import PlanProsa
import Planmodell
import Sakssjekk
import Skoletid

/// Reads one case and what it needs of the school.
struct Saksleser {
  struct Lest {
    var sak: Sak?
    /// Already without what is written in the case.
    var funn: [Diagnostic]
  }

  let world: World
  let mapper: Mapper

  /// Content folders cases may not lie in.
  var forbudt: [(mappe: String, hva: String)] {
    let ved = mapper.innhold.split(separator: "/", omittingEmptySubsequences: false).dropLast().map { $0 + "/" }.joined()
    return [
      (mapper.innhold, "innholdet"), (mapper.felles, "det felles innholdet"), (mapper.maler, "malene"), ("Output", "mappen med sidene"),
      ("\(ved)Output", "mappen med sidene"),
    ]
  }

  /// - Parameter mappe: the folder it must stay in.
  func les(_ fil: String, mappe: String) -> Lest {
    let leser = mapper.leser(world, mangelvekt: .advarsel)
    let lest = leser.les(fil, som: Aktivitetsplan.self, rot: mappe)
    guard let plan = lest.verdi else { return Lest(sak: nil, funn: Skjerming.skjermet(lest.funn)) }
    let (sak, funn) = gjørKlar(plan, leser)
    return Lest(sak: sak, funn: Skjerming.skjermet(lest.funn) + funn)
  }

  /// With names, roles and school days of the school it is about; with the national roles when it does not say.
  private func gjørKlar(_ plan: Aktivitetsplan, _ leser: Innholdsleser) -> (Sak, [Diagnostic]) {
    guard let skole = plan.skole else {
      let grunn = leser.nasjonaleRoller()
      return (Sak(Saksinnhold(plan, roller: grunn.roller, organer: grunn.organer), idag: world.idag()), [])
    }
    let (katalog, _) = leser.katalog(eier: plan.eier?.verdi)
    let treff = katalog.eiere.flatMap { e in e.skoler.filter { $0.id == skole.verdi }.map { (eier: e.id, skole: $0) } }
    guard let funnet = treff.first, treff.count == 1 else {
      let alle = katalog.eiere.flatMap { $0.skoler.map(\.id) }
      let funn = Diagnostic(
        .feil, "SAK-001", at: skole.sted, treff.isEmpty ? "skolen finnes ikke i innholdet" : "flere eiere har en skole med dette navnet",
        advice: treff.isEmpty ? Suggestion.didYouMean(skole.verdi, among: alle) ?? "skriv navnet på mappen til skolen, eller ta linjen bort" : "skriv også «eier:»")
      return (Sak(Saksinnhold(plan), idag: world.idag()), [funn])
    }
    let grunn = leser.fellesgrunn()
    let eier = leser.eiergrunn(funnet.eier, grunn.verdi)
    let skolen = leser.skolegrunn(funnet.skole.id, eier.verdi)
    let dag = plan.opprettet?.verdi ?? world.idag()
    let år = dag?.skoleår
    let kalender = år.flatMap { eier.verdi.skoleruter[$0]?.kalender() }
    let uker = eier.verdi.eier.saksrutine?.evalueringEtterUker.map(\.verdi) ?? []
    let felles = Felles(skolen.verdi.skole)
    let innhold = Saksinnhold(
      plan, skole: skolen.verdi.skole.navn.verdi, eier: eier.verdi.eier.navn.verdi, roller: felles.roller, organer: felles.organer,
      kalender: kalender, trapp: uker.isEmpty ? .vanlig : Evalueringstrapp(uker: uker))
    let rutiner = år.flatMap { å in funnet.skole.planer.contains(å.kode) ? leser.les(Plassering(eier: funnet.eier, skole: funnet.skole.id, mappe: å.kode)).verdi : nil }?
      .plan.tiltak.flatMap { t in [t.tittel.verdi] + [t.beskrivelse?.renTekst].compactMap { $0 } } ?? []
    return (Sak(innhold, idag: world.idag(), rutiner: rutiner, krav: eier.verdi.eier.krav), [])
  }
}

extension World {
  /// Findings about a case, with no line of it.
  func sakstekst(_ funn: [Diagnostic]) -> String {
    let rapport = TextReport(colour: farger) { _, _ in nil }
    return Funnskriver(world: self).unike(funn).map { rapport.render($0) }.joined()
  }

  func bruksfeil(_ melding: String, råd: String, _ utgang: Utgang = .feilBruk) -> Utgang {
    feil("feil: \(melding)\n råd: \(råd)\n")
    return utgang
  }

  /// A folder that others can read is told of, each time.
  func advarOmÅpen(_ disk: Saksdisk) {
    guard disk.erÅpen else { return }
    let råd = disk.erEgen ? "skriv «chmod 700 \(disk.mappe)»" : "legg aktivitetsplanene i en egen mappe bare du kan åpne, for eksempel «../saker»"
    feil("advarsel: andre på maskinen kan lese «\(disk.mappe)»\n råd: \(råd)\n")
  }

  /// Plans may lie where they are not looked for, and then nothing is said of them. Only numbers: a folder may have
  /// the name of someone.
  func advarOmUlest(_ disk: Saksdisk) {
    func advar(_ melding: String, _ råd: String) { feil("advarsel: \(melding)\n råd: \(råd)\n") }
    let (yml, mapper) = disk.ulest
    if disk.filer.isEmpty { advar("ingen aktivitetsplaner i «\(disk.mappe)»", "se etter at det er rett mappe, og at filene slutter på «.yaml»") }
    if yml > 0 { advar("\(yml == 1 ? "1 fil" : "\(yml) filer") i «\(disk.mappe)» slutter på «.yml» og blir ikke lest", "gi planene navn som slutter på «.yaml»") }
    if mapper > 0 {
      advar("«\(disk.mappe)» har \(mapper == 1 ? "1 mappe" : "\(mapper) mapper") i seg, og det som ligger der, blir ikke lest", "legg alle planene rett i «\(disk.mappe)»")
    }
  }
}

/// The folder and the name of a case, as it was typed.
struct Saksfil {
  let mappe: String
  let navn: String

  init(_ fil: String) {
    let deler = fil.split(separator: "/", omittingEmptySubsequences: false)
    navn = deler.last.map(String.init) ?? ""
    let over = deler.dropLast().joined(separator: "/")
    mappe = over.isEmpty ? (fil.hasPrefix("/") ? "/" : ".") : over
  }

  var sti: String { mappe == "." ? navn : "\(mappe)/\(navn)" }
  /// The name without «.yaml».
  var stamme: String { navn.hasSuffix(".yaml") ? String(navn.dropLast(5)) : navn }
}
