import Foundation
import Skoletid
import Testing

@Suite("Skolens egne ord for når")
struct UttrykkTests {
  /// Skoleåret 2026–2027 i en oppdiktet kommune.
  static let rute = Skolekalender(
    skoleår: Skoleår(start: 2026), førsteSkoledag: dato("2026-08-17"), sisteSkoledag: dato("2027-06-18"),
    fri: [
      .init("Høstferie", fra: dato("2026-10-05"), til: dato("2026-10-09")),
      .init("Juleferie", fra: dato("2026-12-21"), til: dato("2027-01-01")),
      .init("Vinterferie", fra: dato("2027-02-22"), til: dato("2027-02-26")),
      .init("Påskeferie", fra: dato("2027-03-22"), til: dato("2027-03-29")),
    ],
    planleggingsdager: [dato("2026-08-12"), dato("2026-08-13"), dato("2026-08-14"), dato("2026-11-13")],
    semesterskifte: dato("2027-01-18"))

  static func dato(_ iso: String) -> Dato { Dato(iso: iso)! }

  static let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "uttrykk.md")

  /// Uttrykkene i første kolonne av `uttrykk.md`.
  static let uttrykk: [String] = {
    let tekst = (try? String(contentsOf: fil, encoding: .utf8)) ?? ""
    return tekst.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") && !$0.hasPrefix("| uttrykk") }.map {
      $0.split(separator: "|", maxSplits: 1)[0].trimmingCharacters(in: .whitespaces).replacing("¦", with: "|")
    }
  }()

  /// Med SKRIV_FASIT=1 blir tabellen skrevet på nytt, og prøven feiler til den er lest.
  @Test func `tabellen over uttrykk stemmer`() throws {
    #expect(Self.uttrykk.count >= 200)
    let gammel = try String(contentsOf: Self.fil, encoding: .utf8)
    var inni = false
    var ny = ""
    for linje in gammel.split(separator: "\n", omittingEmptySubsequences: false) {
      if linje.hasPrefix("| "), !linje.hasPrefix("| ---"), !linje.hasPrefix("| uttrykk") {
        let u = linje.split(separator: "|", maxSplits: 1)[0].trimmingCharacters(in: .whitespaces)
        ny += Self.rad(u) + "\n"
        inni = true
      } else {
        ny += linje + "\n"
      }
    }
    ny.removeLast()
    #expect(inni)
    if ny == gammel { return }
    if ProcessInfo.processInfo.environment["SKRIV_FASIT"] == "1" { try ny.write(to: Self.fil, atomically: true, encoding: .utf8) }
    let forskjell = zip(gammel.split(separator: "\n"), ny.split(separator: "\n")).filter { $0 != $1 }.prefix(5)
    Issue.record("tabellen er en annen:\n\(forskjell.map { "- \($0)\n+ \($1)" }.joined(separator: "\n"))")
  }

  static func rad(_ u: String) -> String {
    let tider = Tidsuttrykk(u.replacing("¦", with: "|")).tolket
    guard let tider else { return "| \(u) | forstås ikke | |" }
    let tolket = tider.map(\.visning).joined(separator: "; ")
    let datert = tider.contains(where: \.erDatert)
    let datoer = datert ? tider.map { $0.løst(rute.skoleår, rute).visning }.joined(separator: "; ") : ""
    return "| \(u) | \(tolket) | \(datoer) |"
  }

  /// Samme tid på de to målformene.
  @Test(arguments: [
    ("Hver tredje eller fjerde uke", "Kvar tredje eller fjerde veke"), ("Innen utgangen av september", "Innan utgangen av september"),
    ("Høsten 2026", "Hausten 2026"), ("Uke 41", "Veke 41"), ("Første skoleuke", "Første skuleveka"), ("Fra oktober til mars", "Frå oktober til mars"),
    ("Senest etter to uker", "Seinast etter to veker"), ("Én gang i måneden", "Éin gong i månaden"), ("Annenhver uke", "Annakvar veke"),
    ("Hver skoledag", "Kvar skuledag"), ("Planleggingsdagene i august", "Planleggingsdagane i august"), ("Siste uke i mai", "Siste veka i mai"),
    ("Tirsdager", "Tysdagar"), ("Lørdag 14. november", "Laurdag 14. november"), ("Før sommerferien", "Før sommarferien"), ("Med en gang", "Med ein gong"),
    ("Hele skoleåret", "Heile skuleåret"), ("Annethvert år", "Annakvart år"), ("Innen fem virkedager", "Innan fem yrkedagar"),
  ])
  func `bokmål og nynorsk forstås likt`(_ nb: String, _ nn: String) throws {
    #expect(try #require(Tidsuttrykk(nb).tolket).map(\.innhold) == #require(Tidsuttrykk(nn).tolket).map(\.innhold))
  }

  @Test(arguments: ["", " ", "?", "Velkomstsamtalen", "uke 54", "32. mai", "30. februar", "hver", "1000000000000000000000 ganger i året"])
  func `det som ikke er en tid, forstås ikke`(_ tekst: String) { #expect(Tidsuttrykk(tekst).tolket == nil) }

  @Test func `lange og rare tekster tar slutt`() {
    for bit in ["uke ", "og ", "(", "første ", "hver ", "1.", "mai/", "før ", "–", "🏫", "\u{0}", "fra fra "] {
      _ = Tidsuttrykk(String(repeating: bit, count: 2000)).tolket
      _ = Tidsuttrykk(String(repeating: bit, count: 50)).tolket
    }
  }

  /// Tilfeldige ord fra tabellen satt sammen på nytt, med frøet til å gjøre det igjen.
  @Test func `uttrykk satt sammen av biter krasjer ikke`() {
    let biter = Self.uttrykk.flatMap { $0.split(separator: " ").map(String.init) }
    var frø = UInt64.random(in: 0...UInt64.max)
    let første = frø
    for _ in 0..<5000 {
      var ord: [String] = []
      for _ in 0..<6 {
        frø = frø &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        ord.append(biter[Int((frø >> 33) % UInt64(biter.count))])
      }
      for tid in Tidsuttrykk(ord.joined(separator: " ")).tolket ?? [] { _ = tid.løst(Self.rute.skoleår, Self.rute) }
    }
    #expect(biter.count > 200, "frø \(første)")
  }
}

extension Tid {
  var visning: String { "\(merke.map { "\($0): " } ?? "")\(innhold.visning)\(klokke.map { " kl. \($0.tekst)" } ?? "")\(tillegg.map { " [\($0)]" } ?? "")" }
}

extension Tid.Innhold {
  var visning: String {
    switch self {
    case .rundt(let f, let p): "\(f.rawValue) \(p.visning)"
    case .fraTil(let a, let b): "\(a.visning) – \(b.visning)"
    case .mellom(let a, let b): "mellom \(a.visning) og \(b.visning)"
    case .gjentas(let g): g.visning
    case .hele: "hele tiden"
    case .straks: "straks"
    case .etterHendelse(let n, let enhet, let frist): "\(frist ? "innen" : "etter") \(n.visning) \(enhet.rawValue)"
    case .varer(let n, let enhet): "varer \(n.visning) \(enhet.rawValue)"
    case .betinget: "betinget"
    case .andreBestemmer: "andre bestemmer"
    }
  }
}

extension Punkt {
  var visning: String {
    func medÅr(_ t: String, _ år: Int?) -> String { år.map { "\(t) \($0)" } ?? t }
    return switch self {
    case .dag(let år, let m, let d): medÅr("\(d). \(Dato.månedsnavn[m - 1])", år)
    case .måned(let år, let m): medÅr(Dato.månedsnavn[m - 1], år)
    case .delAvMåned(let del, let år, let m): medÅr("\(del.rawValue) \(Dato.månedsnavn[m - 1])", år)
    case .årstid(let år, let å): medÅr(å.rawValue, år)
    case .semester(let s): "\(s == .høst ? "høst" : "vår")semester"
    case .uke(let n): "uke \(n)"
    case .ukeIMåned(let p, let m): "\(p.rawValue) uke i \(Dato.månedsnavn[m - 1])"
    case .ukedagIMåned(let nr, let dag, let m): "\(nr == -1 ? "siste" : "\(nr).") \(dag.navn) i \(Dato.månedsnavn[m - 1])"
    case .ukedagIUke(let dag, let n): "\(dag.navn) i uke \(n)"
    case .helligdag(let h): h.rawValue
    case .advent(let n): "\(n). søndag i advent"
    case .skoledag(let side, let h): "skoledagen \(side.rawValue) «\(h.rawValue)»"
    case .forskjøvet(let n, let enhet, let side, let p): "\(n) \(enhet.rawValue) \(side.rawValue) \(p.visning)"
    case .hendelse(let h): "«\(h.rawValue)»"
    case .skoleuker(let u): "skoleuke \(u.visning)"
    case .år(let å): "år \(å)"
    case .skoleår(let å): "skoleår \(å)"
    }
  }
}

extension Gjentakelse {
  var visning: String {
    switch self {
    case .hver(let n, let p, let dag): "hver \(n.visning) \(p.rawValue)\(dag.map { " på \($0.navn)" } ?? "")"
    case .ganger(let n, let minst, let p): "\(minst ? "minst " : "")\(n.visning) ganger per \(p.rawValue)"
    case .ukedagIMåned(let nr, let dag): "\(nr == -1 ? "siste" : "\(nr).") \(dag.navn) i måneden"
    case .ukedager(let dager): "hver \(dager.map(\.navn).joined(separator: ", "))"
    }
  }
}

extension ClosedRange<Int> {
  var visning: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}

extension Oppløst {
  var visning: String {
    switch self {
    case .dager(let a, let b): a == b ? a.iso : "\(a.iso)–\(b.iso.dropFirst(5))"
    case .frist(let d): "senest \(d.iso)"
    case .fra(let d): "fra \(d.iso)"
    case .til(let d): "til \(d.iso)"
    case .uløst(.ikkeDatert): "–"
    case .uløst(.utenforSkoleåret): "utenfor"
    case .uløst(.trengerSkolerute(let h)): "skolerute? \(h.rawValue)"
    case .uløst(.finnesIkke): "finnes ikke"
    }
  }
}
