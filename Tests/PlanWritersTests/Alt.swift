import PlanContent
import PlanDiagnostics
import PlanDocument
import Planmodell
import Skoletid
import Testing

/// En plan skrevet i YAML, lest og bygd.
struct Sak: Sendable {
  var plan: String
  var skole = "målform: nb"
  var eier = ""
  var mal = "nummerering: desimal\nseksjoner: [{id: alt, tittel: Alt, innhold: [{eget: true}]}]"
  var årshjul: String?
  var skolerute: String?
  var dag: Dato?
  var filer: [String: String] = [:]

  /// `plan` er nøklene i planen, uten «mal:» og «tittel:» med mindre den selv har en tittel.
  init(_ plan: String) { self.plan = plan }

  func bygg() throws -> Plandokument<Offentlig> {
    let rot = "I/eiere/lysvik/skoler/fjellhagen"
    var alle = [
      "I/felles/felles.yaml": "skole: {roller: [{id: rektor, navn: rektor, slag: ledelse}]}\n",
      "I/eiere/lysvik/eier.yaml": "navn: Lysvik kommune\nslag: kommune\n\(eier)\n",
      "\(rot)/skole.yaml": "navn: Fjellhagen skole\nskoleslag: barneskole\n\(skole)\n",
      "\(rot)/2026-2027/plan.yaml": "mal: m\n\(plan.hasPrefix("tittel:") ? "" : "tittel: Plan\n")\(plan)\n",
      "I/maler/m.yaml": "id: m\nnavn: M\n\(mal)\n",
    ]
    alle["\(rot)/2026-2027/aarshjul.yaml"] = årshjul
    alle["I/eiere/lysvik/skoleruter/2026-2027.yaml"] = skolerute
    for (navn, tekst) in filer { alle["\(rot)/2026-2027/\(navn)"] = tekst }
    let leser = Innholdsleser(filer: .minne(alle), innhold: "I", maler: "I/maler")
    let (innhold, lesefunn) = leser.les(Plassering(eier: "lysvik", skole: "fjellhagen", mappe: "2026-2027"))
    try #require(lesefunn == [])
    var planen = try #require(innhold)
    planen.dag = dag
    let (dokument, f5) = Dokumentbygging.bygg(planen)
    try #require(f5 == [])
    return try #require(dokument)
  }

  /// Hvert slag blokk én gang, og det meste hver av dem kan ha.
  static let alt: Sak = {
    var sak = Sak(
      """
      tittel: Plan for <alle> & «hver»
      undertittel: Slik arbeider vi
      gjelder: 2026-2027
      overordnet: {tekst: Retningslinjer}
      avgrensning: Gjelder ikke voksne
      dokumentkontroll: {id: A-1, versjon: "2.0", godkjent: {dato: 2026-06-15, av: rektor}, neste-revisjon: 2027-06-15}
      tidligere-versjoner: {versjon: "1.0", dato: 2025-06-15, endring: Ny mal}

      organer: [{id: elevråd, navn: elevrådet, medlemmer: {gruppe: elever}, mandat: Taler elevenes sak, møter: Månedlig}]
      kontakter: [{id: kontoret, navn: Kontoret, rolle: rektor, telefon: 22 00 00 00, epost: post@lysvik.example, lenke: "https://www.lysvik.example", omtale: Åpent hver dag}]
      verdier: [{navn: Mot, utsagn: Vi sier fra}, {navn: Raushet}]
      mål: [{id: en-voksen, tittel: En trygg voksen, tekst: Alle har en voksen, tallfestet: "100 %"}]
      begreper: [{id: mobbing, ord: Mobbing, forklaring: Gjentatte krenkjingar, språk: nn, kilde: {tittel: Boka, forfatter: Kari, år: 2020}}]
      forkortelser: [{kort: FAU, lang: foreldrenes arbeidsutvalg}]
      kilder: [{tittel: Overordnet del, utgiver: Udir, lenke: "https://www.udir.no"}]
      informasjon: {hvem: {gruppe: foresatte}, når: September, ansvar: rektor, hvordan: På foreldremøtet}
      medvirkning: {hvem: elevråd, når: Mai, hvordan: Sier hva det mener}
      evaluering: {når: Juni, ansvar: rektor, organer: elevråd, hvordan: Sammen}
      tiltak:
        - id: vaktplan
          tittel: Vaktplan | ute
          beskrivelse: |
            Gul vest[^vest]:

            - ved porten
              - begge sider
            - ved *skogen*
          ansvar: [rektor, {enhet: PPT, form: samarbeid}]
          når: [Hele året, {merkelapp: Frist, tid: mai}]
          hjemmel: § 12-3
          lenker: {tekst: Les mer, adresse: "https://www.udir.no"}
        - id: 6a
          nr: 6A
          tittel: Overgang
          deltiltak:
            - {tittel: Besøk, metode: Omvisning, når: Vår}
            - {metode: Samtale, når: Høst}
      delplikter:
        - id: melde-fra
          nr: 3
          tittel: Melde fra
          plikt: {tekst: Alle skal melde frå, språk: nn, kilde: opplæringslova § 12-4}
          ansvar: rektor
          rader: [{spørsmål: Hvordan?, svar: [Si det, {liste: [Muntlig, Skriftlig]}]}, {spørsmål: Hvor skrives det ned?, svar: I arkivet, dokumentasjon: true}]
          eskalering: {fra: rektor, til: {enhet: Kommunen}, når: Straks, vilkår: I alvorlige saker}
          kontakter: kontoret
      prosesser:
        - id: bekymring
          tittel: Bekymring
          noder: [{id: ser, slag: start, tekst: Noen ser noe, ansvar: rektor, når: Samme dag, eksempler: [Sår, Stille]}, {id: gjør, tekst: Vi gjør noe}, {id: slutt, slag: slutt, tekst: Det er bra}]
          kanter: [{fra: ser, til: gjør}, {fra: gjør, til: slutt, vilkår: Det virker}, {fra: gjør, til: ser, vilkår: Det virker ikke}]
          sidebokser: {slag: eksempel, innhold: Et eksempel}
      fotnoter: [{id: vest, tekst: Vestene ligger på kontoret}]

      seksjoner:
        - id: tekst
          innhold:
            - |
              Et avsnitt med **sterk**, *uthevet* og `kode`, [lenke](https://www.udir.no) og [](#vaktplan).\\
              Ny linje, og et bilde: ![En vest](vest.png)

              ### Overskrift

              1. en
              2. to

              > Ord

              ```
              a | b < c
              ```

              ---
            - liste: {form: punkter, innledning: "Vi:", punkter: [A, {tekst: B, punkter: [B1, B2]}]}
            - liste: {form: tall, punkter: [En, To]}
            - liste: {form: bokstaver, punkter: [En, To]}
            - liste: {form: avkryssing, punkter: [Gjort, Ikke gjort]}
            - etiketter: [{etikett: Elever, innhold: Er med}, {etikett: Ansatte, innhold: [Er også med, {liste: [A, B]}]}]
            - sitat: {tekst: Skulen skal arbeide kontinuerleg, språk: nn, kilde: {tittel: opplæringslova § 12-3, lenke: "https://lovdata.no"}}
            - boks: {slag: god-praksis, tittel: Slik, innhold: [Snakk sammen, {liste: [Rolig]}], kilde: Barneombudet}
            - figur: {fil: modell.svg, alternativ: Fem sirkler, tekst: Modell}
            - figur: {alternativ: Tapt figur}
            - stripe: [Se, Si, Gjør]
            - tabell: {tittel: Møter, kolonner: [Møte, Når], rader: [[Foreldremøte, September], [Utviklingssamtale, {innhold: []}]]}
            - matrise: {tittel: Nivåer, kolonner: [{tittel: Nivå 1, innhold: Alle}, {tittel: Nivå 2, innhold: [Noen, {liste: [A]}]}]}
            - lenker: [{tekst: Udir, adresse: "https://www.udir.no"}, {tekst: Internt, adresse: "https://intern.example", tilgang: intern}]
      """)
    sak.mal = """
      nummerering: desimal
      seksjoner:
        - {id: tekst, tittel: Tekst}
        - id: tiltak
          nummer: Del 1
          tittel: Tiltak
          innhold: [{tiltak: {tittel: Alle tiltak, kolonner: [nr, tiltak, ansvar, metode, når]}}]
          seksjoner:
            - {id: året, tittel: Året, innhold: [{årshjul: {}}]}
            - {id: melde, tittel: Vi melder, innhold: [{delplikt: melde-fra}]}
            - {id: kjede, tittel: Kjeden, innhold: [{prosess: bekymring}]}
        - id: resten
          tittel: Resten
          innhold: [{verdier: alle}, {mål: alle}, {begreper: alle}, {organer: alle}, {kontakter: alle}, {forkortelser: true}, {kilder: true}, {medvirkning: true}, {informasjon: true}, {evaluering: true}]
      """
    sak.eier = "tilgjengelighetserklæring: https://uustatus.no/nb/lysvik"
    sak.årshjul = "aktiviteter:\n  - {id: fest, tittel: Skolestartfest, når: 2. september, ansvar: rektor, målgruppe: Alle, sted: Ute}\n  - {id: fri, tittel: Idrettsdag, når: Juni}\n"
    return sak
  }()
}
