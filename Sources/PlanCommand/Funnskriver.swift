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
    let skjulte = Set(alle.filter(\.hidesSource).compactMap { f in f.location.map { $0.moved(toLine: $0.line, column: 1) } })
    var linjer: [String: [Substring]] = [:]
    let rapport = TextReport(colour: world.farger) { fil, nr in
      if linjer[fil] == nil {
        let mappe = fil.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let byte = (try? world.filer.les(fil, mappe.isEmpty ? "." : mappe, 4 << 20)) ?? []
        linjer[fil] = String(decoding: byte, as: UTF8.self)
          .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      }
      guard let alle = linjer[fil], nr >= 1, nr <= alle.count, !(alle.count == 1 && alle[0].isEmpty) else {
        return nil
      }
      // Nor for another finding on the same line.
      return skjulte.contains(FileLocation(file: fil, line: nr)) ? nil : skanner.maskert(String(alle[nr - 1]))
    }
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

  /// More than this from one file is one mistake said many times; the number is still told.
  static let flestPerFil = 200

  func unike(_ funn: [Diagnostic]) -> [Diagnostic] {
    var ut: [Diagnostic] = []
    for f in funn.sorted() where ut.last != f { ut.append(f) }
    return ut.map(maskert)
  }

  private func maskert(_ f: Diagnostic) -> Diagnostic {
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
