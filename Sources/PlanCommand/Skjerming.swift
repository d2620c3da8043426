import Elevsak
import PlanDiagnostics
import Planmodell

/// Findings about a case, without what is written in it: no source lines, and no quotations but of words that are
/// the program's own.
enum Skjerming {
  static func skjermet(_ funn: [Diagnostic]) -> [Diagnostic] {
    funn.map { f in
      // About the file and not what is in it; the name is what was typed.
      if f.code.hasPrefix("FIL-") { return f }
      var f = f
      f.message = skjermet(f.message)
      f.advice = f.advice.map { skjermet($0) }
      f.related = f.related.map { .init($0.location, skjermet($0.message)) }
      f.fix = nil
      f.path = f.path.map { sti in sti.split(separator: "/").map { kjente.contains(String($0)) ? String($0) : "…" }.joined(separator: "/") }
      return f
    }
  }

  /// Keys, words one may choose among, examples: what the program itself has written.
  private static let kjente: Set<String> = {
    var ut: Set<String> = ["true", "false", "nb", "nn", "skoleeier", "kontaktlærer", "sosiallærer", "–", "Elev B"]
    func ta(_ slag: Feltslag) {
      switch slag {
      case .valg(let ord): ut.formUnion(ord)
      case .liste(let indre): ta(indre)
      default: break
      }
    }
    for t in Saksregister.alle + Typeregister.alle {
      ut.insert(t.navn)
      for f in t.felter {
        ut.formUnion([f.nøkkel, "\(f.nøkkel):", f.eksempel, "\(f.nøkkel): \(f.eksempel)"])
        ta(f.slag)
      }
    }
    return ut
  }()

  /// «…» for what stands in quotation marks and is not known.
  static func skjermet(_ tekst: String) -> String {
    var ut = ""
    var rest = tekst[...]
    while let start = rest.firstIndex(of: "«") {
      ut += rest[...start]
      rest = rest[rest.index(after: start)...]
      guard let slutt = rest.firstIndex(of: "»") else { return ut + "…" }
      let ord = String(rest[..<slutt])
      ut += kjente.contains(ord) || erVårt(ord) ? ord : "…"
      rest = rest[slutt...]
    }
    return ut + rest
  }

  /// Commands and patterns in advice.
  private static func erVårt(_ ord: String) -> Bool {
    ord.hasPrefix("skoleplan ") || ord.hasPrefix("#") || ord.hasPrefix("meldt-videre: [")
      || ord.allSatisfy { $0.isNumber || $0 == "-" }
  }
}
