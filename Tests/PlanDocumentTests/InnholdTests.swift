import PlanDiagnostics
import PlanDocument
import Planmodell
import Testing

@Suite struct Blokkene {
  @Test(arguments: [
    ("- Tekst", "Tekst"),
    ("- liste: {innledning: Vi, punkter: [A, {tekst: B, punkter: [C]}], form: bokstaver}", "Vi bokstaver(A; B punkter(C))"),
    ("- liste: {punkter: [{tekst: A, punkter: [B]}], form: avkryssing}", "avkryssing(A avkryssing(B))"),
    ("- etiketter: [{etikett: A, innhold: [x, {liste: [y, z]}]}]", "{A: x punkter(y; z)}"),
    ("- boks: {slag: god-praksis, tittel: T, innhold: x, kilde: {tittel: K, lenke: 'https://a.no'}}", "[God praksis: T| x] – K<https://a.no>"),
    ("- figur: {alternativ: Fem sirkler, tekst: Modell}", "bilde(mangler: Fem sirkler) Modell"),
    ("- figur: {fil: m.svg, alternativ: Fem sirkler}", "bilde(m.svg: Fem sirkler)"),
    ("- stripe: [Se, Si, Gjør]", "Se > Si > Gjør"),
    ("- matrise: [{tittel: Nivå 1, innhold: x}, {tittel: Nivå 2, innhold: y}]", "matrise(Nivå 1: x; Nivå 2: y)"),
    ("- lenker: [{tekst: A, adresse: 'https://a.no'}, {tekst: B, adresse: 'https://b.no', tilgang: intern}, {tekst: C, tilgang: mangler}]", "A<https://a.no>, B, C"),
    ("- tiltak: {}", ""), ("- verdier: alle", ""), ("- mål: alle", ""), ("- begreper: alle", ""), ("- kontakter: alle", ""),
    ("- forkortelser: true", ""), ("- kilder: true", ""), ("- informasjon: true", ""), ("- medvirkning: true", ""), ("- evaluering: true", ""),
  ])
  func `en blokk blir det den sier, og et tomt utvalg blir ingenting`(_ yaml: String, _ venter: String) throws {
    #expect(try Sak(innhold: yaml).blokker().joined(separator: " ") == venter)
  }

  @Test func `en fri tabell beholder rader, tomme celler og lister`() throws {
    let sak = Sak(innhold: "- tabell:\n    tittel: Møter\n    kolonner: [Hvem, Når]\n    rader:\n      - [Alle, {innhold: []}]\n      - - Noen\n        - - Mai\n          - liste: [A, B]")
    let t = try #require(try sak.dokument().tabeller.first)
    #expect(t.bilde == ["Alle | ", "Noen | Mai punkter(A; B)"])
  }

  @Test func `bilder teller som vedlegg, også i løpende tekst`() throws {
    let d = try Sak(innhold: "- figur: {fil: m.svg, alternativ: A}\n- '![B](b.png)'").dokument()
    #expect(d.vedlegg.map(\.verdi) == ["m.svg", "b.png"])
  }

  @Test(arguments: [
    ("nb", "nn", "@nn"), ("nb", "nb", ""), ("nn", "nb", "@nb"), ("nn", "nn", ""), ("nb", "se", "@se"), ("nn", "en", "@en"),
  ])
  func `ord på en annen målform enn planens får språket sitt`(_ planens: String, _ sitatets: String, _ merke: String) throws {
    let sak = Sak(
      innhold: "- sitat: {tekst: Ord, språk: \(sitatets)}\n- begreper: alle",
      "målform: \(planens)\nbegreper: [{id: b, ord: B, forklaring: F, språk: \(sitatets)}]")
    #expect(try sak.blokker() == ["«Ord»\(merke)", "{B\(merke): F}"])
  }

  @Test func `uten språk er ordene på planens målform`() throws {
    #expect(try Sak(innhold: "- sitat: Ord", "målform: nn").blokker() == ["«Ord»"])
  }

  @Test func `kilden står ved ordene, samlet på én linje`() throws {
    let sak = Sak(
      innhold: "- sitat: {tekst: Ord, kilde: {tittel: T, forfatter: F, utgiver: U, år: 2020, lenke: 'https://a.no'}}\n- begreper: alle",
      "begreper: [{id: b, ord: B, forklaring: F, kilde: Helgeland og Lund 2020}]")
    #expect(try sak.blokker() == ["«Ord» – F, T, U, 2020<https://a.no>", "{B: F Kilde: Helgeland og Lund 2020}"])
  }

  @Test func `en handlingskjede er en nummerert liste der veiene står med ord`() throws {
    let sak = Sak(
      innhold: "- prosess: p",
      """
      prosesser:
        - id: p
          tittel: Bekymring
          noder:
            - {id: ser, slag: start, tekst: Noen ser, ansvar: rektor, når: Samme dag, eksempler: [Sår, Stille]}
            - {id: gjør, tekst: Tiltak}
            - {id: virker, slag: valg, tekst: Virker det?}
            - {id: slutt, slag: slutt, tekst: Det er bra}
          kanter:
            - {fra: ser, til: gjør}
            - {fra: gjør, til: virker}
            - {fra: virker, til: slutt, vilkår: Ja}
            - {fra: virker, til: gjør, vilkår: Nei}
          sidebokser: {innhold: Husk}
      """)
    #expect(
      try sak.blokker() == [
        "kjede Bekymring tall(Noen ser {Ansvar: Rektor; Når: Samme dag; For eksempel: punkter(Sår; Stille)}; Tiltak; Virker det? punkter(Ja → punkt 4: Det er bra; Nei → punkt 2: Tiltak); Det er bra)",
        "[Merk| Husk]",
      ])
  }

  @Test func `en delplikt har plikten, hvem den ligger på, svarene, veien videre og kontaktene`() throws {
    let sak = Sak(
      innhold: "- delplikt: melde-fra",
      """
      kontakter: [{id: k, navn: Skolen, rolle: rektor, telefon: 22 00 00 00, epost: a@b.no, lenke: 'https://a.no'}]
      delplikter:
        - id: melde-fra
          nr: 3
          tittel: Melde fra
          plikt: {tekst: Alle skal, språk: nn}
          ansvar: rektor
          rader: [{spørsmål: Hvordan?, svar: [Si det, {liste: [A, B]}]}, {spørsmål: Hvor?, svar: Arkiv, dokumentasjon: true}]
          eskalering: {fra: rektor, til: {enhet: Kommunen}, når: Straks, vilkår: Alvorlig}
          kontakter: [k]
      """)
    #expect(
      try sak.blokker() == [
        "«Alle skal»@nn", "{Plikten ligger på: Rektor}", "tabell Delplikt 3 – Melde fra", "tabell Hvem som får beskjed videre",
        "kort Skolen {Rolle: Rektor; Telefon: 22 00 00 00<tel:22000000>; E-post: a@b.no<mailto:a@b.no>; Nettsted: https://a.no<https://a.no>}",
      ])
    let t = try sak.dokument().tabeller
    #expect(t.map(\.bilde) == [["Hvordan? | Si det punkter(A; B)", "Hvor? | Arkiv"], ["Alvorlig | Rektor | Kommunen | Straks"]])
    #expect(t[0].anker == "melde-fra")
  }

  @Test func `årshjulet kan velge kategori og kolonner`() throws {
    let hjul = """
      tittel: Året
      kategorier: [{id: fest, navn: {nb: Fest, nn: Fest}}]
      aktiviteter:
        - {id: a, tittel: Karneval, når: Februar, ansvar: rektor, målgruppe: [1. trinn, 2. trinn], sted: Gymsal, kategori: fest, beskrivelse: Gøy, lenke: {tekst: Les, adresse: "https://a.no"}}
        - {id: b, tittel: Idrettsdag, når: [Juni, Uke 25]}

      """
    func tabell(_ utvalg: String) throws -> Dokumenttabell {
      try #require(try Sak(innhold: "- årshjul: \(utvalg)").med(\.årshjul, hjul).dokument().tabeller.first)
    }
    let vanlig = try tabell("{}")
    #expect(vanlig.tittel == "Året")
    #expect(vanlig.bilde == ["Karneval Gøy {Målgruppe: 1. trinn og 2. trinn} {Sted: Gymsal} Les<https://a.no> | Februar | Rektor", "Idrettsdag | punkter(Juni; Uke 25) | "])
    let valgt = try tabell("{kategori: fest, kolonner: [når, aktivitet, målgruppe, sted, kategori]}")
    #expect(valgt.bilde == ["Februar | Karneval Gøy Les<https://a.no> | punkter(1. trinn; 2. trinn) | Gymsal | Fest"])
    #expect(valgt.hodekolonne == 1)
  }

  @Test func `informasjon, medvirkning og evaluering står som tabeller og etiketter`() throws {
    let sak = Sak(
      innhold: "- informasjon: true\n- medvirkning: true\n- evaluering: true",
      """
      organer: [{id: elevråd, navn: elevrådet}]
      informasjon: {hvem: {gruppe: foresatte}, når: September, ansvar: rektor, hvordan: På møte}
      medvirkning: {hvem: elevråd, når: Mai, hvordan: Sier sitt}
      evaluering: {når: Juni, ansvar: rektor, organer: elevråd, hvordan: Sammen}
      """)
    let d = try sak.dokument()
    #expect(d.tabeller.map(\.bilde) == [["Foresatte | På møte | September | Rektor"], ["Elevrådet | Sier sitt | Mai"]])
    #expect(d.seksjoner[0].blokker[2].visning == "{Når: Juni; Ansvar: Rektor; Organer som er med: Elevrådet; Hvordan: Sammen}")
  }

  @Test func `opplysningene om planen står øverst, i fast rekkefølge`() throws {
    let sak = Sak(
      """
      gjelder: 2026-2027
      overordnet: {tekst: Retningslinjer}
      avgrensning: Ikke **voksne**
      dokumentkontroll: {id: A1, versjon: "2", status: Godkjent, kategori: Plan, prosess: Skole, godkjent: {dato: 2026-06-15, av: rektor}, endret: {dato: 2026-06-01}, siste-revisjon: 2026-06-15, neste-revisjon: 2027-06-15}
      tidligere-versjoner: {versjon: "1", dato: 2025-06-01, endring: Ny}
      """)
    #expect(
      try sak.dokument().opplysninger.map { "\($0.etikett): \($0.verdi)" } == [
        "Skole: Fjell", "Skoleeier: Lysvik", "Gjelder: skoleåret 2026–2027", "Bygger på: Retningslinjer", "Dokument-ID: A1",
        "Versjon: 2", "Status: Godkjent", "Kategori: Plan", "Prosess: Skole", "Godkjent: 15. juni 2026 av rektor",
        "Sist endret: 1. juni 2026", "Siste revisjon: 15. juni 2026", "Neste revisjon: 15. juni 2027", "Avgrensning: Ikke voksne",
        "Tidligere versjoner: 1, 1. juni 2025, Ny",
      ])
  }
}

@Suite struct RollerOgOrganer {
  /// Hvert lag gir rollen x et navn, eller sier ingenting. Under felles må det stå at den byttes ut.
  private func navn(_ felles: String, _ skole: String, _ plan: String) throws -> String? {
    func rolle(_ navn: String) -> String { "[{id: x, navn: \(navn), slag: ansatt}]" }
    var sak = Sak(
      innhold: "- tiltak: {kolonner: [ansvar]}",
      "tiltak: [{id: a, tittel: A, ansvar: x}]\n" + (plan.isEmpty ? "" : "roller: \(rolle(plan))"))
    sak.felles = felles.isEmpty ? "roller: []" : "roller: \(rolle(felles))"
    if !skole.isEmpty { sak.skole = "roller: {\(felles.isEmpty ? "legg-til" : "erstatt"): \(rolle(skole))}" }
    return try sak.dokument().tabeller.first?.rader.first?.celler.first?.innhold.visning
  }

  @Test(arguments: [
    ("felles", "", "", "Felles"), ("felles", "skolens", "", "Skolens"), ("", "skolens", "", "Skolens"),
    ("felles", "skolens", "planens", "Planens"), ("", "", "planens", "Planens"),
  ])
  func `det nærmeste laget bestemmer navnet`(_ felles: String, _ skole: String, _ plan: String, _ venter: String) throws {
    #expect(try navn(felles, skole, plan) == venter)
  }

  @Test func `alle organer er de noen har sagt noe om, fra alle lag`() throws {
    var sak = Sak(innhold: "- organer: alle", "organer: [{id: p, navn: P, mandat: Planens}]")
    sak.felles = "organer: [{id: f, navn: F, møter: Månedlig}, {id: tomt, navn: TOMT}]"
    sak.skole = "organer: {legg-til: [{id: s, navn: S, mandat: Skolens}]}"
    #expect(try sak.blokker() == ["kort F {Møter: Månedlig} / kort S – Skolens / kort P – Planens"])
  }

  @Test func `et organ har forkortelse, mandat, medlemmer, møter og grunnlag`() throws {
    let sak = Sak(
      innhold: "- organer: [fau]",
      "organer: [{id: fau, navn: {nb: foreldrenes utvalg, nn: x}, forkortelse: FAU, medlemmer: [rektor, {gruppe: to foresatte}], faste-deltakere: lærer, mandat: Taler, møter: Månedlig, grunnlag: § 10-5}]")
    #expect(try sak.blokker() == ["kort Foreldrenes utvalg (FAU) – Taler {Medlemmer: Rektor og to foresatte; Møter fast: Lærer; Møter: Månedlig; Grunnlag: § 10-5}"])
  }

  @Test func `bare åpne kontakter kommer med, uansett hvordan de er valgt`() throws {
    let sak = Sak(
      innhold: "- kontakter: alle\n- kontakter: [b, a]\n- delplikt: d",
      """
      kontakter:
        - {id: a, navn: Åpen}
        - {id: b, navn: Hemmelig, telefon: 99 99 99 99, synlighet: intern}
        - {id: c, navn: Skjult, epost: skjult@a.no, synlighet: aldri}
      delplikter: [{id: d, nr: 1, tittel: Se, rader: [{spørsmål: S, svar: x}], kontakter: [a, b, c]}]
      """)
    let d = try sak.dokument()
    let alt = "\(d)"
    for ord in ["Hemmelig", "99 99", "Skjult", "skjult@a.no"] { #expect(!alt.contains(ord), "\(ord)") }
    #expect(d.seksjoner[0].blokker.map(\.visning) == ["kort Åpen", "kort Åpen", "tabell Delplikt 1 – Se", "kort Åpen"])
  }
}
