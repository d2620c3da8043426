import Foundation
import Testing

@Suite("Kommandoene gjør det transkriptene viser")
struct TranskriptTests {
  @Test(arguments: Transkript.alle)
  func transkript(_ transkript: Transkript) throws {
    let ventet = try transkript.les()
    let fått = try transkript.gjennomfør(ventet)
    guard ventet != fått else { return }
    if ProcessInfo.processInfo.environment["SKRIV_FASIT"] == "1" {
      try transkript.skriv(fått)
      Issue.record("\(transkript.navn) er skrevet på nytt; les forskjellen, og kjør uten SKRIV_FASIT")
      return
    }
    Issue.record("\(transkript.navn) stemmer ikke:\n\(Self.forskjell(ventet, fått))")
  }

  @Test func thereAreTranscripts() { #expect(Transkript.alle.count >= 20) }

  /// A dead program must never look like one that found a fault.
  @Test func noTranscriptShowsACrashOrAnInternalError() throws {
    for t in Transkript.alle {
      for linje in try t.les().components(separatedBy: "\n") where linje.hasPrefix("=> ") {
        let kode = linje.dropFirst(3).prefix { $0.isNumber }
        #expect(["", "0", "1", "64", "65", "74"].contains(kode), "\(t.navn): \(linje)")
      }
    }
  }

  private static func forskjell(_ ventet: String, _ fått: String) -> String {
    let (a, b) = (ventet.components(separatedBy: "\n"), fått.components(separatedBy: "\n"))
    return b.difference(from: a).map {
      switch $0 {
      case .remove(let nr, let linje, _): "- \(nr + 1): \(linje)"
      case .insert(let nr, let linje, _): "+ \(nr + 1): \(linje)"
      }
    }.joined(separator: "\n")
  }
}
