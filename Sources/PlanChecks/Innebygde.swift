import PlanDiagnostics
import Planmodell

/// Demands that are met in another way than by a rule: by the reading of the content, or because nothing that breaks
/// them can come out of the program. Sorted by code.
package enum Innebygde {
  package static let alle: [Regelinfo] = [
    Regelinfo(
      "K02", "fridag på en helgedag", .advarsel, svarer: .lesingen(["RUTE-006"]),
      spørsmål: Hjelp(
        "Er fridagene i skoleruten dager elevene ellers ville vært på skolen?",
        "Er fridagane i skuleruta dagar elevane elles ville vore på skulen?"),
      hjemmel: ["opplæringslova § 14-1", "helligdagsloven § 2"],
      begrunnelse: "En fridag på en lørdag eller en helligdag er ofte skrevet av fra et annet år.",
      gode: [.skolerute("fridager: [2026-11-13]")], dårlige: [.skolerute("fridager: [↓2026-11-14]")]),
    Regelinfo(
      "K03", "dato utenfor skoleåret", .feil, svarer: .lesingen(["RUTE-002", "TID-002"]),
      spørsmål: Hjelp("Ligger hver dato i skoleåret?", "Ligg kvar dato i skuleåret?"),
      hjemmel: ["opplæringslova § 14-1"],
      begrunnelse: "En dato i feil år er nesten alltid en skrivefeil.",
      gode: [.skolerute("fridager: [2027-05-14]")],
      dårlige: [.skolerute("fridager: [↓2026-05-14]")]),
    Regelinfo(
      "K04", "antall skoledager stemmer ikke", .feil, svarer: .lesingen(["RUTE-007"]),
      spørsmål: Hjelp(
        "Stemmer antallet skoledager med datoene i skoleruten?",
        "Stemmer talet på skuledagar med datoane i skuleruta?"),
      hjemmel: ["opplæringslova § 14-1"],
      begrunnelse: "Stemmer ikke summen, mangler en fridag eller er skrevet to ganger.",
      gode: [.skolerute("skoledager: 192")],
      dårlige: [.skolerute("skoledager: ↓170")]),
    Regelinfo(
      "K05", "for få skoleuker", .feil, svarer: .lesingen(["RUTE-008"]),
      spørsmål: Hjelp(
        "Har skoleruten minst 38 skoleuker innenfor 45 uker på rad?",
        "Har skuleruta minst 38 skuleveker innanfor 45 veker på rad?"),
      hjemmel: ["opplæringslova § 14-1 første ledd"],
      begrunnelse:
        "Loven krever at opplæringen strekker seg over minst 38 skoleuker innenfor 45 sammenhengende uker.",
      gode: [.skolerute("siste-skoledag: 2027-06-18")], dårlige: [.skolerute("↓siste-skoledag: 2027-04-30")]),
    p(
      "P01", "fødselsnummer", "Er planen uten fødselsnummer og D-nummer?", "Er planen utan fødselsnummer og D-nummer?", "PERS-001",
      "Et fødselsnummer i noe alle kan lese, kan misbrukes, og det er ingen grunn til at det står i en plan."),
    p(
      "P02", "privat nummer eller adresse ved et navn",
      "Er planen uten private telefonnumre og e-postadresser ved navn?", "Er planen utan private telefonnummer og e-postadresser ved namn?", "PERS-002",
      "Skolen svarer på sine egne numre. Et privat nummer blir liggende på nettet lenge etter at noen har byttet jobb."),
    p(
      "P03", "navn fra en aktivitetsplan", "Er planen uten navn på elever det er skrevet aktivitetsplan om?",
      "Er planen utan namn på elevar det er skrive aktivitetsplan om?", "PERS-003",
      "At en elev har en aktivitetsplan, er i seg selv et personlig forhold. Prøves når mappen med planene er oppgitt med «--personvern-mappe»."),
    Regelinfo(
      "S07", "tiltak likt et annet skoles", .merknad, svarer: .oversikten,
      spørsmål: Hjelp(
        "Er skolens egne tiltak dens egne, og ikke nesten like tiltak hos en annen skole?",
        "Er skulen sine eigne tiltak hans eigne, og ikkje nesten like tiltak hos ein annan skule?"),
      hjemmel: ["språklova § 9"],
      begrunnelse:
        "Et tiltak som er kopiert, passer ikke alltid skolen det er kopiert til. Er det felles, kan det stå én gang hos eieren og arves av alle. Tiltak med færre enn ti ord blir ikke holdt mot hverandre, og minst åtte tideler av ordene må stå i samme rekkefølge."),
    u(
      "U01", "overskriftene er ikke i orden", "Har siden én hovedoverskrift, og er ingen nivåer hoppet over?",
      "Har sida éi hovudoverskrift, og er ingen nivå hoppa over?", "WCAG 2.1, 1.3.1 og 2.4.6",
      "Den som bruker skjermleser, finner fram etter overskriftene."),
    u(
      "U02", "tabell uten navn eller kolonneoverskrifter",
      "Har hver tabell et navn og overskrifter som er merket?",
      "Har kvar tabell eit namn og overskrifter som er merkte?", "WCAG 2.1, 1.3.1",
      "En skjermleser må kunne si hvilken kolonne en celle hører til."),
    u(
      "U04", "språket er ikke merket", "Sier siden hvilket språk den er på, og hva som er på et annet?",
      "Seier sida kva språk ho er på, og kva som er på eit anna?", "WCAG 2.1, 3.1.1 og 3.1.2",
      "Ellers blir nynorsk og samisk lest opp feil."),
    u(
      "U05", "bilde uten tekst", "Har hvert bilde og hver handlingskjede et tekstalternativ?",
      "Har kvart bilete og kvar handlingskjede eit tekstalternativ?",
      "WCAG 2.1, 1.1.1", "Det bildet sier, må også den som ikke ser det, få vite."),
    Regelinfo(
      "U06", "for liten kontrast", .feil,
      svarer: .konstruksjonen(
        "Eierens farge blir prøvd når eier.yaml leses (EIER-001). De andre fargene står i stilarket, der hver er prøvd mot grunnen den står på."
      ),
      spørsmål: Hjelp(
        "Er kontrasten minst 4,5 til 1, og er alt som er vist med farge, også sagt på en annen måte?",
        "Er kontrasten minst 4,5 til 1, og er alt som er vist med farge, òg sagt på ein annan måte?"),
      hjemmel: ["WCAG 2.1, 1.4.1 og 1.4.3", "likestillings- og diskrimineringsloven § 18"],
      begrunnelse:
        "Svak tekst kan ikke leses av alle, og den som ikke ser farger, mister det som bare er sagt med dem."),
  ]

  /// What «bygg» and «sjekk» look for in all that is published.
  private static func p(
    _ kode: String, _ navn: String, _ nb: String, _ nn: String, _ meldt: String, _ hvorfor: String
  ) -> Regelinfo {
    Regelinfo(
      kode, navn, .feil, svarer: .konstruksjonen("«bygg» skriver ikke noe dokument med slikt i, og «sjekk» sier hvor det står (\(meldt))."),
      spørsmål: Hjelp(nb, nn),
      hjemmel: ["forvaltningsloven § 13", "opplæringslova § 25-1"], begrunnelse: hvorfor)
  }

  /// A demand the page itself is held against before it may be written.
  private static func u(
    _ kode: String, _ navn: String, _ nb: String, _ nn: String, _ hjemmel: String, _ hvorfor: String
  ) -> Regelinfo {
    Regelinfo(
      kode, navn, .feil,
      svarer: .konstruksjonen(
        "Sikret når siden lages: «bygg» skriver ingen side som ikke har bestått prøven mot skjemaet og sidereglene (XSD, SIDE)."
      ),
      spørsmål: Hjelp(nb, nn), hjemmel: [hjemmel, "likestillings- og diskrimineringsloven § 18"],
      begrunnelse: hvorfor)
  }
}
