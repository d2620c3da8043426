import Elevsak
import PlanContent
import PlanDiagnostics
import PlanProsa
import Planmodell
import Skoletid
import Synchronization
import Testing

@testable import PlanCommand

/// Spør med svarene, og leser planen som blir skrevet.
private struct Samtale {
  var yaml: String
  var plan: Aktivitetsplan?
  var funn: [Diagnostic]
  var sagt: String

  init(_ svar: [String], slag: Saksslag = .mellomElever) throws {
    let kø = Mutex(svar[...])
    let sagt = Mutex("")
    let world = World(
      filer: .minne([:]), utmappe: { _ in fatalError("ingen filer") }, ut: { _ in }, feil: { t in sagt.withLock { $0 += t } }, farger: false, kjerner: 1,
      millisekunder: { 0 }, prosessortid: { 0 }, les: { kø.withLock { $0.popFirst() } }, kanSpørre: true, delt: nil)
    let idag = try #require(Dato(iso: "2026-11-20"))
    var utkast = Saksutkast(grunn: Saksgrunn(), målform: .nb, idag: idag, start: idag.plus(dager: 3))
    utkast.slag = slag
    utkast.spør(Saksspørsmål(world: world, nn: false), Tiltaksbank(), [])
    yaml = utkast.yaml
    (plan, funn) = Innholdsleser(filer: .minne(["saker/a.yaml": utkast.yaml]), innhold: "I", maler: "I/maler").les("saker/a.yaml", som: Aktivitetsplan.self, rot: "saker")
    self.sagt = sagt.withLock { $0 }
  }

  /// Alle svarene, med det som ikke er nevnt, kort og greit.
  static func svar(
    slag: String = "1", dato: String = "", melder: String = "rektor", alvor: [String] = ["n"], problemer: [[String]] = [["Alene"]], ord: [String] = ["Nei"], hørt: [String] = [""], syn: [String] = ["Urolige"],
    fritt: String = "Ute", tiltak: [String] = ["Følge"], problem: [String] = []
  ) -> [String] {
    var ut = [slag, fritt, fritt, dato, melder] + alvor
    for (i, p) in problemer.enumerated() { ut += (i > 0 ? ["j"] : []) + p + [""] }
    ut += ["n"] + ord + [""] + hørt + syn + [""] + [fritt, fritt, ""] + [fritt, ""]
    return ut + ["1"] + tiltak + ["", ""] + problem + ["", fritt, "n", "", ""]
  }
}

@Suite("Svarene når en ny plan lages") struct SaksutkastTests {
  private static let biter = [
    "-", "1.", "<b>", "[x](javascript:alert(1))", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "# ingen kommentar", "> de sier", "---", "===", "```", "~~~", "*", "_", "&amp;", "&#35;",
    "\\", ":", "{", "}", "\"", "'", "|", "%", "@", "!", "![x](y.png)", "[^1]", "[^1]: x", "[a]: b", "http://a.no", "<http://a.no>", "<!--", "\u{2028}", "\u{85}", "\u{0}", "\t", "👩‍👩‍👧",
    "é", "§ 12-4", "{{x}}", "+", "10)", "null", "~", "true", "2026-11-20", " ", "  ", "æ", "ja", "Eleven", ",", "]", "[", "\u{A0}", "\u{202E}", "\u{1F}", "0x1", ".", "…",
  ]

  @Test(arguments: [UInt64(20_261_126), 7, 31]) func `uansett svar blir planen lest slik det ble svart`(_ frø: UInt64) throws {
    print("frø \(frø)")
    var tilstand = frø
    func tall(_ n: Int) -> Int {
      tilstand = tilstand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((tilstand >> 33) % UInt64(n))
    }
    func svar() -> String {
      let s = (0..<(1 + tall(5))).map { _ in Self.biter[tall(Self.biter.count)] }.joined()
      return Saksspørsmål.trimmet(s).isEmpty ? "x" : s
    }
    for nr in 0..<400 {
      let langt = (0..<(1 + tall(3))).map { _ in svar() }
      let fritt = svar()
      let samtale = try Samtale(Samtale.svar(problemer: [langt], ord: langt, syn: langt, fritt: fritt, tiltak: langt))
      #expect(samtale.funn == [], "frø \(frø), \(nr): \(langt.debugDescription) \(fritt.debugDescription)\n\(samtale.yaml)")
      let plan = try #require(samtale.plan)
      // A space that does not break is put in where one belongs.
      func likt(_ p: String?, _ svar: String) -> Bool { p?.replacing("\u{A0}", with: " ") == svar.replacing("\u{A0}", with: " ") }
      let ventet = langt.map(Saksspørsmål.trimmet).joined(separator: "\n")
      for p in [plan.problemer.first?.tekst, plan.elevensStemme?.ord, plan.foreldre?.syn, plan.tiltak.first?.hva] {
        #expect(likt(p?.renTekst, ventet), "frø \(frø), \(nr): \(langt.debugDescription)")
      }
      #expect(likt(plan.undersøkelser.first?.hva.verdi, Saksspørsmål.trimmet(fritt)))
      #expect(likt(plan.elevensBeste?.renTekst, Saksspørsmål.trimmet(fritt)), "frø \(frø), \(nr): \(fritt.debugDescription)")
    }
  }

  @Test func `elevens ord over flere linjer blir ikke det foreldrene mener`() throws {
    let plan = try #require(Samtale(Samtale.svar(ord: ["De ler av meg.", "Jeg vil ha noen å gå med.", "Ikke si det til de andre."])).plan)
    #expect(plan.elevensStemme?.ord?.renTekst == "De ler av meg.\nJeg vil ha noen å gå med.\nIkke si det til de andre.")
    #expect(plan.foreldre?.syn?.renTekst == "Urolige" && plan.foreldre?.dato == nil)
  }

  @Test func `tiltaket hører til det problemet en velger`() throws {
    let plan = try #require(Samtale(Samtale.svar(problemer: [["Alene"], ["Slått"]], problem: ["2"])).plan)
    #expect(plan.problemer.count == 2)
    #expect(plan.tiltak.map { $0.problem.map(\.verdi) } == [[plan.problemer[1].id.verdi]])
    #expect(plan.utenTiltak.map(\.tekst.renTekst) == ["Alene"])
  }

  @Test(arguments: [("elev", "elev"), ("foreldrene", "foresatte"), ("Mor", "mor"), ("far", "far"), ("en medelev", "medelev")])
  func `den som meldte fra, trenger ikke arbeide på skolen`(_ svar: String, _ id: String) throws {
    #expect(try Samtale(Samtale.svar(melder: svar)).plan?.meldt?.av?.rolle?.verdi == id)
  }

  @Test func `en annen som meldte fra, står som det ble svart, og ingen når ingen er sagt`() throws {
    #expect(try Samtale(Samtale.svar(melder: "en nabo: bak {skolen}")).plan?.meldt?.av?.gruppe?.verdi == "en nabo: bak {skolen}")
    let uten = try #require(Samtale(Samtale.svar(melder: "")).plan)
    #expect(uten.meldt != nil && uten.meldt?.av == nil)
  }

  @Test func `en dato som ikke lar seg lese, blir ikke i dag`() throws {
    let samtale = try Samtale(Samtale.svar(hørt: Array(repeating: "i forrige uke", count: 5)))
    #expect(samtale.plan?.elevensStemme != nil && samtale.plan?.elevensStemme?.dato == nil)
    #expect(samtale.sagt.contains("Datoen er ikke fylt ut."))
    #expect(samtale.plan?.foreldre?.syn?.renTekst == "Urolige")
  }

  @Test func `et forslag som er fylt ut, slutter med ett punktum`() {
    let svar = Mutex(["1.2.", "rom [4]"][...])
    let world = World(
      filer: .minne([:]), utmappe: { _ in fatalError("ingen filer") }, ut: { _ in }, feil: { _ in }, farger: false, kjerner: 1, millisekunder: { 0 }, prosessortid: { 0 },
      les: { svar.withLock { $0.popFirst() } }, kanSpørre: true, delt: nil)
    #expect(Saksspørsmål(world: world, nn: false).fyll("Gjelder fram til [dato]. Møt i [rom].") == "Gjelder fram til 1.2. Møt i rom \\[4\\].")
  }

  @Test func `et svar som er verken ja eller nei, spørres det om igjen`() throws {
    let samtale = try Samtale(Samtale.svar(alvor: ["kanskje", "ja", "n"]))
    #expect(samtale.plan?.alvor == .alvorlig && samtale.sagt.contains("Svar ja eller nei."))
  }

  @Test func `gjelder saken ledelsen, er det ikke meldt til eller av rektor`() throws {
    let plan = try #require(Samtale(Samtale.svar(slag: "3", melder: "mor")).plan)
    #expect(plan.slag == .ledelseMotElev && plan.meldt?.til?.rolle?.verdi == "skoleeier" && plan.meldtVidere.isEmpty)
  }
}
