import PlanDiagnostics
import Planmodell

extension Planregler {
  static let s03 = Regel<Plansak>(
    Regelinfo(
      "S03", "henvisning til feil delplikt", .advarsel,
      spørsmål: Hjelp(
        "Viser hver henvisning til en delplikt til den som har både nummeret og navnet?",
        "Viser kvar tilvising til ei delplikt til den som har både nummeret og namnet?"),
      hjemmel: ["språklova § 9"],
      begrunnelse:
        "«Delplikt 3 – undersøke» er enten delplikt 3 eller å undersøke. Den som slår opp i en sak, må komme rett. Henvisninger til det som ikke finnes, meldes som DOK-011.",
      gode: [
        .plan(
          "seksjoner: {endre: [{id: ordene, innhold: \"Se [delplikt 4 – undersøke](#undersøke) og delplikt 3 – melde fra.\"}]}"
        ),
        .plan(
          "seksjoner: {endre: [{id: ordene, innhold: \"Sjå [delplikt 4](#undersøke) og delplikt 5.\"}]}", .nn),
      ],
      dårlige: [
        .plan(
          """
          seksjoner:
            endre:
              - id: ordene
                innhold: Se ↓delplikt 3 – undersøke.
          """),
        .plan(
          """
          seksjoner:
            endre:
              - id: ordene
                innhold: |
                  Sjå [↓delplikt 4](#melde-fra).
          """, .nn),
      ]), for: .rutine
  ) { sak in
    let funn = sak.tekst.finn("delplikt").compactMap { t -> Funn? in
      guard let start = sak.tekst.register.nummer(t) else { return nil }
      let rest = sak.tekst.register.ord[(start + 1)...].prefix(3).prefix { Int($0.stykke) == t.stykke }
      guard let nr = rest.first.flatMap({ Int($0.ord) }), let plikt = Plikt(rawValue: nr) else { return nil }
      let stykke = sak.tekst.stykker[t.stykke]
      let navn = rest.dropFirst().prefix(1).map(\.ord)
      let d = stykke.lenkemål(etter: t.byte.lowerBound).flatMap { mål in
        sak.plan.delplikter.first { $0.id.verdi == mål }
      }
      // What is named after the number, and where a link with it leads.
      if let navnet = Plikt.allCases.first(where: { p in navn.contains { p.begynner($0) } }), navnet != plikt,
        !navn.contains(where: { plikt.begynner($0) })
      {
        // Name and link agree: then it is the number that is wrong.
        let bytte = t.byte.lowerBound..<Int(rest[start + 1].til)
        let retting =
          d?.nr.verdi == navnet.rawValue
          ? stykke.retting(bytte, til: "\(sak.tekst.ordrett(t)) \(navnet.rawValue)") : nil
        return Funn(
          sak.tekst.sted(t), stykke.sti,
          "delplikt \(nr) er å \(plikt.navn[sak.innhold.målform]), ikke å \(navnet.navn[sak.innhold.målform])",
          råd: "rett nummeret til \(navnet.rawValue), eller rett navnet", retting: retting)
      }
      guard let d, d.nr.verdi != nr else { return nil }
      return Funn(
        sak.tekst.sted(t), stykke.sti,
        "lenken sier delplikt \(nr), men fører til delplikt \(d.nr.verdi), «\(d.tittel.verdi)»",
        råd: "rett nummeret eller målet", seOgså: [.init(d.sted, "her er delplikt \(d.nr.verdi)")])
    }
    return .uten(funn)
  }
}

extension Plikt {
  /// Whether a word is the first in a name of the duty.
  fileprivate func begynner(_ ord: String) -> Bool {
    let stammer: [String] =
      switch self {
      case .følgeMed: ["følg"]
      case .gripeInn: ["grip"]
      case .meldeFra: ["meld"]
      case .undersøke: ["undersøk"]
      case .setteInnTiltak: ["sett", "setj", "tiltak", "egne", "eigna"]
      }
    return stammer.contains { ord.hasPrefix($0) }
  }
}

extension Tekststykke {
  /// The id a link leads to, when byte `byte` stands in the text of the link: `[… byte …](#id)`.
  fileprivate func lenkemål(etter byte: Int) -> String? {
    let etter = tekst.utf8.dropFirst(byte)
    guard let slutt = etter.firstIndex(of: UInt8(ascii: "]")), !etter[..<slutt].contains(UInt8(ascii: "["))
    else { return nil }
    let før = tekst.utf8.prefix(byte)
    guard let åpen = før.lastIndex(of: UInt8(ascii: "[")), !før[åpen...].contains(UInt8(ascii: "]")) else {
      return nil
    }
    let mål = String(etter[slutt...].dropFirst().prefix { $0 != UInt8(ascii: ")") }) ?? ""
    return mål.hasPrefix("(#") ? String(mål.dropFirst(2)) : nil
  }
}
