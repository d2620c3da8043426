import Lovspeil
import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let l03 = Regel<Tekstsak>(
    lov: Regelinfo(
      "L03", "feil navn på paragraf", .advarsel,
      spørsmål: Hjelp(
        "Har paragrafene de navnene loven gir dem?", "Har paragrafane dei namna lova gir dei?"),
      hjemmel: ["opplæringslova § 12-5"],
      begrunnelse: """
        Et gammelt navn ved et nytt nummer viser at teksten er skrevet av fra en plan etter den gamle loven, og den som leser,
        kan ta feil av hva plikten går ut på.
        """,
      gode: [
        .tekst("- § 12-5 Skjerpet plikt til å melde fra dersom en som arbeider på skolen, krenker en elev"),
        .tekst("- § 12-5 Skjerpa plikt til å melde frå", .nn), .tekst("- § 12-3 Slik arbeider vi hver dag"),
        .tekst("- § 12-4 Aktivitets- og dokumentasjonsplikten"),
      ],
      dårlige: [
        .tekst("- § 12-5 ↓Skjerpet aktivitetsplikt"), .tekst("- § 12-5: ↓Skjerpa aktivitetsplikt", .nn),
        .tekst("- § 1-1 ↓Formål\n- § 12-2 Retten til et trygt og godt skolemiljø"),
        .tekst("- § 12-2 ↓Nulltoleranse og forebyggende arbeid"),
      ])
  ) { sak, lov in
    .uten(
      lov.feilnavn.sorted { $0.key < $1.key }.compactMap { nr, feil in
        guard case .gjelder(_, let del) = lov.vurderinger[nr].dom else { return nil }
        let heter = sak.målform == .nn ? del.tittel?.verdi : del.tittelNb?.verdi ?? del.tittel?.verdi
        let nummer = "§ \(Lovnummer(del.nr.verdi)?.tekst ?? del.nr.verdi)"
        let egentlig = feil.egentlig.map { "; det er navnet på § \($0.nr.verdi)" } ?? ""
        return lov.funn(
          feil.byte, "\(nummer) heter ikke «\(lov.skrevet(feil.byte))»\(egentlig)",
          råd: "skriv «\(heter ?? "")», eller rett nummeret")
      })
  }
}
