import Foundation
import PlanChecks
import PlanDiagnostics
import PlanDocument
import Planmodell
import Planoversikt
import Skoletid
import Testing

@testable import PlanWriters

/// Oversikten til eieren og tilsynsarket, tegnet av små verdier.
@Suite struct Oversikten {
  static func regel(_ kode: String, _ nb: String, _ nn: String) -> Regelinfo {
    Regelinfo(
      kode, "noe", .advarsel, spørsmål: Hjelp(nb, nn), hjemmel: ["opplæringslova § 12-4"], begrunnelse: "")
  }

  static let regler = [
    regel("HP03", "Beskriver planen pliktene?", "Skildrar planen pliktene?"),
    regel("HP18", "Er det et foreldremøte <tidlig> i året?", "Er det eit foreldremøte <tidleg> i året?"),
    regel("HP99", "Er alt som det skal?", "Er alt som det skal?"),
    regel("S02", "Har hvert punkt innhold?", "Har kvart punkt innhald?"),
  ]

  static func plan(
    _ id: String, _ navn: String, _ målform: Målform = .nb, mangler: Bool, offentlig: Bool = true
  ) -> Planvurdering {
    var p = Planvurdering(
      .lest, eier: ("lysvik", "Lysvik kommune"), skole: (id, navn), mappe: "2026-2027",
      tittel: målform == .nb ? "Plan for skolemiljøet" : "Plan for skulemiljøet", målform: målform)
    p.gjelder = "\(Ledetekster(målform).skoleåret) 2026–2027"
    p.side = offentlig ? .offentlig : .intern
    p.revidert = Dato(iso: "2026-06-15")
    p.nesteRevisjon = Dato(iso: mangler ? "2026-11-01" : "2027-06-15")
    p.nærmesteFrist = .init(dag: Dato(iso: "2026-11-30")!, hva: "Elevundersøkelsen")
    p.punkter = .init(alle: 20, felles: 6)
    p.tiltak = .init(alle: 15, felles: 11)
    let fil = "Content/eiere/lysvik/skoler/\(id)/2026-2027/plan.yaml"
    func sted(_ linje: Int) -> FileLocation { FileLocation(file: fil, line: linje, column: 5) }
    p.svar = [
      Kravsvar(
        kode: "HP03", ord: .funnet, kravvekt: .feil,
        steder: [
          .init(kilde: sted(40), mål: .init(anker: "folge-med", tekst: "Delplikt 1 – Følge med")),
          .init(kilde: sted(1), mål: nil),
        ]),
      mangler
        ? Kravsvar(
          kode: "HP18", ord: .mangler, kravvekt: .advarsel,
          mangler: [
            .init(
              funn: Diagnostic(.feil, "HP18", at: sted(7), "møtet «<høst>» mangler", advice: "legg det til"),
              erFelles: false),
            .init(
              funn: Diagnostic(
                .advarsel, "HP18", at: FileLocation(file: "Content/eiere/lysvik/felles/plan.yaml", line: 3),
                "dato mangler"),
              erFelles: true),
            .init(
              funn: Diagnostic(.advarsel, "HP18", at: sted(9), "tid mangler"), erFelles: false,
              erTillatt: true),
          ]) : Kravsvar(kode: "HP18", ord: .gjelderIkke, kravvekt: .advarsel, hvorfor: "skolen er ny"),
      Kravsvar(kode: "S02", ord: .kanIkkeSjekkes, kravvekt: .merknad, hvorfor: "dagens dato er ikke kjent"),
    ]
    return p
  }

  static func oversikt(_ målform: Målform = .nb) -> Eieroversikt {
    var tidligere = plan("berg", "Berg skole", mangler: false)
    (tidligere.mappe, tidligere.gjelderNå) = ("2025-2026", false)
    let uten = Planvurdering(
      .utenPlan, eier: ("lysvik", "Lysvik kommune"), skole: ("tomt", "Tomt skole"), mappe: nil,
      tittel: "Tomt skole", målform: .nb)
    var uleselig = Planvurdering(
      .kanIkkeLeses, eier: ("lysvik", "Lysvik kommune"), skole: ("feil", "Feil skole"), mappe: "2026-2027",
      tittel: "Feil skole",
      målform: .nb)
    uleselig.innholdsfeil = [
      Diagnostic(.feil, "FELT-001", at: FileLocation(file: "plan.yaml", line: 2), "=ukjent nøkkel")
    ]
    let like = ["a", "b"].compactMap {
      Tiltaksavtrykk(
        skole: $0, tittel: "Vaktplan", tekst: "Vaktene går med gul vest og skriver opp alt de ser i loggen",
        sted: FileLocation(file: "\($0)/plan.yaml", line: 4))
    }
    return Eieroversikt(
      id: "lysvik", navn: "Lysvik kommune", målform: målform, idag: Dato(iso: "2026-11-20"),
      planer: [
        plan("berg", "Berg skole", mangler: false),
        plan("aas", "Ås skule", .nn, mangler: true, offentlig: false), tidligere, uten, uleselig,
      ], regler: regler, likeTiltak: Tiltaksgruppe.finn(like))
  }

  static let ramme = Oversiktsskriver.Ramme(
    sider: Plansider("/a/Output", fra: "/a/Oversikt"), harForside: true)

  static func skriv(_ målform: Målform = .nb) throws -> [String: String] {
    let o = oversikt(målform)
    let skriver = try Verktøy.oversikt()
    var filer = try skriver.skriv(o, ramme) + [skriver.skriv(forside: [o])]
    for p in o.alle { if let ark = try skriver.skriv(ark: p, av: o, ramme) { filer.append(ark) } }
    return Dictionary(uniqueKeysWithValues: filer.map { ($0.sti, String(decoding: $0.byte, as: UTF8.self)) })
  }

  @Test(arguments: [
    ("lysvik/index.html", "oversikt.html"), ("lysvik/berg/2026-2027.html", "tilsynsark.html"),
    ("lysvik/aas/2026-2027.html", "tilsynsark-nn.html"),
    ("lysvik/oversikt.json", "oversikt.json"), ("index.html", "oversiktsforside.html"),
  ])
  func `sidene er som i fasiten`(_ fil: String, _ fasit: String) throws {
    try Fasit.prøv(#require(try Self.skriv()[fil]), fasit)
  }

  @Test func `det er et ark for hver plan som kan leses, og ingen andre`() throws {
    #expect(
      try Self.skriv().keys.sorted() == [
        "index.html", "lysvik/aas/2026-2027.html", "lysvik/berg/2025-2026.html", "lysvik/berg/2026-2027.html",
        "lysvik/index.html",
        "lysvik/oversikt.csv", "lysvik/oversikt.json",
      ])
  }

  @Test func `hver lenke mellom sidene treffer`() throws {
    let filer = try Self.skriv()
    for (sti, side) in filer where sti.hasSuffix(".html") {
      for treff in side.matches(of: /href="([^"]*)"/) {
        let lenke = String(treff.1)
        guard !lenke.contains("Output/"), !lenke.hasSuffix(".css") else { continue }
        let deler = lenke.split(separator: "#", omittingEmptySubsequences: false)
        var vei = sti.split(separator: "/").dropLast().map(String.init)
        for del in deler[0].split(separator: "/") {
          if del == ".." { vei.removeLast() } else { vei.append(String(del)) }
        }
        let mål = deler[0].isEmpty ? sti : vei.joined(separator: "/")
        let innhold = try #require(filer[mål], "\(sti): \(lenke)")
        if deler.count > 1 { #expect(innhold.contains("id=\"\(deler[1])\""), "\(sti): \(lenke)") }
      }
    }
  }

  @Test func `på nynorsk er hver fast tekst nynorsk`() throws {
    let (nb, nn) = (Ledetekster(.nb), Ledetekster(.nn))
    let side = try #require(try Self.skriv(.nn)["lysvik/index.html"])
    #expect(side.contains("lang=\"nn\""))
    for ord in [
      nn.oversikt, nn.omOversikten, nn.skalIkkeLeggesUt, nn.fellesFraEieren, nn.ingenPlanSkrevet,
      nn.kanIkkeLeses,
    ] {
      #expect(side.contains(ord), "\(ord)")
    }
    for ord in [
      nb.omOversikten, nb.skalIkkeLeggesUt, nb.kanIkkeSjekkes,
      "Skildrar planen pliktene?".replacingOccurrences(of: "Skildrar", with: "Beskriver"),
    ] {
      #expect(!side.contains(ord), "\(ord)")
    }
    let ark = try #require(try Self.skriv()["lysvik/aas/2026-2027.html"])
    for ord in [nn.jaFunnet, nn.neiMangler, nn.kanIkkeSjekkes, nn.omTilsynsarket] {
      #expect(ark.contains(ord), "\(ord)")
    }
    // Reglene snakker bokmål, og det sier siden.
    #expect(
      ark.contains("<span lang=\"nb\" xml:lang=\"nb\">Møtet «&lt;høst&gt;» mangler. Legg det til.</span>"))
  }

  @Test func `sidene sier aldri at noe er lovlig`() throws {
    for (sti, side) in try Self.skriv() where sti.hasSuffix(".html") {
      #expect(!side.lowercased().contains("lovlig"), "\(sti)")
    }
  }
}

@Suite struct Oversikt_som_data {
  @Test func `regnearket har en rad for hver plan og hvert krav`() throws {
    let tekst = String(decoding: OversiktCSV.skriv([Oversikten.oversikt()]), as: UTF8.self)
    let rader = tekst.dropFirst().components(separatedBy: "\r\n")
    #expect(tekst.unicodeScalars.first == "\u{FEFF}")
    #expect(rader.count == 1 + 3 * 3 + 2 + 1)
    #expect(rader.last == "")
    #expect(
      rader.contains(
        "lysvik;aas;2026-2027;HP18;Er det et foreldremøte <tidlig> i året?;mangler;feil;Content/eiere/lysvik/skoler/aas/2026-2027/plan.yaml;7;5;møtet «<høst>» mangler (og 2 til)"
      ))
    #expect(rader.contains("lysvik;tomt;;;;ingen plan;feil;;;;"))
    #expect(rader.contains("lysvik;feil;2026-2027;;;kan ikke leses;feil;plan.yaml;2;1;'=ukjent nøkkel"))
  }

  @Test(arguments: [
    ("ord", "ord"), ("", ""), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""), ("sa \"ja\"", "\"sa \"\"ja\"\"\""),
    ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), ("=1+1", "'=1+1"), ("+47", "'+47"), ("-x", "'-x"), ("@a", "'@a"),
    ("\tx", "\"'\tx\""),
    ("=A(\"x\";1)", "\"'=A(\"\"x\"\";1)\""), ("–a", "–a"), ("a=b", "a=b"),
  ])
  func `en celle kan ikke bli en formel eller flere celler`(_ tekst: String, _ celle: String) {
    #expect(OversiktCSV.celle(tekst) == celle)
  }

  @Test func `dataene er gyldig JSON, og passer med oversikten`() throws {
    let byte = OversiktJSON.skriv([Oversikten.oversikt()])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(byte)) as? [String: Any])
    #expect(json["format"] as? String == "skoleplan-oversikt/1")
    let eier = try #require((json["eiere"] as? [[String: Any]])?.first)
    let planer = try #require(eier["planer"] as? [[String: Any]])
    #expect(
      planer.map { $0["tilstand"] as? String } == ["kan ikke leses", "ingen plan", "lest", "lest", "lest"])
    #expect(planer[2]["revisjonPassert"] as? Bool == true)
    #expect((eier["likeTiltak"] as? [Any])?.count == 1)
  }
}

@Suite struct Veien_til_sidene {
  @Test(arguments: [
    ("/a/Output", "/a/Oversikt", "../../Output/e/s/m/index.html"),
    ("/a/Output", "/a/b/c", "../../../Output/e/s/m/index.html"),
    ("/a/Nett sted/å", "/a/O", "../../Nett%20sted/%C3%A5/e/s/m/index.html"),
    ("/a", "/a/O", "../../e/s/m/index.html"),
    ("/srv/x", "/a/O", "../../../srv/x/e/s/m/index.html"),
    ("https://planer.eksempel.no/", "/a/O", "https://planer.eksempel.no/e/s/m/index.html"),
    ("https://planer.eksempel.no/skole", "/a/O", "https://planer.eksempel.no/skole/e/s/m/index.html"),
  ])
  func `er regnet fra mappen til oversikten`(_ sider: String, _ mappe: String, _ adresse: String) {
    #expect(Plansider(sider, fra: mappe).adresse("e/s/m", dybde: 1) == adresse)
  }
}
