import Foundation
import PlanDocument
import PlanMarkup
import PlanTemplates
import PlanWriters
import Testing

/// Malene og skjemaet slik de leveres.
enum Verktøy {
  static let her = URL(filePath: #filePath).deletingLastPathComponent()
  private static let maler = her.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")

  static let skjema: PageSchema = {
    do {
      return try PageSchema(
        xsd: Array(Data(contentsOf: maler.appending(path: "skoleplan.xsd"))), name: "Templates/skoleplan.xsd")
    } catch { fatalError("\(error)") }
  }()

  /// - Parameter endret: maler som byttes ut eller legges til, etter navn.
  static func bibliotek(_ mappe: String, _ format: TemplateFormat, endret: [String: String] = [:]) throws -> TemplateLibrary {
    let filer = try FileManager.default.contentsOfDirectory(atPath: maler.appending(path: mappe).path).sorted()
    var kilder = try filer.filter { $0.hasSuffix(".mustache") }.map { fil in
      let navn = String(fil.dropLast(9))
      let tekst = try endret[navn] ?? String(contentsOf: maler.appending(path: "\(mappe)/\(fil)"), encoding: .utf8)
      return (name: navn, file: "Templates/\(mappe)/\(fil)", text: tekst)
    }
    for (navn, tekst) in endret where !kilder.contains(where: { $0.name == navn }) {
      kilder.append((navn, "Templates/\(mappe)/\(navn).mustache", tekst))
    }
    return TemplateLibrary(sources: kilder, format: format)
  }

  static func xhtml(endret: [String: String] = [:]) throws -> XHTMLWriter {
    try XHTMLWriter(maler: bibliotek("xhtml", .xhtml, endret: endret), skjema: skjema)
  }

  static func nettsted(endret: [String: String] = [:]) throws -> Nettstedsskriver {
    try Nettstedsskriver(maler: bibliotek("xhtml", .xhtml, endret: endret), skjema: skjema)
  }

  static func oversikt() throws -> Oversiktsskriver {
    try Oversiktsskriver(maler: bibliotek("xhtml", .xhtml), skjema: skjema)
  }

  static func årshjul() throws -> Årshjulsskriver {
    try Årshjulsskriver(maler: bibliotek("xhtml", .xhtml), skjema: skjema)
  }

  static func markdown() throws -> MarkdownWriter {
    try MarkdownWriter(maler: bibliotek("markdown", MarkdownWriter.format))
  }

  /// Alle filene til en plan, etter siste del av stien.
  static func skriv(_ dokument: Plandokument<Offentlig>) throws -> [String: String] {
    let writers: [any PlanWriter] = [try xhtml(), try markdown(), JSONWriter()]
    var ut: [String: String] = [:]
    for fil in try writers.flatMap({ try $0.skriv(dokument) }) {
      ut[String(fil.sti.split(separator: "/").last ?? "")] = String(decoding: fil.byte, as: UTF8.self)
    }
    return ut
  }
}

/// splitmix64: samme frø, samme tekster, så en feil kan kjøres om igjen.
struct Frø: RandomNumberGenerator {
  var tilstand: UInt64

  mutating func next() -> UInt64 {
    tilstand &+= 0x9E37_79B9_7F4A_7C15
    var z = tilstand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension String {
  /// Med ett mellomrom mellom ordene: det en leser ser.
  var lest: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
