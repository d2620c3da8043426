import Elevsak
import PlanDiagnostics
import Planmodell

/// Findings about a case, without what is written in it: no source lines, and no quotations but of words that are
/// the program's own.
enum Skjerming {
  static func skjermet(_ funn: [Diagnostic]) -> [Diagnostic] {
    funn.map { f in
      var f = f
      // Who shows findings may show lines as well.
      f.hidesSource = true
      let fil = f.location?.file
      f.message = skjermet(f.message, fil: fil)
      f.advice = f.advice.map { utenTomtEksempel(skjermet($0, fil: fil)) }
      f.related = f.related.map { .init($0.location, skjermet($0.message, fil: fil)) }
      f.fix = nil
      f.path = f.path.map { sti in sti.split(separator: "/").map { kjente.contains(String($0)) ? String($0) : "…" }.joined(separator: "/") }
      return f
    }
  }

  /// «…» for what stands in quotation marks and is not known.
  ///
  /// What is quoted may have quotation marks in it, so the ends are looked for from both sides: all from the first
  /// that is not known to the last that is not. When the marks do not pair, the first one and the last one count.
  ///
  /// - Parameter fil: the name that was typed, which may be shown.
  static func skjermet(_ tekst: String, fil: String? = nil) -> String {
    func vises(_ ord: Substring) -> Bool { fil == String(ord) || erVårt(ord, fil) }
    guard let første = tekst.firstIndex(of: "«") else { return tekst.contains("»") ? "…" : tekst }
    var (fra, til) = (første, tekst.lastIndex(of: "»") ?? tekst.endIndex)
    if parer(tekst) {
      while let (ord, neste) = sitat(tekst, fra: fra), vises(ord) {
        guard let start = tekst[neste...].firstIndex(of: "«") else { return tekst }
        // Sentences of the program have no names between two quotations.
        if tekst[neste..<start].contains(where: { $0.isUppercase || $0.isNumber }) { break }
        fra = start
      }
      while let start = tekst[..<til].lastIndex(of: "«"), start > fra, vises(tekst[tekst.index(after: start)..<til]),
        let slutt = tekst[..<start].lastIndex(of: "»"), bindeord.contains(String(tekst[tekst.index(after: slutt)..<start]))
      {
        til = slutt
      }
    }
    guard fra < til else { return tekst[..<fra] + "«…»" }
    return tekst[...fra] + "…" + (til == tekst.endIndex ? "»" : tekst[til...])
  }

  /// What the program writes between something from the case and a word of its own.
  private static let bindeord: Set = [" kan ikke stå i ", " i "]

  /// The quotation that begins at a mark, and where it ends.
  private static func sitat(_ tekst: String, fra: String.Index) -> (ord: Substring, slutt: String.Index)? {
    let etter = tekst.index(after: fra)
    return tekst[etter...].firstIndex(of: "»").map { (tekst[etter..<$0], $0) }
  }

  /// Whether each mark that begins has one that ends.
  private static func parer(_ tekst: String) -> Bool {
    var dybde = 0
    for t in tekst where t == "«" || t == "»" {
      dybde += t == "«" ? 1 : -1
      if dybde < 0 { return false }
    }
    return dybde == 0
  }

  /// An example made of what was written says nothing once it is masked.
  private static func utenTomtEksempel(_ råd: String) -> String {
    let tomt = ", for eksempel «…»"
    return råd.hasSuffix(tomt) ? String(råd.dropLast(tomt.count)) : råd
  }

  // MARK: What the program itself has written

  /// Keys, words one may choose among, and examples, whole.
  private static let kjente: Set<String> = {
    var ut: Set<String> = [
      "true", "false", "nb", "nn", "skoleeier", "kontaktlærer", "sosiallærer", "rektor", "Elev B", "\\x", "\\u", "\\U", "---", "...", "%YAML 1.2",
      "nøkkel: verdi", "!!str", "*navn", "fil:", "https://", "https://www.eksempel.no", "post@eksempel.no", "116 111",
    ]
    for t in Saksregister.alle + Typeregister.alle {
      ut.insert(t.navn)
      for f in t.felter {
        ut.formUnion([f.nøkkel, "\(f.nøkkel):", f.eksempel, "\(f.nøkkel): \(f.eksempel)", "\(f.nøkkel): {fil: visjon.md}"])
        ut.formUnion(ord(f.slag))
      }
    }
    return ut
  }()

  /// Single words a pattern or a command in advice may be made of.
  private static let ledd: Set<String> = {
    var ut: Set<String> = ["…", "true", "false", "skoleeier", "kontaktlærer", "rektor", "skoleplan", "aktivitetsplan", "ny", "sjekk", "skriv", "evaluer", "frister"]
    for t in Saksregister.alle { for f in t.felter { ut.formUnion([f.nøkkel] + ord(f.slag)) } }
    return ut
  }()

  private static func ord(_ slag: Feltslag) -> [String] {
    switch slag {
    case .valg(let ord): Array(ord)
    case .liste(let indre): ord(indre)
    default: []
    }
  }

  private static func erVårt(_ sitat: Substring, _ fil: String?) -> Bool {
    var sitat = sitat
    if kjente.contains(String(sitat)) { return true }
    // Signs alone: what is missing, or stands where it may not.
    if sitat.count <= 2 { return sitat.allSatisfy { $0.isPunctuation || $0.isSymbol || $0 == " " } }
    // Longer than a year is a number of something.
    if sitat.allSatisfy(\.isNumber) { return sitat.count <= 4 }
    if let fil, sitat.hasSuffix(" \(fil)"), sitat.hasPrefix("skoleplan ") { sitat = sitat.dropLast(fil.count + 1) }
    return sitat.split { " {}[]:,".contains($0) }.allSatisfy { ledd.contains(String($0)) }
  }
}
