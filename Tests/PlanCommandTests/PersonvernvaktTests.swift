import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanWriters
import Personvern
import Planmodell
import Testing

@testable import PlanCommand

/// En skole med en plan, og noen navn som ikke skal ut.
private struct Sak {
  var plan = "mal: m\ntittel: Plan\nseksjoner: [{id: alt, tittel: Alt, innhold: [Alle skal ha det bra.]}]\n"
  var skole = "navn: Fjellhagen skole\nskoleslag: barneskole\n"
  var eier = "navn: Lysvik kommune\nslag: kommune\n"
  var årshjul: String?
  var navn: [Personregister.Person] = []
  static let rot = "I/eiere/lysvik/skoler/fjellhagen"

  var leser: Innholdsleser {
    var filer = [
      "I/felles/felles.yaml": "skole: {roller: [{id: rektor, navn: rektor, slag: ledelse}]}\n", "I/eiere/lysvik/eier.yaml": eier,
      "\(Self.rot)/skole.yaml": skole, "\(Self.rot)/2026-2027/plan.yaml": plan,
      "I/maler/m.yaml": "id: m\nnavn: M\nseksjoner: [{id: alt, tittel: Alt, innhold: [{eget: true}\(årshjul == nil ? "" : ", {årshjul: {}}")]}]\n",
    ]
    filer["\(Self.rot)/2026-2027/aarshjul.yaml"] = årshjul
    return Innholdsleser(filer: .minne(filer), innhold: "I", maler: "I/maler")
  }

  var vakt: Personvernvakt { Personvernvakt(Personregister(navn), leser) }

  func funn() throws -> [Diagnostic] {
    let (innhold, lesefunn) = leser.les(Plassering(eier: "lysvik", skole: "fjellhagen", mappe: "2026-2027"))
    try #require(lesefunn == [])
    let (dokument, byggfunn) = Dokumentbygging.bygg(try #require(innhold))
    try #require(!byggfunn.harFeil)
    return vakt.funn(try #require(dokument))
  }
}

extension Diagnostic {
  fileprivate var kort: String {
    "\(code) \(location.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line):\($0.column)" } ?? "-")"
  }
}

private let hode = "mal: m\ntittel: Plan\nseksjoner: [{id: alt, tittel: Alt, innhold: ["
private let tall = "311299 56715"

/// Hvert slag blokk med tallet i, på linje 3.
private let blokker = [
  "Om \(tall).", "{prosa: \"**311299** 56715\"}", "{prosa: \"[311299](https://udir.no) 56715\"}", "{liste: {punkter: [A, \(tall)]}}", "{etiketter: [{etikett: \(tall), innhold: A}]}",
  "{etiketter: [{etikett: A, innhold: \(tall)}]}", "{sitat: {tekst: \(tall)}}", "{sitat: {tekst: A, kilde: {tittel: \(tall)}}}", "{boks: {slag: eksempel, tittel: \(tall), innhold: A}}",
  "{boks: {slag: eksempel, innhold: \(tall)}}", "{figur: {fil: a.svg, alternativ: \(tall)}}", "{figur: {fil: a.svg, alternativ: A, tekst: \(tall)}}", "{stripe: [A, \(tall)]}",
  "{tabell: {tittel: \(tall), kolonner: [A], rader: [[B]]}}", "{tabell: {tittel: T, kolonner: [\(tall)], rader: [[B]]}}", "{tabell: {tittel: T, kolonner: [A], rader: [[\(tall)]]}}",
  "{tabell: {tittel: T, kolonner: [A, B], rader: [[\"311299\", \"56715\"]]}}", "{matrise: {tittel: \(tall), kolonner: [{tittel: A, innhold: B}]}}", "{matrise: {kolonner: [{tittel: A, innhold: \(tall)}]}}",
  "{lenker: [{tekst: \(tall), adresse: \"https://udir.no\"}]}",
]

@Suite struct Vakten {
  @Test(arguments: blokker)
  func `tallet blir funnet i hvert slag blokk, der det er skrevet`(_ blokk: String) throws {
    let funn = try Sak(plan: hode + blokk + "]}]\n").funn()
    #expect(funn.map(\.code) == ["PERS-001"], "\(blokk)")
    #expect(funn.first?.location?.file.hasSuffix("plan.yaml") == true && funn.first?.location?.line == 3)
    #expect(funn.allSatisfy { $0.hidesSource && !"\($0)".contains("311299") && !"\($0)".contains("56715") })
  }

  @Test func `navn og initialer fra registeret, i plan og årshjul`() throws {
    var sak = Sak(plan: hode + "Trym er med., T.E. også.]}]\n", navn: [.init(navn: "Trym Eidsvaag", klasse: "5A")])
    sak.årshjul = "aktiviteter:\n  - {id: a, tittel: Tur med Trym Eidsvaag, når: Mai}\n"
    let funn = try sak.funn().map(\.kort).sorted()
    #expect(funn == ["PERS-003 aarshjul.yaml:2:29", "PERS-003 plan.yaml:3:46", "PERS-003 plan.yaml:3:60"])
    sak.navn = []
    #expect(try sak.funn() == [])
  }

  @Test func `kontakter på skolens og eierens side`() throws {
    let kontakt = "kontakter: [{navn: Ingrid Solvang, telefon: 912 34 567}]\n"
    let skole = Sak(skole: Sak().skole + kontakt)
    let grunn = skole.leser.fellesgrunn().verdi
    let eier = skole.leser.eiergrunn("lysvik", grunn).verdi
    #expect(skole.vakt.funn(skole.leser.skolegrunn("fjellhagen", eier).verdi, eier).map(\.kort) == ["PERS-002 skole.yaml:3:45"])
    #expect(skole.vakt.funn(eier) == [])

    let eiers = Sak(eier: Sak().eier + kontakt)
    #expect(eiers.vakt.funn(eiers.leser.eiergrunn("lysvik", eiers.leser.fellesgrunn().verdi).verdi).map(\.kort) == ["PERS-002 eier.yaml:3:45"])
    // En kontakt som er intern, kommer ikke på siden.
    let intern = Sak(skole: Sak().skole + "kontakter: [{navn: Ingrid Solvang, telefon: 912 34 567, synlighet: intern}]\n")
    let internEier = intern.leser.eiergrunn("lysvik", intern.leser.fellesgrunn().verdi).verdi
    #expect(intern.vakt.funn(intern.leser.skolegrunn("fjellhagen", internEier).verdi, internEier) == [])
  }

  @Test func `det som ikke finnes i kilden, blir meldt ved det nærmeste stedet`() throws {
    // Skrevet med tegnkode: kilden har ikke sifrene.
    let funn = try Sak(plan: "mal: m\ntittel: Plan\nseksjoner:\n  - id: alt\n    tittel: Alt\n    innhold: [\"&#51;11299 56715\"]\n").funn()
    #expect(funn.map(\.code) == ["PERS-001"])
    #expect(funn.first?.location?.file.hasSuffix(".yaml") == true)
  }

  @Test func `samme tall i ulike skrivemåter er ett funn`() throws {
    let funn = try Sak(plan: hode + "\(tall), 31129956715, 311299-56715]}]\n").funn()
    #expect(funn.count == 1 && funn.first?.related.count == 2)
  }

  @Test func `en ferdig fil og et bilde`() {
    let vakt = Sak().vakt
    #expect(vakt.funn(Utfil(sti: "a/index.html", byte: Array("<p>a</p>\n<p>311299 56715</p>".utf8))).map(\.kort) == ["PERS-001 index.html:2:1"])
    #expect(vakt.funn(Utfil(sti: "a/index.html", byte: Array("<p>1234.56.78903</p>".utf8))) == [])
    #expect(vakt.funn(bilde: Array("<svg>\n<text>Kari Nordmann</text><text>912 34 567</text></svg>".utf8), "a.svg") == [])
    #expect(vakt.funn(bilde: Array("<svg>\n<text>Kari Nordmann 912 34 567</text></svg>".utf8), "a.svg").map(\.kort) == ["PERS-002 a.svg:2:21"])
    #expect(vakt.funn(bilde: Array("<svg><!-- 31129956715 --></svg>".utf8), "a.svg").map(\.kort) == ["PERS-001 a.svg:1:11"])
  }
}
