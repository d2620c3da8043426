import Foundation
import PlanDiagnostics
import Testing

/// En plan som gir ett slags funn, og hvor det første skal stå.
private struct Tilfelle: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var venter: [String]
  var sak: Sak

  init(_ navn: String, _ venter: String..., sak: Sak) {
    testDescription = navn
    self.venter = venter
    self.sak = sak
  }
}

private let tilfeller: [Tilfelle] = [
  Tilfelle(
    "rolle og organ med samme id", "DOK-001 plan.yaml:4:16 «kokk» er brukt to ganger for roller og organer | gi den ene en annen id",
    sak: Sak("roller: [{id: kokk, navn: kokk, slag: ansatt}]\norganer: [{id: kokk, navn: kokk}]")),
  Tilfelle(
    "to tiltak med samme id",
    "DOK-002 plan.yaml:10:8 id-en «a» er brukt to ganger i planen | gi den ene en annen id, så henvisninger treffer rett",
    sak: Sak(innhold: "- {tiltak: {}}", "tiltak:\n- {id: a, tittel: A}\n- {id: a, tittel: B}").med(\.mal, Sak("").mal)),
  Tilfelle(
    "et tiltak og et begrep med samme id",
    "DOK-002 plan.yaml:9:17 id-en «a» er brukt to ganger i planen | gi den ene en annen id, så henvisninger treffer rett",
    sak: Sak(innhold: "- {tiltak: {}}\n- {begreper: alle}", "begreper: [{id: a, ord: A, forklaring: x}]\ntiltak: [{id: a, tittel: A}]")),
  Tilfelle(
    "må og ma blir samme adresse", "DOK-003 plan.yaml:9:36 id-ene «må» og «ma» får samme adresse, «#ma» | gi den ene en annen id",
    sak: Sak(innhold: "- {tiltak: {}}", "\ntiltak: [{id: må, tittel: A}, {id: ma, tittel: B}]")),
  Tilfelle(
    "samme fotnote to ganger", "DOK-024 plan.yaml:8:36 fotnoten «f» er skrevet to ganger | gi den ene en annen id",
    sak: Sak(innhold: "- x[^f]", "fotnoter: [{id: f, tekst: A}, {id: f, tekst: B}]")),
  Tilfelle(
    "id siden selv bruker", "DOK-023 plan.yaml:9:15 id-en «om-planen» bruker siden selv | velg en annen, for eksempel «vår-om-planen»",
    sak: Sak(innhold: "- {tiltak: {}}", "\ntiltak: [{id: om-planen, tittel: A}]")),
  Tilfelle(
    "påkrevd punkt uten innhold",
    "DOK-004 plan.yaml:1:6 punktet «1 Visjon» er tomt, og malen krever innhold | skriv innhold i seksjonen «visjon»: Si hva dere vil",
    sak: Sak("").med(\.mal, "nummerering: desimal\nseksjoner: [{id: visjon, tittel: Visjon, påkrevd: true, veiledning: Si hva dere vil}]")),
  Tilfelle(
    "tiltak ingen viser", "DOK-005 plan.yaml:3:10 tiltaket «A» kommer ikke med i planen | ta det med i et punkt, eller fjern det",
    sak: Sak("tiltak: [{id: a, tittel: A}]")),
  Tilfelle(
    "delplikt, handlingskjede, begrep og mål ingen viser",
    "DOK-005 plan.yaml:3:14 delplikten «Se» kommer ikke med i planen | ta det med i et punkt, eller fjern det",
    "DOK-005 plan.yaml:4:13 handlingskjeden «P» kommer ikke med i planen | ta det med i et punkt, eller fjern det",
    "DOK-005 plan.yaml:5:12 begrepet «B» kommer ikke med i planen | ta det med i et punkt, eller fjern det",
    "DOK-005 plan.yaml:6:7 målet «m» kommer ikke med i planen | ta det med i et punkt, eller fjern det",
    sak: Sak(
      """
      delplikter: [{id: d, nr: 1, tittel: Se, rader: [{spørsmål: S, svar: x}]}]
      prosesser: [{id: p, tittel: P, noder: [{id: n, tekst: x}]}]
      begreper: [{id: b, ord: B, forklaring: x}]
      mål: [{id: m, tekst: x}]
      """)),
  Tilfelle(
    "seksjon skrevet to ganger", "DOK-006 plan.yaml:3:41 seksjonen «alt» er skrevet to ganger | slå de to sammen",
    sak: Sak("seksjoner: [{id: alt, innhold: a}, {id: alt, innhold: b}]")),
  Tilfelle(
    "for mange nivåer", "DOK-007 plan.yaml:3:176 seksjonen «f» ligger for dypt | bruk høyst 5 nivåer av seksjoner",
    sak: Sak(
      "seksjoner: [{id: alt, seksjoner: [{id: b, tittel: B, seksjoner: [{id: c, tittel: C, seksjoner: [{id: d, tittel: D, seksjoner: [{id: e, tittel: E, innhold: x, seksjoner: [{id: f, tittel: F, innhold: x}]}]}]}]}]}]"
    )),
  Tilfelle(
    "seksjon som ikke finnes i malen", "DOK-008 plan.yaml:3:18 seksjonen «visjn» finnes ikke i malen | mente du «visjon»?",
    sak: Sak("seksjoner: [{id: visjn}]").med(\.mal, "seksjoner: [{id: visjon, tittel: V}]")),
  Tilfelle(
    "fotnote som ikke finnes", "DOK-009 plan.yaml:7:15 fotnoten «eqs» finnes ikke | legg den til under «fotnoter:», eller fjern «[^eqs]»",
    sak: Sak(innhold: "- |\n  System[^eqs]")),
  Tilfelle(
    "fotnote ingen bruker", "DOK-010 plan.yaml:3:12 fotnoten «a» er ikke brukt | skriv «[^a]» der den hører til, eller fjern den",
    sak: Sak("fotnoter: [{id: a, tekst: A}]")),
  Tilfelle(
    "henvisning til ingenting", "DOK-011 plan.yaml:7:12 henvisningen «#vaktpln» treffer ingenting i planen | mente du «vaktplan»?",
    sak: Sak(innhold: "- {tiltak: {}}\n- Se [vakt](#vaktpln)", "tiltak: [{id: vaktplan, tittel: A}]").med(\.mal, Sak("").mal)),
  Tilfelle(
    "henvisning til noe som ikke vises",
    "DOK-005 plan.yaml:8:10 tiltaket «A» kommer ikke med i planen | ta det med i et punkt, eller fjern det",
    "DOK-012 plan.yaml:6:12 henvisningen «#a» peker på noe som ikke vises i planen | vis det i et punkt, eller fjern henvisningen",
    sak: Sak(innhold: "- Se [](#a)", "tiltak: [{id: a, tittel: A}]")),
  Tilfelle(
    "henvisning til et punkt som falt bort fordi det er tomt",
    "DOK-012 plan.yaml:6:12 henvisningen «#tomt» peker på noe som ikke vises i planen | vis det i et punkt, eller fjern henvisningen",
    sak: Sak(innhold: "- Se [](#tomt)").med(\.mal, "seksjoner: [{id: alt, tittel: Alt}, {id: tomt, tittel: Tomt}]")),
  Tilfelle(
    "ansvar uten hvem", "DOK-013 plan.yaml:8:37 ansvaret sier ikke hvem | bruk én av «rolle», «gruppe», «enhet» og «person»",
    sak: Sak(innhold: "- {tiltak: {}}", "tiltak: [{id: a, tittel: A, ansvar: {form: samarbeid}}]")),
  Tilfelle(
    "ansvar på to måter", "DOK-013 plan.yaml:8:37 ansvaret er oppgitt på flere måter | bruk én av «rolle», «gruppe», «enhet» og «person»",
    sak: Sak(innhold: "- {tiltak: {}}", "tiltak: [{id: a, tittel: A, ansvar: {rolle: rektor, gruppe: FAU}}]")),
  Tilfelle(
    "ukjent rolle som ligner", "DOK-014 plan.yaml:8:37 rollen eller organet «rektro» finnes ikke | mente du «rektor»?",
    sak: Sak(innhold: "- {tiltak: {}}", "tiltak: [{id: a, tittel: A, ansvar: rektro}]")),
  Tilfelle(
    "ukjent rolle",
    "DOK-014 plan.yaml:8:37 rollen eller organet «vaktmester» finnes ikke | legg det til under «roller:» eller «organer:», eller skriv «{gruppe: vaktmester}»",
    sak: Sak(innhold: "- {tiltak: {}}", "tiltak: [{id: a, tittel: A, ansvar: vaktmester}]")),
  Tilfelle(
    "rad med for få celler", "DOK-015 plan.yaml:9:19 raden har 1 celler, men tabellen har 2 kolonner | skriv én celle for hver kolonne; en tom celle skrives \"\"",
    sak: Sak(innhold: "- tabell:\n    tittel: T\n    kolonner: [A, B]\n    rader: [[x]]")),
  Tilfelle(
    "tiltak som ikke finnes", "DOK-016 plan.yaml:6:26 tiltaket «vaktpln» finnes ikke | mente du «vaktplan»?",
    sak: Sak(innhold: "- {tiltak: {ider: [vaktpln]}}\n- {tiltak: {}}", "tiltak: [{id: vaktplan, tittel: A}]")),
  Tilfelle(
    "delplikt som ikke finnes", "DOK-017 plan.yaml:6:19 delplikten «gripe-inn» finnes ikke i planen | legg den til under «delplikter:»",
    sak: Sak(innhold: "- delplikt: gripe-inn")),
  Tilfelle(
    "handlingskjede som ikke finnes", "DOK-018 plan.yaml:6:18 handlingskjeden «sak» finnes ikke i planen | legg den til under «prosesser:»",
    sak: Sak(innhold: "- prosess: sak")),
  Tilfelle(
    "vei til et steg som ikke finnes", "DOK-019 plan.yaml:8:91 steget «slut» finnes ikke i handlingskjeden | mente du «slutt»?",
    sak: Sak(innhold: "- prosess: p", "prosesser: [{id: p, tittel: P, noder: [{id: slutt, tekst: x}], kanter: [{fra: slutt, til: slut}]}]")),
  Tilfelle(
    "årshjul som ikke finnes",
    "DOK-020 plan.yaml:6:18 planen viser årshjulet, men skolen har ikke noe årshjul for dette året | lag filen «aarshjul.yaml» ved siden av planen",
    sak: Sak(innhold: "- årshjul: {}")),
  Tilfelle(
    "kategori som ikke finnes", "DOK-021 aarshjul.yaml:2:54 kategorien «fest» finnes ikke i årshjulet | legg den til under «kategorier:»",
    sak: Sak(innhold: "- årshjul: {}").med(
      \.årshjul, "kategorier: [{id: fester, navn: F}]\naktiviteter: [{id: a, tittel: A, når: Mai, kategori: fest}]\n")),
  Tilfelle(
    "verdi som ikke finnes", "DOK-022 plan.yaml:6:19 verdien «mot» finnes ikke | legg den til under «verdier:»",
    sak: Sak(innhold: "- verdier: [mot]")),
  Tilfelle(
    "kontakt som ikke finnes", "DOK-022 plan.yaml:8:86 kontakten «skolen» finnes ikke | legg den til under «kontakter:»",
    sak: Sak(
      innhold: "- delplikt: d",
      "delplikter: [{id: d, nr: 1, tittel: Se, rader: [{spørsmål: S, svar: x}], kontakter: [skolen]}]")),
]

@Suite struct Kodene {
  @Test(arguments: tilfeller)
  private func `gir akkurat sitt funn`(_ t: Tilfelle) throws {
    let funn = try t.sak.funn().sorted { ($0.code, $0) < ($1.code, $1) }.map(\.helt)
    #expect(funn == t.venter)
  }

  @Test(arguments: tilfeller)
  private func `en feil gir ikke noe dokument, en advarsel gjør`(_ t: Tilfelle) throws {
    let (dokument, funn) = try t.sak.bygg()
    #expect((dokument == nil) == funn.contains { $0.severity == .feil })
  }

  /// Kodene som står i kilden, hentet ut av den selv.
  @Test func `hver kode i kilden har et tilfelle her`() throws {
    let mappe = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/PlanDocument")
    var iKilden: Set<String> = []
    for fil in try FileManager.default.contentsOfDirectory(at: mappe, includingPropertiesForKeys: nil) {
      iKilden.formUnion(try String(contentsOf: fil, encoding: .utf8).matches(of: /"(DOK-\d{3})"/).map { String($0.1) })
    }
    let prøvd = Set(tilfeller.flatMap(\.venter).map { String($0.prefix(7)) })
    #expect(iKilden.count >= 22)
    #expect(iKilden.subtracting(prøvd) == [])
    #expect(prøvd.subtracting(iKilden) == [])
  }
}
