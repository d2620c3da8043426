import Elevsak
import Foundation
@testable import PlanContent
import PlanDiagnostics
import PlanTemplates
import PlanWriters
import Planmodell
import Sakskriver
import Testing

/// Noen flytter et felt i en sak inn i noe som er for andre: bygget stanser, og feilen sier hvilket felt.
@Suite struct Mutasjonene {
  /// Feltene av typen `Intern`, funnet i modellen selv, som nøkler i YAML.
  static let interne: [String] = Mirror(reflecting: Aktivitetsplan(sted: FileLocation(file: "a"))).children.compactMap { navn, verdi in
    guard let navn, "\(type(of: verdi))".contains("Intern<") else { return nil }
    return navn.map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
  }

  /// Alle nøklene i en sak som kan stå i en mal.
  static let alle: [String] = Set(Saksregister.alle.flatMap { $0.felter.map(\.nøkkel) }).sorted()

  @Test func `de interne feltene er dem vi tror, og står i tabellen`() {
    #expect(Self.interne == ["navn", "andre-elever", "interne-notater"])
    for nøkkel in Self.interne { #expect(Aktivitetsplan.tabell.indeks(nøkkel) != nil) }
    #expect(Self.alle.count > 50)
  }

  /// «navn» er også navnet på et årshjul. Der betyr taggen det, og visningen har ingen sak å hente noe fra.
  private static let egetNavn: Set<String> = ["aarshjul", "plakat"]

  @Test(arguments: try Verktøy.maler(i: "xhtml")) func `ingen side for alle kan vise noe fra en sak`(_ mal: String) throws {
    let mutert = try [mal: Verktøy.mal("xhtml", mal) + "\n" + Self.alle.map { "{{\($0)}}" }.joined(separator: "\n") + "\n"]
    let bibliotek = try Verktøy.bibliotek("xhtml", .xhtml, endret: mutert)
    let skrivere: [(String, () throws -> Void)] = [
      ("XHTMLWriter", { _ = try XHTMLWriter(maler: bibliotek, skjema: Verktøy.skjema) }),
      ("Nettstedsskriver", { _ = try Nettstedsskriver(maler: bibliotek, skjema: Verktøy.skjema) }),
      ("Oversiktsskriver", { _ = try Oversiktsskriver(maler: bibliotek, skjema: Verktøy.skjema) }),
      ("Årshjulsskriver", { _ = try Årshjulsskriver(maler: bibliotek, skjema: Verktøy.skjema) }),
    ]
    let feil = skrivere.flatMap { Self.navngitte($0.1) }
    if mal == "sak" {
      #expect(feil.isEmpty, "«sak» tegnes ikke av noe som lager sider for alle")
    } else {
      let venter = Set(Self.interne).subtracting(Self.egetNavn.contains(mal) ? ["navn"] : [])
      #expect(venter.isSubset(of: feil))
      // Resten av saken heller ikke, så langt sidene ikke har noe eget som heter det samme.
      #expect(Set(["elevens-stemme", "foreldre", "undersøkelser", "evalueringer", "elev", "meldt-videre"]).isSubset(of: feil))
    }
  }

  @Test(arguments: try Verktøy.maler(i: "markdown")) func `ingen tekst for alle kan vise noe fra en sak`(_ mal: String) throws {
    let mutert = try [mal: Verktøy.mal("markdown", mal) + "\n" + Self.alle.map { "{{\($0)}}" }.joined(separator: "\n") + "\n"]
    let feil = Self.navngitte { _ = try MarkdownWriter(maler: Verktøy.bibliotek("markdown", MarkdownWriter.format, endret: mutert)) }
    #expect(mal == "sak" ? feil.isEmpty : Set(Self.interne).isSubset(of: feil))
  }

  @Test(arguments: interne, ["{{KEY}}", "{{{KEY}}}", "{{#KEY}}x{{/KEY}}", "{{^KEY}}x{{/KEY}}"])
  func `malen til foreldrene kan ikke hente noe internt`(_ nøkkel: String, _ måte: String) throws {
    let tagg = måte.replacing("KEY", with: nøkkel)
    for mappe in ["xhtml", "markdown"] {
      let mal = try Verktøy.mal(mappe, "sak") + "\n\(tagg)\n"
      let feil = #expect(throws: TemplateErrors.self) {
        mappe == "xhtml" ? try Verktøy.sakskriver(xhtml: ["sak": mal]) : try Verktøy.sakskriver(markdown: ["sak": mal])
      }
      let funn = try #require(feil?.diagnostics.first)
      #expect(funn.code == "MAL-001")
      #expect(funn.message.contains("«\(nøkkel)»"))
      #expect(funn.location?.file == "Templates/\(mappe)/sak.mustache")
    }
  }

  @Test(arguments: interne, try disposisjoner()) func `ingen disposisjon kan vise noe internt`(_ nøkkel: String, _ fil: String) throws {
    let mutert = try String(contentsOf: Eksempelsak.rot.appending(path: fil), encoding: .utf8) + """

        - id: smuglet
          tittel: {nb: Smuglet, nn: Smugla}
          innhold:
            - \(nøkkel): {}

      """
    #expect(Self.nøkkelfeil(try Self.maler(med: fil, mutert)).contains { $0.contains("«\(nøkkel)»") })
  }

  @Test(arguments: try disposisjoner()) func `uten noe smuglet er disposisjonene uten feil`(_ fil: String) throws {
    #expect(try Self.maler(med: fil, String(contentsOf: Eksempelsak.rot.appending(path: fil), encoding: .utf8)) == [])
  }

  @Test(arguments: interne) func `ingen plan for alle kan ha noe internt`(_ nøkkel: String) throws {
    let fil = "Content/eiere/lysvik/skoler/fjellhagen/2026-2027/plan.yaml"
    let tekst = try String(contentsOf: Eksempelsak.rot.appending(path: fil), encoding: .utf8) + "\n\(nøkkel): x\n"
    let leser = Innholdsleser(filer: Self.disk(med: fil, tekst), innhold: "Content", maler: "Templates/maler")
    let lest = leser.les(Eksempelsak.mellomElever.plassering)
    #expect(lest.verdi == nil)
    #expect(Self.nøkkelfeil(lest.funn).contains { $0.contains("«\(nøkkel)»") })
  }

  // MARK: -

  private static func disposisjoner() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Eksempelsak.rot.appending(path: "Templates/maler").path)
      .filter { $0.hasSuffix(".yaml") }.sorted().map { "Templates/maler/\($0)" }
  }

  private static func maler(med fil: String, _ tekst: String) throws -> [Diagnostic] {
    Innholdsleser(filer: disk(med: fil, tekst), innhold: "Content", maler: "Templates/maler").alleMaler().funn
  }

  private static func disk(med fil: String, _ tekst: String) -> Filtilgang {
    var filer = Eksempelsak.disk
    let les = filer.les
    filer.les = { sti, rot, grense throws(Filtilgang.Feil) in sti == fil ? Array(tekst.utf8) : try les(sti, rot, grense) }
    return filer
  }

  /// Nøklene feilene nevner, av dem som kan komme fra en sak.
  private static func navngitte(_ lag: () throws -> Void) -> Set<String> {
    do { try lag() } catch let feil as TemplateErrors {
      return Set(alle.filter { nøkkel in feil.diagnostics.contains { $0.code.hasPrefix("MAL-00") && $0.message.contains("taggen «\(nøkkel)»") } })
    } catch { return [] }
    return []
  }

  private static func nøkkelfeil(_ funn: [Diagnostic]) -> [String] { funn.filter { $0.code == "FELT-001" }.map(\.message) }
}
