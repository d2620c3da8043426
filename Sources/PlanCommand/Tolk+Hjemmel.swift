import Lovspeil
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanSkjema
import Planmodell
import Skoletid

/// `skoleplan tolk --hjemmel HENVISNING`: how a reference to law is read, and what it is called today.
struct Hjemmelstolk {
  let world: World
  let tolket: Tolket

  func kjør(_ skrevet: String) -> Utgang {
    var dato: Dato?
    if let d = tolket.verdier["dato"] {
      guard let lest = Dato(iso: d) else {
        world.feil("feil: «\(d)» er ikke en dato som finnes\n råd: skriv år, måned og dag slik: 2026-06-15\n")
        return .feilBruk
      }
      dato = lest
    }
    let mapper = Mapper(tolket, world)
    let lov = mapper.leser(world).lovgrunnlag()
    guard !lov.verdi.lover.isEmpty, !lov.funn.harFeil else {
      let skriver = Funnskriver(world: world)
      world.feil(lov.funn.isEmpty ? mapper.utenLov : skriver.tekst(lov.funn))
      return .feilInnhold
    }
    let speil = Lovspeil(lov.verdi.lover, lov.verdi.ordlister)
    let tekst = Lesetekst(skrevet)
    let svar = speil.vurder(speil.les(tekst), tekst, dato: dato)
    let skriver = Hjemmelsskriver(
      speil: speil, skrevet: skrevet, målform: tolket.verdier["målform"] == "nn" ? .nn : .nb)
    world.ut(tolket.verdier["format"] == "json" ? skriver.json(svar) : skriver.tekst(svar))
    return svar.isEmpty ? .funn : .greit
  }
}

/// Writes what references mean.
private struct Hjemmelsskriver {
  let speil: Lovspeil
  let skrevet: String
  let målform: Målform

  private func ord(_ nb: String, _ nn: String) -> String { målform == .nn ? nn : nb }

  func tekst(_ svar: [Vurdering]) -> String {
    guard !svar.isEmpty else {
      return "«\(skrevet)»: "
        + ord(
          "her er det ingen henvisning vi kjenner igjen.\n", "her er det inga tilvising vi kjenner att.\n")
    }
    return svar.map { v in
      ([lest(v)] + linjer(v).map { "  \($0)" }).map { $0 + "\n" }.joined()
    }.joined()
  }

  /// «opplæringsloven § 12-4 tredje ledd bokstav b».
  private func lest(_ v: Vurdering) -> String {
    let h = v.henvisning
    var deler: [String] = []
    if let lov = h.lov { deler.append(speil.lover[lov].navn[målform]) }
    switch h.del {
    case .paragraf(let nr):
      deler.append("§ \(nummer(nr, v.dom))" + (h.til.map { " til § \($0.tekst)" } ?? ""))
    case .kapittel(let nr): deler.append("kapittel \(nummer(nr, v.dom))")
    case .artikkel(let nr): deler.append("artikkel \(nr)")
    case .lov: break
    }
    if let l = h.ledd { deler.append("\(l) ledd") }
    if let b = h.bokstav { deler.append("bokstav \(b)") }
    return deler.joined(separator: " ")
  }

  /// As the law itself writes it: «9 A-4» in one, «5A-5» in another.
  private func nummer(_ nr: Lovnummer, _ dom: Dom) -> String {
    if case .gjelder(_, let del) = dom { del.nr.verdi } else { nr.tekst }
  }

  private func linjer(_ v: Vurdering) -> [String] {
    let kapittel = v.henvisning.erKapittel
    switch v.dom {
    case .gjelder(let lov, let del):
      return [
        ord("gjelder nå", "gjeld no")
          + (v.henvisning.lov == nil ? " (\(speil.lover[lov].navn[målform]))" : "")
      ] + omtale(del) + resten(v.henvisning, lov)
    case .utdatert(let lov, let del, let til):
      let emne = del.emne.map { " om " + $0[målform] } ?? ""
      var ut = [
        ord("fra ", "frå ") + speil.lover[lov].navn[målform] + emne
          + ord(", som er opphevet", ", som er oppheva")
      ]
      if del.ble.isEmpty { return ut }
      ut.append(
        ord("heter nå: ", "heiter no: ") + speil.nye(del, målform, kapittel: kapittel) + sikkerhet(del))
      if let m = del.merknad { ut.append(m[målform]) }
      return ut + (til.map { omtale($0) } ?? [])
    case .finnesIkke(let lov):
      return [ord("finnes ikke i ", "finst ikkje i ") + speil.lover[lov].navn[målform]] + nabo(v.henvisning, lov)
    case .uklar(.beggeLover(let før, let nå)):
      return [
        ord(
          "kan ikke sjekkes: finnes i begge opplæringslovene",
          "kan ikkje sjekkast: finst i begge opplæringslovene"),
        "1998: \(før)", ord("nå: ", "no: ") + nå,
        ord(
          "si når planen er fra med «--dato», eller hva den handler om",
          "sei når planen er frå med «--dato», eller kva han handlar om"),
      ]
    case .uklar(.ukjentGammel):
      return [
        ord("kan ikke sjekkes: vi vet ikke hva den ble", "kan ikkje sjekkast: vi veit ikkje kva ho vart")
      ]
    case .uklar(.nyForskrift):
      return [
        ord(
          "kan ikke sjekkes: forskriften kom ny i 2024, med andre numre",
          "kan ikkje sjekkast: forskrifta kom ny i 2024, med andre nummer")
      ]
    case .ikkeSett:
      return v.henvisning.del == .lov
        ? []
        : [ord("blir ikke sjekket: vi har ikke paragrafene", "blir ikkje sjekka: vi har ikkje paragrafane")]
    case .omtalt: return [ord("omtalt som noe som var før", "omtala som noko som var før")]
    }
  }

  /// The others of «§§ 12-2 til 12-5».
  private func resten(_ h: Henvisning, _ lov: Int) -> [String] {
    guard case .paragraf(let fra) = h.del, let til = h.til else { return [] }
    let alle = speil.lover[lov].paragrafer
    guard let a = alle.firstIndex(where: { Lovnummer($0.nr.verdi) == fra }),
      let b = alle.firstIndex(where: { Lovnummer($0.nr.verdi) == til }), a < b
    else { return [] }
    let vist = alle[(a + 1)...b].prefix(Self.flest)
    return vist.flatMap { ["§ \($0.nr.verdi)"] + omtale($0).map { "  \($0)" } }
      + (b - a > vist.count ? ["og \(b - a - vist.count) til"] : [])
  }

  /// The last section of the chapter, so that one sees how far the numbers go.
  private func nabo(_ h: Henvisning, _ lov: Int) -> [String] {
    guard case .paragraf(let nr) = h.del,
      let siste = speil.lover[lov].paragrafer.last(where: {
        Lovnummer($0.nr.verdi).map { $0.kapittel == nr.kapittel && $0.kapittelbokstav == nr.kapittelbokstav } == true
      })
    else { return [] }
    return ["kapittelet går til § \(siste.nr.verdi)"]
  }

  /// Sections of a range that are shown after the first.
  private static let flest = 30

  private func sikkerhet(_ del: Lovdel) -> String {
    del.sikkerhet == .kilde ? "" : ord(" (etter vår lesning)", " (etter vår lesing)")
  }

  private func omtale(_ del: Lovdel) -> [String] {
    let tittel = (målform == .nb ? del.tittelNb ?? del.tittel : del.tittel)?.verdi
    return [tittel.map { "«\($0)»" }, del.kort?[målform]].compactMap { $0 }
  }

  func json(_ svar: [Vurdering]) -> String {
    JSON.objekt([.init("henvisning", .tekst(skrevet)), .init("lest", .liste(svar.map { json($0) }))]).side
  }

  private func json(_ v: Vurdering) -> JSON {
    var par: [JSON.Par] = [.init("slik", .tekst(lest(v)))]
    if let lov = v.henvisning.lov { par.append(.init("lov", .tekst(speil.lover[lov].id.verdi))) }
    if case .paragraf(let nr) = v.henvisning.del { par.append(.init("paragraf", .tekst(nummer(nr, v.dom)))) }
    if let til = v.henvisning.til { par.append(.init("til", .tekst(til.tekst))) }
    if case .kapittel(let nr) = v.henvisning.del { par.append(.init("kapittel", .tekst(nummer(nr, v.dom)))) }
    if let l = v.henvisning.ledd { par.append(.init("ledd", .tekst(l))) }
    if let b = v.henvisning.bokstav { par.append(.init("bokstav", .tekst(b))) }
    let svar: String
    switch v.dom {
    case .gjelder(_, let del):
      svar = "gjelder"
      if let t = del.tittel { par.append(.init("tittel", .tekst(t.verdi))) }
      if let k = del.kort { par.append(.init("kort", .tekst(k[målform]))) }
    case .utdatert(_, let del, let til):
      svar = "opphevet"
      par.append(.init("heterNå", .tekster(del.ble.map(\.verdi))))
      if let s = del.sikkerhet { par.append(.init("sikkerhet", .tekst(s.rawValue))) }
      if let t = til?.tittel { par.append(.init("tittel", .tekst(t.verdi))) }
    case .finnesIkke: svar = "finnes ikke"
    case .uklar: svar = "kan ikke sjekkes"
    case .ikkeSett: svar = "ikke sjekket"
    case .omtalt: svar = "omtalt som gammel"
    }
    return .objekt(par + [.init("svar", .tekst(svar))])
  }
}
