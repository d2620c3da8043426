import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  static let ap15 = Regelinfo(
    "AP15", "veien til statsforvalteren står ikke", .advarsel,
    svarer: .konstruksjonen("Veien til statsforvalteren står alltid i kopien til foreldrene, med fristen på én uke."),
    spørsmål: Hjelp(
      "Får foreldrene vite at de kan melde saken til statsforvalteren, og når?",
      "Får foreldra vite at dei kan melde saka til statsforvaltaren, og når?"),
    hjemmel: ["opplæringslova § 12-6", "opplæringslova § 10-8"],
    begrunnelse: "Elever og foreldre skal ha informasjon om rettighetene sine.")

  static let ap20 = Regelinfo(
    "AP20", "en aktivitetsplan er offentlig", .feil,
    svarer: .konstruksjonen("En aktivitetsplan kan ikke publiseres: det som lager nettsidene, har ikke adgang til den."),
    spørsmål: Hjelp(
      "Er aktivitetsplanen holdt utenfor alt som publiseres?", "Er aktivitetsplanen halden utanfor alt som blir publisert?"),
    hjemmel: ["forvaltningsloven § 13", "offentleglova § 13"],
    begrunnelse: "En aktivitetsplan har opplysninger om personlige forhold, og er unntatt fra innsyn.")
}
