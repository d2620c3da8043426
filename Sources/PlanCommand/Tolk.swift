import PlanContent
import PlanDiagnostics
import PlanSkjema
import Planmodell
import Skoletid

/// `skoleplan tolk UTTRYKK`: how the program understands what a school writes of when.
struct Tolk {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "tolk", argument: "[UTTRYKK]", kort: "Vis hvordan et tidspunkt eller en lovhenvisning blir forstått",
    forklaring: """
      Viser hva ordene i «når» sier, og hvilke datoer de gir i et skoleår. Ordene står i planen
      akkurat som dere skriver dem; det som ikke forstås, blir bare ikke regnet ut.

      Med «--hjemmel» vises hvordan en henvisning til lov blir lest, og hva den heter nå.
      """,
    valg: [
      Valgmulighet(navn: "skoleår", verdi: "SKOLEÅR", hjelp: "Skoleåret datoene skal gjelde, for eksempel 2026-2027"),
      Valgmulighet(navn: "skolerute", verdi: "FIL", hjelp: "Skoleruten som sier når skolen begynner og har fri"),
      Valgmulighet(navn: "hjemmel", verdi: "HENVISNING", hjelp: "En henvisning til lov, for eksempel «§ 9 A-4»"),
      Valgmulighet(navn: "dato", verdi: "DATO", hjelp: "Med «--hjemmel»: dagen planen gjelder fra"),
      Valgmulighet(navn: "innhold", verdi: "MAPPE", hjelp: "Mappen med innholdet (ellers Content)"),
      Valgmulighet(navn: "målform", verdi: "MÅLFORM", hjelp: "nb (vanlig) eller nn", lovlige: ["nb", "nn"]),
      Valgmulighet(navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig) eller json", lovlige: ["tekst", "json"]),
    ],
    eksempler: [
      ("skoleplan tolk \"Før uke 40 (høstferie)\" --skoleår 2026-2027", "Hvilken dag er siste frist?"),
      ("skoleplan tolk \"Hver tredje eller fjerde uke\"", "Blir dette forstått?"),
      ("skoleplan tolk --hjemmel \"oppll. § 9 A-5\"", "Hva heter denne paragrafen nå?"),
      ("skoleplan tolk \"Etter høstferien\" --skolerute Content/eiere/lysvik/skoleruter/2026-2027.yaml", "Med skoleruten"),
    ])

  let world: World
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
  }

  func kjør() -> Utgang {
    if let hjemmel = tolket.verdier["hjemmel"] {
      guard tolket.argument == nil else {
        return bruksfeil("«--hjemmel» og et tidsuttrykk hører ikke sammen", "spør om én ting om gangen")
      }
      return Hjemmelstolk(world: world, tolket: tolket).kjør(hjemmel)
    }
    guard let uttrykk = tolket.argument else {
      return bruksfeil("«tolk» mangler et uttrykk", "skriv for eksempel «skoleplan tolk \"Uke 41\"»")
    }
    var skoleår: Skoleår?
    if let skrevet = tolket.verdier["skoleår"] {
      guard let år = Skoleår(skrevet) else {
        return bruksfeil("«\(skrevet)» er ikke et skoleår", "skriv begge årene slik: 2026-2027")
      }
      skoleår = år
    }
    var rute: Skolerute?
    if let fil = tolket.verdier["skolerute"] {
      let mappe = fil.contains("/") ? String(fil.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")) : "."
      let lest = Innholdsleser(filer: world.filer, innhold: mappe, maler: mappe).skolerute(fil, rot: mappe.isEmpty ? "/" : mappe)
      guard let verdi = lest.verdi else {
        let skriver = Funnskriver(world: world)
        world.feil(skriver.tekst(skriver.unike(lest.funn)))
        return .feilInnhold
      }
      if let år = skoleår, år != verdi.skoleår.verdi {
        return bruksfeil("skoleruten er for \(verdi.skoleår.verdi.kode), ikke \(år.kode)", "velg skoleruten for året, eller utelat «--skoleår»")
      }
      rute = verdi
      skoleår = verdi.skoleår.verdi
    }
    let nn = tolket.verdier["målform"] == "nn"
    let tider = Tidsuttrykk(uttrykk).tolket
    let skriver = Tidsskriver(uttrykk: uttrykk, skoleår: skoleår, kalender: rute?.kalender(), nn: nn)
    world.ut(tolket.verdier["format"] == "json" ? skriver.json(tider) : skriver.tekst(tider))
    return tider == nil ? .funn : .greit
  }

  private func bruksfeil(_ melding: String, _ råd: String) -> Utgang {
    world.feil("feil: \(melding)\n råd: \(råd)\n")
    return .feilBruk
  }
}

/// Writes how a time expression is understood.
private struct Tidsskriver {
  let uttrykk: String
  let skoleår: Skoleår?
  let kalender: Skolekalender?
  let nn: Bool

  private func ord(_ nb: String, _ nynorsk: String) -> String { nn ? nynorsk : nb }

  func tekst(_ tider: [Tid]?) -> String {
    guard let tider else {
      return "«\(uttrykk)»: " + ord("blir ikke forstått. Det står i planen som det er skrevet, men får ingen dato.\n", "blir ikkje forstått. Det står i planen slik det er skrive, men får ingen dato.\n")
    }
    return "«\(uttrykk)»\n" + tider.map { "  \($0.omtale(nn: nn))\(dato($0).map { ": \($0)" } ?? "")\n" }.joined()
  }

  /// The dates in words; nil when no school year was asked for and the words have none.
  private func dato(_ tid: Tid) -> String? {
    if let hvorfor = tid.utenDatoFordi(nn: nn) { return gjentatte(tid) ?? ord("ingen dato, for \(hvorfor)", "ingen dato, for \(hvorfor)") }
    guard let skoleår else { return nil }
    switch tid.løst(skoleår, kalender) {
    case .dager(let a, let b): return a == b ? dag(a) : "\(a.lang) – \(b.lang)"
    case .frist(let d): return ord("senest ", "seinast ") + dag(d)
    case .fra(let d): return ord("fra ", "frå ") + dag(d)
    case .til(let d): return "til " + dag(d)
    case .uløst(let grunn): return self.grunn(grunn, skoleår)
    }
  }

  private func dag(_ d: Dato) -> String { "\(d.lang)" }

  /// The school days it falls on, when they are known.
  private func dager(_ tid: Tid) -> [Dato]? {
    guard case .gjentas(let g) = tid.innhold else { return nil }
    return kalender?.dager(g)
  }

  private func gjentatte(_ tid: Tid) -> String? {
    guard let dager = dager(tid), let første = dager.first, let siste = dager.last else { return nil }
    return ord("\(dager.count) skoledager fra \(dag(første)) til \(dag(siste))", "\(dager.count) skuledagar frå \(dag(første)) til \(dag(siste))")
  }

  private func grunn(_ g: Oppløst.Grunn, _ år: Skoleår) -> String {
    switch g {
    case .ikkeDatert: "ingen dato"
    case .utenforSkoleåret: ord("utenfor skoleåret \(år.lang)", "utanfor skuleåret \(år.lang)")
    case .trengerSkolerute(let h):
      kalender == nil
        ? ord("skoleruten må si når \(h.omtale(nn: nn)) er", "skuleruta må seie når \(h.omtale(nn: nn)) er")
        : ord("skoleruten sier ikke når \(h.omtale(nn: nn)) er", "skuleruta seier ikkje når \(h.omtale(nn: nn)) er")
    case .finnesIkke: ord("finnes ikke i \(år.lang)", "finst ikkje i \(år.lang)")
    }
  }

  func json(_ tider: [Tid]?) -> String {
    let svar = JSON.objekt(
      [.init("uttrykk", .tekst(uttrykk)), .init("forstått", .sann(tider != nil))]
        + (skoleår.map { [.init("skoleår", .tekst($0.kode))] } ?? [])
        + [.init("tider", .liste((tider ?? []).map { json($0) }))])
    return svar.side
  }

  private func json(_ tid: Tid) -> JSON {
    var par: [JSON.Par] = [
      .init("betyr", .tekst(tid.omtale(nn: nn))), .init("slag", .tekst(tid.slag)), .init("datert", .sann(tid.erDatert)),
    ]
    if let k = tid.klokke { par.append(.init("klokke", .tekst(k.tekst))) }
    if let hvorfor = tid.utenDatoFordi(nn: nn) { par.append(.init("uten-dato-fordi", .tekst(hvorfor))) }
    if let dager = dager(tid) { par.append(.init("dager", .liste(dager.map { .tekst($0.iso) }))) }
    if let m = tid.merke { par.append(.init("merke", .tekst(m))) }
    if let t = tid.tillegg { par.append(.init("tillegg", .tekst(t))) }
    guard let skoleår, tid.erDatert else { return .objekt(par) }
    switch tid.løst(skoleår, kalender) {
    case .dager(let a, let b): par += [.init("fra", .tekst(a.iso)), .init("til", .tekst(b.iso))]
    case .frist(let d): par.append(.init("frist", .tekst(d.iso)))
    case .fra(let d): par.append(.init("fra", .tekst(d.iso)))
    case .til(let d): par.append(.init("til", .tekst(d.iso)))
    case .uløst(let g): par.append(.init("uløst", .tekst(grunn(g, skoleår))))
    }
    return .objekt(par)
  }
}
