import Elevsak
import PlanContent
import PlanDiagnostics

/// Activity plans, and copies of them, that have come to lie in the content folder.
///
/// Nothing there is read as a case and so nothing of it comes out, but the folder is often in git and shared by many.
struct Bortkommensak {
  let filer: Filtilgang

  /// How deep and how many it looks through.
  private static let grense = (dybde: 8, oppføringer: 200_000)

  func funn(_ innhold: String) -> [Diagnostic] {
    var ut: [Diagnostic] = []
    var igjen = Self.grense.oppføringer
    var mapper = [(sti: "\(innhold)/eiere", dybde: 0)]
    while let (mappe, dybde) = mapper.popLast() {
      for o in (try? filer.list(mappe)) ?? [] where !o.navn.hasPrefix(".") && igjen > 0 {
        igjen -= 1
        let sti = "\(mappe)/\(o.navn)"
        switch o.slag {
        case .mappe: if dybde < Self.grense.dybde { mapper.append((sti, dybde + 1)) }
        case .fil: if erKopi(o.navn) || erSak(o.navn, sti, mappe) { ut.append(funn(sti)) }
        }
      }
    }
    return ut
  }

  private func funn(_ sti: String) -> Diagnostic {
    var f = Diagnostic(
      .advarsel, "SAK-002", at: FileLocation(file: sti), "dette ser ut som en aktivitetsplan; innholdet er for det alle kan lese",
      advice: "flytt filen til en egen mappe, for eksempel «../saker», og slett den også der kopier av innholdet ligger")
    f.hidesSource = true
    return f
  }

  /// The names `aktivitetsplan skriv` gives.
  private func erKopi(_ navn: String) -> Bool {
    ["-saksmappe.html", "-saksmappe.md", "-foreldre.html", "-foreldre.md", "-foreldre-en.html", "-foreldre-en.md"].contains { navn.hasSuffix($0) }
  }

  /// Names content is read from, and a case never has.
  private static let innholdsfiler: Set = ["plan.yaml", "skole.yaml", "eier.yaml"]

  /// Has a key in the first column that only a case has.
  private func erSak(_ navn: String, _ sti: String, _ mappe: String) -> Bool {
    guard navn.hasSuffix(".yaml") || navn.hasSuffix(".yml"), !Self.innholdsfiler.contains(navn),
      let byte = try? filer.les(sti, mappe, 1 << 20)
    else { return false }
    let slag = Saksslag.allCases.map { "slag: \($0.rawValue)" }
    return String(decoding: byte, as: UTF8.self).split(whereSeparator: \.isNewline).contains { linje in
      linje.hasPrefix("elev:") || slag.contains { linje.hasPrefix($0) }
    }
  }
}
