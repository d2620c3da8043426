import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let p05 = Regel<Tekstsak>(
    Regelinfo(
      "P05", "tall for så få at noen kan kjennes igjen", .advarsel,
      spørsmål: Hjelp(
        "Står det bare tall fra undersøkelser når så mange har svart at ingen kan kjennes igjen?",
        "Står det berre tal frå undersøkingar når så mange har svart at ingen kan kjennast att?"),
      hjemmel: ["forvaltningsloven § 13"],
      begrunnelse:
        "Få svar kan vise hvem som har svart hva. Utdanningsdirektoratet skjermer slike tall selv; hvor få som er for få, sier ikke denne regelen.",
      gode: [.tekst("Vi snakker om svarene i Elevundersøkelsen med hver klasse.")])
  ) { sak in
    for s in sak.stykker {
      let tekst = s.tekst
      guard tekst.contains("%") || tekst.contains("prosent"),
        ["elevundersøk", "trivselsundersøk", "spekter"].contains(where: { tekst.lowercased().contains($0) })
      else { continue }
      return .kanIkkeSjekkes("teksten på linje \(s.sted(byte: 0).line) har tall fra en undersøkelse, og det står ikke hvor mange som har svart")
    }
    return .funnet([])
  }
}
