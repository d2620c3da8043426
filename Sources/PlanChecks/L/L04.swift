import Lovspeil
import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let l04 = Regel<Tekstsak>(
    lov: Regelinfo(
      "L04", "ulik skrivemåte for henvisninger", .merknad,
      spørsmål: Hjelp(
        "Er henvisningene til lov skrevet på samme måte?", "Er tilvisingane til lov skrivne på same måte?"),
      hjemmel: ["språklova § 9"],
      begrunnelse: "Når henvisningene er skrevet likt, er de lettere å lese, søke etter og holde ved like.",
      gode: [
        .tekst("Se § 12-4 og § 12-5."), .tekst("Sjå §12-4 og §12-5.", .nn), .tekst("Se §§ 12-4 og 12-5."),
      ],
      dårlige: [
        .tekst("Se § 12-4 og § 12-5, og ↓§12-6."), .tekst("Sjå § 12-2 og § 12-3. Meir står i ↓§12-4.", .nn),
      ])
  ) { _, lov in
    // What must be written anew anyway is told by L01.
    let skrevet = lov.vurderinger.filter { if case .gjelder = $0.dom { true } else { false } }.map(
      \.henvisning
    )
    .filter { $0.mellomrom != nil && !$0.iAdresse }
    let (med, uten) = (skrevet.filter { $0.mellomrom == true }, skrevet.filter { $0.mellomrom == false })
    guard let første = (med.count >= uten.count ? uten : med).first, !med.isEmpty, !uten.isEmpty else {
      return .funnet([])
    }
    let funn = lov.funn(
      første.byte,
      "henvisningene er skrevet på to måter: \(med.count) med mellomrom etter § og \(uten.count) uten",
      råd: "skriv mellomrom etter § alle steder, som i «§ 12-4»")
    return .uten(funn.map { [$0] } ?? [])
  }
}
