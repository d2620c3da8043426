import Elevsak
import Foundation
@testable import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanMarkup
import PlanTemplates
import PlanWriters
import Planmodell
import Sakskriver
import Saksdokument
import Skoletid
import Testing

/// De to oppdiktede sakene, med rollene og skoleruten til skolen de er fra.
enum Eksempelsak: String, CaseIterable {
  case mellomElever = "mellom-elever"
  case ansattMotElev = "ansatt-mot-elev"

  static let her = URL(filePath: #filePath).deletingLastPathComponent()
  static let rot = her.deletingLastPathComponent().deletingLastPathComponent()

  var plassering: Plassering {
    self == .mellomElever
      ? Plassering(eier: "lysvik", skole: "fjellhagen", mappe: "2026-2027")
      : Plassering(eier: "tranebaersund", skole: "blokkebaervika", mappe: "2026-2027")
  }

  var yaml: String {
    get throws { try String(contentsOf: Self.rot.appending(path: "Tests/Eksempelsaker/\(rawValue).yaml"), encoding: .utf8) }
  }

  /// - Parameter endring: gjøres med saken før den leses, som tekst.
  func les(_ endring: (String) -> String = { $0 }) throws -> Saksinnhold {
    let lest = Innholdsleser(filer: .minne(["saker/a.yaml": endring(try yaml)]), innhold: "saker", maler: "maler")
      .les("saker/a.yaml", som: Aktivitetsplan.self, rot: "saker")
    #expect(lest.funn == [])
    let plan = try #require(lest.verdi)
    let skole = try #require(Self.skoler[rawValue])
    return Saksinnhold(
      plan, skole: skole.skole?.navn.verdi, eier: skole.eier.navn.verdi, roller: skole.felles.roller + skole.plan.roller,
      organer: skole.felles.organer + skole.plan.organer, kalender: skole.kalender)
  }

  private static let skoler: [String: Planinnhold] = {
    let leser = Innholdsleser(filer: disk, innhold: "Content", maler: "Templates/maler")
    return Dictionary(uniqueKeysWithValues: allCases.compactMap { sak in leser.les(sak.plassering).verdi.map { (sak.rawValue, $0) } })
  }()

  /// Innholdet og malene i lageret, lest som de ligger.
  static let disk = Filtilgang(
    list: { mappe throws(Filtilgang.Feil) in
      let sted = rot.appending(path: mappe)
      guard let navn = try? FileManager.default.contentsOfDirectory(atPath: sted.path) else { throw .finnesIkke }
      return navn.sorted().map { n in
        let erMappe = (try? sted.appending(path: n).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
        return Filtilgang.Oppføring(navn: n, slag: erMappe ? .mappe : .fil)
      }
    },
    les: { fil, _, _ throws(Filtilgang.Feil) in
      guard let data = try? Data(contentsOf: rot.appending(path: fil)) else { throw .finnesIkke }
      return Array(data)
    })
}

/// Malene, stilen og skjemaet slik de leveres.
enum Verktøy {
  private static let maler = Eksempelsak.rot.appending(path: "Templates")

  static let skjema: PageSchema = {
    do { return try PageSchema(xsd: Array(Data(contentsOf: maler.appending(path: "skoleplan.xsd"))), name: "Templates/skoleplan.xsd") } catch {
      fatalError("\(error)")
    }
  }()

  /// - Parameter endret: maler som byttes ut, etter navn.
  static func bibliotek(_ mappe: String, _ format: TemplateFormat, endret: [String: String] = [:]) throws -> TemplateLibrary {
    let filer = try FileManager.default.contentsOfDirectory(atPath: maler.appending(path: mappe).path).sorted()
    return TemplateLibrary(
      sources: try filer.filter { $0.hasSuffix(".mustache") }.map { fil in
        let navn = String(fil.dropLast(9))
        return (navn, "Templates/\(mappe)/\(fil)", try endret[navn] ?? Self.mal(mappe, navn))
      }, format: format)
  }

  static func mal(_ mappe: String, _ navn: String) throws -> String {
    try String(contentsOf: maler.appending(path: "\(mappe)/\(navn).mustache"), encoding: .utf8)
  }

  static func maler(i mappe: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: maler.appending(path: mappe).path).filter { $0.hasSuffix(".mustache") }
      .map { String($0.dropLast(9)) }.sorted()
  }

  static var stil: Utfil {
    get throws { Utfil(sti: "Templates/sak.css", byte: try Array(Data(contentsOf: maler.appending(path: "sak.css")))) }
  }

  static func sakskriver(xhtml: [String: String] = [:], markdown: [String: String] = [:], stil css: String? = nil) throws -> Sakskriver {
    try Sakskriver(
      xhtml: bibliotek("xhtml", .xhtml, endret: xhtml), markdown: bibliotek("markdown", MarkdownWriter.format, endret: markdown),
      stil: css.map { Utfil(sti: "Templates/sak.css", byte: Array($0.utf8)) } ?? stil, skjema: skjema)
  }
}

extension Sakskriver {
  /// Siden og teksten.
  func tekst<K>(_ d: Saksdokument<K>) throws -> (side: String, markdown: String) {
    let filer = try skriv(d, fil: "kopi")
    #expect(filer.map(\.sti) == ["kopi.html", "kopi.md"])
    return (String(decoding: filer[0].byte, as: UTF8.self), String(decoding: filer[1].byte, as: UTF8.self))
  }
}

/// Holder teksten mot en fil i `Fasit`, eller skriver den og feiler.
func prøv(_ skrevet: String, _ fasit: String) throws {
  let sted = Eksempelsak.her.appending(path: "Fasit/\(fasit)")
  if ProcessInfo.processInfo.environment["SKRIV_FASIT"] != nil {
    try Data(skrevet.utf8).write(to: sted)
    Issue.record("Fasit/\(fasit) er skrevet; les forskjellen og kjør uten SKRIV_FASIT")
    return
  }
  let venter = (try? String(contentsOf: sted, encoding: .utf8)) ?? ""
  let (a, b) = (skrevet.split(separator: "\n", omittingEmptySubsequences: false), venter.split(separator: "\n", omittingEmptySubsequences: false))
  if let linje = (0..<max(a.count, b.count)).first(where: { $0 >= a.count || $0 >= b.count || a[$0] != b[$0] }) {
    Issue.record(
      """
      Fasit/\(fasit):\(linje + 1)
      venter:  \(linje < b.count ? String(b[linje]) : "(slutt)")
      skrevet: \(linje < a.count ? String(a[linje]) : "(slutt)")
      """)
  }
}
