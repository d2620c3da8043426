import PlanDiagnostics
import PlanProsa
import Planmodell

/// Årshjul, information, participation and evaluation as tables.
extension Dokumentbygger {
  mutating func årshjulstabell(_ u: Årshjulsutvalg) -> [Dokumentblokk] {
    guard let hjul = innhold.årshjul else {
      feil(
        "DOK-020", u.sted, "planen viser årshjulet, men skolen har ikke noe årshjul for dette året",
        råd: "lag filen «aarshjul.yaml» ved siden av planen")
      return []
    }
    let kategorier = Dictionary(
      hjul.kategorier.map { ($0.id.verdi, $0.navn) }, uniquingKeysWith: { a, _ in a })
    prøvKategorier(hjul)
    let valgte = hjul.aktiviteter.filter { u.kategori == nil || $0.kategori?.verdi == u.kategori?.verdi }
    let felter: [Årshjulsfelt] = u.kolonner.isEmpty ? [.aktivitet, .når, .ansvar] : u.kolonner.map(\.felt)
    let overskrifter =
      u.kolonner.isEmpty
      ? felter.map { overskrift($0) }
      : u.kolonner.map { $0.overskrift?[ord.målform] ?? overskrift($0.felt) }
    let rader = valgte.map { a in
      Dokumentrad(
        anker: ankere.vis(a.id.verdi),
        celler: felter.enumerated().map { i, f in Dokumentcelle(i, celle(f, a, felter, kategorier)) },
        sted: a.sted)
    }
    guard !rader.isEmpty else { return [] }
    return [
      .tabell(
        Dokumenttabell(
          slag: .årshjul, tittel: u.tittel?[ord.målform] ?? hjul.tittel?.verdi ?? ord.årshjul,
          kolonner: overskrifter, hodekolonne: felter.firstIndex(of: .aktivitet) ?? 0, rader: rader,
          sted: hjul.sted))
    ]
  }

  mutating func prøvKategorier(_ hjul: Årshjul) {
    let kjente = Set(hjul.kategorier.map(\.id.verdi))
    for a in hjul.aktiviteter {
      guard let k = a.kategori, !kjente.contains(k.verdi) else { continue }
      feil(
        "DOK-021", k.sted, "kategorien «\(k.verdi)» finnes ikke i årshjulet",
        råd: Suggestion.didYouMean(k.verdi, among: kjente.sorted()) ?? "legg den til under «kategorier:»")
    }
  }

  private mutating func celle(
    _ f: Årshjulsfelt, _ a: Aktivitet, _ felter: [Årshjulsfelt], _ kategorier: [String: Tospråklig]
  ) -> [Dokumentblokk] {
    switch f {
    case .aktivitet:
      var ut: [Dokumentblokk] = [.tekst(a.tittel.verdi)]
      if let b = a.beskrivelse { ut.append(.prosa(prosa(b))) }
      if !felter.contains(.målgruppe), !a.målgruppe.isEmpty {
        ut.append(.etiketter([.init(etikett: ord.målgruppe, innhold: celle([ramse(a.målgruppe.map(\.verdi))]))]))
      }
      if !felter.contains(.sted), let hvor = a.hvor {
        ut.append(.etiketter([.init(etikett: ord.hvor, innhold: [.tekst(hvor.verdi)])]))
      }
      if let l = a.lenke { ut.append(.lenker([lenke(l)])) }
      return ut
    case .når: return nårCelle(a.når)
    case .ansvar: return hvemCelle(a.ansvar)
    case .målgruppe: return celle(a.målgruppe.map(\.verdi))
    case .sted: return celle(a.hvor.map { [$0.verdi] } ?? [])
    case .kategori: return celle(a.kategori.flatMap { kategorier[$0.verdi]?[ord.målform] }.map { [$0] } ?? [])
    }
  }

  private func overskrift(_ f: Årshjulsfelt) -> String {
    switch f {
    case .aktivitet: ord.aktivitet
    case .når: ord.når
    case .ansvar: ord.ansvar
    case .målgruppe: ord.målgruppe
    case .sted: ord.hvor
    case .kategori: ord.kategori
    }
  }

  mutating func informasjon() -> [Dokumentblokk] {
    guard !plan.informasjon.isEmpty else { return [] }
    let rader = plan.informasjon.map { i in
      Dokumentrad(celler: [
        Dokumentcelle(0, hvemCelle(i.hvem)), Dokumentcelle(1, [.prosa(prosa(i.hvordan))]),
        Dokumentcelle(2, nårCelle(i.når)), Dokumentcelle(3, hvemCelle(i.ansvar)),
      ])
    }
    return [
      .tabell(
        Dokumenttabell(
          slag: .oversikt, tittel: ord.informasjonTabell,
          kolonner: [ord.hvemFårInformasjon, ord.hvordan, ord.når, ord.ansvar], hodekolonne: 0, rader: rader,
          sted: plan.informasjon[0].sted))
    ]
  }

  mutating func medvirkning() -> [Dokumentblokk] {
    guard !plan.medvirkning.isEmpty else { return [] }
    let rader = plan.medvirkning.map { m in
      Dokumentrad(celler: [
        Dokumentcelle(0, hvemCelle(m.hvem)), Dokumentcelle(1, [.prosa(prosa(m.hvordan))]),
        Dokumentcelle(2, nårCelle(m.når)),
      ])
    }
    return [
      .tabell(
        Dokumenttabell(
          slag: .oversikt, tittel: ord.medvirkningTabell, kolonner: [ord.hvem, ord.hvordan, ord.når],
          hodekolonne: 0, rader: rader, sted: plan.medvirkning[0].sted))
    ]
  }

  mutating func evaluering() -> [Dokumentblokk] {
    guard let e = plan.evaluering else { return [] }
    var merker = [
      Dokumentetikett(etikett: ord.når, innhold: nårCelle(e.når)),
      Dokumentetikett(etikett: ord.ansvar, innhold: hvemCelle(e.ansvar)),
    ]
    let organer = e.organer.compactMap { rollenavn($0) }
    if !organer.isEmpty {
      merker.append(Dokumentetikett(etikett: ord.organer, innhold: [.tekst(ramse(organer).storForbokstav)]))
    }
    if let h = e.hvordan { merker.append(Dokumentetikett(etikett: ord.hvordan, innhold: [.prosa(prosa(h))])) }
    return [.etiketter(merker)]
  }
}
