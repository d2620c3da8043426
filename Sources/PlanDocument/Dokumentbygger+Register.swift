import PlanDiagnostics
import PlanProsa
import Planmodell

/// Values, goals, terms, bodies, contacts: what stands once and is chosen by id.
extension Dokumentbygger {
  /// All, or the chosen ids in the order chosen. An unknown id is a fault.
  private mutating func velg<T>(
    _ u: Utvalg, _ alle: [T], _ hva: String, _ nøkkel: String, id: (T) -> String?
  ) -> [T] {
    guard let valgte = u.valgte else { return alle }
    return valgte.compactMap { v in
      if let funnet = alle.first(where: { id($0) == v.verdi }) { return funnet }
      feil(
        "DOK-022", v.sted, "\(hva) «\(v.verdi)» finnes ikke",
        råd: Suggestion.didYouMean(v.verdi, among: alle.compactMap(id)) ?? "legg \(hva.hasSuffix("t") ? "det" : "den") til under «\(nøkkel):»")
      return nil
    }
  }

  mutating func verdier(_ u: Utvalg) -> [Dokumentblokk] {
    let alle = plan.verdier.isEmpty ? innhold.felles.verdier : plan.verdier
    var ut: [Dokumentblokk] = []
    var navngitte: [Dokumentetikett] = []
    for v in velg(u, alle, "verdien", "verdier", id: { $0.id?.verdi }) {
      let utsagn: [Dokumentblokk] = v.utsagn.map { [.prosa(prosa($0))] } ?? []
      if let navn = v.navn { navngitte.append(Dokumentetikett(etikett: navn.verdi, innhold: utsagn)) } else { ut += utsagn }
    }
    return (navngitte.isEmpty ? [] : [.etiketter(navngitte)]) + ut
  }

  mutating func mål(_ u: Utvalg) -> [Dokumentblokk] {
    let punkter = velg(u, plan.mål, "målet", "mål", id: { $0.id.verdi }).map { m in
      Dokumentkort(
        anker: ankere.vis(m.id.verdi), tittel: m.tittel?.verdi ?? m.tekst.renTekst,
        tekst: m.tittel == nil ? nil : prosa(m.tekst),
        fakta: m.tallfestet.map { [.init(etikett: ord.talletViSkalNå, innhold: [.tekst($0.verdi)])] } ?? [])
    }
    return punkter.isEmpty ? [] : [.kort(punkter)]
  }

  mutating func begreper(_ u: Utvalg) -> [Dokumentblokk] {
    let valgte = velg(u, plan.begreper, "begrepet", "begreper", id: { $0.id.verdi })
    guard !valgte.isEmpty else { return [] }
    return [
      .etiketter(
        valgte.map { b in
          let adresse = ankere.vis(b.id.verdi)
          var innhold: [Dokumentblokk] = [.prosa(prosa(b.forklaring))]
          if let k = kilde(b.kilde) {
            innhold.append(.lenker([Dokumentlenke(tekst: "\(ord.kilde): \(k.tekst)", adresse: k.adresse)]))
          }
          return Dokumentetikett(
            anker: adresse, etikett: b.ord.verdi, innhold: innhold, språk: annetSpråk(b.språk))
        })
    ]
  }

  mutating func organer(_ u: Utvalg) -> [Dokumentblokk] {
    // Without being chosen, only bodies the school has said something about.
    let alle = register.organrekke.filter {
      u.valgte != nil || $0.mandat != nil || !$0.medlemmer.isEmpty || !$0.møter.isEmpty
    }
    let valgte = velg(u, alle, "organet", "organer", id: { $0.id.verdi })
    let kort = valgte.map { o in
      var fakta: [Dokumentetikett] = []
      func ta(_ etikett: String, _ innhold: [Dokumentblokk]) {
        if !innhold.isEmpty { fakta.append(Dokumentetikett(etikett: etikett, innhold: innhold)) }
      }
      ta(ord.medlemmer, hvemCelle(o.medlemmer))
      ta(ord.fasteDeltakere, hvemCelle(o.fasteDeltakere))
      ta(ord.møter, nårCelle(o.møter))
      ta(ord.grunnlag, celle(o.grunnlag.map { hjemmel($0) }))
      let navn = o.navn[ord.målform].storForbokstav
      let kort = o.forkortelse.flatMap { navn.contains($0.verdi) ? nil : " (\($0.verdi))" } ?? ""
      return Dokumentkort(tittel: navn + kort, tekst: o.mandat.map { prosa($0) }, fakta: fakta)
    }
    return kort.isEmpty ? [] : [.kort(kort)]
  }

  private var alleKontakter: [Kontakt] {
    innhold.plan.kontakter + innhold.felles.kontakter + innhold.eier.kontakter
  }

  /// Only contacts marked public; the others never leave the source.
  mutating func kontakter(_ u: Utvalg) -> [Dokumentblokk] {
    let kort = velg(u, alleKontakter, "kontakten", "kontakter", id: { $0.id?.verdi })
      .filter { $0.synlighet == .offentlig }.map { kontaktkort($0) }
    return kort.isEmpty ? [] : [.kort(kort)]
  }

  mutating func kontakt(_ id: Tekst) -> Dokumentkort? {
    guard let k = alleKontakter.first(where: { $0.id?.verdi == id.verdi }) else {
      feil(
        "DOK-022", id.sted, "kontakten «\(id.verdi)» finnes ikke",
        råd: Suggestion.didYouMean(id.verdi, among: alleKontakter.compactMap { $0.id?.verdi })
          ?? "legg den til under «kontakter:»")
      return nil
    }
    return k.synlighet == .offentlig ? kontaktkort(k) : nil
  }

  private mutating func kontaktkort(_ k: Kontakt) -> Dokumentkort {
    var fakta: [Dokumentetikett] = []
    if let r = k.rolle.flatMap({ rollenavn($0) }) {
      fakta.append(.init(etikett: ord.rolle, innhold: [.tekst(r.storForbokstav)]))
    }
    func lenke(_ etikett: String, _ verdi: Tekst?, _ forledd: String) {
      guard let verdi else { return }
      let adresse = forledd + (forledd == "tel:" ? verdi.verdi.filter { !$0.isWhitespace } : verdi.verdi)
      fakta.append(.init(etikett: etikett, innhold: [.lenker([.init(tekst: verdi.verdi, adresse: adresse)])]))
    }
    lenke(ord.telefon, k.telefon, "tel:")
    lenke(ord.epost, k.epost, "mailto:")
    lenke(ord.nettsted, k.lenke, "")
    return Dokumentkort(tittel: k.navn.verdi, tekst: k.omtale.map { prosa($0) }, fakta: fakta)
  }

  func forkortelser() -> [Dokumentblokk] {
    let alle = innhold.felles.forkortelser + plan.forkortelser
    guard !alle.isEmpty else { return [] }
    return [.etiketter(alle.map { Dokumentetikett(etikett: $0.kort.verdi, innhold: [.tekst($0.lang.verdi)]) })]
  }

  func kilder() -> [Dokumentblokk] {
    let alle = plan.kilder.compactMap { kilde($0) }
    return alle.isEmpty ? [] : [.lenker(alle)]
  }
}
