import Lovspeil
import PlanChecks
import PlanContent
import PlanDiagnostics
import Planmodell
import Skoletid

/// `skoleplan sjekk FIL`: a plan as it is, before there is any YAML.
extension Sjekk {
  func kjør(_ fil: String) -> Utgang {
    for valg in ["eier", "skole", "grunnlinje", "skriv-grunnlinje"] where tolket.verdier[valg] != nil {
      world.feil("feil: «--\(valg)» hører ikke sammen med en fil\n råd: skriv «skoleplan sjekk \(fil)»\n")
      return .feilBruk
    }
    var dato: Dato?
    if let skrevet = tolket.verdier["dato"] {
      guard let d = Dato(iso: skrevet) else {
        world.feil(
          "feil: «\(skrevet)» er ikke en dato som finnes\n råd: skriv år, måned og dag slik: 2026-06-15\n")
        return .feilBruk
      }
      dato = d
    }
    let skriver = Funnskriver(world: world)
    let lest = Tekstfil.les(fil, world.filer)
    guard let tekstfil = lest.verdi else {
      world.feil(skriver.tekst(lest.funn))
      return .feilInnhold
    }
    let lov = mapper.leser(world).lovgrunnlag()
    guard !lov.verdi.lover.isEmpty, !lov.funn.harFeil else {
      world.feil(lov.funn.isEmpty ? mapper.utenLov : skriver.tekst(lov.funn))
      return .feilInnhold
    }
    let sak = Tekstsak(
      tekstfil.stykker,
      målform: tolket.verdier["målform"].flatMap(Målform.init(rawValue:)) ?? tekstfil.målform,
      regelverk: tolket.verdier["regelverk"].flatMap(Regelverk.init(rawValue:)) ?? .opplæringslova,
      dato: dato,
      skoleår: dato.map { Skoleår(start: $0.måned >= 8 ? $0.år : $0.år - 1) },
      lovspeil: Lovspeil(lov.verdi.lover, lov.verdi.ordlister, ekstra: Tekstkrav.mønstre))
    return rapporter(fil, Personvernvakt.funn(tekstfil.stykker), Tekstregler.alle.spør(sak), Tekstkrav.svar(sak))
  }

  private func rapporter(_ fil: String, _ personer: [Diagnostic], _ svar: [Regelsvar], _ krav: [Tekstkrav.Svar]) -> Utgang {
    let skriver = Funnskriver(world: world)
    let steder = skriver.unike(personer + svar.flatMap(\.funn))
    let mangler = krav.compactMap { $0.funn(FileLocation(file: fil)) }
    switch tolket.verdier["format"] {
    case "json": world.ut(JSONReport.render(steder + mangler))
    case "sarif": world.ut(SARIFRapport(linje: skriver.linjer(for: steder + mangler)).skriv(steder + mangler))
    case "github": world.ut(GitHubReport.render(steder + mangler))
    default: world.ut(tekst(skriver, fil, steder, svar, krav))
    }
    let grense = tolket.verdier["feil-ved"].flatMap(Severity.init(rawValue:)) ?? .feil
    return (steder + mangler).contains { $0.severity >= grense } ? .funn : .greit
  }

  /// Numbers and addresses are looked for; a name is a word like others.
  private static let navn = "  P03  om teksten navngir elever: se etter selv før planen blir lagt ut\n"

  private func tekst(
    _ skriver: Funnskriver, _ fil: String, _ steder: [Diagnostic], _ svar: [Regelsvar],
    _ krav: [Tekstkrav.Svar]
  ) -> String {
    var ut = skriver.tekst(steder)
    let uklare = svar.compactMap { s in
      if case .kanIkkeSjekkes(let hvorfor) = s.svar { "  \(s.kode)  \(hvorfor)\n" } else { nil }
    }
    ut += "Kan ikke sjekkes:\n\(uklare.joined())\(Self.navn)\n"
    let mangler = krav.filter { !$0.mangler.isEmpty }
    if !mangler.isEmpty {
      ut += "Ikke funnet i teksten:\n"
      for s in mangler {
        ut +=
          "  \(s.krav.kode)  \(s.krav.hva)\(s.mangler == [s.krav.hva] ? "" : ": \(s.mangler.joined(separator: ", "))")\n"
      }
      ut += " råd: skriv om det, eller se etter om det står med andre ord\n\n"
    }
    if tolket.verdier["svar"] != nil {
      ut += "Funnet i teksten:\n"
      for s in krav where s.mangler.isEmpty {
        ut += "  \(s.krav.kode)  \(s.krav.hva)\(s.sted.map { ": \($0)" } ?? "")\n"
      }
      ut += "\n"
    }
    let funnet = krav.count - mangler.count
    return ut
      + "Sjekket \(fil): \(Funnskriver.sum(steder)). Av \(krav.count) krav det kan letes etter, er \(funnet) funnet i teksten.\n"
  }
}
