import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanWriters
import Planoversikt

extension Oversikt {
  /// Draws the pages and moves them into place when all of them are valid.
  ///
  /// A part adds to what lies there: with `--skole` only the sheets, with `--eier` also the page of the owner.
  func skrivSider(_ eiere: [Eieroversikt], _ ut: String, _ skriver: Funnskriver, _ vakt: Personvernvakt) async
    -> Utgang
  {
    let (verksted, malfunn) = Verksted.åpne(mapper.maler, world.filer)
    guard let verksted else {
      world.feil(skriver.tekst(malfunn))
      return .feilInnhold
    }
    let hele = tolket.verdier["eier"] == nil && tolket.verdier["skole"] == nil
    let sider = tolket.verdier["sider"] ?? "Output"
    let utmappe = world.utmappe(ut)
    let gammelt = utmappe.manifest()
    let harForside = hele ? eiere.count > 1 : gammelt.rader.contains { $0.sti == "index.html" }
    let ramme = Oversiktsskriver.Ramme(
      sider: Plansider(Plansider.erAdresse(sider) ? sider : Stier.hel(sider), fra: Stier.hel(ut)),
      harForside: harForside)
    var filer: [Utfil] = verksted.stil
    var funn: [Diagnostic] = []
    var ark = 0
    func ta(_ lag: () throws(Skrivefeil) -> [Utfil]) {
      do throws(Skrivefeil) { filer += try lag() } catch { funn += error.funn }
    }
    for o in eiere {
      if tolket.verdier["skole"] == nil {
        ta { () throws(Skrivefeil) in try verksted.oversikt.skriv(o, ramme) }
      }
      await parallelt(
        o.alle, samtidig: world.kjerner,
        { plan in
          Result { () throws(Skrivefeil) -> [Utfil] in
            try [verksted.oversikt.skriv(ark: plan, av: o, ramme)].compactMap { $0 }
          }
        },
        { tegnet in
          ta { () throws(Skrivefeil) in
            let fil = try tegnet.get()
            ark += fil.count
            return fil
          }
        })
    }
    if hele, harForside { ta { () throws(Skrivefeil) in [try verksted.oversikt.skriv(forside: eiere)] } }
    funn += filer.flatMap { vakt.funn($0) }
    guard funn.isEmpty else {
      world.feil(skriver.tekst(funn))
      world.feil("\(Funnskriver.sum(funn)). Ingenting er skrevet; det som lå i \(ut), er urørt.\n")
      return .feilInnhold
    }
    let nytt = Manifest(filer.map { Manifest.Rad($0) })
    let manifest = hele ? nytt : Manifest(gammelt.rader + nytt.rader)
    do throws(Utfeil) {
      try utmappe.begynn()
      var endringer: [Utmappe.Endring] = []
      for fil in filer { if let e = try utmappe.legg(fil) { endringer.append(e) } }
      let siste = try utmappe.legg(manifest.fil())
      try utmappe.fullfør(endringer, fjern: hele ? utmappe.urørte(gammelt.uten(nytt)) : [], manifest: siste)
    } catch {
      utmappe.avbryt()
      world.feil(error.melding)
      return .feilInnUt
    }
    world.ut("Laget \(ark) tilsynsark. Sidene forteller om mangler og skal ikke legges ut.\n")
    let en = eiere.first
    let åpne =
      harForside && hele
      ? "index.html"
      : tolket.verdier["skole"] == nil ? "\(en?.id ?? "")/index.html" : en?.alle.first?.arksti ?? ""
    world.ut("Åpne \(ut)/\(åpne)\n")
    return .greit
  }
}
