import Foundation
import Testing

/// One document that shows the program at work: what is said, what is typed, what comes out.
///
/// A line «Utgangspunkt: liten, bygd» tells what lies there before. A fenced block whose info ends in a path
/// is a file. A block `console` holds commands (`$ …`) and what they gave: standard output as it is,
/// standard error after «2> », and for the program its exit code and every file it touched after «=> ».
struct Transkript: CustomTestStringConvertible, Sendable {
  let navn: String
  var testDescription: String { navn }
  private let fil: String

  static let alle: [Transkript] = {
    let mappe = "\(Kilder.tester)/Transkript"
    let navn = (try? FileManager.default.contentsOfDirectory(atPath: mappe)) ?? []
    return navn.filter { $0.hasSuffix(".md") }.sorted().map { Transkript(navn: $0, fil: "\(mappe)/\($0)") }
  }()

  private init(navn: String, fil: String) {
    self.navn = navn
    self.fil = fil
  }

  enum Del: Equatable {
    case prosa([String])
    case fil(info: String, sti: String, linjer: [String])
    case kommandoer([String])
  }

  func les() throws -> String { try String(contentsOfFile: fil, encoding: .utf8) }
  func skriv(_ tekst: String) throws { try tekst.write(toFile: fil, atomically: true, encoding: .utf8) }

  /// Does what the document says, and writes the document again with what came of it.
  func gjennomfør(_ tekst: String) throws -> String {
    let mappe = try Arbeidsmappe()
    let deler = try Self.deler(tekst)
    try start(deler, mappe)
    var ut: [String] = []
    for del in deler {
      switch del {
      case .prosa(let linjer): ut += linjer
      case .fil(let info, let sti, let linjer):
        try mappe.skriv(sti, linjer.map { $0 + "\n" }.joined())
        ut += ["```\(info) \(sti)"] + linjer + ["```"]
      case .kommandoer(let linjer):
        ut.append("```console")
        for kommando in linjer where kommando.hasPrefix("$ ") {
          ut += [kommando] + (try utfør(String(kommando.dropFirst(2)), mappe))
        }
        ut.append("```")
      }
    }
    return ut.joined(separator: "\n") + "\n"
  }

  private func start(_ deler: [Del], _ mappe: Arbeidsmappe) throws {
    for case .prosa(let linjer) in deler {
      guard let linje = linjer.first(where: { $0.hasPrefix("Utgangspunkt: ") }) else { continue }
      let ord = linje.dropFirst(14).split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces.union(.init(charactersIn: ".")))
      }
      if ord[0] != "tom mappe" { try Kilder.legg(ord[0], i: mappe) }
      if ord.contains("bygd") {
        let k = try Prosess.kjør("skoleplan bygg", i: mappe)
        guard k.kode == 0 else { throw Støttefeil("utgangspunktet lar seg ikke bygge:\n\(k.feil)") }
      }
      return
    }
    throw Støttefeil("\(navn) mangler en linje «Utgangspunkt: …»")
  }

  private func utfør(_ kommando: String, _ mappe: Arbeidsmappe) throws -> [String] {
    let før = try mappe.bilde()
    let k = try Prosess.kjør(kommando, i: mappe)
    var ut = Self.linjer(k.ut) + Self.linjer(k.feil).map { $0.isEmpty ? "2>" : "2> \($0)" }
    guard kommando.contains(#/(^|; )skoleplan\b/#) else { return ut + (k.kode == 0 ? [] : ["=> \(k.kode)"]) }
    let etter = try mappe.bilde()
    var rørt: [String] = []
    for sti in Set(før.keys).union(etter.keys).sorted() where før[sti] != etter[sti] {
      rørt.append("=> \(før[sti] == nil ? "ny" : etter[sti] == nil ? "borte" : "endret"): \(sti)")
    }
    ut.append("=> \(k.kode)\(k.hang ? ", hang" : "")\(rørt.isEmpty ? ", ingen fil er rørt" : "")")
    return ut + rørt
  }

  private static func linjer(_ tekst: String) -> [String] {
    guard !tekst.isEmpty else { return [] }
    let jevnet = tekst.replacing(#/på \d+,\d\d s/#, with: "på 0,00 s").replacing(#/\.skoleplan-\d+/#, with: ".skoleplan-PID")
    return (jevnet.hasSuffix("\n") ? String(jevnet.dropLast()) : jevnet + "⏎").components(separatedBy: "\n")
  }

  static func deler(_ tekst: String) throws -> [Del] {
    var deler: [Del] = []
    var prosa: [String] = []
    var linjer = tekst.components(separatedBy: "\n")[...]
    if linjer.last == "" { linjer.removeLast() }
    while let linje = linjer.popFirst() {
      guard linje.hasPrefix("```") else {
        prosa.append(linje)
        continue
      }
      guard let slutt = linjer.firstIndex(of: "```") else { throw Støttefeil("en blokk er ikke lukket: \(linje)") }
      let innhold = Array(linjer[..<slutt])
      linjer = linjer[(slutt + 1)...]
      let ord = linje.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
      if ord.first == "console" {
        deler += [.prosa(prosa), .kommandoer(innhold)]
        prosa = []
      } else if ord.count == 2 {
        deler += [.prosa(prosa), .fil(info: ord[0], sti: ord[1], linjer: innhold)]
        prosa = []
      } else {
        prosa += [linje] + innhold + ["```"]
      }
    }
    return deler + (prosa.isEmpty ? [] : [.prosa(prosa)])
  }
}
