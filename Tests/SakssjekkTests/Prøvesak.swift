import Elevsak
import Foundation
import PlanChecks
import PlanContent
import PlanDiagnostics
import Planmodell
import Sakssjekk
import Skoletid

/// En sak som svarer på alt, og et eksempel flettet inn i den: nøklene i eksempelet kommer i stedet for de samme i saken.
struct Prøvesak {
  static let idag = Dato(iso: "2026-11-20")
  static let fil = "saker/sak.yaml"

  let sak: Sak?
  let lesefunn: [Diagnostic]
  /// Der `↓` sto.
  let merker: [FileLocation]

  private static let her = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let grunn = (try? String(contentsOf: her.appending(path: "grunnsak.yaml"), encoding: .utf8)) ?? ""
  /// De nasjonale rollene.
  private static let roller: Felles? = {
    let repo = her.deletingLastPathComponent().deletingLastPathComponent()
    let filer = ["I/felles/felles.yaml", "I/eiere/e/eier.yaml", "I/eiere/e/skoler/s/skole.yaml", "I/eiere/e/skoler/s/2026-2027/plan.yaml", "I/maler/m.yaml"]
    let tekst = (try? String(contentsOf: repo.appending(path: "Content/felles/felles.yaml"), encoding: .utf8)) ?? ""
    let minne = Dictionary(
      uniqueKeysWithValues: zip(
        filer,
        [
          tekst, "navn: E\nslag: kommune\n", "navn: S\nskoleslag: barneskole\n",
          "mal: m\ntittel: P\ngjelder: 2026-2027\nseksjoner: [{id: a, innhold: [{prosa: x}]}]\n",
          "id: m\nnavn: M\nnummerering: desimal\nseksjoner: [{id: a, tittel: A}]\n",
        ]))
    let leser = Innholdsleser(filer: .minne(minne), innhold: "I", maler: "I/maler")
    return leser.les(Plassering(eier: "e", skole: "s", mappe: "2026-2027")).verdi?.felles
  }()

  init(_ eksempel: Regeleksempel = .sak(""), krav: [Krav] = []) {
    let skrevet = eksempel.filer.first { $0.fil == .sak }?.innhold ?? ""
    var merker: [FileLocation] = []
    var tekst = ""
    var (linje, kolonne) = (1, 1)
    for c in skrevet.unicodeScalars {
      if c == "↓" {
        merker.append(FileLocation(file: Self.fil, line: linje, column: kolonne))
        continue
      }
      tekst.unicodeScalars.append(c)
      if c == "\n" { (linje, kolonne) = (linje + 1, 1) } else { kolonne += 1 }
    }
    self.merker = merker
    let nye = Set(Self.nøkler(tekst).map(\.nøkkel))
    let resten = Self.nøkler(Self.grunn).filter { !nye.contains($0.nøkkel) }.map(\.tekst).joined(separator: "\n")
    let hele = tekst.isEmpty ? Self.grunn : tekst + "\n" + resten + "\n"
    let leser = Innholdsleser(filer: .minne([Self.fil: hele]), innhold: "I", maler: "I/maler")
    let (plan, funn) = leser.les(Self.fil, som: Aktivitetsplan.self, rot: "saker")
    lesefunn = funn
    sak = plan.map {
      let innhold = Saksinnhold($0, skole: "Solbakken skole", roller: Self.roller?.roller ?? [], organer: Self.roller?.organer ?? [])
      return Sak(innhold, idag: Self.idag, rutiner: ["Vaktene går med gul vest."], krav: krav)
    }
  }

  private static func nøkler(_ yaml: String) -> [(nøkkel: String, tekst: String)] {
    var ut: [(nøkkel: String, tekst: String)] = []
    for linje in yaml.split(separator: "\n") {
      if let første = linje.first, første.isLetter, let kolon = linje.firstIndex(of: ":") {
        ut.append((String(linje[..<kolon]), String(linje)))
      } else if !ut.isEmpty {
        ut[ut.count - 1].tekst += "\n" + linje
      }
    }
    return ut
  }
}
