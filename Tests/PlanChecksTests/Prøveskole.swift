import Foundation
import Lovspeil
import PlanContent
import PlanDiagnostics
import PlanProsa
import Planmodell
import Skoletid

@testable import PlanChecks

/// En liten skole som svarer på alt, og et eksempel flettet inn i den.
///
/// `nb.yaml` og `nn.yaml` i `Grunnplan` er eierens fellesfiler; det nasjonale laget og malen er de som følger med.
struct Prøveskole {
  static let idag = Dato(iso: "2026-11-20")
  static let rot = "I/eiere/havna/skoler/solbakken"
  static let stier: [Regeleksempel.Fil: String] = [
    .plan: "\(rot)/2026-2027/plan.yaml", .årshjul: "\(rot)/2026-2027/aarshjul.yaml",
    .skole: "\(rot)/skole.yaml",
    .eier: "I/eiere/havna/eier.yaml", .skolerute: "I/eiere/havna/skoleruter/2026-2027.yaml",
    .tekst: "tekst.md",
  ]

  let sak: Plansak?
  let tekstsak: Tekstsak
  let lesefunn: [Diagnostic]
  /// Der `↓` sto.
  let merker: [FileLocation]

  /// Alt som ikke er i eksempelet.
  private static let grunn: [String: String] = {
    var filer: [String: String] = [:]
    func les(_ mappe: String, til mål: String) {
      let fm = FileManager.default
      for navn in (try? fm.subpathsOfDirectory(atPath: mappe)) ?? [] {
        if let tekst = try? String(contentsOfFile: "\(mappe)/\(navn)", encoding: .utf8) {
          filer["\(mål)/\(navn)"] = tekst
        }
      }
    }
    let her = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let repo = her.deletingLastPathComponent().deletingLastPathComponent().path
    les("\(repo)/Content/felles", til: "I/felles")
    les("\(repo)/Templates/maler", til: "I/maler")
    for m in ["nb", "nn"] { filer["I/eiere/havna/felles/\(m).yaml"] = fil("felles/\(m).yaml") }
    for (del, sti) in stier where del != .tekst && del != .årshjul {
      filer[sti] = fil(del == .skolerute ? "skoleruter/2026-2027.yaml" : "\(del.rawValue).yaml")
    }
    return filer
    func fil(_ navn: String) -> String {
      (try? String(contentsOf: her.appending(path: "Grunnplan/\(navn)"), encoding: .utf8)) ?? ""
    }
  }()

  init(_ eksempel: Regeleksempel = .plan("")) {
    var filer = Self.grunn
    var merker: [FileLocation] = []
    for del in Regeleksempel.Fil.allCases {
      let sti = Self.stier[del] ?? ""
      let skrevet = eksempel.filer.first { $0.fil == del }?.innhold ?? ""
      let (tekst, funnet) = Self.utenMerker(skrevet, sti)
      merker += funnet
      guard !tekst.isEmpty || del == .skole || del == .plan else { continue }
      filer[sti] = del == .tekst ? tekst : Self.flett(tekst, filer[sti] ?? "", del, eksempel.målform)
    }
    self.merker = merker
    let leser = Innholdsleser(filer: .minne(filer), innhold: "I", maler: "I/maler")
    let (innhold, funn) = leser.les(Plassering(eier: "havna", skole: "solbakken", mappe: "2026-2027"))
    lesefunn = funn
    sak = innhold.map { Plansak($0, idag: Self.idag, naboskoler: ["Nyhavn skole"], lovspeil: Self.lovspeil) }
    let råtekst = Råtekst(filer["tekst.md"] ?? "", start: FileLocation(file: "tekst.md"), erNøyaktig: true)
    tekstsak = Tekstsak(
      [Tekststykke(råtekst, .prosa, sti: "")], målform: eksempel.målform, dato: Dato(iso: "2026-08-01"),
      skoleår: Skoleår(start: 2026), lovspeil: Self.lovspeil)
  }

  /// Lovene og ordene som følger med.
  static let lovspeil: Lovspeil = {
    let lov = Innholdsleser(filer: .minne(grunn), innhold: "I", maler: "I/maler").lovgrunnlag().verdi
    return Lovspeil(lov.lover, lov.ordlister)
  }()

  /// Nøklene i eksempelet først, så de av grunnfilens nøkler som ikke er skrevet om. Slik beholder eksempelet linjene sine.
  private static func flett(_ ny: String, _ grunn: String, _ del: Regeleksempel.Fil, _ målform: Målform)
    -> String
  {
    func nøkkel(_ linje: Substring) -> String? {
      guard let første = linje.first, first(første), let kolon = linje.firstIndex(of: ":") else { return nil }
      return String(linje[..<kolon])
    }
    func first(_ c: Character) -> Bool { c.isLetter }
    let skrevet = Set(ny.split(separator: "\n").compactMap(nøkkel))
    var rest: [Substring] = []
    var med = true
    for linje in grunn.split(separator: "\n") {
      if let n = nøkkel(linje) { med = !skrevet.contains(n) }
      if med { rest.append(linje) }
    }
    if del == .skole, målform == .nn, !skrevet.contains("målform") { rest.append("målform: nn") }
    return (ny.isEmpty ? "" : ny + "\n") + rest.joined(separator: "\n") + "\n"
  }

  private static func utenMerker(_ tekst: String, _ sti: String) -> (String, [FileLocation]) {
    var (linje, kolonne) = (1, 1)
    var ut = ""
    var steder: [FileLocation] = []
    for s in tekst.unicodeScalars {
      if s == "↓" {
        steder.append(FileLocation(file: sti, line: linje, column: kolonne))
        continue
      }
      ut.unicodeScalars.append(s)
      (linje, kolonne) = s == "\n" ? (linje + 1, 1) : (linje, kolonne + 1)
    }
    return (ut, steder)
  }
}
