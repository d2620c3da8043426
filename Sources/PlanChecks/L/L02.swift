import Lovspeil
import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let l02 = Regel<Tekstsak>(
    lov: Regelinfo(
      "L02", "henvisning som ikke finnes", .feil,
      spørsmål: Hjelp("Finnes paragrafene planen viser til?", "Finst paragrafane planen viser til?"),
      hjemmel: ["opplæringslova", "privatskolelova"],
      begrunnelse: """
        Et nummer som ikke står i loven, er som regel en skrivefeil. Programmet har alle paragrafene i opplæringslova og
        privatskolelova, slik de var 26. november 2026.
        """,
      gode: [
        .tekst("Planen følger opplæringsloven § 12-10 og privatskolelova § 2-4."),
        .tekst("Planen følgjer opplæringslova §§ 12-2 til 12-5.", .nn),
      ],
      dårlige: [
        .tekst("Planen følger opplæringsloven ↓§ 12-14."),
        .tekst("Planen følgjer opplæringslova ↓§ 10-12.", .nn),
        .tekst("Skolen følger privatskolelova ↓§ 2-14."),
      ])
  ) { _, lov in
    .uten(
      lov.vurderinger.compactMap { v in
        guard case .finnesIkke(let nr) = v.dom else { return nil }
        let l = lov.speil.lover[nr]
        return lov.funn(
          v.henvisning.byte, "«\(lov.skrevet(v.henvisning.byte))» finnes ikke i \(l.navn.nb)",
          råd:
            "se etter en skrivefeil; «skoleplan tolk --hjemmel \"\(l.navn.nb) \(Self.nummer(v.henvisning))\"» viser hva som finnes")
      })
  }

  private static func nummer(_ h: Henvisning) -> String {
    switch h.del {
    case .paragraf(let nr): "§ \(nr.tekst)"
    case .kapittel(let nr): "kapittel \(nr.tekst)"
    case .artikkel(let nr): "artikkel \(nr)"
    case .lov: ""
    }
  }
}
