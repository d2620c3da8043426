import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let k11 = Regel<Plansak>(
    Regelinfo(
      "K11", "to ulike hyppigheter", .merknad,
      spørsmål: Hjelp(
        "Er det samme hyppighet i teksten og i «når», og for et organ og møtene det har?",
        "Er det same hyppigheit i teksten og i «når», og for eit organ og møta det har?"),
      hjemmel: ["språklova § 9"],
      begrunnelse: "«Hver tredje uke» og «hver fjerde uke» kan ikke begge stemme.",
      gode: [
        .plan(
          "tiltak: [{id: a, tittel: Møter, beskrivelse: Vi møtes hver tredje uke., ansvar: [rektor], når: Hver tredje eller fjerde uke}]"
        ),
        .plan(
          "tiltak: [{id: a, tittel: Møte, beskrivelse: Vi møtest kvar veke., ansvar: [rektor], når: Kvar veke}]",
          .nn),
      ],
      dårlige: [
        .plan(
          "tiltak: [{id: a, tittel: Møter, beskrivelse: Vi møtes ↓hver tredje uke., ansvar: [rektor], når: Hver fjerde uke}]"
        ),
        .plan(
          """
          organer: [{id: team, navn: teamet, møter: Kvar tredje veke}]
          tiltak: [{id: a, tittel: Teamet, ansvar: [rektor], når: [{tid: ↓Kvar fjerde veke, merkelapp: Teamet}]}]
          """, .nn),
      ]), for: .alle
  ) { sak in
    var funn: [Funn] = []
    let stykker = Dictionary(grouping: sak.tekst.stykker.indices) { sak.tekst.stykker[$0].sti }
    let organer = Dictionary(
      sak.organer.flatMap { o in [(o.navn.nb.lowercased(), o), (o.navn.nn.lowercased(), o)] },
      uniquingKeysWith: { a, _ in a })
    for t in sak.plan.tiltak {
      let mine = t.når.compactMap { n in n.uttrykk.gjentakelse.map { (når: n, g: $0) } }
      guard !mine.isEmpty else { continue }
      let sti = "tiltak/\(t.fullId)/beskrivelse"
      for nr in stykker[sti] ?? [] {
        for h in sak.tekst.hyppigheter(i: nr) {
          guard let m = mine.first(where: { h.g.motsier($0.g) }), !mine.contains(where: { $0.g == h.g })
          else { continue }
          funn.append(
            Funn(
              sak.tekst.stykker[nr].sted(byte: h.byte), sti,
              "teksten sier «\(h.ord)», men «når» er «\(m.når.tid.verdi)»",
              råd: "skriv det samme begge steder", seOgså: [.init(m.når.tid.sted, "her er «når»")]))
        }
      }
      for m in mine {
        guard let o = m.når.merkelapp.flatMap({ organer[$0.verdi.lowercased()] }),
          let møte = o.møter.first(where: { $0.uttrykk.gjentakelse.map(m.g.motsier) ?? false })
        else { continue }
        funn.append(
          Funn(
            m.når.tid.sted, "tiltak/\(t.fullId)/når",
            "«\(o.navn.nb)» møtes «\(m.når.tid.verdi)» her og «\(møte.tid.verdi)» et annet sted",
            råd: "skriv det samme begge steder", seOgså: [.init(møte.tid.sted, "her er møtene til organet")]))
      }
    }
    return .uten(funn)
  }
}

extension Tidsuttrykk {
  /// What it says of how often, when that is all it says.
  fileprivate var gjentakelse: Gjentakelse? {
    guard let tider = tolket, tider.count == 1, case .gjentas(let g) = tider[0].innhold else { return nil }
    return g
  }
}

extension Gjentakelse {
  /// Of the same kind, and with no number in common.
  fileprivate func motsier(_ annen: Gjentakelse) -> Bool {
    switch (self, annen) {
    case (.hver(let a, let p, _), .hver(let b, let q, _)): p == q && !a.overlaps(b)
    case (.ganger(let a, let minstA, let p), .ganger(let b, let minstB, let q)):
      p == q && !minstA && !minstB && !a.overlaps(b)
    default: false
    }
  }
}

extension Tekstsak {
  /// The words of a piece that say how often; at most 200.
  fileprivate func hyppigheter(i stykke: Int) -> [(g: Gjentakelse, byte: Int, ord: String)] {
    let ord = register.ord[register.grenser[stykke]..<register.grenser[stykke + 1]]
    var ut: [(g: Gjentakelse, byte: Int, ord: String)] = []
    for i in ord.indices
    where ["hver", "kvar", "annenhver", "annakvar"].contains(ord[i].ord) && ut.count < 200 {
      // The longest words that are a time decide: «hver tredje eller fjerde uke» before «hver tredje».
      for slutt in stride(from: min(i + 5, ord.endIndex), to: i + 1, by: -1) {
        let tekst = ord[i..<slutt].map(\.ord).joined(separator: " ")
        guard let g = Tidsuttrykk(tekst).gjentakelse else { continue }
        ut.append((g, Int(ord[i].fra), tekst))
        break
      }
    }
    return ut
  }
}
