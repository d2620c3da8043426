import PlanDiagnostics
import Planmodell
import Testing

/// En feil i en verdi av en type: hva som står, og hva leseren sier.
struct Feil: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var venter: [String]
  var funn: @Sendable () -> [Diagnostic]

  init<T: Modelltype>(_ navn: String, _ type: T.Type, _ yaml: String, _ venter: String...) {
    testDescription = navn
    self.venter = venter
    funn = { les(T.self, yaml).funn }
  }
}

@Suite struct Feltfeil {
  static let tilfeller: [Feil] = [
    Feil(
      "ukjent nøkkel som ligner", Tiltak.self, "id: a\ntittel: A\nansvra: rektor\n",
      "FELT-001 3:1 ukjent nøkkel «ansvra» i tiltak | mente du «ansvar»?"),
    Feil(
      "ukjent nøkkel som ikke ligner", Rolle.self, "id: a\nnavn: A\nslag: ansatt\nfarge: blå\n",
      "FELT-001 4:1 ukjent nøkkel «farge» i rolle | bruk en av disse: id, navn, slag"),
    Feil(
      "nettadresse uten https", Lenke.self, "tekst: A\nadresse: www.kommune.no\n",
      "FELT-013 2:10 «adresse» skal være en nettadresse, ikke «www.kommune.no» | skriv «https://» foran: «https://www.kommune.no»"),
    Feil(
      "nettadresse som kjører noe", Lenke.self, "tekst: A\nadresse: \"javascript://%0aalert(1)\"\n",
      "FELT-013 2:10 «adresse» skal være en nettadresse, ikke «javascript://%0aalert(1)» | skriv hele adressen, for eksempel «https://www.eksempel.no»"),
    Feil(
      "e-post med mellomrom", Kontakt.self, "navn: A\nepost: a b@c.no\n",
      "FELT-014 2:8 «epost» skal være en e-postadresse, ikke «a b@c.no» | skriv bare adressen, for eksempel «post@eksempel.no»"),
    Feil(
      "telefon med ord", Kontakt.self, "navn: A\ntelefon: 55 55 55 55 (sentralbord)\n",
      "FELT-015 2:10 «telefon» skal være et telefonnummer, ikke «55 55 55 55 (sentralbord)» | skriv bare sifrene, for eksempel «116 111»"),
    Feil(
      "ukjent språk", Rolle.self, "id: a\nnavn: {nb: A, nn: A, en: A}\nslag: ansatt\n",
      "FELT-001 2:22 ukjent nøkkel «en» i «navn» | bruk «nb» og «nn»"),
    Feil(
      "mangler noe som må være der", Rolle.self, "# rolle\nid: a\nnavn: A\n",
      "FELT-002 2:1 rolle mangler «slag» | legg til «slag: ansatt» (hva slags deltaker rollen er)"),
    Feil(
      "mangler en målform", Rolle.self, "id: a\nnavn: {nb: lærer}\nslag: ansatt\n",
      "FELT-002 2:7 «navn» mangler «nn» | skriv teksten på begge målformer, eller bare én tekst når den er lik"),
    Feil(
      "tomt felt som må fylles ut", Rolle.self, "id:\nnavn: A\nslag: ansatt\n",
      "FELT-003 1:1 «id» er tomt, men må fylles ut | skriv for eksempel «id: kontaktlærer»"),
    Feil(
      "bare mellomrom", Rolle.self, "id: a\nnavn: \"  \"\nslag: ansatt\n",
      "FELT-003 2:7 «navn» er tomt | skriv en verdi"),
    Feil(
      "tom løpende tekst", Mål.self, "id: a\ntekst: \"\"\n",
      "FELT-003 2:8 «tekst» er tomt | skriv en verdi"),
    Feil(
      "tom liste som må fylles ut", Tabell.self, "tittel: T\nkolonner: []\nrader: [[a]]\n",
      "FELT-003 2:11 listen «kolonner» er tom, men må fylles ut | skriv for eksempel «kolonner: [Møte, Når]»"),
    Feil(
      "tomt punkt i en liste", Tiltak.self, "id: a\ntittel: A\nansvar:\n  - rektor\n  -\n",
      "FELT-003 5:4 «ansvar» er tomt | skriv en verdi, eller fjern den tomme"),
    Feil(
      "flere linjer der det skal være én", Rolle.self, "id: a\nnavn: |\n  to\n  linjer\nslag: ansatt\n",
      "FELT-004 2:7 «navn» skal være én linje | slå linjene sammen; bare felter for løpende tekst kan ha flere"),
    Feil(
      "id med store bokstaver og mellomrom", Rolle.self, "id: Grønn Lærer\nnavn: A\nslag: ansatt\n",
      "FELT-005 1:5 «Grønn Lærer» kan ikke være id | bruk små bokstaver, tall og bindestrek, for eksempel «grønn-lærer»"),
    Feil(
      "årstall med bokstaver", Kilde.self, "tittel: T\når: ca. 2020\n",
      "FELT-006 2:5 «år» skal være et helt tall, ikke «ca. 2020» | skriv bare sifrene"),
    Feil(
      "ja for true", Skole.self, "navn: A\nskoleslag: barneskole\nleksehjelp: ja\n",
      "FELT-007 3:13 «leksehjelp» skal være true eller false, ikke «ja» | skriv «true»"),
    Feil(
      "on for true", Skole.self, "navn: A\nskoleslag: barneskole\nleksehjelp: on\n",
      "FELT-007 3:13 «leksehjelp» skal være true eller false, ikke «on» | skriv «true» for ja og «false» for nei"),
    Feil(
      "norsk dato", Dokumentkontroll.self, "siste-revisjon: 15.06.2026\n",
      "FELT-008 1:17 datoen «15.06.2026» er skrevet med dagen først | skriv år, måned og dag slik: 2026-06-15"),
    Feil(
      "dag som ikke finnes", Dokumentkontroll.self, "neste-revisjon: 2026-02-29\n",
      "FELT-008 1:17 «2026-02-29» er ikke en dato som finnes | skriv år, måned og dag slik: 2026-06-15"),
    Feil(
      "skoleår med skråstrek", Gyldighet.self, "skoleår: 2026/27\n",
      "FELT-009 1:10 «2026/27» er ikke et skoleår | skriv begge årene slik: 2026-2027"),
    Feil(
      "skoleår i kortform", Gyldighet.self, "2026\n",
      "FELT-009 1:1 «2026» er ikke et skoleår | skriv begge årene slik: 2026-2027"),
    Feil(
      "nesten et ord i mengden", Rolle.self, "id: a\nnavn: A\nslag: ledlse\n",
      "FELT-010 3:7 «ledlse» kan ikke stå i «slag» | mente du «ledelse»?"),
    Feil(
      "et annet ord enn dem i mengden", Tiltak.self, "id: a\ntittel: A\nnivå: kommune\n",
      "FELT-010 3:7 «kommune» kan ikke stå i «nivå» | bruk ett av disse: skole, klasse, individ"),
    Feil(
      "liste der det skal være tekst", Rolle.self, "id: [a]\nnavn: A\nslag: ansatt\n",
      "FELT-011 1:5 «id» skal være en tekst på én linje, ikke en liste | skriv én verdi rett etter «id:»"),
    Feil(
      "nøkler der det skal være dato", Dokumentkontroll.self, "siste-revisjon: {år: 2026}\n",
      "FELT-011 1:17 «siste-revisjon» skal være en dato, ikke nøkler med verdier | skriv én verdi rett etter «siste-revisjon:»"),
    Feil(
      "tekst der det skal være nøkler", Tiltak.self, "Vaktplan\n",
      "FELT-011 1:1 «tiltak» skal ha nøkler med verdier | skriv for eksempel «id: vaktplan»"),
    Feil(
      "andre nøkler enn fil i løpende tekst", Mål.self, "id: a\ntekst: {fil: a.md, språk: nb}\n",
      "FELT-011 2:8 «tekst» skal være tekst, eller bare «fil:» med navnet på en fil | skriv teksten rett etter «tekst:», eller «tekst: {fil: visjon.md}»"),
    Feil(
      "blokk med to nøkler", Blokk.self, "prosa: A\nsitat: B\n",
      "FELT-012 1:1 blokk skal ha nøyaktig én nøkkel, ikke 2 | del den i flere, med strek foran hver"),
    Feil(
      "blokk uten verdi", Blokk.self, "begreper:\n",
      "FELT-003 1:1 «begreper» er tomt, men må fylles ut | skriv for eksempel «begreper: alle»"),
    Feil(
      "tom blokk", Blokk.self, "{}\n",
      "FELT-012 1:1 blokk skal ha nøyaktig én nøkkel, ikke 0 | skriv for eksempel «prosa: Vi ser hver elev.»"),
  ]

  @Test(arguments: tilfeller)
  func `en feil: kode, linje og kolonne, melding, råd`(_ feil: Feil) {
    #expect(feil.funn().map(\.helt) == feil.venter)
  }

  @Test func `en verdi med feil kommer ikke videre`() {
    #expect(les(Rolle.self, "id: A\nnavn: A\nslag: ansatt\n").verdi == nil)
    #expect(les(Rolle.self, "id: a\nnavn: A\nslag: ansatt\n").verdi != nil)
  }

  @Test func `alle feil i en fil fortelles på én gang, hver med sitt sted`() {
    let yaml = """
      mal: Barneskole
      slag: planer
      tittel: [A]
      gjelder: 2026
      innholdsfortegnelse: ja
      dokumentkontroll:
        godkjent: {dato: 15.06.2026, av: rektor}
      roller:
        - id: kokk
          slag: ansatt
      tiltak:
        - id: a
          ansvra: rektor
          nivå: skolen
          når: []
        - id: b
          tittel:
      seksjoner:
        - id: visjon
          innhold:
            - prosa: "[x](javascript:alert(1))"
            - sitat: a
              boks: b
      """
    let (plan, funn) = les(Plan.self, yaml)
    #expect(plan == nil)
    #expect(
      Set(funn.map(\.kort)) == [
        "FELT-005 1:6", "FELT-010 2:7", "FELT-011 3:9", "FELT-009 4:10", "FELT-007 5:22", "FELT-008 7:20",
        "FELT-002 9:5", "FELT-001 13:5", "FELT-010 14:11", "FELT-002 12:5", "FELT-003 17:5", "PROSA-002 21:16",
        "FELT-012 22:9", "FELT-011 23:15",
      ])
  }

  @Test func `en fil som ikke er YAML, og en tom fil, er feil med sted`() {
    #expect(les(Rolle.self, "id: [a\n").funn.allSatisfy { $0.code.hasPrefix("YAML") && $0.location?.line == 1 })
    #expect(les(Rolle.self, "").funn.map(\.kort) == ["YAML-005 1:1"])
  }
}
