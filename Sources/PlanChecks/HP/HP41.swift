import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp41 = Regel<Plansak>(
    Regelinfo(
      "HP41", "voksne er lovet aktivitetsplan", .feil,
      spørsmål: Hjelp(
        "Holder planen for voksne seg til § 20-2, uten å love det kapittel 12 bare gir elever?",
        "Held planen for vaksne seg til § 20-2, utan å love det kapittel 12 berre gir elevar?"),
      hjemmel: ["opplæringslova § 20-2", "opplæringslova § 12-1"],
      begrunnelse: """
        Kapittel 12 gjelder ikke opplæring for voksne. Eieren skal arbeide for at de har et trygt og godt læringsmiljø (§ 20-2),
        men loven gir dem ikke rett til en skriftlig plan eller til å gå til statsforvalteren med saken.
        """,
      gode: [
        .skole(
          "skoleslag: voksenopplæring",
          plan: """
            mal: ungdomsskole
            tittel: Plan for læringsmiljøet
            seksjoner: [{id: innledning, innhold: Alle deltakere skal ha et trygt og godt læringsmiljø (§ 20-2).}]
            """)
      ],
      dårlige: [
        .skole(
          "skoleslag: voksenopplæring",
          plan: """
            mal: ungdomsskole
            tittel: Plan for læringsmiljøet
            seksjoner: [{id: innledning, innhold: Vi lager en ↓aktivitetsplan når en deltaker ikke har det trygt.}]
            """),
        .skole(
          "skoleslag: voksenopplæring",
          plan: """
            mal: ungdomsskole
            tittel: Plan for læringsmiljøet
            seksjoner: [{id: innledning, innhold: Alle deltakarar har rett til eit trygt miljø (§ ↓12-2).}]
            """, .nn),
      ]), for: .alle
  ) { sak in
    guard sak.skole?.skoleslag == .voksenopplæring else {
      return .gjelderIkke("gjelder bare opplæring for voksne")
    }
    let funn = sak.tekst.finn("aktivitetsplan*|aktivitetsplikt*|12-2|12-3|12-4|12-5|12-6").map { t in
      Funn(
        sak.tekst.sted(t), sak.tekst.stykker[t.stykke].sti, "planen lover voksne noe som bare gjelder elever",
        råd: "vis til opplæringslova § 20-2 i stedet")
    }
    return .uten(funn)
  }
}
