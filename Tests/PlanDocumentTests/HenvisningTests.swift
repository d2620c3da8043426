import PlanDiagnostics
import PlanDocument
import Planmodell
import Testing

@Suite struct Henvisninger {
  @Test(arguments: [
    ("[]", "#alt", "Alt<#alt>"),
    ("[]", "#vaktplan", "Synlige voksne<#vaktplan>"),
    ("[]", "#følge-med", "Delplikt 1 – Følge med<#folge-med>"),
    ("[]", "#mobbing", "Mobbing<#mobbing>"),
    ("[]", "#en-voksen", "En trygg voksen<#en-voksen>"),
    ("[]", "#bekymring", "Bekymring<#bekymring>"),
    ("[]", "#fest", "Skolestartfest<#fest>"),
    ("[*vår* plan]", "#vaktplan", "vår plan<#vaktplan>"),
  ])
  func `en henvisning får navnet på det den peker på, når den ikke har sin egen tekst`(
    _ tekst: String, _ mål: String, _ venter: String
  ) throws {
    let sak = Sak(
      innhold: "- Se \(tekst)(\(mål)).\n- {tiltak: {}}\n- delplikt: følge-med\n- begreper: alle\n- mål: alle\n- prosess: bekymring\n- årshjul: {}",
      """
      tiltak: [{id: vaktplan, tittel: Synlige voksne}]
      delplikter: [{id: følge-med, nr: 1, tittel: Følge med, rader: [{spørsmål: S, svar: x}]}]
      begreper: [{id: mobbing, ord: Mobbing, forklaring: x}]
      mål: [{id: en-voksen, tittel: En trygg voksen, tekst: x}]
      prosesser: [{id: bekymring, tittel: Bekymring, noder: [{id: a, tekst: x}]}]
      """
    ).med(\.årshjul, "aktiviteter: [{id: fest, tittel: Skolestartfest, når: Mai}]\n")
    #expect(try sak.blokker().first == "Se \(venter).")
  }

  @Test func `et nummerert punkt nevnes med nummeret`() throws {
    let mal = "nummerering: desimal\nseksjoner: [{id: a, tittel: A, innhold: x}, {id: alt, tittel: Alt, innhold: [{eget: true}]}]"
    #expect(try Sak(innhold: "- Se [](#alt)").med(\.mal, mal).dokument().seksjoner[1].blokker[0].visning == "Se 2 Alt<#alt>")
  }

  @Test func `alt det pekes på, finnes i dokumentet`() throws {
    let sak = Sak(innhold: "- \"[a](#6a), [b](#čáhci) og [c](#følge-med)\"\n- {tiltak: {}}", "tiltak: [{id: 6a, tittel: A}, {id: čáhci, tittel: B}, {id: følge-med, tittel: C}]")
    let d = try sak.dokument()
    let ankere = d.tabeller[0].rader.map { $0.anker ?? "-" }
    #expect(ankere == ["nr-6a", "cahci", "folge-med"])
    #expect(d.seksjoner[0].blokker[0].visning == "a<#nr-6a>, b<#cahci> og c<#folge-med>")
    #expect(ankere.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } && $0.first?.isLetter == true })
  }

  @Test func `opphavet til hvert anker er stedet det er skrevet`() throws {
    let d = try Sak(innhold: "- {tiltak: {}}", "tiltak:\n  - {id: må, tittel: A}").dokument()
    #expect(d.opphav("ma")?.line == 9)
    #expect(d.opphav("ma")?.column == 10)
  }

  // MARK: Fotnoter

  private func fotnoter(_ innhold: String, _ noter: String) throws -> (blokker: [String], noter: [String]) {
    let d = try Sak(innhold: innhold, "fotnoter: [\(noter)]").dokument()
    return (d.seksjoner[0].blokker.map(\.visning), d.fotnoter.map { "\($0.nr) \($0.tekst.visning)" })
  }

  @Test func `fotnoter får nummer etter hvor de først brukes, og beholder det`() throws {
    let (blokker, noter) = try fotnoter(
      "- A[^en] B[^to]\n- C[^en] D[^tre]", "{id: to, tekst: To}, {id: tre, tekst: Tre}, {id: en, tekst: Én}")
    #expect(blokker == ["A[1] B[2]", "C[1] D[3]"])
    #expect(noter == ["1 Én", "2 To", "3 Tre"])
  }

  @Test func `en note i en note kommer sist, og to som peker på hverandre går ikke i ring`() throws {
    let (blokker, noter) = try fotnoter(
      "- A[^en]\n- B[^to]", "{id: en, tekst: 'Se [^tre]'}, {id: to, tekst: To}, {id: tre, tekst: 'Tilbake [^en]'}")
    #expect(blokker == ["A[1]", "B[2]"])
    #expect(noter == ["1 Se [3]", "2 To", "3 Tilbake [1]"])
  }

  @Test func `noter i lister, sitater, bokser og tabeller telles i leserekkefølge`() throws {
    let d = try Sak(
      innhold: """
        - liste: ['A[^a]']
        - sitat: {tekst: 'B[^b]'}
        - boks: {innhold: 'C[^c]'}
        - tiltak: {kolonner: [tiltak, beskrivelse]}
        """,
      """
      tiltak: [{id: t, tittel: T, beskrivelse: 'D[^d]'}]
      fotnoter: [{id: d, tekst: D}, {id: c, tekst: C}, {id: b, tekst: B}, {id: a, tekst: A}]
      """
    ).dokument()
    #expect(d.fotnoter.map { $0.tekst.visning } == ["A", "B", "C", "D"])
    #expect(d.tabeller[0].bilde == ["T | D[4]"])
  }
}
