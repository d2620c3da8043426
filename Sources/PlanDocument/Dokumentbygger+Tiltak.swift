import PlanDiagnostics
import PlanProsa
import Planmodell

/// Tables of measures.
extension Dokumentbygger {
  private static let vanligeKolonner: [Tiltaksfelt] = [.tiltak, .ansvar, .når]

  mutating func tiltakstabell(_ u: Tiltaksutvalg) -> [Dokumentblokk] {
    let valgte = velg(u)
    guard !valgte.isEmpty else { return [] }
    let felter = u.kolonner.isEmpty ? Self.vanligeKolonner : u.kolonner.map(\.felt)
    let overskrifter =
      u.kolonner.isEmpty
      ? felter.map { overskrift($0) }
      : u.kolonner.map { $0.overskrift?[ord.målform] ?? overskrift($0.felt) }
    var rader: [Dokumentrad] = []
    var løpenummer = 0
    for t in valgte {
      if t.nr == nil { løpenummer += 1 }
      rader += tiltaksrader(t, felter, nr: t.nr?.verdi ?? "\(løpenummer)")
    }
    return [
      .tabell(
        Dokumenttabell(
          slag: .tiltak, tittel: u.tittel?[ord.målform] ?? ord.tiltak, kolonner: overskrifter,
          hodekolonne: felter.firstIndex(of: .tiltak) ?? 0, rader: rader, sted: u.sted))
    ]
  }

  private mutating func velg(_ u: Tiltaksutvalg) -> [Tiltak] {
    if !u.ider.isEmpty {
      return u.ider.compactMap { id in
        if let t = tiltak[id.verdi] { return t }
        feil(
          "DOK-016", id.sted, "tiltaket «\(id.verdi)» finnes ikke",
          råd: Suggestion.didYouMean(id.verdi, among: tiltak.keys.sorted()) ?? "legg det til under «tiltak:»")
        return nil
      }
    }
    return plan.tiltak.filter { u.tar($0) }
  }

  /// One row, or a row for each part that keeps its own who, how and when. What the parts share
  /// spans them all.
  private mutating func tiltaksrader(_ t: Tiltak, _ felter: [Tiltaksfelt], nr: String) -> [Dokumentrad] {
    let adresse = ankere.vis(t.fullId)
    let helhet = Self.helhet(t)
    // Columns where at least one part says something of its own; the others are said once for all. The
    // column of descriptions is the parts' when they have one and anything else of their own to set beside it.
    var delte = felter.map { f in egen(f) && t.deltiltak.contains { harVerdi(f, $0) } }
    if delte.contains(true), let i = felter.firstIndex(of: .beskrivelse) {
      delte[i] = t.deltiltak.contains { harVerdi(.beskrivelse, $0) }
    }
    // Where every part has its own, the measure's own stands with its title.
    let skygget = felter.enumerated().filter { i, f in
      delte[i] && (f == .beskrivelse || harVerdi(f, helhet) && t.deltiltak.allSatisfy { harVerdi(f, $0) })
    }.map(\.element)
    guard let første = felter.indices.first(where: { delte[$0] && felter[$0] == .beskrivelse })
      ?? delte.firstIndex(of: true)
    else {
      var celler = felter.enumerated().map { i, f in
        Dokumentcelle(i, egen(f) ? delcelle(f, helhet) : hovedcelle(f, t, felter, nr: nr))
      }
      if !t.deltiltak.isEmpty {
        let deler = t.deltiltak.map { Dokumentpunkt(innhold: deloverskrift($0, felter)) }
        celler[felter.firstIndex(of: .tiltak) ?? 0].innhold.append(.liste(.init(form: .punkter, punkter: deler)))
      }
      return [Dokumentrad(anker: adresse, celler: celler, sted: t.sted)]
    }
    let antall = t.deltiltak.count
    return t.deltiltak.enumerated().map { nummer, del in
      var celler: [Dokumentcelle] = []
      for (i, f) in felter.enumerated() {
        if delte[i] {
          var innhold = harVerdi(f, del) ? delcelle(f, del) : delcelle(f, helhet)
          if i == første { innhold = deloverskrift(del, felter) + innhold }
          celler.append(Dokumentcelle(i, innhold))
        } else if nummer == 0 {
          let innhold = egen(f) ? delcelle(f, helhet) : hovedcelle(f, t, felter, skygget: skygget, nr: nr)
          celler.append(Dokumentcelle(i, radspenn: antall, innhold))
        }
      }
      return Dokumentrad(anker: nummer == 0 ? adresse : nil, celler: celler, sted: t.sted)
    }
  }

  /// What the measure itself says of the things a part may say.
  private static func helhet(_ t: Tiltak) -> Deltiltak {
    var helhet = Deltiltak(sted: t.sted)
    helhet.målgruppe = t.målgruppe
    helhet.ansvar = t.ansvar
    helhet.metode = t.metode
    helhet.når = t.når
    return helhet
  }

  /// Columns a part may have its own value in.
  private func egen(_ f: Tiltaksfelt) -> Bool {
    switch f {
    case .målgruppe, .ansvar, .metode, .når: true
    default: false
    }
  }

  private func harVerdi(_ f: Tiltaksfelt, _ d: Deltiltak) -> Bool {
    switch f {
    case .målgruppe: !d.målgruppe.isEmpty
    case .ansvar: !d.ansvar.isEmpty
    case .metode: !d.metode.isEmpty
    case .når: !d.når.isEmpty
    case .beskrivelse: d.tittel != nil || d.beskrivelse != nil
    default: false
    }
  }

  private mutating func delcelle(_ f: Tiltaksfelt, _ d: Deltiltak) -> [Dokumentblokk] {
    switch f {
    case .målgruppe: celle(d.målgruppe.map(\.verdi))
    case .ansvar: hvemCelle(d.ansvar)
    case .metode: prosaer(d.metode)
    case .når: nårCelle(d.når)
    default: []
    }
  }

  /// The name and text of a part and what it has no column for, at the head of its first own cell.
  private mutating func deloverskrift(_ d: Deltiltak, _ felter: [Tiltaksfelt]) -> [Dokumentblokk] {
    var ut: [Dokumentblokk] = []
    if let t = d.tittel { ut.append(.prosa(Prosa([.avsnitt([.sterk([.tekst(t.verdi)])])], sted: t.sted))) }
    if let b = d.beskrivelse { ut.append(.prosa(prosa(b))) }
    let merker = [Tiltaksfelt.målgruppe, .ansvar, .metode, .når].filter { !felter.contains($0) && harVerdi($0, d) }
      .map { Dokumentetikett(etikett: overskrift($0), innhold: delcelle($0, d)) }
    if !merker.isEmpty { ut.append(.etiketter(merker)) }
    return ut
  }

  private mutating func hovedcelle(
    _ f: Tiltaksfelt, _ t: Tiltak, _ felter: [Tiltaksfelt], skygget: [Tiltaksfelt] = [], nr: String
  ) -> [Dokumentblokk] {
    switch f {
    case .nr: return [.tekst(nr)]
    case .tiltak: return tiltakscelle(t, felter.filter { !skygget.contains($0) })
    case .beskrivelse: return t.beskrivelse.map { [.prosa(prosa($0))] } ?? []
    case .skoleslag: return celle(t.skoleslag.map { ord.navn($0) })
    case .hjemmel: return celle(t.hjemmel.map { hjemmel($0) })
    case .nivå: return celle(t.nivå.map { [ord.navn($0)] } ?? [])
    case .fase: return celle(t.fase.map { [ord.navn($0)] } ?? [])
    case .dokumentasjon: return t.dokumentasjon.map { [.prosa(prosa($0))] } ?? []
    case .evaluering: return t.evaluering.map { [.prosa(prosa($0))] } ?? []
    case .status: return celle(t.status.map { [$0.verdi] } ?? [])
    case .målgruppe, .ansvar, .metode, .når: return []
    }
  }

  /// The title, and below it everything that has no column of its own, so that nothing is lost.
  private mutating func tiltakscelle(_ t: Tiltak, _ felter: [Tiltaksfelt]) -> [Dokumentblokk] {
    var ut: [Dokumentblokk] = [.tekst(t.tittel.verdi)]
    func uten(_ f: Tiltaksfelt) -> Bool { !felter.contains(f) }
    if uten(.beskrivelse), let b = t.beskrivelse { ut.append(.prosa(prosa(b))) }
    var merker: [Dokumentetikett] = []
    func ta(_ etikett: String, _ innhold: [Dokumentblokk]) {
      if !innhold.isEmpty { merker.append(Dokumentetikett(etikett: etikett, innhold: innhold)) }
    }
    if uten(.målgruppe) { ta(ord.målgruppe, celle([ramse(t.målgruppe.map(\.verdi))].filter { !$0.isEmpty })) }
    if uten(.skoleslag) { ta(ord.skoleslag, celle([ramse(t.skoleslag.map { ord.navn($0) })].filter { !$0.isEmpty })) }
    if uten(.ansvar) { ta(ord.ansvar, hvemCelle(t.ansvar)) }
    if uten(.metode) { ta(ord.metode, prosaer(t.metode)) }
    if uten(.når) { ta(ord.når, nårCelle(t.når)) }
    if uten(.hjemmel) { ta(ord.hjemmel, celle([ramse(t.hjemmel.map { hjemmel($0) })].filter { !$0.isEmpty })) }
    if uten(.dokumentasjon), let d = t.dokumentasjon { ta(ord.dokumentasjon, [.prosa(prosa(d))]) }
    if uten(.evaluering), let e = t.evaluering { ta(ord.evaluering, [.prosa(prosa(e))]) }
    if uten(.status), let s = t.status { ta(ord.status, [.tekst(s.verdi)]) }
    if let m = t.merknad { ta(ord.merknad, [.prosa(prosa(m))]) }
    if !t.lenker.isEmpty { ta(ord.merÅLese, [.lenker(t.lenker.map { lenke($0) })]) }
    if !merker.isEmpty { ut.append(.etiketter(merker)) }
    return ut
  }

  /// One text as it is, several as a list.
  mutating func prosaer(_ p: [Prosa]) -> [Dokumentblokk] {
    switch p.count {
    case 0: []
    case 1: [.prosa(prosa(p[0]))]
    default:
      [.liste(Dokumentliste(form: .punkter, punkter: p.map { Dokumentpunkt(innhold: [.prosa(prosa($0))]) }))]
    }
  }

  private func overskrift(_ f: Tiltaksfelt) -> String {
    switch f {
    case .nr: ord.nr
    case .tiltak: ord.tiltak
    case .beskrivelse: ord.beskrivelse
    case .skoleslag: ord.skoleslag
    case .målgruppe: ord.målgruppe
    case .hjemmel: ord.hjemmel
    case .ansvar: ord.ansvar
    case .metode: ord.metode
    case .når: ord.når
    case .nivå: ord.nivå
    case .fase: ord.fase
    case .dokumentasjon: ord.dokumentasjon
    case .evaluering: ord.evaluering
    case .status: ord.status
    }
  }
}
