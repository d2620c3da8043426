import Foundation
import PlanDocument
import PlanProsa
import Planmodell
import Testing

/// Ordparene i `Ledetekster`, lest fra kilden, så nye ord er med av seg selv.
private let ordpar: [(nb: String, nn: String)] = {
  let fil = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/PlanDocument/Ledetekster.swift")
  let kilde = (try? String(contentsOf: fil, encoding: .utf8)) ?? ""
  return kilde.matches(of: /ord\("([^"]*)", "([^"]*)"\)/).map { (String($0.1), String($0.2)) }
}()

@Suite struct Målformene {
  @Test func `hvert ord finnes på begge målformer`() {
    #expect(ordpar.count > 90)
    for (nb, nn) in ordpar { #expect(!nb.isEmpty && !nn.isEmpty) }
  }

  /// En plan som viser alt programmet kan si, der skolens egne ord er «x» og «y».
  static let alt = Sak(
    innhold: """
      - boks: {slag: definisjon, innhold: x}
      - boks: {slag: eksempel, innhold: x}
      - boks: {slag: merk, innhold: x}
      - boks: {slag: klage, innhold: x}
      - boks: {slag: kontakt, innhold: x}
      - boks: {slag: god-praksis, innhold: x}
      - tiltak: {kolonner: [tiltak]}
      - tiltak: {kolonner: [nr, tiltak, beskrivelse, skoleslag, målgruppe, hjemmel, ansvar, metode, når, nivå, fase, dokumentasjon, evaluering, status]}
      - årshjul: {}
      - årshjul: {kolonner: [aktivitet, når, ansvar, målgruppe, sted, kategori]}
      - delplikt: d
      - prosess: p
      - begreper: alle
      - mål: alle
      - organer: alle
      - kontakter: alle
      - medvirkning: true
      - informasjon: true
      - evaluering: true
      """,
    """
    gjelder: 2026-2027
    overordnet: {tekst: x}
    avgrensning: x
    dokumentkontroll: {id: x, versjon: x, status: x, kategori: x, prosess: x, godkjent: {dato: 2026-06-15, av: r}, endret: {dato: 2026-06-15, av: r}, siste-revisjon: 2026-06-15, neste-revisjon: 2026-06-15}
    tidligere-versjoner: {versjon: x}
    roller: [{id: r, navn: x, slag: ansatt}]
    organer: [{id: o, navn: x, medlemmer: r, faste-deltakere: r, mandat: x, møter: x, grunnlag: x}]
    kontakter: [{navn: x, rolle: r, telefon: "116 111", epost: x@y.no, lenke: "https://x.no"}]
    begreper: [{id: b, ord: x, forklaring: x, kilde: x}]
    mål: [{id: m, tittel: x, tekst: x, tallfestet: x}]
    medvirkning: {hvem: [r, {gruppe: x, form: samarbeid}], når: x, hvordan: x}
    informasjon: {hvem: r, når: x, ansvar: r, hvordan: x}
    evaluering: {når: x, ansvar: r, organer: o, hvordan: x}
    tiltak:
      - {id: t, tittel: x, beskrivelse: x, nivå: skole, fase: fremme, skoleslag: [barneskole, ungdomsskole, barne-og-ungdomsskole, videregående, voksenopplæring], målgruppe: [x, y], ansvar: [r, r], metode: x, hjemmel: x, når: x, status: x, dokumentasjon: x, evaluering: x, merknad: x, lenker: {tekst: x}}
      - {id: t2, tittel: x, nivå: klasse, fase: forebygge}
      - {id: t3, tittel: x, nivå: individ, fase: håndtere}
      - {id: t4, tittel: x, fase: gjenopprette}
    delplikter: [{id: d, nr: 1, tittel: x, ansvar: r, rader: [{spørsmål: x, svar: x}], eskalering: {fra: r, til: r, når: x, vilkår: x}}]
    prosesser: [{id: p, tittel: x, noder: [{id: n, tekst: x, ansvar: r, når: x, eksempler: x}, {id: s, tekst: x}, {id: u, tekst: x}], kanter: [{fra: n, til: u}]}]
    """
  ).med(\.årshjul, "kategorier: [{id: k, navn: x}]\naktiviteter: [{id: a, tittel: x, når: x, ansvar: r, målgruppe: x, sted: x, kategori: k}]\n")

  /// Alle tekster i et dokument, uansett hvor de står.
  static func tekster(_ verdi: Any) -> [String] {
    if let tekst = verdi as? String { return [tekst] }
    if verdi is Ledetekster { return [] }
    return Mirror(reflecting: verdi).children.flatMap { tekster($0.value) }
  }

  private func sagt(_ målform: String) throws -> Set<String> {
    var sak = Self.alt
    sak.plan += "\nmålform: \(målform)"
    return Set(Self.tekster(try sak.dokument()).flatMap { [$0] + $0.split { ",:;".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) } })
  }

  @Test func `en plan på nynorsk har ingen ord som bare er bokmål`() throws {
    let nn = try sagt("nn")
    for par in ordpar where par.nb != par.nn { #expect(!nn.contains(par.nb), "«\(par.nb)» skulle vært «\(par.nn)»") }
  }

  @Test func `prøven ser ordene: på bokmål står de der`() throws {
    let nb = try sagt("nb")
    let nn = try sagt("nn")
    // Resten hører til siden, ikke dokumentet.
    let påSiden: Set = [
      "Innhold", "Hopp til innholdet", "Fotnoter", "Tilgjengelighetserklæring", "Bildet mangler", "Planen som ren tekst",
    ]
    for par in ordpar where par.nb != par.nn && !påSiden.contains(par.nb) {
      #expect(nb.contains { $0.lowercased().contains(par.nb.lowercased()) }, "«\(par.nb)» er ikke prøvd")
      #expect(nn.contains { $0.lowercased().contains(par.nn.lowercased()) }, "«\(par.nn)» er ikke prøvd")
    }
  }

  @Test(arguments: [("", "nn", "", "nn"), ("", "nn", "nb", "nb"), ("nn", "", "", "nn"), ("nn", "nb", "", "nb"), ("", "", "", "nb")])
  func `planens målform, ellers skolens, ellers bokmål`(_ eier: String, _ skole: String, _ plan: String, _ venter: String) throws {
    func m(_ s: String) -> String { s.isEmpty ? "" : "målform: \(s)" }
    var sak = Sak(m(plan))
    sak.eier = m(eier)
    sak.skole = m(skole)
    #expect(try sak.dokument().målform.rawValue == venter)
  }
}
