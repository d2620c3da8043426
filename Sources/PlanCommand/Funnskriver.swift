import Personvern
import PlanContent
import PlanDiagnostics

/// Shows findings with the lines they are about.
struct Funnskriver {
  let world: World
  /// Messages quote content: what points to a person is shown as stars.
  var skanner = Personskanner()

  /// All findings as text, sorted, each only once.
  func tekst(_ funn: [Diagnostic]) -> String {
    let alle = unike(funn)
    let rapport = TextReport(colour: world.farger, sourceLine: linjer(for: alle))
    var ut = ""
    var vist: [String: Int] = [:]
    for f in alle {
      let fil = f.location?.file ?? ""
      vist[fil, default: 0] += 1
      if vist[fil]! <= Self.flestPerFil { ut += rapport.render(f) }
    }
    for (fil, antall) in vist.sorted(by: { $0.key < $1.key }) where antall > Self.flestPerFil {
      ut += "\(fil): og \(antall - Self.flestPerFil) til\n råd: rett de første, og kjør en gang til\n"
    }
    return ut
  }

  /// Gives lines of files, each file read once. A line with what nobody else should read is not given, nor for
  /// another finding on the same line.
  func linjer(for funn: [Diagnostic]) -> TextReport.SourceLine {
    let skjulte = Set(funn.filter(\.hidesSource).compactMap { f in f.location.map { $0.moved(toLine: $0.line, column: 1) } })
    let lest = Lest()
    return { fil, nr in
      let alle = lest.linjer(fil) {
        let mappe = fil.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return (try? world.filer.les(fil, mappe.isEmpty ? "." : mappe, 4 << 20)) ?? []
      }
      guard nr >= 1, nr <= alle.count, !(alle.count == 1 && alle[0].isEmpty) else { return nil }
      return skjulte.contains(FileLocation(file: fil, line: nr)) ? nil : skanner.maskert(String(alle[nr - 1]))
    }
  }

  /// More than this from one file is one mistake said many times; the number is still told.
  static let flestPerFil = 200

  func unike(_ funn: [Diagnostic]) -> [Diagnostic] {
    var ut: [Diagnostic] = []
    for f in funn.sorted() where ut.last != f { ut.append(f) }
    return ut.map(maskert)
  }

  func maskert(_ f: Diagnostic) -> Diagnostic {
    var f = f
    f.message = skanner.maskert(f.message)
    f.advice = f.advice.map(skanner.maskert)
    for i in f.related.indices { f.related[i].message = skanner.maskert(f.related[i].message) }
    return f
  }

  /// «3 feil og 1 advarsel».
  static func sum(_ funn: [Diagnostic]) -> String {
    func antall(_ s: Severity) -> Int { funn.count { $0.severity == s } }
    let deler = [
      (antall(.feil), "feil", "feil"), (antall(.advarsel), "advarsel", "advarsler"),
      (antall(.merknad), "merknad", "merknader"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return deler.count > 1 ? "\(deler.dropLast().joined(separator: ", ")) og \(deler.last!)" : deler.first ?? "ingen funn"
  }
}

/// Files already split into lines. Lives in one call and never crosses a thread.
private final class Lest {
  private var filer: [String: [Substring]] = [:]

  func linjer(_ fil: String, _ les: () -> [UInt8]) -> [Substring] {
    if let alle = filer[fil] { return alle }
    let alle = Tekstfil.tekst(les()).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    filer[fil] = alle
    return alle
  }
}
