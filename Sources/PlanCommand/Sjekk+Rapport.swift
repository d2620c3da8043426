import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanWriters
import Planmodell

extension Sjekk {
  func rapporter(_ funn: [Diagnostic], _ g: Gjennomgang, _ merknader: [String]) {
    let skriver = Funnskriver(world: world)
    switch tolket.verdier["format"] {
    case "json": world.ut(JSONReport.render(funn))
    case "sarif": world.ut(SARIFRapport(linje: skriver.linjer(for: funn)).skriv(funn))
    case "github": world.ut(GitHubReport.render(funn))
    default:
      world.ut(skriver.tekst(funn))
      if tolket.verdier["svar"] != nil { world.ut(svar(g)) }
      world.ut("Sjekket \(g.planer == 1 ? "1 plan" : "\(g.planer) planer"): \(Funnskriver.sum(funn)).\n")
      world.ut(merknader.map { $0 + "\n" }.joined())
      let spurt = g.antall("funnet") + g.antall("mangler") + g.antall("kan ikke sjekkes")
      guard spurt > 0 else { return }
      world.ut(
        "Reglene svarte: \(g.antall("funnet")) funnet, \(g.antall("mangler")) mangler, \(g.antall("kan ikke sjekkes")) kan ikke sjekkes.\n"
      )
    }
  }

  /// What each rule answered, plan by plan, with the place or the reason.
  private func svar(_ g: Gjennomgang) -> String {
    g.svar.map { plan, svar in
      let linjer = svar.map { s in
        let info = Regler.regel(s.kode)
        let ord = s.svar.ord.padding(til: 16)
        let mer =
          switch s.svar {
          case .funnet(let steder): steder.first.map { "\n\(inn)\($0)" } ?? ""
          case .mangler(let funn): funn.map { "\n\(inn)\($0.sted): \($0.melding)" }.joined()
          case .kanIkkeSjekkes(let hvorfor), .gjelderIkke(let hvorfor): "\n\(inn)\(hvorfor)"
          }
        return "  \(ord)  \(s.kode)  \(info?.spørsmål.nb ?? "")\(mer)\n"
      }
      return "\(plan)\n\(linjer.joined())\n"
    }.joined()
  }

  private var inn: String { String(repeating: " ", count: 26) }

  enum Grunnlinjesvar {
    case nye([Diagnostic], [String])
    case slutt(Utgang)
  }

  /// Holds the findings against the file, or writes it.
  func grunnlinje(_ fil: String, _ funn: [Diagnostic]) -> Grunnlinjesvar {
    let deler = fil.split(separator: "/", omittingEmptySubsequences: false)
    let mappe = deler.count > 1 ? deler.dropLast().joined(separator: "/") : "."
    let rot = mappe.isEmpty ? "/" : mappe
    if tolket.verdier["skriv-grunnlinje"] != nil {
      let ny = Grunnlinje(funn, mappe: mapper.innhold)
      let utmappe = world.utmappe(rot)
      do throws(Utfeil) {
        try utmappe.begynn()
        let endring = try utmappe.legg(Utfil(sti: String(deler[deler.count - 1]), byte: Array(ny.tekst.utf8)))
        try utmappe.fullfør(endring.map { [$0] } ?? [])
      } catch {
        utmappe.avbryt()
        world.feil(
          "feil: kan ikke skrive «\(error.sti)»: \(error.grunn)\n råd: \(error.råd), eller velg en annen fil\n"
        )
        return .slutt(.feilInnUt)
      }
      return .nye(ny.nye(funn, mappe: mapper.innhold).nye, ["\(ny.antall) funn er skrevet til \(fil)."])
    }
    do throws(Filtilgang.Feil) {
      let byte = try world.filer.les(fil, rot, 64 << 20)
      let (nye, borte) = Grunnlinje(tekst: String(decoding: byte, as: UTF8.self)).nye(
        funn, mappe: mapper.innhold)
      var merknader =
        nye.count < funn.count ? ["\(funn.count - nye.count) kjente funn i \(fil) er ikke vist."] : []
      if borte > 0, tolket.verdier["eier"] == nil, tolket.verdier["skole"] == nil {
        merknader.append(
          "\(borte) funn i \(fil) finnes ikke lenger; skriv den på nytt med «--skriv-grunnlinje».")
      }
      return .nye(nye, merknader)
    } catch {
      world.feil(Funnskriver(world: world).tekst([error.funn(fil, at: nil)]))
      return .slutt(.feilInnUt)
    }
  }
}

extension String {
  func padding(til bredde: Int) -> String { self + String(repeating: " ", count: max(0, bredde - count)) }
}
