import Foundation
import PlanDiagnostics
import Testing

/// Et dokument med saker om ett tema: hva hvert lag skriver, og hva som kommer ut.
///
/// Hver sak begynner med en overskrift. «```yaml felles» og så videre er filer (se `Flettesak`); det som
/// kommer ut, skrives i «```yaml resultat» og «```funn».
struct Flettedokument: CustomTestStringConvertible, Sendable {
  let navn: String
  private let fil: String
  var testDescription: String { navn }

  static let alle: [Flettedokument] = {
    let mappe = ((#filePath as NSString).deletingLastPathComponent as NSString).appendingPathComponent(
      "Fletting")
    let navn = (try? FileManager.default.contentsOfDirectory(atPath: mappe)) ?? []
    return navn.filter { $0.hasSuffix(".md") }.sorted().map {
      Flettedokument(navn: $0, fil: "\(mappe)/\($0)")
    }
  }()

  private init(navn: String, fil: String) {
    self.navn = navn
    self.fil = fil
  }

  func les() throws -> String { try String(contentsOfFile: fil, encoding: .utf8) }
  func skriv(_ tekst: String) throws { try tekst.write(toFile: fil, atomically: true, encoding: .utf8) }

  /// Dokumentet delt ved overskriftene; det første stykket er innledningen.
  private static func stykker(_ tekst: String) -> [[String]] {
    var ut: [[String]] = [[]]
    var iBlokk = false
    for linje in tekst.components(separatedBy: "\n") {
      if linje.hasPrefix("```") { iBlokk.toggle() }
      if !iBlokk, linje.hasPrefix("## ") { ut.append([]) }
      ut[ut.count - 1].append(linje)
    }
    return ut
  }

  func saker() throws -> [(tittel: String, sak: Flettesak)] {
    try Self.stykker(les()).dropFirst().map { (String($0[0].dropFirst(3)), Self.del($0).sak) }
  }

  /// Stykket uten det som kom ut, og saken i det.
  private static func del(_ linjer: [String]) -> (tekst: [String], sak: Flettesak) {
    var tekst: [String] = []
    var sak = Flettesak(filer: [])
    var rest = linjer[...]
    while let linje = rest.popFirst() {
      guard linje.hasPrefix("```") else {
        tekst.append(linje)
        continue
      }
      let slutt = rest.firstIndex(of: "```") ?? rest.endIndex
      let innhold = Array(rest[rest.startIndex..<slutt])
      rest = rest[min(slutt + 1, rest.endIndex)...]
      let info = linje.dropFirst(3)
      if info.hasPrefix("funn") || info.hasPrefix("yaml resultat") { continue }
      tekst += [linje] + innhold + ["```"]
      if info.hasPrefix("yaml ") {
        sak.filer.append((String(info.dropFirst(5)), innhold.map { $0 + "\n" }.joined()))
      }
    }
    return (tekst, sak)
  }

  func gjennomfør() throws -> String {
    let stykker = Self.stykker(try les())
    var ut = Self.trimmet(stykker[0])
    for stykke in stykker.dropFirst() {
      let (tekst, sak) = Self.del(stykke)
      let r = sak.flett()
      ut += [""] + Self.trimmet(tekst)
      for d in r.deler {
        ut += ["", "```yaml resultat\(d.del)"] + d.yaml.components(separatedBy: "\n") + ["```"]
      }
      if !r.funn.isEmpty { ut += ["", "```funn"] + r.funn.flatMap(Self.vis) + ["```"] }
    }
    return ut.joined(separator: "\n") + "\n"
  }

  /// Uten tomme linjer i endene, og aldri to på rad.
  private static func trimmet(_ linjer: [String]) -> [String] {
    var ut: [String] = []
    for l in linjer where !(l.isEmpty && (ut.last?.isEmpty ?? true)) { ut.append(l) }
    while ut.last?.isEmpty == true { ut.removeLast() }
    return ut
  }

  private static func vis(_ d: Diagnostic) -> [String] {
    ["\(d.location.map(Flettesak.vis) ?? "-"): \(d.severity.rawValue)[\(d.code)]: \(d.message)"]
      + d.related.map { "  se også: \(Flettesak.vis($0.location)): \($0.message)" }
      + (d.advice.map { ["  råd: \($0)"] } ?? [])
  }
}
