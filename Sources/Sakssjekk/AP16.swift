import Elevsak
import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap16 = Regel<Sak>(
    Regelinfo(
      "AP16", "det er ikke meldt videre om en ansatt", .feil,
      spørsmål: Hjelp(
        "Er det meldt videre når en som arbeider på skolen, kan ha krenket eleven?",
        "Er det meldt vidare når ein som arbeider på skulen, kan ha krenkt eleven?"),
      hjemmel: ["opplæringslova § 12-5"],
      begrunnelse: "Rektor skal straks melde fra til kommunen eller fylkeskommunen når det er mistanke om at en som arbeider på skolen, har krenket en elev. Gjelder det noen i ledelsen, meldes det direkte dit.",
      gode: [.sak(""),
        .sak(
          """
          slag: ansatt-mot-elev
          meldt-videre: [{dato: 2026-09-01, grunnløs: true}]
          """),
        .sak(
          """
          slag: ansatt-mot-elev
          meldt-videre: [{dato: 2026-09-01, til: skoleeier}]
          """),
        .sak(
          """
          slag: ledelse-mot-elev
          meldt: {dato: 2026-09-01, av: kontaktlærer, til: skoleeier}
          """)],
      dårlige: [
        .sak(
          """
          ↓slag: ansatt-mot-elev
          meldt-videre: []
          """),
        .sak(
          """
          slag: ledelse-mot-elev
          meldt: {dato: 2026-09-01, av: kontaktlærer}
          meldt-videre: [↓{dato: 2026-09-01, til: rektor}]
          """),
        .sak(
          """
          slag: ledelse-mot-elev
          meldt: ↓{dato: 2026-09-01, av: kontaktlærer, til: rektor}
          meldt-videre: [↓{dato: 2026-09-01, av: rektor, til: skoleeier}]
          """),
        .sak(
          """
          slag: ansatt-mot-elev
          meldt-videre: [↓{til: skoleeier}]
          """)
      ])
  ) { sak in
    guard sak.plan.slag != .mellomElever else { return .gjelderIkke("saken er mellom elever") }
    let ledelsen = sak.plan.slag == .ledelseMotElev
    // § 12-5 second paragraph: the one who suspects, reports directly; nothing goes by way of the leadership.
    let meldinger = (ledelsen ? sak.plan.meldt.map { [$0] } ?? [] : []) + sak.plan.meldtVidere
    let tilEieren = meldinger.filter { m in m.til.map { sak.erOver($0) } ?? false }
    if sak.plan.slag == .ansattMotElev, let g = sak.plan.meldtVidere.first(where: { $0.grunnløs && $0.dato != nil }) { return .funnet([g.sted]) }
    let omveier = ledelsen ? sak.omveier : []
    guard let melding = tilEieren.first else {
      return .mangler([
        Funn(
          sak.plan.meldtVidere.first?.sted ?? sak.plan.sted, "meldt-videre",
          ledelsen ? "planen sier ikke at det er meldt direkte til eieren" : "planen sier ikke at det er meldt til eieren",
          råd: ledelsen
            ? "meld fra, og skriv «meldt: {dato: …, til: skoleeier}»"
            : "meld fra, og skriv «meldt-videre: [{dato: …, til: skoleeier}]»; er den åpenbart grunnløs, skriv «meldt-videre: [{dato: …, grunnløs: true}]»")
      ] + omveier)
    }
    guard melding.dato != nil else {
      return .mangler([Funn(melding.sted, "meldt-videre/dato", "planen sier ikke når det ble meldt videre", råd: "skriv «dato:»")] + omveier)
    }
    return .uten(omveier, funnet: [melding.sted])
  }
}

extension Sak {
  /// Messages that went by way of rektor or others in the leadership.
  fileprivate var omveier: [Funn] {
    func iLedelsen(_ a: Ansvar?) -> Bool { a.map { $0.rolle?.verdi == "rektor" || innhold.slag($0) == .ledelse } ?? false }
    var ut: [Funn] = []
    if let m = plan.meldt, iLedelsen(m.til) {
      ut.append(
        Funn(
          m.sted, "meldt/til", "det er meldt til ledelsen, som saken gjelder",
          råd: "meld fra direkte til kommunen eller fylkeskommunen, og skriv «meldt: {dato: …, til: skoleeier}»"))
    }
    for m in plan.meldtVidere where iLedelsen(m.av) {
      ut.append(
        Funn(
          m.sted, "meldt-videre/av", "det er meldt videre av ledelsen, som saken gjelder",
          råd: "la den som fikk mistanken, melde fra direkte, og skriv den rollen i «av:»"))
    }
    return ut
  }
}
