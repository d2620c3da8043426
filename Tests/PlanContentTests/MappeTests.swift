@testable import PlanContent
import PlanDiagnostics
import Planmodell
import Testing

private let mal = "id: enkel\nnavn: Enkel\nseksjoner: [{id: visjon, tittel: Visjon}]\n"
private let eier = "navn: Lysvik kommune\nslag: kommune\n"
private let skole = "navn: Fjellhagen skole\nskoleslag: barneskole\n"
private let plan = "mal: enkel\ntittel: Plan\n"

/// En eier med en skole, en plan hver, og det som legges til eller byttes ut.
private func leser(_ endret: [String: String?] = [:]) -> Innholdsleser {
  var filer: [String: String] = [
    "Content/felles/felles.yaml": "skole: {roller: [{id: rektor, navn: rektor, slag: ledelse}]}\n",
    "Content/eiere/lysvik/eier.yaml": eier,
    "Content/eiere/lysvik/planer/rutine/plan.yaml": plan,
    "Content/eiere/lysvik/skoler/fjellhagen/skole.yaml": skole,
    "Content/eiere/lysvik/skoler/fjellhagen/2026-2027/plan.yaml": plan,
    "Templates/maler/enkel.yaml": mal,
  ]
  for (fil, tekst) in endret { filer[fil] = tekst }
  return Innholdsleser(filer: .minne(filer), innhold: "Content", maler: "Templates/maler")
}

@Suite struct Katalogen {
  @Test func `eiere, skoler og planer i orden, eierens egne først`() {
    let (katalog, funn) = leser([
      "Content/eiere/lysvik/skoler/fjellhagen/2025-2026/plan.yaml": plan,
      "Content/eiere/lysvik/skoler/aasen/skole.yaml": skole,
      "Content/eiere/lysvik/skoler/aasen/bilder/logo.svg": "",
      "Content/eiere/bergvik/eier.yaml": eier, "Content/eiere/bergvik/planer/plan/plan.yaml": plan,
    ]).katalog()
    #expect(funn == [])
    #expect(katalog.eiere.map(\.id) == ["bergvik", "lysvik"])
    #expect(
      katalog.planer.map(\.sti) == [
        "bergvik/plan", "lysvik/rutine", "lysvik/fjellhagen/2025-2026", "lysvik/fjellhagen/2026-2027",
      ])
  }

  @Test func `bare én eier, eller bare én skole uten eierens egne planer`() {
    let l = leser(["Content/eiere/bergvik/eier.yaml": eier])
    #expect(l.katalog(eier: "lysvik").katalog.eiere.map(\.id) == ["lysvik"])
    #expect(l.katalog(skole: "fjellhagen").katalog.planer.map(\.sti) == ["lysvik/fjellhagen/2026-2027"])
    #expect(l.katalog(eier: "lysvik", skole: "fjellhagen").funn == [])
  }

  @Test(arguments: [
    ("Content/eiere/Bergvik/eier.yaml", "Content/eiere/Bergvik", "Bergvik"),
    ("Content/eiere/lysvik/skoler/blåbærlia/skole.yaml", "Content/eiere/lysvik/skoler/blåbærlia", "blåbærlia"),
    ("Content/eiere/lysvik/skoler/fjellhagen/2027 2028/plan.yaml", "Content/eiere/lysvik/skoler/fjellhagen/2027 2028", "2027 2028"),
    ("Content/eiere/lysvik/planer/plan_ny/plan.yaml", "Content/eiere/lysvik/planer/plan_ny", "plan_ny"),
  ])
  func `mapper som ikke kan bli adresser, er feil`(_ fil: String, _ sted: String, _ navn: String) {
    let (katalog, funn) = leser([fil: "x: 1\n"]).katalog()
    #expect(
      funn == [
        Diagnostic(
          .feil, "FIL-006", at: FileLocation(file: sted), "mappenavnet «\(navn)» kan ikke bli en nettadresse",
          advice: "bruk bare a–z, tall og bindestrek; skriv ae, o og a for æ, ø og å")
      ])
    #expect(!katalog.planer.contains { $0.sti.contains(navn) })
  }

  @Test func `skjulte mapper og filer imellom rører vi ikke`() {
    #expect(leser(["Content/eiere/.git/x": "", "Content/eiere/LES-MEG.txt": ""]).katalog().funn == [])
  }

  @Test(arguments: [
    ("lysvig", nil, "FIL-007 1:1 eieren «lysvig» finnes ikke | mente du «lysvik»?"),
    ("oslo", nil, "FIL-007 1:1 eieren «oslo» finnes ikke | disse finnes: lysvik"),
    (nil, "fjelhagen", "FIL-008 1:1 skolen «fjelhagen» finnes ikke | mente du «fjellhagen»?"),
    ("lysvik", "solbakken", "FIL-008 1:1 skolen «solbakken» finnes ikke | disse finnes: fjellhagen"),
  ] as [(String?, String?, String)])
  func `ukjent eier eller skole`(_ eier: String?, _ skole: String?, _ venter: String) {
    #expect(leser().katalog(eier: eier, skole: skole).funn.map(\.helt) == [venter])
  }

  @Test func `uten innhold er det en feil, ikke en tom katalog`() {
    let tom = Innholdsleser(filer: .minne([:]), innhold: "Content", maler: "m")
    #expect(tom.katalog().funn.map(\.kort) == ["FIL-001 1:1"])
  }
}

@Suite struct Planene {
  /// Funnene ved å lese skolens plan, også dem i felles, maler, eier og skole.
  private func funn(_ endret: [String: String?], mappe: String = "2026-2027") -> [String] {
    let (verdi, alle) = leser(endret).les(Plassering(eier: "lysvik", skole: "fjellhagen", mappe: mappe))
    #expect((verdi == nil) == !alle.isEmpty)
    return alle.map { "\($0.location?.file.split(separator: "/").last ?? "") \($0.helt)" }
  }

  static let planfil = "Content/eiere/lysvik/skoler/fjellhagen/2026-2027/plan.yaml"

  @Test func `en hel plan har ingen funn, med og uten årshjul`() {
    #expect(funn([:]) == [])
    let hjul = "Content/eiere/lysvik/skoler/fjellhagen/2026-2027/aarshjul.yaml"
    #expect(funn([hjul: "aktiviteter: [{id: a, tittel: A, når: Mai}]\n"]) == [])
    #expect(funn([hjul: "aktiviteter: [{id: a, tittel: A}]\n"]).map { $0.prefix(25) } == ["aarshjul.yaml FELT-002 1:1"].map { $0.prefix(25) })
  }

  @Test(arguments: [
    ("mal: enkle\ntittel: P\n", "plan.yaml PLAN-001 1:6 malen «enkle» finnes ikke | mente du «enkel»?"),
    ("mal: ungdomsskole\ntittel: P\n", "plan.yaml PLAN-001 1:6 malen «ungdomsskole» finnes ikke | disse finnes: enkel"),
    (
      "mal: enkel\ntittel: P\ngjelder: 2025-2026\n",
      "plan.yaml PLAN-003 3:10 planen gjelder 2025-2026, men ligger i mappen for 2026-2027 | rett skoleåret, eller flytt planen til «2025-2026»"
    ),
  ])
  func `planen passer ikke med det rundt`(_ yaml: String, _ venter: String) {
    #expect(funn([Self.planfil: yaml]) == [venter])
  }

  @Test func `mappen til en skoles plan heter som et skoleår`() {
    #expect(
      funn(["Content/eiere/lysvik/skoler/fjellhagen/ny/plan.yaml": plan], mappe: "ny") == [
        "ny PLAN-002 1:1 mappen «ny» er ikke navnet på et skoleår | gi mappen navn etter skoleåret, for eksempel «2026-2027»"
      ])
  }

  @Test(arguments: [
    (planfil, "plan.yaml FIL-001"), ("Content/felles/felles.yaml", "felles FIL-001"),
    ("Content/eiere/lysvik/eier.yaml", "eier.yaml FIL-001"),
    ("Content/eiere/lysvik/skoler/fjellhagen/skole.yaml", "skole.yaml FIL-001"),
    ("Templates/maler/enkel.yaml", "maler FIL-001"),
  ])
  func `en fil som mangler, er ett funn`(_ fil: String, _ venter: String) {
    let funn = funn([fil: nil])
    #expect(funn.count == 1 && funn[0].hasPrefix(venter), "\(funn)")
  }

  @Test func `en mal heter det samme som filen sin`() {
    #expect(
      funn(["Templates/maler/vgs.yaml": "id: videregående\nnavn: V\nseksjoner: [{id: a, tittel: A}]\n"]) == [
        "vgs.yaml MALFIL-001 1:5 malen heter «videregående», men filen heter «vgs.yaml» | gi filen navnet «videregående.yaml», eller rett id-en"
      ])
  }

  @Test func `feil i maler, felles, eier og skole kommer sammen med sin fil`() {
    let galt = "tull: 1\n"
    let funn = funn([
      "Templates/maler/vgs.yaml": galt, "Content/felles/felles.yaml": galt, "Content/eiere/lysvik/eier.yaml": galt,
      "Content/eiere/lysvik/skoler/fjellhagen/skole.yaml": galt,
    ])
    #expect(funn.filter { $0.contains("FELT-001 1:1") }.map { $0.split(separator: " ")[0] } == ["felles.yaml", "vgs.yaml", "eier.yaml", "skole.yaml"])
  }
}
